"""The tables of a document, each under the column headings that tell what its cells hold.

Reads the row lines of a `Document`; returns tables whose rows know their cells by meaning. Later stages may rely on
this: every row line stands in exactly one table or is reported loose, and a heading row that a page break repeats
continues its table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dondoc.extract.wording import plain
from dondoc.grammar.columns import Column, read_column_heading
from dondoc.grammar.landmarks import opens_appendix
from dondoc.grammar.numbering import Numbering, read_cell_number, read_line_number
from dondoc.model import Cell, Document, Line


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table with its cells by what their column holds (the first, where a heading stands twice)."""

    line: Line
    cells: dict[Column, Cell]
    texts: dict[Column, str]
    number: Numbering | None
    years: tuple[tuple[str, Cell], ...] = ()

    def text(self, column: Column) -> str:
        """The words of the cell under `column`, markup dropped and white space collapsed; '' where there is none."""
        return self.texts.get(column, "")


@dataclass(slots=True)
class Table:
    """Rows under one set of column headings, with the heading lines that repeat after page breaks."""

    columns: tuple[Column | None, ...]
    headings: tuple[str, ...]
    header: Line
    rows: list[Row] = field(default_factory=list)
    repeated: list[Line] = field(default_factory=list)

    def has(self, column: Column) -> bool:
        return column in self.columns

    def lines(self) -> Iterator[Line]:
        """The lines of the document that the table stands in, not in order."""
        yield self.header
        yield from self.repeated
        yield from (row.line for row in self.rows)

    @property
    def subject(self) -> Column:
        """The column that says what a row is about: the task, else the indicator."""
        return Column.TASK if self.has(Column.TASK) else Column.INDICATOR


def find_tables(document: Document) -> tuple[list[Table], list[Line]]:
    """Return the tables of `document` in order, and the row lines that stand in none of them."""
    tables: list[Table] = []
    loose: list[Line] = []
    current: Table | None = None
    for line in document.lines:
        if not line.is_row:
            if current and opens_appendix(document.quote(line)):
                current = None
            continue
        columns = _read_header(document, line)
        if columns and current and columns == current.columns:
            current.repeated.append(line)
        elif columns:
            headings = tuple(plain(document.quote(cell)) for cell in line.cells)
            current = Table(columns, headings, line)
            tables.append(current)
        elif current:
            current.rows.append(_read_row(document, line, current))
        else:
            loose.append(line)
    return tables, loose


def _read_header(document: Document, line: Line) -> tuple[Column | None, ...] | None:
    """The meaning of each column where `line` is a heading row: it names what is to be done, and one thing more."""
    if read_cell_number(plain(document.quote(line.cells[0]))):
        return None
    columns = tuple(read_column_heading(document.quote(cell)) for cell in line.cells)
    known = [column for column in columns if column]
    says_what = Column.TASK in known or Column.INDICATOR in known
    mostly = len(known) >= 2 and len(known) * 2 >= sum(1 for cell in line.cells if cell.start < cell.end)
    return columns if says_what and mostly else None


def _read_row(document: Document, line: Line, table: Table) -> Row:
    cells: dict[Column, Cell] = {}
    years: list[tuple[str, Cell]] = []
    for column, heading, cell in zip(table.columns, table.headings, line.cells, strict=False):
        if column is Column.YEAR:
            years.append((heading[-4:], cell))
        elif column:
            cells.setdefault(column, cell)
    texts = {column: plain(document.quote(cell)) for column, cell in cells.items()}
    cells, texts, number = _read_number(cells, texts, line.cells, document, table.subject)
    return Row(line, cells, texts, number, tuple(years))


def _read_number(
    cells: dict[Column, Cell],
    texts: dict[Column, str],
    all_cells: Sequence[Cell],
    document: Document,
    subject: Column,
) -> tuple[dict[Column, Cell], dict[Column, str], Numbering | None]:
    """The row's number, from its own cell or from the head of the text; a lone cell across the row is its text."""
    filled = [cell for cell in all_cells if cell.start < cell.end]
    if len(filled) == 1 and filled[0] is not cells.get(subject):
        words = plain(document.quote(filled[0]))
        if read_cell_number(words) is None:
            cells, texts = {subject: filled[0]}, {subject: words}
    number = read_cell_number(texts.get(Column.NUMBER, ""))
    if number is None and not texts.get(Column.NUMBER) and (inline := read_line_number(texts.get(subject, ""))):
        texts = {**texts, subject: texts[subject][inline.length :].strip()}
        number = inline
    return cells, texts, number
