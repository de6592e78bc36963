"""How long the thin rules under issuer, motto and subject are: in shares of the printed line above (NĐ 30/2020, PL I).

A writer does not see the page, so the length of a line is added up from the widths of its letters in the bold face of
the Times family, which all fonts that stand for Times New Roman share.
"""

import unicodedata
from collections.abc import Container, Iterator
from functools import cache

from dondoc.data_files import data_beside
from dondoc.writers.official import formulae
from dondoc.writers.official.document import Letterhead

_HORN = "\u031b"
ISSUER_SIZE, MOTTO_SIZE, SUBJECT_SIZE = 12, 13, 14  # points
TEXT_WIDTH, ISSUER_COLUMN = 165.0, 70.0  # mm, of an upright page
_PART = 0.4  # of the line; the decree asks for a third to a half under issuer and subject
POINT = 25.4 / 72  # mm
_OTHER = 0.5  # of the size, for a letter that widths.yaml does not have


def issuer_rule(letterhead: Letterhead) -> float:
    """Return the length in mm of the rule under the last line of the issuer's name."""
    return _PART * _last_line(letterhead.issuer[-1], ISSUER_SIZE, ISSUER_COLUMN)


def motto_rule() -> float:
    """Return the length in mm of the rule under the motto: as long as it is."""
    return _last_line(formulae.motto(), MOTTO_SIZE, TEXT_WIDTH - ISSUER_COLUMN)


def subject_rule(subject: str) -> float:
    """Return the length in mm of the rule under the subject of a document."""
    return _PART * _last_line(subject, SUBJECT_SIZE, TEXT_WIDTH)


def printed_width(words: str, size: float) -> float:
    """Return how many mm `words` of `size` points in bold take on one line."""
    widths = _widths()
    return sum(widths.get(letter, _OTHER) for letter in _letters(words, widths)) * size * POINT


def _last_line(words: str, size: float, room: float) -> float:
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        line = longer if printed_width(longer, size) <= room else word
    return min(printed_width(line, size), room)


def _letters(words: str, known: Container[str]) -> Iterator[str]:
    """The letters of `words` without marks, which take no room; a horn belongs to its letter."""
    for letter in words:
        yield letter if letter in known else _without_tone(letter)


def _without_tone(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", parts[0] + _HORN) if _HORN in parts else parts[0]


@cache
def _widths() -> dict[str, float]:
    widths = data_beside(__package__, "widths.yaml").items()
    return {letter: width / 1000 for width, letters in widths for letter in letters}
