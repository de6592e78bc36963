"""The columns of a table that only blanks set apart, below a heading of numbers ('STT').

Between two columns no words stand all the way down, but for headings of groups.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers
from dondoc.sources.pdf.strips import Box, Strip, rows_of
from dondoc.sources.spaced_lines import NUMBER

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


def find_edges(words: Words, head: Strip, beside: Iterable[tuple[Words, Strip]] = ()) -> Iterator[list[float]]:
    """Yield where columns may be parted under `head`, the likeliest first; at last with what stands `beside`.

    Those are pages with a table under the same heading, and what heads their numbers.
    """
    sheet = _Sheet(words, head)
    if len(sheet.numbers) >= _FEWEST_NUMBERS - 1:
        yield from _parted([sheet.told], sheet.blank)
        yield from _parted([sheet.told_without_groups], sheet.blank)
    sheets = [sheet, *(_Sheet(*other) for other in beside)]
    if len(sheets) > 1:
        yield from _parted([each.told_without_groups for each in sheets if each.numbers], sheet.blank)


class _Sheet:
    """What of a page stands in the table under `head`, and which of its words tell where columns end."""

    def __init__(self, words: Words, head: Strip) -> None:
        self.numbers = numbers_below(words, head)
        end = self.numbers[-1].box.bottom if self.numbers else head.box.bottom
        within = [word for word in words if head.box.top <= word.box.middle <= end]
        self.blank = _BLANK * median(word.box.height for word in within)
        self._rows = rows_of(within)

    @property
    def told(self) -> list[Strip]:
        return [word for row in self._rows if not _is_run(row, self.blank) for word in row]

    @property
    def told_without_groups(self) -> list[Strip]:
        """The words but for headings of groups, also those of several lines."""
        told: list[Strip] = []
        in_group = False
        for row in self._rows:
            in_group = _is_run(row, self.blank) or (in_group and not _has_blank(row, self.blank))
            told += [] if in_group else row
        return told


def _parted(sheets: Sequence[Words], blank: float) -> Iterator[list[float]]:
    for most in range(_MOST_ACROSS + 1):
        edges = _edges([word.box for words in sheets for word in words], blank, most)
        if len(edges) + 1 >= _FEWEST_COLUMNS:
            yield edges


def _is_run(row: Words, blank: float) -> bool:
    """Whether the line `row` is a number and one run of words, as a heading of a group is."""
    return len(row) >= 3 and bool(NUMBER.match(row[0].words)) and not _has_blank(row[1:], blank)


def _has_blank(row: Words, blank: float) -> bool:
    return any(right.box.left - left.box.right >= blank for left, right in pairwise(row))


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
    if not any(is_across(word.box, edges) for word in row) and not _is_group(row, edges):
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


def _is_group(row: Words, edges: Sequence[float]) -> bool:
    """Whether `row` is the heading of a group, though by chance none of its words stands across an edge."""
    lines = rows_of(row)
    if len(lines[0]) < 3 or lines[0][-1].box.left < edges[1]:
        return False
    blank = _BLANK * lines[0][0].box.height
    return _is_run(lines[0], blank) and not any(_has_blank(line, blank) for line in lines[1:])


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


def is_across(word: Box, edges: Iterable[float]) -> bool:
    """Return whether `word` stands on one of `edges`."""
    return any(word.left < edge < word.right for edge in edges)


def is_heading(cells: Sequence[str]) -> bool:
    """Return whether `cells` head a table: the first one numbers, and several others what is known to head columns."""
    if bare("".join(cells[0].split())) not in {head.replace(" ", "") for head in heads_of_numbers()}:
        return False
    named = sum(1 for cell in cells[1:] if heading_words().search(bare(cell)))
    return all(cells) and named >= _FEWEST_NAMED and 2 * named >= len(cells) - 1
