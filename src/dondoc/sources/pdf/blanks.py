"""The columns of a table that only blanks set apart, below a heading of numbers ('STT').

Between two columns no words stand all the way down, but for headings of groups.
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
_CLOSE = 1.0  # points by which a line may begin above its row
_GROUP = re.compile(r"[IVX]{1,5}[.)]|[A-E]\.")
_LINES_FOR_ONE_WIDE = 10  # among so many lines of justified words one may have a wide blank


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
