"""The tables of a document, each under the column headings that tell what its cells hold.

Reads the row lines of a `Document`; returns tables whose rows know their cells by meaning. Later stages may rely on
this: every row line stands in exactly one table or is reported loose, and a heading row that a page break repeats
continues its table; below a numbered line the same heading begins another.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dondoc.extract.tables.allotments import with_allotments
from dondoc.extract.tables.column_numbers import explains_columns, numbers_columns
from dondoc.extract.tables.headings import Heading, may_be_heading, read_heading
from dondoc.extract.tables.joined_headings import may_head
from dondoc.extract.tables.row_reading import read_row
from dondoc.extract.tables.rows import Table, words_of
from dondoc.extract.tables.second_lines import with_second_line
from dondoc.extract.tables.told_by_cells import find_unheaded_tables, tell_columns
from dondoc.extract.tables.transposed import find_transposed
from dondoc.extract.wording import Wording, wording_of
from dondoc.grammar.assigning.captions import may_be_caption
from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.note_rows import is_note
from dondoc.grammar.documents.landmarks import opens_appendix, titles_table
from dondoc.grammar.documents.letterheads import is_letterhead
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.model import Document, Line

_WITHOUT_PLACES = frozenset({"md"})  # formats in which a cell that runs down stands once, the row below being shorter
_FARTHEST_CAPTION = 2  # lines between a caption and its table


def find_tables(document: Document) -> tuple[list[Table], list[Line]]:
    """Return the tables of `document` in order, and the row lines that stand in none of them."""
    wording = wording_of(document.text)
    on_their_side, taken = find_transposed(document, wording)
    finder = _Finder(wording, moved=document.format in _WITHOUT_PLACES)
    unsure = lines_of_unsure_tables(document)
    for line in document.lines:
        if line.number in taken:
            finder.current = None
        elif line.number in unsure:
            continue
        elif line.is_row:
            finder.take(line, words_of(line, wording))
        elif line.start < line.end:
            finder.pass_by(document.quote(line))
    for table in finder.tables:
        tell_columns(table, wording)
    found, loose = find_unheaded_tables(finder.loose, wording, moved=finder.moved)
    tables = finder.tables
    if found or on_their_side:
        tables = sorted([*tables, *found, *on_their_side], key=lambda table: table.header.start)
    return with_allotments(document, tables, wording), loose


def lines_of_unsure_tables(document: Document) -> set[int]:
    """Return the numbers of the lines of tables whose columns nobody can tell: their words assign nothing."""
    if not document.unsure:
        return set()
    rows = (line for line in document.lines if line.is_row and line.page in document.unsure)
    return {line.number for line in rows if len(line.cells) == 1}


@dataclass(slots=True)
class _Finder:
    """Deals the row lines of a document out to its tables."""

    wording: Wording
    moved: bool  # see Table
    tables: list[Table] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    current: Table | None = None
    top: Heading | None = None  # the upper row of the heading read last, while the lines of the heading go on
    title: str = ""  # the last line that stands over a table; a running head says the same on every page
    passed_heading: bool = False  # a numbered line, or a title, stands between the rows so far and what follows
    between: list[str] = field(default_factory=list)  # the last lines behind the rows so far
    captions: set[str] = field(default_factory=set)  # the captions of tables so far

    def pass_by(self, words: str) -> None:
        """Take notice of the `words` of a line outside tables."""
        if titles_table(words) and words != self.title:
            self.title, self.passed_heading = words, True
        self.between = [*self.between[-_FARTHEST_CAPTION:], words]
        if self.current is None:
            return
        if opens_appendix(words):
            self.current = None
        elif number := read_line_number(words):
            self.passed_heading = self.passed_heading or not number.is_list_mark

    def take(self, line: Line, cells: list[str]) -> None:
        if is_letterhead(cells):
            self.current = self.top = None
            self.loose.append(line)
        elif self.current and self.current.rows and is_note(cells):
            self.pass_by(cells[0])
        elif self.current and self.top and not self.current.rows and (lower := with_second_line(self.top, cells)):
            self._complete(line, lower)
        elif (heading := read_heading(cells)) and not self._is_led(cells):
            self._open(line, heading)
        elif self.current and self.top and (whole := self.top.under(cells)):
            self._complete(line, whole)
        elif self.current and numbers_columns(cells):
            (self.current.repeated if self.current.rows else self.current.more_header).append(line)
        elif self.current and not self.current.rows and explains_columns(cells):
            self.current.more_header.append(line)
        elif self.current and self.current.rows and self._begins_another(line, cells, self.current):
            self.current = self.top = None
            self.loose.append(line)
        elif self.current:
            self.top, self.passed_heading, self.between = None, False, []
            self.current.rows.append(read_row(line, cells, self.current, self.wording))
        else:
            self.loose.append(line)

    def _is_led(self, cells: Sequence[str]) -> bool:
        """Whether the row is content for all that it has the words of headings: it says more, and who leads.

        'Kế hoạch công tác dân tộc 5 năm | Ban Dân tộc | Quý I/2026 | 2026-2030' below '… | Cơ quan chủ trì | …'.
        """
        if self.current is None:
            return False
        subject, lead = self.current.subject, self.current.heading.places.get(Column.LEAD)
        said = cells[self.current.heading.places.get(subject, 0)] if len(cells) == len(self.current.columns) else ""
        return bool(said) and not may_head(said) and lead is not None and hold_agencies([cells[lead]])

    def _begins_another(self, line: Line, cells: Sequence[str], table: Table) -> bool:
        """Whether the row begins a table of its own, with a heading that says little.

        'TT' stands over numbers; or a heading of the text stands between, and what follows is of another form.
        """
        if line.row != 1:
            return False
        if len(cells) != len(table.columns):
            return self.passed_heading or read_column_heading(cells[0]) is Column.NUMBER
        return self.passed_heading and may_be_heading(cells)

    def _open(self, line: Line, heading: Heading) -> None:
        self.top = heading
        passed_heading, self.passed_heading = self._passed_caption() or self.passed_heading, False
        self.between = []
        if (
            self.current
            and not passed_heading
            and heading.columns == (self.current.upper or self.current.heading).columns
        ):
            self.current.repeated.append(line)
        else:
            self.current = Table(heading, line, moved=self.moved)
            self.tables.append(self.current)

    def _passed_caption(self) -> bool:
        """Whether a caption stands over the heading at hand; a running head says what one has said before."""
        captions = {words for words in self.between if may_be_caption(words)}
        new = captions - self.captions
        self.captions |= captions
        return bool(new)

    def _complete(self, line: Line, whole: Heading) -> None:
        table, self.top = self.current, whole
        if table is None:
            return
        if table.rows:
            table.repeated.append(line)
        else:
            table.upper, table.heading = table.upper or table.heading, whole
            table.more_header.append(line)
