"""The tables of a document, each under the column headings that tell what its cells hold.

Reads the row lines of a `Document`; returns tables whose rows know their cells by meaning. Later stages may rely on
this: every row line stands in exactly one table or is reported loose, and a heading row that a page break repeats
continues its table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dondoc.extract.headings import Heading, numbers_columns, read_heading
from dondoc.extract.wording import plain
from dondoc.grammar.columns import Column, heads_results
from dondoc.grammar.landmarks import is_letterhead, opens_appendix
from dondoc.grammar.numbering import Numbering, read_cell_number, read_line_number
from dondoc.model import Cell, Document, Line


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table with its cells by what their column holds (the first, where a heading stands twice)."""

    line: Line
    cells: dict[Column, Cell]
    texts: dict[Column, str]
    number: Numbering | None
    years: tuple[tuple[str, Cell], ...] = ()  # the filled cells under years that are still to come

    def text(self, column: Column) -> str:
        """The words of the cell under `column`, markup dropped and white space collapsed; '' where there is none."""
        return self.texts.get(column, "")

    def is_merged(self, column: Column) -> bool:
        """Whether the cell under `column` is one with the cell above."""
        cell = self.cells.get(column)
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
    finder = _Finder(document)
    for line in document.lines:
        if line.is_row:
            finder.take(line, [plain(document.quote(cell)) for cell in line.cells])
        elif finder.current and opens_appendix(document.quote(line)):
            finder.current = None
    return finder.tables, finder.loose


@dataclass(slots=True)
class _Finder:
    """Deals the row lines of a document out to its tables."""

    document: Document
    tables: list[Table] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    current: Table | None = None
    top: Heading | None = None  # the upper row of the heading read last, while the lines of the heading go on

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
            self.top = None
            self.current.rows.append(_read_row(line, cells, self.current))
        else:
            self.loose.append(line)

    def _open(self, line: Line, heading: Heading) -> None:
        self.top = heading
        if self.current and heading.columns == (self.current.upper or self.current.heading).columns:
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


def _read_row(line: Line, words: Sequence[str], table: Table) -> Row:
    cells: dict[Column, Cell] = {}
    texts: dict[Column, str] = {}
    years: list[tuple[str, Cell]] = []
    for column, heading, cell, text in zip(table.columns, table.heading.words, line.cells, words, strict=False):
        if column is Column.YEAR:
            if text and not heads_results(heading):
                years.append((heading[-4:], cell))
        elif column and column not in cells:
            cells[column], texts[column] = cell, text
    _take_lone_cell(cells, texts, line, words, table.subject)
    number = read_cell_number(texts.get(Column.NUMBER, ""))
    if number is None and not texts.get(Column.NUMBER) and (inline := read_line_number(texts.get(table.subject, ""))):
        texts[table.subject] = texts[table.subject][inline.length :].strip()
        number = inline
    return Row(line, cells, texts, number, tuple(years))


def _take_lone_cell(
    cells: dict[Column, Cell], texts: dict[Column, str], line: Line, words: Sequence[str], subject: Column
) -> None:
    """Let the only filled cell of a row be its subject, wherever it stands: it runs across the row."""
    filled = [place for place, text in enumerate(words) if text]
    own = cells.get(subject)
    if len(filled) != 1 or (own and own.merged) or line.cells[filled[0]] is own:
        return
    if read_cell_number(words[filled[0]]) is None:
        texts.clear()
        cells[subject], texts[subject] = line.cells[filled[0]], words[filled[0]]
