"""Rows of tables between bars that are told by their numbers, where cells that run down over rows are lost.

Converters write such a cell once, so that the rows below are shorter and their bars alone do not tell where they end.
Under 'TT' a cell that counts on from the last number begins a row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dondoc.sources.heading_words import bare, heads_of_numbers
from dondoc.sources.markdown.lone_cells import heads_rows, is_dated, is_note, is_time, is_title, words_of

Rows = list[list[list[str] | None]]  # None where the cell is that of a row above
_NUMBER = re.compile(r"(?:(?P<figures>\d{1,3}(?:\.\d{1,3}){0,3})|(?P<roman>[IVX]{1,6})|(?P<letter>[A-Z])|[-+•])[.)]?")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_LONGEST_NUMBER = 14  # characters
_MOST_SPANNED = 4  # columns more than the first row of a heading has cells
_MOST_OF_HEADING = 2  # cells of a row that only heads others: its number and its title
_BARS_BEFORE_DASH = 3  # that close a row, open one, and close the empty cell of its number
_DASHES = ("-", "–", "+")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Cells that single bars part, with the number of the `bars` before the first of them and its place among all."""

    bars: int
    first: int
    cells: list[list[str]]


def chunks_of(runs: Sequence[int], cells: Sequence[list[str]]) -> list[Chunk]:
    """Return the chunks of `cells`, before each of which `runs` has so many bars."""
    chunks: list[Chunk] = []
    for place, (bars, cell) in enumerate(zip(runs, cells, strict=False)):
        if place and bars == 1:
            chunks[-1].cells.append(cell)
        else:
            chunks.append(Chunk(bars, place, [cell]))
    return chunks


def numbered_starts(chunks: Sequence[Chunk]) -> set[int]:
    """Return the places of the cells that begin a row by its number; none where no column of numbers is headed so."""
    if not chunks or bare(words_of(chunks[0].cells[0])).strip(" .") not in heads_of_numbers():
        return set()
    counter = _Counter()
    return {chunk.first for chunk in chunks[1:] if counter.goes_on(words_of(chunk.cells[0]))}


def read_numbered(chunks: Sequence[Chunk], starts: set[int], last_bars: int) -> Rows:
    """Return the rows of `chunks` where a number begins each of those at `starts`; `last_bars` end the table.

    A row that is too short has lost the cells that run down to it.
    """
    width, timed = _width(chunks, starts), _say_when(chunks)
    rows: Rows = []
    row: list[list[str] | None] = []
    for place, chunk in enumerate(chunks):
        following = chunks[place + 1] if place + 1 < len(chunks) else None
        heads = _heads_rows(chunk, following, starts, timed=timed)
        if _is_next_dash(chunk, row):
            empty = chunk.bars - _BARS_BEFORE_DASH
            row += [[] for _ in range(min(empty, width - len(row)))]
            row += [None] * (width - len(row))
            row = [[]]
            rows.append(row)
        elif place and chunk.first not in starts and _goes_on(len(row), chunk, width, heads=heads):
            row += [[] for _ in range(chunk.bars - 1)]
        else:
            counted = chunk.first in starts or not place or heads
            leading = 0 if counted else chunk.bars - 2 - max(width - len(row), 0)
            row = [[] for _ in range(max(leading, 0))]
            rows.append(row)
        row += chunk.cells
        if following is None or following.first in starts:
            empty = following.bars - 2 if following else last_bars - 1
            row += [[] for _ in range(min(empty, width - len(row)))]
            if len(rows) > 1 and _has_lost(row, rows[-2], following):
                row += [None] * (width - len(row))
    return rows


def _width(chunks: Sequence[Chunk], starts: set[int]) -> int:
    """How many cells the longest row has: one without empty cells, or with such at its end only."""
    whole = [len(chunk.cells) for chunk in chunks if chunk.first == 0 or chunk.first in starts]
    for chunk, following in pairwise(chunks):
        if chunk.first in starts and following.first in starts:
            whole.append(len(chunk.cells) + following.bars - 2)
    likely = len(chunks[0].cells) + _MOST_SPANNED
    return max(len(chunks[0].cells), *(count for count in whole if count <= likely))


