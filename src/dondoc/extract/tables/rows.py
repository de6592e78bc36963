"""One table: its heading, its rows, and what each cell of a row is by the column that it stands under."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dondoc.extract.tables.headings import Due, Heading
from dondoc.extract.tables.named_lines import words_under
from dondoc.extract.tables.shifted_rows import find_shift
from dondoc.extract.wording import Wording
from dondoc.grammar.cells.calendar_columns import Part, is_marked
from dondoc.grammar.cells.column_contents import says_when
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.party_marks import Marked, leaves_out
from dondoc.grammar.documents.line_numbers import read_cell_number, read_line_number
from dondoc.grammar.documents.numbering import Numbering
from dondoc.model import Cell, Line

_FEWEST_FILLED = 3  # cells of a row that does more than head others
_FARTHEST_ABOVE = 40  # rows through which a cell may run down


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. `places` says which of its cells a column has (the first, where a heading stands twice).

    `numbered` is the column at the head of whose words the number stands, where the row has it there; `lone` the only
    column with words, where one cell runs across the row.
    """

    line: Line
    places: Mapping[Column, int]
    wording: Wording = field(repr=False, compare=False)
    number: Numbering | None = None
    numbered: Column | None = None
    lone: Column | None = None
    due: tuple[tuple[Due, Cell], ...] = ()  # the filled cells in columns of targets
    marked: tuple[Part, ...] = ()  # the months and quarters under which it has a mark
    dated: tuple[tuple[Part, str], ...] = ()  # and those under which it says a day
    more_times: Mapping[Column, Sequence[int]] = field(default_factory=dict)  # further cells that say by when
    parties: tuple[Marked, ...] = ()  # the agencies under which it has a mark
    lost: tuple[Column, ...] = ()  # the columns whose cell above runs down to here, though the text has it once

    @property
    def cells(self) -> list[tuple[Column, Cell]]:
        """The columns that have a cell in this row, with that cell."""
        cells = tuple(self.line.cells)
        return [(column, cells[place]) for column, place in self.places.items() if place < len(cells)]

    @property
    def texts(self) -> dict[Column, str]:
        """The words of its cells, as `text` gives them."""
        texts = {column: self._said(column, cell) if cell.start < cell.end else "" for column, cell in self.cells}
        for column, places in self.more_times.items():
            texts[column] = "; ".join(filter(None, (texts.get(column), *map(self._further, places))))
        return texts

    @property
    def merged(self) -> list[Column]:
        """The columns whose cell is one with the cell above."""
        return [*self.lost, *(column for column, cell in self.cells if cell.merged)]

    def cell(self, column: Column) -> Cell | None:
        """The cell under `column`, None where there is none."""
        place = self.places.get(column)
        return self.line.cells[place] if place is not None and place < len(self.line.cells) else None

    def text(self, column: Column) -> str:
        """The words of the cell under `column`, markup dropped and white space collapsed; '' where there is none."""
        cell = self.cell(column)
        return self._said(column, cell) if cell else ""

    def _further(self, place: int) -> str:
        """The words of the cell at `place` where they may say a day, and no cell runs across the row."""
        if self.lone is not None or place >= len(self.line.cells):
            return ""
        cell = self.line.cells[place]
        words = self.wording(cell.start, cell.end)
        return words if says_when(words) else ""

    def _said(self, column: Column, cell: Cell) -> str:
        if cell.start == cell.end or not (self.lone is None or self.lone is column):
            return ""
        words = words_under(column, cell, self.wording)
        return words[self.number.length :].strip() if self.numbered is column and self.number else words


class AllottedColumn(NamedTuple):
    """A column of figures given to places: which cell, what is measured, by what year, and its unit where said."""

    place: int
    measure: str
    unit: str
    since: str | None
    year: str | None


class Allotted(NamedTuple):
    """What a table gives to the places its rows name: its subject, the cell of the place, the columns of figures."""

    subject: str
    named: int
    columns: tuple[AllottedColumn, ...]
    year: str | None  # of the title, for columns that name none
    unit: str  # that a line above gives to all figures


