"""The values that pass between the rooms: frozen, with the field's own names and arithmetic.

A `Document` is what `sources` makes of a file: its canonical text, cut into lines and cells. A `Programme` is what
`extract` makes of it, with the ledger of every line. Nothing here reads a file, a clock or a database.

Offsets count characters (code points) of `Document.text`; a span is half open, [start, end).
"""

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import Literal

# --- the source -----------------------------------------------------------------------------------
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a document: characters [start, end), 1-based lines, and the page or table cell where known.

    `cell` is 'table.row.column', each counted from 1 ('2.14.3'), and None outside tables.
    """

    start: int
    end: int
    line_start: int
    line_end: int
    page: int | None = None
    cell: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table row: its characters [start, end) and its column, counted from 1.

    `merged` says that the source shows it as one with the cell above; its own words are then empty. `breaks` are the
    places where a line of its own begins inside it, for which the text has a space.
    """

    start: int
    end: int
    column: int
    merged: bool = False
    breaks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document's text, without its line break.

    A paragraph has no cells. A table row is one line whose cells are parted by tabs; `table` counts the
    tables of the document from 1 and `row` the rows of that table from 1 (both 0 for a paragraph).
    """

    number: int
    start: int
    end: int
    page: int | None = None
    cells: Sequence[Cell] = ()
    table: int = 0
    row: int = 0

    @property
    def is_row(self) -> bool:
        return bool(self.cells)

    @property
    def is_blank(self) -> bool:
        return self.start == self.end


@dataclass(frozen=True)
class Document:
    """The text of one file as everything later counts it.

    `text` is canonical: NFC, line breaks as '\\n', single spaces, none at either end of a line or cell, tabs only
    between the cells of a row. `lines` cover it in order. `in_pieces` has lines written with marks apart, and how many.
    """

    name: str
    format: str
    text: str
    lines: tuple[Line, ...]
    in_pieces: tuple[tuple[int, int], ...] = field(default=(), compare=False)
    unread: tuple[int, ...] = field(default=(), compare=False)  # pictures of pages, without Tesseract
    unsure: tuple[int, ...] = field(default=(), compare=False)  # pages with a table whose columns nobody can tell
    guessed: tuple[int, ...] = field(default=(), compare=False)  # lines with rows whose cells had to be guessed
    cut_off: tuple[tuple[int, int], ...] = field(default=(), compare=False)  # lines that seem rows of the table above

    def quote(self, span: Span | Line | Cell) -> str:
        """The words of `span`, exactly as they stand in the text."""
        return self.text[span.start : span.end]

    def span(self, start: int, end: int) -> Span:
        """The place of the characters [start, end), with its lines, page and (inside one cell) its cell."""
        first = self.lines[max(bisect_right(self._starts, start) - 1, 0)]
        last = first if end <= first.end else self.line_at(max(start, end - 1))
        cell = cells[max(bisect_right(cells, start, key=_START) - 1, 0)] if (cells := first.cells) else None
        inside = cell if cell and cell.start <= start and end <= cell.end else None
        where = f"{first.table}.{first.row}.{inside.column}" if inside else None
        return Span(start, end, first.number, last.number, first.page, where)

    def line_at(self, offset: int) -> Line:
        """The line that holds the character at `offset` (the line break counts to the line it ends)."""
        return self.lines[max(bisect_right(self._starts, offset) - 1, 0)]

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(line.start for line in self.lines)

    def __post_init__(self) -> None:
        if any(a.end + 1 != b.start for a, b in pairwise(self.lines)):
            raise ValueError(f"{self.name}: the lines do not cover the text; every character must belong to one")


# --- who --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AgencyRef:
    """An agency or a group of agencies as a document names it.

    `agency` is its id in the register (None where the register does not know it), `name` the canonical
    name for the document's day, `raw` the words of the document.
    """

    name: str
    raw: str
    agency: str | None = None
    group: bool = False


# --- when -------------------------------------------------------------------------------------------

ScheduleRole = Literal["deadline", "period"]
Recurrence = Literal["yearly", "quarterly", "monthly"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """A time that a document sets: `end` is the last day that still counts as on time.

    A recurring time ('hằng năm') has a recurrence and no dates.
    """

    raw: str
    role: ScheduleRole
    start: date | None = None
    end: date | None = None
    recurrence: Recurrence | None = None


# --- how much ---------------------------------------------------------------------------------------


class Comparator(StrEnum):
    """How a value stands to its target ('đạt', 'trên', 'từ … trở lên', 'dưới', 'không quá', 'khoảng', 'từ … đến')."""

    EQ = "eq"
    GT = "gt"
    GE = "ge"
    LT = "lt"
    LE = "le"
    APPROX = "approx"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Target:
    """One number that something shall reach.

    `value` is set for every comparator but BETWEEN, which has `low` and `high`. `unit` is as written and
    normalised in spacing ('%', 'tỷ đồng', 'bác sỹ/10.000 dân'). Periods are years or days in ISO 8601
    ('2030', '2026-06-30'), as exact as the document is, and None where it names none.
    """

    measure: str
    comparator: Comparator
    unit: str
    raw: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    period_start: str | None = None
    period_end: str | None = None


# --- what a programme orders ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Head:
    """The identity of a document as its first page (or the line under an appendix's title) gives it."""

    number: str | None = None
    kind: str | None = None
    issuer: str | None = None
    issued_on: date | None = None
    place: str | None = None
    signer: str | None = None
    signer_title: str | None = None
    title: str | None = None
    legal_bases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading that groups tasks. `parent` is the id of the section around it."""

    id: str
    label: str
    title: str
    level: int
    source: Span
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to be done. `section` repeats the title of the nearest section, whose id is `section_id`.

    `text_repaired` is the text with its broken words mended, where some were found.
    """

    id: str
    label: str
    text: str
    source: Span
    section: str | None = None
    section_id: str | None = None
    leads: tuple[AgencyRef, ...] = ()
    cooperating: tuple[AgencyRef, ...] = ()
    schedule: tuple[Schedule, ...] = ()
    note: str | None = None
    text_repaired: str | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured, with the targets set for it and the agencies that answer for it.

    `text_repaired` is as that of a task.
    """

    id: str
    label: str
    text: str
    source: Span
    section: str | None = None
    leads: tuple[AgencyRef, ...] = ()
    cooperating: tuple[AgencyRef, ...] = ()
    consolidators: tuple[AgencyRef, ...] = ()
    targets: tuple[Target, ...] = ()
    text_repaired: str | None = None


@dataclass(frozen=True, slots=True)
class Duty:
    """An order to report: who, to whom, what, how often and by which day."""

    who: str
    what: str
    recurrence: Literal["once", "monthly", "quarterly", "yearly"]
    source: Span
    to: str | None = None
    month: int | None = None
    day: int | None = None
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class ThresholdRule:
    """A rule that takes effect by a figure on a day, such as recall of capital below a rate of disbursement."""

    label: str
    text: str
    source: Span
    as_of: date | None = None
    measure: str | None = None
    comparator: Comparator | None = None
    threshold: Decimal | None = None
    unit: str | None = None
    scope: str | None = None
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A document that this one cites, with every place where it does."""

    number: str
    occurrences: tuple[Span, ...]
    kind: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in the source document itself, or something that a person should look at."""

    kind: str
    severity: Literal["info", "warning", "error"]
    message: str
    source: Span
    suggestion: str | None = None


class Role(StrEnum):
    """What became of a line: its role in the ledger."""

    BLANK = "blank"
    SITE_FRAME = "site_frame"
    HEAD = "head"
    TITLE = "title"
    BASIS = "basis"
    APPENDIX = "appendix"
    HEADING = "heading"
    TABLE_HEADER = "table_header"
    REPEATED_HEADER = "repeated_header"
    SECTION = "section"
    TASK = "task"
    INDICATOR = "indicator"
    DUTY = "duty"
    RULE = "rule"
    PROSE = "prose"
    SIGNATURE = "signature"
    RECIPIENTS = "recipients"
    RESIDUE = "residue"
    UNCLASSIFIED = "unclassified"


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of each line of the source: one role a line, in order. Nothing is dropped silently."""

    roles: tuple[Role, ...]
    characters: int
    unclassified: tuple[Span, ...] = ()

    @property
    def lines(self) -> int:
        return len(self.roles)

    def count(self) -> dict[str, int]:
        """How many lines have each role, roles in their own order, absent ones left out."""
        counts = {role.value: self.roles.count(role) for role in Role}
        return {role: lines for role, lines in counts.items() if lines}


@dataclass(frozen=True, slots=True)
class Programme:
    """All that was read from one document."""

    document: Head
    ledger: Ledger
    sections: tuple[Section, ...] = ()
    tasks: tuple[Task, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    duties: tuple[Duty, ...] = ()
    rules: tuple[ThresholdRule, ...] = ()
    citations: tuple[Citation, ...] = ()
    findings: tuple[Finding, ...] = ()
