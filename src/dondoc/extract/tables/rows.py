"""One table: its heading, its rows, and what each cell of a row is by the column that it stands under."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dondoc.extract.tables.headings import Due, Heading
from dondoc.extract.tables.named_lines import words_under
from dondoc.extract.wording import Wording
from dondoc.grammar.cells.calendar_columns import Part
from dondoc.grammar.cells.column_contents import says_when
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.party_marks import Marked
from dondoc.grammar.documents.numbering import Numbering
from dondoc.model import Cell, Line


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
    more_bodies: Mapping[Column, Sequence[int]] = field(default_factory=dict)  # further cells that name bodies
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
            texts[column] = "; ".join(filter(None, (texts.get(column), *map(self._further_time, places))))
        for column, places in self.more_bodies.items():
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

    def _further_time(self, place: int) -> str:
        """The words of the cell at `place` where they may say a day."""
        words = self._further(place)
        return words if says_when(words) else ""

    def _further(self, place: int) -> str:
        """The words of the cell at `place`, which goes on with another, where no cell runs across the row."""
        if self.lone is not None or place >= len(self.line.cells):
            return ""
        cell = self.line.cells[place]
        return self.wording(cell.start, cell.end)

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


def words_of(line: Line, wording: Wording) -> list[str]:
    """Return the words of the cells of `line`."""
    return [wording(cell.start, cell.end) for cell in line.cells]
