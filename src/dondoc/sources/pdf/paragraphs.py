"""Which lines of a page belong to one paragraph.

A line goes on with the one before it if that one is full (the next word would not have fitted in) and it is not set
in as the first line of a paragraph. Columns and titles are narrow, so there only a small letter goes on.
"""

import re
from collections.abc import Iterator

from dondoc.sources.blocks import Block
from dondoc.sources.pdf.columns import NEAR
from dondoc.sources.pdf.strips import Strip
from dondoc.sources.soft_breaks import joined

_ITEM = re.compile(r"(?:[-+*•–]|\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4}|[IVX]{1,6}[.)]|[^\W\d_][.)])\s")
_ENDED = re.compile(r"[.;:!?…]\W*$|/\.$")
_SLACK = 4.0  # points; what a margin is off at most
_FAR = 2.5  # lines; no paragraph has a gap like this inside


class Paragraphs:
    """Gathers strips in reading order into paragraphs."""

    def __init__(self) -> None:
        self._open: list[Strip] = []

    def add(self, strip: Strip) -> Iterator[Block]:
        """Take the next strip; yield the paragraph before it where it begins a new one."""
        if self._open and not _goes_on(self._open, strip):
            yield from self.finish()
        self._open.append(strip)

    def finish(self) -> Iterator[Block]:
        """Yield the paragraph that is open."""
        if self._open:
            yield Block(joined([strip.words for strip in self._open]), self._open[0].page)
        self._open = []


def _goes_on(paragraph: list[Strip], strip: Strip) -> bool:
    last = paragraph[-1]
    ended = bool(_ENDED.search(last.words))
    if strip.column or last.column:
        return strip.column and last.column and strip.words[0].islower() and not ended and not _ITEM.match(strip.words)
    if last.page == strip.page and strip.box.top - last.box.bottom > _FAR * strip.box.height:
        return False
    set_in = strip.box.left - strip.margins[0] > _SLACK
    if not _is_full(last, strip) or (_ITEM.match(strip.words) and (ended or set_in)):
        return False
    if strip.words[0].islower():
        return True
    if set_in:
        return abs(strip.box.left - last.box.left) <= _SLACK and not ended
    if paragraph[0].box.left - strip.box.left > _SLACK:
        return True
    if strip.pitch and last.page == strip.page:
        return strip.box.middle - last.box.middle <= NEAR * strip.pitch
    return not ended


def _is_full(last: Strip, strip: Strip) -> bool:
    """Whether the first word of `strip` would not have fitted behind `last`."""
    return last.box.right + strip.first_word > last.margins[1] - _SLACK