@dataclass(slots=True)
class Table:
    """Rows under one set of column headings, with the heading lines that repeat after page breaks."""

    heading: Heading
    header: Line
    upper: Heading | None = None  # the first row of a heading of two
    more_header: list[Line] = field(default_factory=list)  # a second row of headings, a row that numbers the columns
    rows: list[Row] = field(default_factory=list)
    repeated: list[Line] = field(default_factory=list)
    told: list[Line] = field(default_factory=list)  # the lines of a table on its side, whose rows are made of them
    headed: bool = True  # where it is not, `header` is the first of its rows
    moved: bool = False  # the file tells at the end of a row how many of its cells are those of rows above
    allotted: Allotted | None = None  # of a table whose rows are places, what it gives them

    @property
    def columns(self) -> tuple[Column | None, ...]:
        return self.heading.columns

    def has(self, column: Column) -> bool:
        return column in self.heading.columns

    def lines(self) -> Iterator[Line]:
        """The lines of the document that the table stands in, not in order."""
        yield self.header
        yield from self.more_header
        yield from self.repeated
        yield from self.told
        yield from (row.line for row in self.rows)

    @property
    def subject(self) -> Column:
        """The column that says what a row is about: the task, else the indicator."""
        return Column.TASK if self.has(Column.TASK) else Column.INDICATOR


def read_row(line: Line, words: Sequence[str], table: Table, wording: Wording) -> Row:
    """Return the row `line` of `table`, whose cells have `words`."""
    places, lone = table.heading.places, None
    numbers = places.get(Column.NUMBER)
    across = _cell_across(line, words, places.get(table.subject), numbers)
    if across is not None:
        places, lone = {**places, table.subject: across}, table.subject
    lost: tuple[Column, ...] = ()
    if lone is None and words and (not words[-1] or len(words) < len(table.columns)):
        shifted = find_shift(
            words, _lost_cells(line, words, table), table.heading, lambda: _whole_row_above(line, table, wording)
        )
        places, lost = shifted or (places, lost)
        numbers = places.get(Column.NUMBER)

    def said(column: Column) -> str:
        place = places.get(column, len(words))
        own = lone in (None, column) or (column is Column.NUMBER and place != across)
        return words[place] if place < len(words) and own else ""

    number, numbered = read_cell_number(said(Column.NUMBER)), None
    if number is None and not said(Column.NUMBER):
        number = read_line_number(said(table.subject))
        numbered = table.subject if number else None
    due = tuple(
        (due, line.cells[due.place]) for due in table.heading.due if due.place < len(words) and words[due.place]
    )
    calendar = table.heading.calendar
    marked = tuple(part for place, part in calendar if place < len(words) and is_marked(words[place]))
    dated = tuple(
        (part, words[place])
        for place, part in calendar
        if place < len(words)
        and words[place]
        and lone is None
        and part.may_hold_time(words[place])
        and says_when(words[place])
    )
    heading = table.heading
    parties = tuple(
        Marked(heading.words[place], heading.span_over(place), words[place])
        for place in heading.parties
        if place < len(words) and lone is None and not leaves_out(words[place])
    )
    return Row(line, places, wording, number, numbered, lone, due, marked, dated, heading.more_times, parties, lost)


def _cell_across(line: Line, words: Sequence[str], own: int | None, numbers: int | None) -> int | None:
    """Which cell of a row alone has words, and is not its `own` cell of the subject: it runs across the row.

    Before it the number of the row may stand, in the column of `numbers`.
    """
    filled = [place for place, text in enumerate(words) if text]
    if len(filled) == 2 and filled[0] == numbers and filled[1] == numbers + 1 and read_cell_number(words[numbers]):
        filled = filled[1:]
    if len(filled) != 1 or (own is not None and filled[0] >= own):
        return None  # behind the subject it goes on with the row above: one more who leads, say
    if own is not None and own < len(line.cells) and line.cells[own].merged:
        return None
    return filled[0] if read_cell_number(words[filled[0]]) is None else None


def _lost_cells(line: Line, words: Sequence[str], table: Table) -> int:
    """How many cells of the row `line` are surely those of rows above, and lacking anywhere in it.

    They stand at its end as merged ones, where the file does not know their places; or the row is short, though it has
    kept an empty cell at its end.
    """
    count = 0
    for cell in reversed(line.cells) if table.moved else ():
        if not cell.merged:
            break
        count += 1
    if not count and not words[-1] and sum(map(bool, words)) >= _FEWEST_FILLED:
        return max(len(table.columns) - len(words), 0)
    return count


def _whole_row_above(line: Line, table: Table, wording: Wording) -> list[str]:
    """The words of the nearest row above `line` that has lost no cell and does more than head others."""
    place = bisect_left(table.rows, line.number, key=lambda row: row.line.number)
    for row in reversed(table.rows[max(0, place - _FARTHEST_ABOVE) : place]):
        if not row.lost and row.lone is None and len(row.line.cells) >= len(table.columns):
            return words_of(row.line, wording)
    return []


def words_of(line: Line, wording: Wording) -> list[str]:
    """Return the words of the cells of `line`."""
    return [wording(cell.start, cell.end) for cell in line.cells]
