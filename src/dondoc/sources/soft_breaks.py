"""Breaks inside a paragraph: which only end a line on the screen, and which begin a line of their own.

A break that someone set by hand (Shift+Enter, <br>) is a space inside a sentence; before a capital, a number or the
mark of a list item it begins a new line, for there it does what plain text does with a line of its own.
"""

import re
import unicodedata
from collections.abc import Iterable

from dondoc.sources.tabbed_tables import with_tabs

_NEW_ITEM = re.compile(r"[^\W\d_][.)]\s")
_OPEN_ENDED = re.compile(r"\w[-/]$")
_TORN_LETTERS = re.compile(r"\S*[/&-](?:([^\W\d_]\n\w+)|([^\W\d_]+\n[^\W\d_])(?!\w))")  # to be capitals all
_YEARS = re.compile(r"(?:19|20)\d\d–\n(?:19|20)\d\d")
_STOP_ALONE = re.compile(r"[.,;:)](?=\s|$)")
_LAST_LETTERS = re.compile(r"(?:ch?|m|n[gh]?|p|t)(?!\w)", re.IGNORECASE)  # with which a syllable may end
_VOWELS = "aeiouy"
_TORN_FIGURES = re.compile(r"(?:(?<=/QH1)\n\d|(?<=/QH)\n\d\d?|[/-](?:2\n0\d\d|20\n\d\d|20\d\n\d))(?!\d)")
_YEAR_GAP = re.compile(r"(?<=[/-]202) (?=\d(?!\d))")
_LETTER_GAP = re.compile(r"&[^\W\d_] [^\W\d_](?!\w)")


def lines_at_breaks(parts: Iterable[str]) -> list[str]:
    """Return the lines that `parts`, the words between the breaks of one paragraph, make, each with its tabs."""
    lines = [""]
    for part in map(with_tabs, parts):
        if lines[-1] and part and (not part[0].islower() or _NEW_ITEM.match(part)):
            lines.append(part)
        else:
            lines[-1] = f"{lines[-1]} {part}".strip(" ")
    return lines


def joined(parts: Iterable[str]) -> str:
    """Return `parts`, the lines that only the width of the paper made of one paragraph, as one.

    A number such as '57-NQ/TW' may be broken after its dash or stroke, or anywhere where a cell is narrower than it
    is ('IV/202' and '6', 'KH&C' and 'N'), or before its stop: there no space comes between.
    """
    pieces: list[str] = []
    for part in parts:
        if pieces and not _goes_on_at_once(pieces[-1], part):
            pieces.append(" ")
        pieces.append(part)
    return "".join(pieces)


def without_gaps(words: str) -> str:
    """Return `words` without the spaces that a program has put where a narrow cell cut a year or a short name."""
    closed = _YEAR_GAP.sub("", words)
    return _LETTER_GAP.sub(lambda gap: gap[0].replace(" ", "") if gap[0].isupper() else gap[0], closed)


def _goes_on_at_once(line: str, below: str) -> bool:
    return bool(_OPEN_ENDED.search(line) or _STOP_ALONE.match(below)) or _is_torn(line, below)


def _is_torn(line: str, below: str) -> bool:
    """Whether figures, or the one word that `line` is, were cut, and `below` begins with the rest."""
    letters = _TORN_LETTERS.match(f"{line}\n{below[:8]}")
    if letters and (letters[1] or letters[2]).isupper():
        return True
    if line.isalpha() and _LAST_LETTERS.match(below) and unicodedata.normalize("NFD", line[-1])[0].lower() in _VOWELS:
        return True
    if line.endswith("–") and _YEARS.search(f"{line[-5:]}\n{below[:4]}"):
        return True
    return bool(_TORN_FIGURES.search(f"{line[-4:]}\n{below[:4]}"))
