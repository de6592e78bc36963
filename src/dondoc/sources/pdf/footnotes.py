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
_BARE_NUMBER = re.compile(r"(?P<number>\d{1,3})\s(?=[^\W\d])")  # a point or bracket would make it an item of a list
_APART = 1.5  # heights of a line
_SMALL = 0.9  # of the size of the text


def without_footnotes(pages: list[Page]) -> tuple[list[Page], list[Block]]:
    """Return `pages` without the notes at their feet, and each note as a line."""
    if not any(page.marks for page in pages):
        return pages, []
    size = _size_of_text(pages)
    left: list[Page] = []
    notes: list[Block] = []
    pointed = frozenset[str]()  # to notes that may also stand at the end of the document
    for page in pages:
        pointed |= page.marks
        foot = _foot(page, size, pointed)
        found = list(_notes(foot, page, pointed))
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


def _foot(page: Page, size: float, pointed: frozenset[str]) -> list[Strip]:
    """The notes below all else: lines in small print, or behind a raised number of those `pointed` to."""
    small: list[Strip] = []
    for strip in reversed(page.strips):
        if strip.box.height > _SMALL * size:
            break
        small.append(strip)
    strips = page.strips
    first = next((at for at, strip in enumerate(strips) if page.begins_note(strip) in pointed), len(strips))
    return list(strips[min(first, _first_of_small(small, page), _first_set_apart(page)) :])


def _first_set_apart(page: Page) -> int:
    """Where the first line of common size stands, low on `page` and apart from the text, that a note can begin."""
    for at in range(len(page.strips) - 1, 0, -1):
        above, strip = page.strips[at - 1].box, page.strips[at]
        if strip.box.top < page.height / 2:
            break
        if strip.box.top - above.bottom > _APART * strip.box.height:
            bare = _BARE_NUMBER.match(strip.words)
            return at if bare and bare["number"] in page.marks else len(page.strips)
    return len(page.strips)


def _first_of_small(small: list[Strip], page: Page) -> int:
    """Where the first of the `small` strips at the foot of `page` stands that bears the number of a mark."""
    start = len(page.strips) - len(small)
    return next((at for at in range(start, len(page.strips)) if _in_print(page.strips[at], page)), len(page.strips))


def _notes(foot: Iterable[Strip], page: Page, pointed: frozenset[str]) -> Iterator[tuple[str, list[Strip]]]:
    number, strips = "", list[Strip]()
    for strip in foot:
        raised = page.begins_note(strip)
        own = raised if raised in pointed else _in_print(strip, page)
        if own is not None and strips:
            yield number, strips
        if own is not None:
            number, strips = own, []
        strips.append(strip)
    if strips:
        yield number, strips


def _in_print(strip: Strip, page: Page) -> str | None:
    """The number of a mark on `page` that `strip` begins with."""
    match = _NOTE.match(strip.words)
    return match["number"] if match and match["number"] in page.marks else None
