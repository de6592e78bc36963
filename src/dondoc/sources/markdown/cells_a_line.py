"""Tables that have lost all their marks: a cell a line, under 'TT' and the headings of the other columns.

Such lines would be joined as those of a paragraph are. They are read as they are in plain text.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from dondoc.sources import listed_tables
from dondoc.sources.counted_rows import heads_numbers
from dondoc.sources.markdown.marks import plain_words

_LONGEST_MARK = 20  # characters of '**STT**'
_MOST_LINES = 4000  # of one table
_TELLING = 100  # lines that tell whether one begins
_MOST_FAILED = 2  # times that lines were read in vain, each of which costs
_FEWEST_ROWS = 3  # its heading among them


class CellsALine(NamedTuple):
    """The rows of a table, their cells parted by tabs; those that may be dealt out otherwise; and where it ends."""

    rows: list[str]
    guessed: list[int]  # by their places among the rows
    end: int


class LostTables:
    """Finds such tables in one document."""

    def __init__(self) -> None:
        self._failed = 0

    def read(self, lines: Sequence[str], at: int) -> CellsALine | None:
        """Return the table whose heading begins with line `at`; None where none does."""
        if not (at < len(lines) and len(lines[at]) <= _LONGEST_MARK and heads_numbers(plain_words(lines[at]))):
            return None
        if self._failed >= _MOST_FAILED:
            return None
        words = list(map(plain_words, takewhile(lambda line: "|" not in line, lines[at : at + _MOST_LINES])))
        if _read(words[:_TELLING]) and (read := _read(words)):
            rows, guessed, length = read
            return CellsALine(rows, guessed, at + length)
        self._failed += 1
        return None


def _read(words: list[str]) -> tuple[list[str], list[int], int] | None:
    """The rows of the table at the head of `words`, those of them that are guessed, and how many lines it takes."""
    guessed: list[int] = []
    drawn = list(takewhile(lambda read: read[1], listed_tables.rows_of_listed_tables(words, guessed)))
    starts = [number for number, (line, _) in enumerate(drawn, 1) if "\t" in line]
    if len(starts) < _FEWEST_ROWS:
        return None
    rows = [drawn[number - 1][0] for number in starts]
    return rows, [place for place, number in enumerate(starts) if number in guessed], len(drawn)
