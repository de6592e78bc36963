"""Text typed in fonts from before Unicode: what its letters are is told by the name of their font.

A file of Word's keeps 'Céng hoµ' and shows 'Cộng hoà' by the font .VnTime. With the font known nothing is guessed.
"""

import re
import unicodedata
from enum import StrEnum
from functools import cache

from dondoc.data_files import data_beside

_SYMBOLS = re.compile("[\uf020-\uf0ff]")  # as Word keeps the letters of fonts that it takes for symbols
_UNICODE_ALONE = re.compile(r"[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_FIRST_SYMBOL = 0xF000
_CAPITALS = re.compile(r"H(?=$|[^a-z])")  # '.VnTimeH', '.VnArialH'


class Coding(StrEnum):
    """How a font from before Unicode is encoded."""

    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3 capitals"
    VNI = "vni"


def coding_of(font: str | None) -> Coding | None:
    """Return how the font named `font` is encoded; None for one of Unicode, as nearly all are."""
    if not font or not font.startswith((".Vn", ".VN", "VNI-", "VNI ")):
        return None
    if font.startswith("VNI"):
        return Coding.VNI
    return Coding.TCVN3_CAPITALS if _CAPITALS.search(font) else Coding.TCVN3


def is_unicode(text: str) -> bool:
    """Return whether `text`, though set in such a font, was typed in Unicode: it has letters that no such font has."""
    return bool(_UNICODE_ALONE.search(text))


def in_unicode(text: str, coding: Coding) -> str:
    """Return `text`, typed in a font of `coding`, as its reader saw it."""
    text = _SYMBOLS.sub(lambda letter: chr(ord(letter[0]) - _FIRST_SYMBOL), text)
    if coding is Coding.VNI:
        return unicodedata.normalize("NFC", _vni_marked().sub(_vni, text))
    read = text.translate(_tcvn3())
    return read.upper() if coding is Coding.TCVN3_CAPITALS else read


def letter_in_unicode(letter: str, coding: Coding) -> str:
    """Return what a `letter` of a font of `coding` means by itself; of VNI also the marks behind vowels, as such."""
    if coding is not Coding.VNI:
        return in_unicode(letter, coding)
    letter = _SYMBOLS.sub(lambda symbol: chr(ord(symbol[0]) - _FIRST_SYMBOL), letter)
    return _vni_alone().get(letter) or _vni_marks().get(letter, letter)


@cache
def _tcvn3() -> dict[int, str]:
    letters: dict[str, str] = data_beside(__package__, "old_fonts.yaml")["tcvn3"]
    return {ord(letter): meant for letter, meant in letters.items()}


@cache
def _vni_alone() -> dict[str, str]:
    letters: dict[str, str] = data_beside(__package__, "old_fonts.yaml")["vni_alone"]
    return letters | {letter.upper(): meant.upper() for letter, meant in letters.items()}


@cache
def _vni_marks() -> dict[str, str]:
    marks: dict[str, str] = data_beside(__package__, "old_fonts.yaml")["vni_marks"]
    return marks | {mark.upper(): combining for mark, combining in marks.items()}


@cache
def _vni_marked() -> re.Pattern[str]:
    """A vowel with its marks, or a letter that is one by itself."""
    alone, marks = "".join(_vni_alone()), "".join(_vni_marks())
    return re.compile(rf"(?P<letter>[aeouyAEOUY\xf4\xd4\xf6\xd6])(?P<marks>[{marks}])|[{alone}]")


def _vni(read: re.Match[str]) -> str:
    if read["letter"] is None:
        return _vni_alone()[read[0]]
    return _vni_alone().get(read["letter"], read["letter"]) + _vni_marks()[read["marks"]]
