"""Which lines of a page belong to one paragraph.

A line goes on with the one before it if that one is full (the next word would not have fitted in) and it is neither
set in as the first line of a paragraph nor further away than lines of a paragraph are on this page. Columns and titles
are narrow, so there only a small letter goes on. Where nothing parts paragraphs and a sentence ends with its line, the
line tells: a justified one that is stretched to the margin is not the last of its paragraph.
"""

import re
from collections.abc import Iterator

from dondoc.sources.blocks import Block
from dondoc.sources.pdf.columns import Placed
from dondoc.sources.pdf.strips import SLACK, is_full
from dondoc.sources.soft_breaks import joined

_ITEM = re.compile(r"(?:[-+*•–]|\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4}|[IVX]{1,6}[.)]|[^\W\d_][.)])\s")
_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.\s(?=\w)")
_ENDED = re.compile(r"[.;:!?…]\W*$|/\.$")
_BULLET = re.compile(r"[-+*•–]\s")
_HANGS = 40.0  # points; the text of an item stands so far from its mark, where its other lines begin
_FAR = 2.5  # lines; no paragraph has a gap like this inside


class Paragraphs:
    """Gathers strips in reading order into paragraphs."""

    def __init__(self) -> None:
        self._open: list[Placed] = []

    def add(self, placed: Placed) -> Iterator[Block]:
        """Take the next strip; yield the paragraph before it where it begins a new one."""
        if self._open and not _goes_on(self._open, placed):
            yield from self.finish()
        self._open.append(placed)

    def finish(self) -> Iterator[Block]:
        """Yield the paragraph that is open."""
        if self._open:
            yield Block(joined([placed.strip.words for placed in self._open]), self._open[0].strip.page)
        self._open = []


def _goes_on(paragraph: list[Placed], placed: Placed) -> bool:
    (last, above, was_in_column), (strip, setting, in_column) = paragraph[-1], placed
    ended, is_item = bool(_ENDED.search(last.words)), bool(_ITEM.match(strip.words))
    # A paragraph that begins with figures or a bracket is an item, or stands below one that has ended.
    is_small = strip.words[0].islower() or not (ended or is_item or strip.words[0].isalpha() or in_column)
    if in_column or was_in_column:
        in_one = in_column and was_in_column and abs(setting.left - above.left) <= SLACK
        return in_one and is_small and not ended and not is_item
    on_one_page = last.page == strip.page
    if on_one_page and strip.box.top - last.box.bottom > _FAR * strip.box.height:
        return False
    set_in = setting.is_set_in(strip)
    if not is_full(last, strip, above.right) or (is_item and (ended or set_in)):
        return False
    if is_item and _numbers_next(paragraph[0].strip.words, strip.words):
        return False
    apart = on_one_page and setting.are_apart(last, strip)
    if is_small:
        return not (apart and (ended or is_item))
    if set_in:
        hangs = len(paragraph) == 1 and bool(_BULLET.match(last.words)) and 0 < strip.box.left - last.box.left < _HANGS
        level = abs(strip.box.left - last.box.left) <= SLACK
        return (level or hangs) and not (ended or apart or setting.indents)
    if paragraph[0].strip.box.left - strip.box.left > SLACK:
        return not apart
    return not apart if setting.pitch and on_one_page else not ended or above.is_stretched(last)


def _numbers_next(first: str, words: str) -> bool:
    """Whether `words` bear the number that comes next after, or first below, that of a paragraph: '2.', '2.1.', '3.'.

    A heading ends without a stop, and where nothing is set in its line may be as full as any other.
    """
    own, following = _NUMBER.match(first), _NUMBER.match(words)
    if own is None or following is None or not words[following.end()].isupper():
        return False
    path = [int(number) for number in own[1].split(".")]
    return [int(number) for number in following[1].split(".")] in ([*path, 1], [*path[:-1], path[-1] + 1])
