"""Footnotes of printed pages: raised marks in the lines, and the notes in small print at the foot.

A mark is no word of its sentence, and a note no paragraph of the text: as in Word documents the notes stand at the end,
each with its number in square brackets.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dondoc.sources.blocks import Block
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Strip
from dondoc.sources.soft_breaks import joined

_NOTE = re.compile(r"\W?(?P<number>\d{1,3})\W?\s?(?=[^\W\d]|[\"“(])")
_SMALL = 0.9  # of the size of the text


def without_footnotes(pages: list[Page]) -> tuple[list[Page], list[Block]]:
    """Return `pages` without the notes at their feet, and each note as a line."""
    if not any(page.marks for page in pages):
        return pages, []
    size = _size_of_text(pages)
    left: list[Page] = []
    notes: list[Block] = []
    for page in pages:
        foot = _foot(page, size)
        found = list(_notes(foot, page))
        notes += [Block(_line(number, strips), page.number) for number, strips in found]
        taken = {strip for _, strips in found for strip in strips}
        left.append(replace(page, strips=tuple(s for s in page.strips if s not in taken)) if taken else page)
    return left, notes


def _line(number: str, strips: list[Strip]) -> str:
    words = joined([strip.words for strip in strips])
    return f"[{number}] {_NOTE.sub('', words, count=1)}"


def _size_of_text(pages: Iterable[Page]) -> float:
    sizes = Counter[float]()
    for page in pages:
        for strip in page.strips:
            sizes[round(strip.box.height, 1)] += len(strip.words)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _foot(page: Page, size: float) -> list[Strip]:
    """The strips in small print below all others, from the first one that bears the number of a mark on."""
    foot: list[Strip] = []
    for strip in reversed(page.strips):
        if strip.box.height > _SMALL * size:
            break
        foot.append(strip)
    foot.reverse()
    first = next((place for place, strip in enumerate(foot) if _number(strip, page) is not None), len(foot))
    return foot[first:]


def _notes(foot: Iterable[Strip], page: Page) -> Iterator[tuple[str, list[Strip]]]:
    number, strips = "", list[Strip]()
    for strip in foot:
        own = _number(strip, page)
        if own is not None and strips:
            yield number, strips
        if own is not None:
            number, strips = own, []
        strips.append(strip)
    if strips:
        yield number, strips


def _number(strip: Strip, page: Page) -> str | None:
    match = _NOTE.match(strip.words)
    return match["number"] if match and match["number"] in page.marks else None
