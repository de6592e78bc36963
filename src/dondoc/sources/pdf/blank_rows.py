"""The rows of a table that only blanks set apart, each with one number.

Between two rows more room is left than between two lines of one, or every row begins with the line of its number, or
its number stands in its middle. Where none of these is so in every row, there are no rows.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dondoc.sources.pdf.blanks import OVER_NUMBERS, Words
from dondoc.sources.pdf.strips import Box, Strip

_ABOVE = 0.2  # of the height of a number; so far above it its row begins
_ROUND = 0.3  # points
_CLOSE = 1.0  # points by which a line may begin above its row
_SET_IN = 3  # times the height of a line, so far its first line may begin right of the others
_NEXT_LINE = 0.5  # of the height of a word; so far below a line the next one of its row begins at most
_SNAP = 0.35  # of the height of a word


def by_blanks(words: Words, numbers: Words, *, torn: bool = False) -> list[Words] | None:
    """Return `words` by rows, each with one of `numbers`, told by the room between; None where that is not sure.

    The rest of a row of the page before, which is `torn`, may stand above the first or below the heading; what is below
    the last row is not among them.
    """
    spans = _spans(words)
    gaps = sorted({round(below.top - above.bottom, 1) for above, below in pairwise(spans)}, reverse=True)
    for gap in gaps:
        rows = list(_blocks(words, spans, gap - _ROUND))
        counts = [sum(1 for number in numbers if number in row) for row in rows]
        if max(counts) > 1:
            continue
        first = next((at for at, count in enumerate(counts) if count), 0)
        last = max((at for at, count in enumerate(counts) if count), default=0)
        headed = numbers[0].words in OVER_NUMBERS
        start = first if headed or not torn else 0
        wanting = [at for at in range(start, last) if not counts[at]]
        sure = not wanting or (torn and wanting == [start + 1 if headed else start])
        return rows[start : last + 1] if sure else None
    return None


def by_numbers(words: Words, numbers: Words) -> list[Words] | None:
    """Return `words` by rows that begin with the lines of their `numbers`; None where that is not sure."""
    head, *below = numbers
    start = next((b.top for a, b in pairwise(_spans(words)) if a.bottom <= head.box.top < b.bottom), None)
    tops = [number.box.top for number in below]
    begin = min([head.box.top, *(tops if start is None else [start])]) - 1
    return from_numbers([word for word in words if word.box.middle >= begin], below, head.box)


def from_numbers(words: Words, numbers: Words, above: Box) -> list[Words] | None:
    """Return `words` by rows that begin with the lines of their `numbers`; None where that is not sure.

    The first row is what stands above the first number: the heading `above`, or what is below that.
    """
    height = above.height
    tops = [number.box.top - _ABOVE * height for number in numbers]
    if not tops:
        return None
    firsts = [_beside(words, number) for number in numbers]
    left = min((first.box.left for first in firsts if first), default=0.0) + _SET_IN * height
    if not all(first and first.box.left < left and not first.words[0].islower() for first in firsts):
        return None
    if any(word.box.top < top - _CLOSE and word.box.bottom > top + height / 2 for word in words for top in tops):
        return None
    spans = [span for span in _spans(words) if span.bottom > above.top]
    end = next((a.bottom for a, b in pairwise(spans) if a.bottom > tops[-1] and b.top - a.bottom > height), None)
    limits = [*tops, end if end is not None else spans[-1].bottom]
    first = [word for word in words if word.box.middle < tops[0]]
    return [first, *([w for w in words if top <= w.box.middle < bottom] for top, bottom in pairwise(limits))]


def one_stretch(words: Words) -> Words:
    """Return those of `words` that stand above the first gap which is higher than a line."""
    spans = _spans(words)
    end = next((a.bottom for a, b in pairwise(spans) if b.top - a.bottom > words[0].box.height), None)
    return words if end is None else [word for word in words if word.box.middle < end]


def by_centres(words: Words, numbers: Words) -> list[Words] | None:
    """Return `words` by rows in whose middle `numbers` stand, with no more room between; None where that is not sure.

    What is as far below a number as the row begins above it is the end of the row.
    """
    head, *below = numbers
    height = head.box.height
    if not below:
        return None
    broken = [word for word in words if head.box.bottom <= word.box.bottom < below[0].box.top and _is_under(word, head)]
    tops = sorted({word.box.top for word in words})
    limits = [next(span.top for span in _spans(words) if span.top <= head.box.top <= span.bottom)]
    middles = [(head.box.middle + [head, *broken][-1].box.middle) / 2, *(number.box.middle for number in below)]
    for middle in middles:
        end = 2 * middle - limits[-1]
        nearest = min(tops, key=lambda top: abs(top - end))
        if abs(nearest - end) < _SNAP * height:
            limits.append(nearest)
        elif middle == middles[-1]:
            limits.append(end)
        else:
            return None
    if any(0 <= word.box.top - limits[-1] + _ROUND < _NEXT_LINE * height for word in words):
        return None  # a row that the page break tore; its number is not in its middle
    inner = limits[1:-1]
    if any(word.box.top < at - _CLOSE and word.box.bottom > at + height / 2 for word in words for at in inner):
        return None
    rows = [[w for w in words if top - _ROUND <= w.box.top < bottom - _ROUND] for top, bottom in pairwise(limits)]
    return [*rows] if all(number in row for number, row in zip(numbers, rows, strict=True)) else None


def _is_under(word: Strip, head: Strip) -> bool:
    return word != head and head.box.left < (word.box.left + word.box.right) / 2 < head.box.right


def _beside(words: Words, number: Strip) -> Strip | None:
    """The first word on the line of `number`: where a row begins there, it begins a sentence in the next column."""
    near = [w for w in words if abs(w.box.middle - number.box.middle) < number.box.height / 4]
    return min((w for w in near if w.box.left > number.box.right), key=lambda word: word.box.left, default=None)


def _spans(words: Words) -> list[Box]:
    """The stretches of the page from top to bottom that have words."""
    spans: list[Box] = []
    for word in sorted(words, key=lambda word: word.box.top):
        if spans and word.box.top <= spans[-1].bottom:
            spans[-1] = spans[-1].around(word.box)
        else:
            spans.append(word.box)
    return spans


def _blocks(words: Words, spans: Sequence[Box], gap: float) -> Iterator[Words]:
    tops = [spans[0].top, *(below.top for above, below in pairwise(spans) if below.top - above.bottom >= gap)]
    for top, bottom in pairwise([*tops, spans[-1].bottom + 1]):
        yield [word for word in words if top <= word.box.top < bottom]
