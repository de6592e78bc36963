"""Texts of tasks and indicators with their broken words mended, beside the texts as they stand.

The text of an item stays that of the document. Where words in it were broken, `text_repaired` has the same text with
the readings of the findings; a person may take it over or not.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from dondoc.extract.wording import in_letters_of
from dondoc.model import Document, Finding, Indicator, Task
from dondoc.text import collapse

_BROKEN = "ocr_word"  # the findings whose suggestion is the reading of the words at their place

Item = TypeVar("Item", Task, Indicator)


def with_repairs(items: Sequence[Item], findings: Iterable[Finding], document: Document) -> tuple[Item, ...]:
    """Return `items` of `document`, those in which `findings` name broken words with their repaired text."""
    broken = [finding for finding in findings if finding.kind == _BROKEN and finding.suggestion]
    if not broken:
        return tuple(items)
    starts = [finding.source.start for finding in broken]
    return tuple(
        _repaired(item, broken[bisect_left(starts, item.source.start) : bisect_left(starts, item.source.end)], document)
        for item in items
    )


def _repaired(item: Item, broken: Sequence[Finding], document: Document) -> Item:
    text = item.text
    for finding in reversed(broken):
        words = collapse(document.quote(finding.source))
        before = collapse(document.text[item.source.start : finding.source.start])
        text = _put(text, words, in_letters_of(words, finding.suggestion or words), before.count(words))
    return replace(item, text_repaired=text) if text != item.text else item


def _put(text: str, words: str, reading: str, earlier: int) -> str:
    """`text` with `reading` for the occurrence of `words` that `earlier` others come before; as it is without one."""
    place = -1
    for _ in range(earlier + 1):
        place = text.find(words, place + 1)
        if place < 0:
            return text
    return text[:place] + reading + text[place + len(words) :]
