"""The tables of a document, each under the column headings that tell what its cells hold.

Reads the row lines of a `Document`; returns tables whose rows know their cells by meaning. Later stages may rely on
this: every row line stands in exactly one table or is reported loose, and a heading row that a page break repeats
continues its table; below a numbered line the same heading begins another.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dondoc.extract.headings import Heading, numbers_columns, read_heading
from dondoc.extract.wording import Wording, wording_of
from dondoc.grammar.columns import Column
from dondoc.grammar.landmarks import is_letterhead, opens_appendix
from dondoc.grammar.numbering import Numbering, read_cell_number, read_line_number
from dondoc.model import Cell, Document, Line


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
    years: tuple[tuple[str, Cell], ...] = ()  # the filled cells under years that are still to come

    @property
    def columns(self) -> Iterator[Column]:
        """The columns that have a cell in this row."""
        width = len(self.line.cells)
        return (column for column, place in self.places.items() if place < width)

    def cell(self, column: Column) -> Cell | None:
        """The cell under `column`, None where there is none."""
        place = self.places.get(column)
        return self.line.cells[place] if place is not None and place < len(self.line.cells) else None

    def text(self, column: Column) -> str:
        """The words of the cell under `column`, markup dropped and white space collapsed; '' where there is none."""
        if self.lone not in (None, column):
            return ""
        cell = self.cell(column)
        words = self.wording(cell.start, cell.end) if cell and cell.start < cell.end else ""
        return words[self.number.length :].strip() if self.number and self.numbered is column else words

    def is_merged(self, column: Column) -> bool:
        """Whether the cell under `column` is one with the cell above."""
        cell = self.cell(column)
        return cell is not None and cell.merged


@dataclass(slots=True)
class Table:
    """Rows under one set of column headings, with the heading lines that repeat after page breaks."""

    heading: Heading
    header: Line
    upper: Heading | None = None  # the first row of a heading of two
    more_header: list[Line] = field(default_factory=list)  # a second row of headings, a row that numbers the columns
    rows: list[Row] = field(default_factory=list)
    repeated: list[Line] = field(default_factory=list)

    @property
    def columns(self) -> tuple[Column | None, ...]:
        return self.heading.columns

    def has(self, column: Column) -> bool:
        return column in self.columns

    def lines(self) -> Iterator[Line]:
        """The lines of the document that the table stands in, not in order."""
        yield self.header
        yield from self.more_header
        yield from self.repeated
        yield from (row.line for row in self.rows)

    @property
    def subject(self) -> Column:
        """The column that says what a row is about: the task, else the indicator."""
        return Column.TASK if self.has(Column.TASK) else Column.INDICATOR


def find_tables(document: Document) -> tuple[list[Table], list[Line]]:
    """Return the tables of `document` in order, and the row lines that stand in none of them."""
    wording = wording_of(document.text)
    finder = _Finder(wording)
    for line in document.lines:
        if line.is_row:
            finder.take(line, [wording(cell.start, cell.end) for cell in line.cells])
        elif finder.current and line.start < line.end:
            finder.pass_by(document.quote(line))
    return finder.tables, finder.loose


@dataclass(slots=True)
class _Finder:
    """Deals the row lines of a document out to its tables."""

    wording: Wording
    tables: list[Table] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    current: Table | None = None
    top: Heading | None = None  # the upper row of the heading read last, while the lines of the heading go on
    passed_heading: bool = False  # a numbered line stands between the rows so far and what follows

    def pass_by(self, words: str) -> None:
        """Take notice of the `words` of a line between rows."""
        if opens_appendix(words):
            self.current = None
        elif number := read_line_number(words):
            self.passed_heading = self.passed_heading or not number.is_list_mark

    def take(self, line: Line, cells: list[str]) -> None:
        if is_letterhead(cells):
            self.current = self.top = None
            self.loose.append(line)
        elif heading := read_heading(cells):
            self._open(line, heading)
        elif self.current and self.top and (whole := self.top.under(cells)):
            self._complete(line, whole)
        elif self.current and numbers_columns(cells):
            (self.current.repeated if self.current.rows else self.current.more_header).append(line)
        elif self.current:
            self.top, self.passed_heading = None, False
            self.current.rows.append(_read_row(line, cells, self.current, self.wording))
        else:
            self.loose.append(line)

    def _open(self, line: Line, heading: Heading) -> None:
        self.top = heading
        passed_heading, self.passed_heading = self.passed_heading, False
        if (
            self.current
            and not passed_heading
            and heading.columns == (self.current.upper or self.current.heading).columns
        ):
            self.current.repeated.append(line)
        else:
            self.current = Table(heading, line)
            self.tables.append(self.current)

    def _complete(self, line: Line, whole: Heading) -> None:
        table, self.top = self.current, None
        if table is None:
            return
        if table.rows:
            table.repeated.append(line)
        else:
            table.upper, table.heading = table.heading, whole
            table.more_header.append(line)


def _read_row(line: Line, words: Sequence[str], table: Table, wording: Wording) -> Row:
    places, lone = table.heading.places, None
    numbers = places.get(Column.NUMBER)
    across = _cell_across(line, words, places.get(table.subject), numbers)
    if across is not None:
        places, lone = {**places, table.subject: across}, table.subject

    def said(column: Column) -> str:
        place = places.get(column, len(words))
        own = lone in (None, column) or (column is Column.NUMBER and place != across)
        return words[place] if place < len(words) and own else ""

    number, numbered = read_cell_number(said(Column.NUMBER)), None
    if number is None and not said(Column.NUMBER):
        number = read_line_number(said(table.subject))
        numbered = table.subject if number else None
    years = tuple(
        (year, line.cells[place]) for place, year in table.heading.years if place < len(words) and words[place]
    )
    return Row(line, places, wording, number, numbered, lone, years)


def _cell_across(line: Line, words: Sequence[str], own: int | None, numbers: int | None) -> int | None:
    """Which cell of a row alone has words, and is not its `own` cell of the subject: it runs across the row.

    Before it the number of the row may stand, in the column of `numbers`.
    """
    filled = [place for place, text in enumerate(words) if text]
    if len(filled) == 2 and filled[0] == numbers and filled[1] == numbers + 1 and read_cell_number(words[numbers]):
        filled = filled[1:]
    if len(filled) != 1 or filled[0] == own:
        return None
    if own is not None and own < len(line.cells) and line.cells[own].merged:
        return None
    return filled[0] if read_cell_number(words[filled[0]]) is None else None
