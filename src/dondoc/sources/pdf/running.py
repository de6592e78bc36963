"""Page numbers, and the heads and feet that run through the pages: known by standing at the edge of page after page."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Strip

_NUMBER = re.compile(r"\W{0,3}(?:[^\W\d_]{1,6}\W{1,2})?(\d{1,4})(?:\s?/\s?\d{1,4})?\W{0,3}$")
_EDGE, _LEAST_EDGE = 0.12, 85.0  # of the height of a page, and points: 3 cm of a page on its side
_FEWEST = 3  # pages that a running head stands on; both, of two
_LINES = 3  # at each edge


def without_running(pages: list[Page]) -> tuple[list[Page], list[Strip]]:
    """Return `pages` without page numbers and running lines, and each running line where it first stands."""
    numbers = _numbers(pages)
    counts = Counter(key for page in pages for key in {_key(strip, page) for strip in _at_edges(page)})
    sizes = Counter(_size(page) for page in pages)
    running: dict[str, Strip] = {}
    left: list[Page] = []
    for page in pages:
        edges = set(_at_edges(page)) - numbers
        least = min(_least(len(pages)), _least(sizes[_size(page)]))
        repeated = {strip for strip in edges if counts[_key(strip, page)] >= least}
        for strip in sorted(repeated, key=lambda strip: strip.box.top):
            running.setdefault(_key(strip, page), strip)
        left.append(replace(page, strips=tuple(s for s in page.strips if s not in repeated and s not in numbers)))
    return left, list(running.values())


def _least(pages: int) -> int:
    """On how many of so many pages a line has to stand to run through them."""
    return max(min(_FEWEST, pages), pages // 2, 2)


def _size(page: Page) -> tuple[int, int]:
    """The size of `page` in points; an appendix on its side often has no running lines, or others."""
    return round(page.width), round(page.height)


def _at_edges(page: Page) -> Iterator[Strip]:
    top = max(page.height * _EDGE, _LEAST_EDGE)
    bottom = page.height - top
    yield from (strip for strip in page.strips[:_LINES] if strip.box.bottom < top)
    yield from (strip for strip in page.strips[-_LINES:] if strip.box.top > bottom)


def _key(strip: Strip, page: Page) -> str:
    """What is equal for the same running line on any page: its words but for numbers, and how far from the edge."""
    from_bottom = page.height - strip.box.middle
    place = f"+{round(strip.box.middle / 6)}" if strip.box.middle < from_bottom else f"-{round(from_bottom / 6)}"
    return f"{place} {re.sub(r'[0-9]+', '0', strip.words)}"


def _numbers(pages: list[Page]) -> set[Strip]:
    """The page numbers: they are the count of the page, or as far from it on several pages."""
    found = [
        (strip, page, match) for page in pages for strip in _at_edges(page) if (match := _NUMBER.match(strip.words))
    ]
    shifts = Counter(int(match[1]) - page.number for _, page, match in found)
    return {strip for strip, page, match in found if _fits(int(match[1]) - page.number, shifts)}


def _fits(shift: int, shifts: Counter[int]) -> bool:
    return shift == 0 or shifts[shift] > 1
