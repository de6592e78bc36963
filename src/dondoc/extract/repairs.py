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
    if not broken:
        return item
    text, done = item.text, 0
    pieces: list[str] = []
    read = item.source.start  # where in the document `text` is done up to `done`
    for finding in broken:
        words = collapse(document.quote(finding.source))
        others = collapse(document.text[read : finding.source.start]).count(words)
        place = _find(text, words, others, done)
        if place < 0:
            continue
        pieces += [text[done:place], in_letters_of(words, finding.suggestion or words)]
        done, read = place + len(words), finding.source.end
    repaired = "".join([*pieces, text[done:]])
    return replace(item, text_repaired=repaired) if repaired != text else item


def _find(text: str, words: str, others: int, start: int) -> int:
    """Where from `start` on `words` stand in `text` after `others` that are the same; -1 for nowhere."""
    place = start - 1
    for _ in range(others + 1):
        place = text.find(words, place + 1)
        if place < 0:
            return -1
    return place
