"""Agencies and places through time: who is named in a text, who existed on a day, who took over from whom.

Reads canonical text; returns offsets into that text. The data files under `data/` are read at the first
`load_register` of a province, not on import.
"""

from dondoc.register.agency import Agency, Mention, Transfer
from dondoc.register.files import InvalidRegister
from dondoc.register.gazetteer import Commune, Gazetteer, PlaceMention, load_gazetteer
from dondoc.register.provinces import Province, load_provinces
from dondoc.register.register import Register, load_former_register, load_register

__all__ = [
    "Agency", "Commune", "Gazetteer", "InvalidRegister", "Mention", "PlaceMention", "Province", "Register", "Transfer",
    "load_former_register", "load_gazetteer", "load_provinces", "load_register",
]  # fmt: skip
