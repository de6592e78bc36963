"""Whose agencies a document speaks of: those of the province that issued it."""

from dondoc.model import Head
from dondoc.register import Register, load_provinces, load_register
from dondoc.text import fold


def register_of(head: Head) -> Register:
    """Return the register of the province that `head` names as issuer or place, else the project's own.

    A central body's documents, and those of a city (whose bodies the files do not describe), are read with the
    project's own register: national bodies and the usual departments stand in every one.
    """
    named = [fold(words) for words in (head.issuer, head.place) if words]
    for province in load_provinces():
        if province.kind == "province" and any(words.endswith(fold(province.name)) for words in named):
            return load_register(province.id)
    return load_register()
