"""Breaks inside a paragraph: which only end a line on the screen, and which begin a line of their own.

A break that someone set by hand (Shift+Enter, <br>) is a space inside a sentence; before a capital, a number or the
mark of a list item it begins a new line, for there it does what plain text does with a line of its own.
"""

import re
from collections.abc import Iterable

from dondoc.text import collapse

_NEW_ITEM = re.compile(r"[^\W\d_][.)]\s")
_OPEN_ENDED = re.compile(r"\w[-/]$")


def lines_at_breaks(parts: Iterable[str]) -> list[str]:
    """Return the lines that `parts`, the words between the breaks of one paragraph, make; each on one line."""
    lines = [""]
    for part in map(collapse, parts):
        if lines[-1] and part and (not part[0].islower() or _NEW_ITEM.match(part)):
            lines.append(part)
        else:
            lines[-1] = f"{lines[-1]} {part}".strip(" ")
    return lines


def joined(parts: Iterable[str]) -> str:
    """Return `parts`, the lines that only the width of the paper made of one paragraph, as one.

    A number such as '57-NQ/TW' may be broken after its dash or stroke: there no space comes between.
    """
    pieces: list[str] = []
    for part in parts:
        if pieces and not _OPEN_ENDED.search(pieces[-1]):
            pieces.append(" ")
        pieces.append(part)
    return "".join(pieces)
