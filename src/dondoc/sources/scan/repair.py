"""Misreadings that cannot be meant, put right: quarters ('II1/2026'), doubled strokes, the numbers of groups.

Words that no document has stand in `misread.yaml`, with what they are.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from dondoc.data_files import data_beside

_STROKES = re.compile("[/⁄∕]{1,3}")
_STROKE = re.compile("[⁄∕]")
# Upright strokes that were taken for other letters beside at least one that was not, before a year.
_QUARTER = re.compile(r"\b(?=[I1l|TH]*I)[I1l|TH]{2,3}(?= ?/ ?20\d\d\b)")
_GROUPS = {"H": "II", "HI": "III", "IH": "III", "l": "I", "|": "I"}
_STRAY_MARK = re.compile(r"^\s*['’`|](?=\w)(?!.*['’`|])", re.DOTALL)  # a speck before the first letter of a cell
_WORTH = {"H": 2}  # two strokes with a bar


def repaired(words: str) -> str:
    """Return `words` with strokes and the Roman numbers of quarters as they were printed."""
    if _STROKE.search(words):
        words = _STROKES.sub("/", words)
    words = _QUARTER.sub(_roman, _STRAY_MARK.sub("", words))
    words = _quarter_behind_its_word().sub(_roman, words)
    return _misread().sub(lambda read: read[0][0] + _meant()[read[0].lower()][1:], words)


@cache
def _meant() -> dict[str, str]:
    words: dict[str, str] = data_beside(__package__, "misread.yaml")["words"]
    return {read.lower(): meant for read, meant in words.items()}


@cache
def _misread() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_meant())})\b", re.IGNORECASE)


@cache
def _quarter_behind_its_word() -> re.Pattern[str]:
    """Strokes alone, as in '11/2026': behind the word they are no month."""
    word = data_beside(__package__, "misread.yaml")["quarter"]
    return re.compile(rf"(?<=\b{word} )[I1l|TH]{{2,3}}(?= ?/ ?20\d\d\b)", re.IGNORECASE)


def _roman(match: re.Match[str]) -> str:
    strokes = sum(_WORTH.get(letter, 1) for letter in match[0])
    return "I" * strokes if strokes <= 3 else match[0]


def repaired_numbers(numbers: Sequence[str]) -> list[str]:
    """Return the cells of a first column, the Roman numbers of groups as they were printed.

    'I' is read as '1': it was one where the next number is '1' again, the first row of the group.
    """
    found = [_GROUPS.get(number, number) for number in numbers]
    filled = [at for at, number in enumerate(found) if number]
    for at, following in pairwise(filled):
        if found[at] == "1" == found[following]:
            found[at] = "I"
    return found