def _has_lost(row: Sequence[list[str] | None], before: Sequence[list[str] | None], following: Chunk | None) -> bool:
    """Whether what a short `row` lacks stands in the one `before`, and one cell does not run across it.

    A row of a number and a title heads those below it, unless it counts on from the row before, and they from it.
    """
    if sum(1 for cell in row if cell) > _MOST_OF_HEADING:
        return True
    numbers = [_whole_number(one[0]) if one and one[0] else None for one in (before, row)]
    after = _whole_number(following.cells[0]) if following else None
    return (
        None not in numbers
        and numbers[1] == (numbers[0] or 0) + 1
        and (following is None or after == (numbers[1] or 0) + 1)
    )


def _whole_number(cell: Sequence[str]) -> int | None:
    words = words_of(cell).rstrip(".")
    return int(words) if words.isdecimal() else None


def _is_next_dash(chunk: Chunk, row: Sequence[list[str] | None]) -> bool:
    """Whether `chunk` begins another row of those that only a dash numbers, as `row` is one."""
    if chunk.bars < _BARS_BEFORE_DASH or len(row) < _MOST_OF_HEADING or row[0]:
        return False
    return all(words_of(cell or []).startswith(_DASHES) for cell in (chunk.cells[0], row[1]))


def _say_when(chunks: Sequence[Chunk]) -> bool:
    """Whether rows of the table say a month or quarter in a cell of theirs, so that one alone may be such a cell."""
    return any(is_time(cell) for chunk in chunks for cell in chunk.cells[1:])


def _goes_on(filled: int, chunk: Chunk, width: int, *, heads: bool) -> bool:
    """Whether `chunk` lies behind empty cells of a row with `filled` ones so far, and is no row without a number."""
    whole = filled + chunk.bars - 1 + len(chunk.cells)
    if len(chunk.cells) == 1 and is_note(words_of(chunk.cells[0])):
        return False
    if heads:
        cell = chunk.cells[0]
        return whole == width and (is_dated(cell) or not is_title(words_of(cell)))  # 'Quý I' is a time, too
    return whole <= width


def _heads_rows(chunk: Chunk, following: Chunk | None, starts: set[int], *, timed: bool) -> bool:
    """Whether `chunk` is one cell that runs across the table over numbered rows.

    A month or quarter does where the rows are not `timed` themselves.
    """
    if len(chunk.cells) > 1 or following is None or following.first not in starts:
        return False
    words = words_of(chunk.cells[0])
    return is_title(words) or (heads_rows(words) and not (timed and is_time(chunk.cells[0])))


@dataclass(slots=True)
class _Counter:
    """Counts the rows of a table, in figures, Roman figures and letters."""

    last: dict[str, int] = field(default_factory=dict)  # of each series: '' of whole numbers, '1.' below the first

    def goes_on(self, words: str) -> bool:
        """Whether `words` are a number that follows the last of its series, or begins one."""
        match = _NUMBER.fullmatch(words) if 0 < len(words) <= _LONGEST_NUMBER else None
        if match is None:
            return False
        if match["figures"]:
            series, _, count = match["figures"].rpartition(".")
            return self._counts(f"{series}.", int(count))
        if match["roman"] and self._counts("roman", _value(match["roman"])):
            return True
        if letter := match["letter"] or (match["roman"] if len(match["roman"] or "") == 1 else None):
            return self._counts("letter", ord(letter) - ord("A") + 1)
        return match["roman"] is None

    def _counts(self, series: str, count: int) -> bool:
        if count not in (1, self.last.get(series, 0) + 1):
            return False
        self.last[series] = count
        return True


def _value(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-own if own < later else own for own, later in zip(values, [*values[1:], 0], strict=True))
