"""Tables in plain text with a cell a line, as converters write what Word had: no tab, no stroke, no gap is left.

Where each row has as many lines as there are columns, these are its cells (`counted_rows`, `unnumbered_lists`); else
the lines are dealt out to the columns by what they say (`dealt_tables`).
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from dondoc.sources.counted_rows import (
    MOST_COLUMNS,
    MOST_LINES,
    CountedRow,
    counted_row,
    heads_numbers,
    is_row_number,
    width_of,
    words_of,
)
from dondoc.sources.dealt_tables import LOOKED_AT, MOST_AHEAD, DealtTable, find_dealt, may_begin_dealt
from dondoc.sources.drawn_tables import Drawn, Lines, rows_of_drawn_tables
from dondoc.sources.spaced_lines import FEED
from dondoc.sources.unnumbered_lists import MOST_LINES as MOST_UNNUMBERED
from dondoc.sources.unnumbered_lists import Unnumbered, find_unnumbered, length_of_row, may_begin

_LOOKED_AT = 600  # lines of a table that tell whether all its rows have as many
_ENOUGH = _LOOKED_AT - 2 * MOST_LINES
_FEWEST_ROWS = 2
_MOST_FAILED = 60  # times that lines were dealt out in vain, each of which costs


def rows_of_listed_tables(
    lines: Iterable[str], guessed: list[int] | None = None, cut_off: list[Lines] | None = None
) -> Iterator[Drawn]:
    """Yield the words of each of `lines` and whether it is in a table, a row with a cell a line in its first line.

    What stands between such tables is read for drawn ones. The numbers of lines with rows whose cells may stand in
    other columns as well are added to `guessed`; the first and last line of what seems cut off a table to `cut_off`.
    """
    coming = _Coming(iter(lines))
    while coming.ahead(1):
        first, left = coming.taken + 1, list[Lines]()
        yield from rows_of_drawn_tables(coming.until_table(), left)
        if cut_off is not None:
            cut_off += [(first + start, first + end) for start, end in left]
        if coming.dealt:
            yield from coming.dealt_table(coming.dealt, [] if guessed is None else guessed)
        elif width := width_of(coming.ahead(MOST_COLUMNS + 1)):
            yield from coming.table(width)
        elif form := coming.unnumbered():
            yield from coming.table_without_numbers(form)


class _Coming:
    """The lines that are still to come, as many of them held as somebody looks ahead."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._held: deque[str] = deque()
        self.taken = self._failed = 0
        self.dealt: DealtTable | None = None  # the table that begins here, where its rows are not counted

    def ahead(self, count: int) -> Sequence[str]:
        """The next `count` lines, which stay to be taken; fewer at the end."""
        self._held.extend(islice(self._lines, max(count - len(self._held), 0)))
        return list(islice(self._held, count))

    def _goes_on(self) -> bool:
        """Whether the next heading stands right below the first, and no blank line as between paragraphs."""
        return bool("".join(self.ahead(2)[1:]).strip())

    def until_table(self) -> Iterator[str]:
        """Take and yield the lines before the next table."""
        self.dealt = None
        while line := self.ahead(1):
            if heads_numbers(line[0]):
                counted, whole = self._counted()
                self.dealt = None if whole and counted > _ENOUGH else self._find_dealt(counted if whole else 0)
            elif may_begin(line[0]) and self._goes_on():
                counted = self._counted_without_numbers()
                self.dealt = self._find_dealt(counted)
            else:
                counted = 0
            if counted or self.dealt:
                return
            yield self._take()

    def table(self, width: int) -> Iterator[Drawn]:
        """Take the lines of the table that begins here, its heading among them, and yield its rows."""
        row: CountedRow | None = CountedRow(words_of(self.ahead(width)), width)
        while row:
            yield from self._take_row(row.lines, row.cells)
            row = counted_row(self.ahead(MOST_LINES + 1), width)

    def unnumbered(self) -> Unnumbered | None:
        """The form of the table without numbers that begins here."""
        first = self.ahead(1)
        return find_unnumbered(self.ahead(MOST_UNNUMBERED)) if first and may_begin(first[0]) else None

    def table_without_numbers(self, form: Unnumbered) -> Iterator[Drawn]:
        """Take the lines of the table of that `form` that begins here, its heading among them, and yield its rows."""
        length = form.width
        while length:
            cells = [*words_of(self.ahead(length)), *[""] * (form.width - length)]
            yield from self._take_row(length, cells)
            length = length_of_row(self.ahead(2 * form.width), form)

    def dealt_table(self, table: DealtTable, guessed: list[int]) -> Iterator[Drawn]:
        """Take the lines of `table`, and yield its rows; adds the numbers of those that are not sure to `guessed`."""
        guessed += [self.taken + 1 + row.start for row in table.rows if row.guessed]
        starts = [row.start for row in table.rows]
        for row, end in zip(table.rows, [*starts[1:], table.end], strict=True):
            yield from self._take_row(end - row.start, row.cells)

    def _take(self) -> str:
        self.taken += 1
        return self._held.popleft()

    def _take_row(self, lines: int, cells: Sequence[str]) -> Iterator[Drawn]:
        """Take so many `lines`, and yield them with the words of the `cells` in the first."""
        for at in range(lines):
            line = self._take()
            yield FEED * line.count(FEED) + ("" if at else "\t".join(cells)), True

    def _counted(self) -> tuple[int, bool]:
        """How many lines a table with numbers takes that begins here, and whether each row has as many as columns."""
        ahead = self.ahead(_LOOKED_AT)
        width = width_of(ahead)
        if not width:
            return 0, False
        at, rows, whole = width, 0, True
        while row := counted_row(ahead[at : at + MOST_LINES + 1], width):
            at, rows, whole = at + row.lines, rows + 1, whole and row.lines <= width
            if len(ahead) == _LOOKED_AT and at + MOST_LINES > _LOOKED_AT:
                return at, whole
        ended = next((line for line in ahead[at : at + width] if line.strip()), "")
        return (at, whole and not is_row_number(ended)) if rows >= _FEWEST_ROWS else (0, False)

    def _counted_without_numbers(self) -> int:
        """How many lines a table without numbers takes that begins here, of those that are looked at."""
        form = self.unnumbered()
        if form is None:
            return 0
        ahead, at = self.ahead(_LOOKED_AT), form.width
        while length := length_of_row(ahead[at : at + 2 * form.width], form):
            at += length
        return at

    def _find_dealt(self, counted: int) -> DealtTable | None:
        """The table that begins here whose lines are dealt out; None where those `counted` are the same ones."""
        if self._failed >= _MOST_FAILED:
            return None
        if not may_begin_dealt(self.ahead(LOOKED_AT)):
            self._failed += 1
            return None
        ahead = self.ahead(MOST_AHEAD)
        table = find_dealt(ahead)
        if table is None or not counted:
            return table
        first, last = sorted((table.end, counted))
        return table if any(line.strip() for line in ahead[first:last]) else None
