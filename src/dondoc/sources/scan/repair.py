"""Misreadings that cannot be meant, put right: quarters ('II1/2026'), doubled strokes, the numbers of groups."""

import re
from collections.abc import Sequence
from itertools import pairwise

_STROKES = re.compile("[/⁄∕]{1,3}")
_STROKE = re.compile("[⁄∕]")
# Upright strokes that were taken for other letters beside at least one that was not, before a year.
_QUARTER = re.compile(r"\b(?=[I1l|TH]*I)[I1l|TH]{2,3}(?= ?/ ?20\d\d\b)")
_GROUPS = {"H": "II", "HI": "III", "IH": "III", "l": "I", "|": "I"}
_WORTH = {"H": 2}  # two strokes with a bar


def repaired(words: str) -> str:
    """Return `words` with strokes and the Roman numbers of quarters as they were printed."""
    if _STROKE.search(words):
        words = _STROKES.sub("/", words)
    return _QUARTER.sub(_roman, words)


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
