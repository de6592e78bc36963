"""The heading that a table repeats on page after page: its words stand in the same places there, and what follows
does not.

So it is told from the rest of a row that the page break cut, which stands right below it.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from dondoc.sources.pdf.blanks import Words
from dondoc.sources.pdf.strips import Strip

_NEAR = 1.0  # points that the same word is off on another page at most
_ABOVE = 3.0  # lines of a heading that may stand above the middle one
_FEWEST = 3  # words that head a table


class Headed(NamedTuple):
    """The words of a page with a table: those of its heading, and those below; `head` is over the numbers."""

    head: Strip
    heading: Words
    below: Words
    goes_on: bool  # the page before has the heading, too


def headed(words: Words, head: Strip, others: Sequence[tuple[Words, Strip]]) -> Headed | None:
    """Return `words` parted below the heading around `head` that `others`, words of pages with their heads, repeat.

    None where no page repeats it.
    """
    pages = {its.page: list(_shared(words, head, other, its)) for other, its in others}
    shared = {page: found for page, found in pages.items() if len(found) >= _FEWEST}
    if not shared:
        return None
    heading = min(shared.values(), key=len)
    bottom = max(word.box.bottom for word in heading)
    below = [word for word in words if word not in heading and word.box.middle > bottom]
    return Headed(head, heading, below, min(shared) < head.page)


def _shared(words: Words, head: Strip, others: Words, its: Strip) -> Iterator[Strip]:
    """The words of the lines around `head` that stand around `its` too, as far as all of a line do."""
    if abs(head.box.left - its.box.left) > _NEAR:
        return
    mine, theirs = _lines(words, head), _lines(others, its)
    for order in (1, -1):
        tops = sorted((top for top in mine if (top >= 0) is (order > 0)), reverse=order < 0)
        for top in tops:
            same = next((line for other, line in theirs.items() if abs(other - top) <= _NEAR), None)
            if same is None or not _are_alike(mine[top], same):
                break
            yield from mine[top]


def _lines(words: Words, head: Strip) -> dict[float, list[Strip]]:
    """The lines around and below `head`, by how far their tops are below its own."""
    start = head.box.top - _ABOVE * head.box.height
    within = sorted((word for word in words if word.box.top > start), key=lambda word: round(word.box.top, 1))
    lines = groupby(within, key=lambda word: round(word.box.top, 1))
    return {top - head.box.top: sorted(line, key=lambda word: word.box.left) for top, line in lines}


def _are_alike(line: Words, other: Words) -> bool:
    return len(line) == len(other) and all(
        one.words == two.words and abs(one.box.left - two.box.left) <= _NEAR
        for one, two in zip(line, other, strict=True)
    )
