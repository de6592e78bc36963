"""Marks in columns that each stand for an agency: 'C' where it leads, 'P' where it cooperates, or only 'x'.

Which is which a line near the table may say ('X: chủ trì; o: phối hợp'); otherwise the letters do.
"""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple

from dondoc.grammar.cells.calendar_columns import is_mark
from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.patterns import any_of
from dondoc.text import fold


class Part(Enum):
    """What an agency has to do with a row."""

    LEADS = auto()
    COOPERATES = auto()


class Marked(NamedTuple):
    """A mark of one row: the heading over it, the heading over that one, and the mark itself."""

    agency: str
    over: str
    mark: str


Legend = Mapping[str, Part]

_LEADS = re.compile(any_of("c", "ct", "đm", "chính", "chủ trì", "đầu mối", "chủ trì thực hiện", "cq chủ trì"))
_COOPERATES = re.compile(any_of("p", "ph", "pp", "tg", "phối hợp", "tham gia", "cùng phối hợp", "liên quan"))
_OVER_PARTNERS = re.compile(any_of("phối hợp", "liên quan", "tham gia"))
_OPEN_MARK = re.compile(r"[○◯oO□▲△★☆]")
_LONGEST_MARK = 20  # characters
_NOUGHT = "-–—0. "
_SIGN = r"[(\[“\"']?(?P<mark>[A-ZĐa-zđ]{1,2}|[^\w\s()\[\]“”\"'.,;:]{1,2})[)\]”\"']?"
_SAYS = r"(?: ?[:=] ?| ?[-–] ?| là )(?:là )?(?:đánh dấu )?(?:cơ quan |đơn vị |vai trò )?"
_LEGEND = re.compile(rf"(?<!\w){_SIGN}{_SAYS}(?P<part>chủ trì|phối hợp|tham gia)\b", re.IGNORECASE)
FEWEST_PARTIES = 2  # columns of agencies; a single one heads something else
_LETTERS = re.compile(r"[A-ZĐ][A-ZĐ&.-]{1,8}(?: (?:tỉnh|xã|phường|huyện|[A-ZĐ][A-ZĐ&.-]{1,8}))?$")


def heads_party(heading: str) -> bool:
    """Whether a column headed `heading` may stand for the agency that it names, or by its letters: 'VP UBND'."""
    return len(heading) > 1 and (bool(_LETTERS.match(heading)) or hold_agencies([heading]))


def hold_party_marks(cells: Sequence[str]) -> bool:
    """Whether the filled ones of `cells` are nothing but marks."""
    filled = [cell for cell in cells if not leaves_out(cell)]
    return bool(filled) and all(map(is_party_mark, filled))


def leaves_out(cell: str) -> bool:
    """Whether `cell` says that an agency has no part in the row: it is empty, a dash or nought."""
    return not cell.strip(_NOUGHT)


def is_party_mark(cell: str) -> bool:
    """Whether `cell` only marks that the agency over it has a part in the row."""
    if not 0 < len(cell) <= _LONGEST_MARK:
        return False
    words = fold(cell).strip(" .()")
    return is_mark(cell) or bool(_OPEN_MARK.fullmatch(cell) or _LEADS.fullmatch(words) or _COOPERATES.fullmatch(words))


def read_legend(words: str) -> Legend:
    """Return what the marks of a table mean by the `words` around it: 'C: chủ trì; P: phối hợp'."""
    found = ((match["mark"], match["part"]) for match in _LEGEND.finditer(words))
    return {mark: Part.LEADS if fold(part) == "chủ trì" else Part.COOPERATES for mark, part in found}


def part_of(marked: Marked, legend: Legend, *, others_lead: bool) -> Part:
    """Return what the agency of `marked` has to do with its row.

    `others_lead` says that the leads of the row stand elsewhere: in a column of theirs, or under other marks.
    """
    if said := legend.get(marked.mark):
        return said
    words = fold(marked.mark).strip(" .()")
    if _LEADS.fullmatch(words):
        return Part.LEADS
    if _COOPERATES.fullmatch(words) or _OPEN_MARK.fullmatch(marked.mark) or _OVER_PARTNERS.search(fold(marked.over)):
        return Part.COOPERATES
    return Part.COOPERATES if others_lead else Part.LEADS


def says_leads(marked: Marked, legend: Legend) -> bool:
    """Whether the mark itself says that its agency leads."""
    said = legend.get(marked.mark)
    return said is Part.LEADS or (said is None and bool(_LEADS.fullmatch(fold(marked.mark).strip(" .()"))))
