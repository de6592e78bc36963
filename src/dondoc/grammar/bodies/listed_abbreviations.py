"""Abbreviations that a note lists with what they stand for: 'Chữ viết tắt: VP: Văn phòng; P.KT: Phòng Kinh tế'.

The note stands below a table of tasks, or above it; each item may have a line of its own, and either side may come
first: 'Phòng Kinh tế: P.KT'. Only bodies count, and only where the letters are initials of the name.
"""

import re
from collections.abc import Callable, Iterator

from dondoc.grammar.bodies.organisations import organisation_at
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.patterns import CAPITALS, matches_at
from dondoc.model import AgencyRef

Known = Callable[[str], dict[int, tuple[int, AgencyRef]]]
Shortens = Callable[[str, str], bool]

# The words that open such a note, and what they have behind them before its first item.
_SIGNS = ("viết tắt", "Viết tắt", "VIẾT TẮT", "Ghi chú", "Chú thích", "Chú giải", "Ký hiệu")
_OPENS = re.compile(rf"(?:{'|'.join(_SIGNS)})(?: [^:;\n]{{0,40}})?(?:[:.] ?|(?=\n|$))")
_SHORT = rf"[{CAPITALS}][\w.&/-]{{0,11}}(?: ?[{CAPITALS}][{CAPITALS}\d.&-]{{0,9}}){{0,2}}"
_IS_SHORT = re.compile(_SHORT)
_LETTERS = re.compile(rf"[{CAPITALS}]")
_NEXT = re.compile(rf";|,(?= ?{_SHORT} ?[:=])|[.](?=\s*$)")
_SURE_PARTS = re.compile(r" ?[:=] ?|\t+")
_PARTS = re.compile(r" (?:viết tắt )?là | [-–] ")
_MARK = re.compile(r"^(?:[-+*•(|]|\d{1,2}[.)\t])+ ?")
_FEWEST_LETTERS = 2
_LONGEST_NAME = 110  # characters
_MOST_LINES = 60  # of one note


def listed_abbreviations(text: str, known: Known, shortens: Shortens) -> dict[str, AgencyRef]:
    """Return the body that each abbreviation listed in a note of `text` stands for; the first explanation counts.

    `known` gives the known bodies in some words, `shortens` tells whether letters are initials of a name.
    """
    found: dict[str, AgencyRef] = {}
    for first in _openings(text):
        for ordinal, line in enumerate(_lines(text, first)):
            pairs = [pair for item in _NEXT.split(line) for pair in _pairs(item) if shortens(*pair)]
            if ordinal and not pairs:  # the note is over
                break
            for short, name in pairs:
                if short not in found and (ref := _body(name, known)):
                    found[short] = ref
    return found


def _openings(text: str) -> Iterator[int]:
    """Where a note begins, behind the words that open it."""
    for sign in _SIGNS:
        if sign in text:
            yield from (match.end() for match in matches_at(sign, _OPENS, text))


def _lines(text: str, start: int) -> Iterator[str]:
    """The rest of the line at `start` and the lines below that are not empty."""
    for _ in range(_MOST_LINES):
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        if line.strip():
            yield line
        if end < 0:
            return
        start = end + 1


def _pairs(item: str) -> Iterator[tuple[str, str]]:
    """The abbreviation and the name that an `item` of a note may set side by side, whichever comes first."""
    item = _MARK.sub("", item.strip(" ()*_."))
    parts = _SURE_PARTS.split(item, maxsplit=1)
    if len(parts) == 1:
        parts = _PARTS.split(item, maxsplit=1)
    if len(parts) == 1:
        return
    first, second = (part.strip(" .“”\"'*_|") for part in parts)
    for short, name in ((first, second), (second, first)):
        if (
            _IS_SHORT.fullmatch(short)
            and len(_LETTERS.findall(short)) >= _FEWEST_LETTERS
            and len(short) < len(name) <= _LONGEST_NAME
        ):
            yield short, name


def _body(name: str, known: Known) -> AgencyRef | None:
    """The body that `name` names from its first word on, as it stands; None where it names none."""
    if named := known(name).get(0):
        end, ref = named
        return ref if end == len(name) else as_written(name)
    return as_written(name) if organisation_at(name, 0) else None
