"""Rows and columns that only blanks set apart, among the words of a page below a heading of numbers ('STT').

Between two columns no words stand all the way down; between two rows more room is left than between two lines of one,
or every row begins with the line of its number. Where neither is so in every row there is no table.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers
from dondoc.sources.pdf.strips import Box, Strip, rows_of
from dondoc.sources.spaced_tables import NUMBER

Words = Sequence[Strip]
OVER_NUMBERS = frozenset({"STT", "TT", "ST"})
_BLANK = 0.45  # of the height of a word: no gap between two words is as wide in line after line
_MOST_ACROSS = 2  # words that may stand across a gap, of headings of groups with several lines
_FEWEST_COLUMNS, _FEWEST_NUMBERS = 3, 3
_FEWEST_NAMED = 2  # columns headed with a word that heads columns
_BESIDE = 18.0  # points by which numbers stand left or right of what heads them
_ROUND = 0.3  # points
_CLOSE = 1.0  # points by which a line may begin above its row
_GROUP = re.compile(r"[IVX]{1,5}[.)]|[A-E]\.")
_LINES_FOR_ONE_WIDE = 10  # among so many lines of justified words one may have a wide blank
_SNAP = 0.35  # of the height of a word


def head_of_numbers(words: Words) -> Strip | None:
    """Return the word of `words` that heads a column of numbers at the left, None where there is none."""
    for row in rows_of(words):
        for at, word in enumerate(row[:2]):
            if word.words in OVER_NUMBERS and (not at or word.box.left - row[0].box.right < word.box.height):
                return word
    return None


def numbers_below(words: Words, head: Strip) -> list[Strip]:
    """Return the numbers of rows among `words`: first in their lines, under `head`."""
    left, right = head.box.left - _BESIDE, head.box.right + _BESIDE
    firsts = (row[0] for row in rows_of(words))
    return [
        word
        for word in firsts
        if word.box.top > head.box.bottom - _CLOSE
        and left <= (word.box.left + word.box.right) / 2 <= right
        and word.words.strip("()") not in ("T",)
        and NUMBER.match(word.words)
    ]


def find_edges(words: Words, head: Strip) -> Iterator[list[float]]:
    """Yield where columns may be parted under `head`, the likeliest first."""
    numbers = numbers_below(words, head)
    if len(numbers) < _FEWEST_NUMBERS - 1:
        return
    within = [word for word in words if head.box.top <= word.box.middle <= numbers[-1].box.bottom]
    blank = _BLANK * median(word.box.height for word in within)
    told = [word for row in rows_of(within) if not _is_run(row, blank) for word in row]
    for most in range(_MOST_ACROSS + 1):
        edges = _edges([word.box for word in told], blank, most)
        if len(edges) + 1 >= _FEWEST_COLUMNS:
            yield edges


def _is_run(row: Words, blank: float) -> bool:
    """Whether the line `row` is a number and one run of words, as a heading of a group is."""
    if len(row) < 3 or not NUMBER.match(row[0].words):
        return False
    return all(right.box.left - left.box.right < blank for left, right in pairwise(row[1:]))


def _edges(boxes: Sequence[Box], blank: float, most: int) -> list[float]:
    """The middles of the gaps, at least `blank` wide, over which no more than `most` of `boxes` stand."""
    turns = sorted([(box.left, 1) for box in boxes] + [(box.right, -1) for box in boxes])
    edges: list[float] = []
    covering, since = 0, None
    for at, turn in turns:
        covering += turn
        if covering > most:
            if since is not None and at - since >= blank:
                edges.append((since + at) / 2)
            since = None
        elif since is None and turn < 0:
            since = at
    return edges


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
    height = head.box.height
    tops = [number.box.top - _BLANK * height / 2 for number in below]
    if not tops:
        return None
    if not all(_begins(words, number) for number in below):
        return None
    if any(word.box.top < top - _CLOSE and word.box.bottom > top + height / 2 for word in words for top in tops):
        return None
    spans = [span for span in _spans(words) if span.bottom > head.box.top]
    end = next((a.bottom for a, b in pairwise(spans) if a.bottom > tops[-1] and b.top - a.bottom > height), None)
    limits = [*tops, end if end is not None else spans[-1].bottom]
    start = next((b.top for a, b in pairwise(_spans(words)) if a.bottom <= head.box.top < b.bottom), limits[0] - 1)
    bands = pairwise([min(start, head.box.top) - 1, *limits])
    return [[word for word in words if top <= word.box.middle < bottom] for top, bottom in bands]


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
    inner = limits[1:-1]
    if any(word.box.top < at - _CLOSE and word.box.bottom > at + height / 2 for word in words for at in inner):
        return None
    rows = [[w for w in words if top - _ROUND <= w.box.top < bottom - _ROUND] for top, bottom in pairwise(limits)]
    return [*rows] if all(number in row for number, row in zip(numbers, rows, strict=True)) else None


def _is_under(word: Strip, head: Strip) -> bool:
    return word != head and head.box.left < (word.box.left + word.box.right) / 2 < head.box.right


def _begins(words: Words, number: Strip) -> bool:
    """Whether what stands beside `number` is the beginning of a sentence."""
    near = [w for w in words if abs(w.box.middle - number.box.middle) < number.box.height / 4]
    beside = [word for word in near if word.box.left > number.box.right]
    return bool(beside) and not min(beside, key=lambda word: word.box.left).words[0].islower()


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


def cells_of(row: Words, edges: Sequence[float]) -> list[list[Strip]] | None:
    """Return the words of `row` by column, all in the second where they run across; None where they cannot be told."""
    cells: list[list[Strip]] = [[] for _ in range(len(edges) + 1)]
    if not any(_is_across(word.box, edges) for word in row):
        for word in row:
            middle = (word.box.left + word.box.right) / 2
            cells[sum(1 for edge in edges if edge < middle)].append(word)
        return cells
    cells[0] = [word for word in row if word.box.right < edges[0]]
    cells[1] = [word for word in row if word not in cells[0]]
    for line in rows_of(cells[1]):
        if any(b.box.left - a.box.right > b.box.height for a, b in pairwise(line)):
            return None
    return cells if not any(word.box.left < edges[0] for word in cells[1]) else None


def are_parted(rows: Iterable[Sequence[Words]]) -> bool:
    """Return whether the cells of `rows` have no blanks inside, as of two columns taken for one."""
    columns = zip(*rows, strict=True)
    return not any(_has_blanks([line for cell in column for line in rows_of(cell)]) for column in columns)


def hide_group(rows: Iterable[Sequence[Words]]) -> bool:
    """Return whether one of `rows` has swallowed the heading of a group, which has its number before its words."""
    lines = (line for row in rows for cell in row[1:] for line in rows_of(cell)[1:])
    return any(_GROUP.fullmatch(line[0].words) for line in lines)


def _has_blanks(lines: Sequence[Words]) -> bool:
    wide = sum(1 for line in lines if any(b.box.left - a.box.right > b.box.height for a, b in pairwise(line)))
    return wide > max(1, len(lines) // _LINES_FOR_ONE_WIDE)


def _is_across(word: Box, edges: Iterable[float]) -> bool:
    return any(word.left < edge < word.right for edge in edges)


def is_heading(cells: Sequence[str]) -> bool:
    """Return whether `cells` head a table: the first one numbers, and several others what is known to head columns."""
    if bare("".join(cells[0].split())) not in {head.replace(" ", "") for head in heads_of_numbers()}:
        return False
    named = sum(1 for cell in cells[1:] if heading_words().search(bare(cell)))
    return all(cells) and named >= _FEWEST_NAMED and 2 * named >= len(cells) - 1
