"""The heading of a table: one row, or two where a heading spans columns, and the row that numbers the columns.

'TT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian' above '| | Chủ trì | Phối hợp |' is one heading of five columns.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from dondoc.extract.tables.further_cells import further_bodies, further_times
from dondoc.extract.tables.joined_headings import heads, joined, may_head
from dondoc.extract.tables.lost_spans import spread
from dondoc.extract.tables.open_columns import leaves_too_much_open
from dondoc.extract.tables.parted_columns import parted_words
from dondoc.extract.tables.told_by_columns import told_by_columns
from dondoc.grammar.cells.calendar_columns import Part, part_of_plan, read_part_of_year
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.heading_senses import heads_results, how_leading
from dondoc.grammar.cells.party_marks import heads_party
from dondoc.grammar.cells.shared_columns import whose_share
from dondoc.grammar.documents.line_numbers import read_cell_number
from dondoc.grammar.figures.target_cells import bound_of_heading
from dondoc.grammar.figures.units_above_figures import unit_in_brackets
from dondoc.model import Comparator

_FEWEST_KNOWN = 2  # columns that tell a heading
_YEAR = re.compile(r"(?:19|20)\d\d")


class Due(NamedTuple):
    """A column of targets: which cell of a row it is, by what year they are due (None: others say), and since when."""

    place: int
    year: str | None
    since: str | None = None
    unit: str | None = None  # of its figures, where it stands over them
    bound: Comparator | None = None  # of its figures, where the words over them say it
    whose: str | None = None  # for whom its figures are, where that is not for all


@dataclass(frozen=True)
class Heading:
    """What the columns of a table hold, and the words that say so; a heading over two columns counts for both."""

    columns: tuple[Column | None, ...]
    words: tuple[str, ...]
    over: tuple[str, ...] = ()  # the words that span those columns, where the heading has two rows
    parties: tuple[int, ...] = ()  # which cells of a row are marked where the agency over them has a part in it

    @cached_property
    def places(self) -> Mapping[Column, int]:
        """Which cell of a row holds what, but for years: of several the first, of those of leads the surest."""
        places: dict[Column, int] = {}
        for place, column in enumerate(self.columns):
            if column and column not in (Column.YEAR, Column.VALUE):
                places.setdefault(column, place)
        if self.columns.count(Column.LEAD) > 1:
            leads = (place for place, column in enumerate(self.columns) if column is Column.LEAD)
            places[Column.LEAD] = max(leads, key=lambda place: how_leading(self.words[place]))
        return places

    @cached_property
    def more_times(self) -> Mapping[Column, Sequence[int]]:
        """Which further cells of a row hold times."""
        return further_times(self.columns, self.words, self.places)

    @cached_property
    def more_bodies(self) -> Mapping[Column, Sequence[int]]:
        """Which further cells of a row name bodies, of other levels."""
        return further_bodies(self.columns, self.words, self.over, self.places)

    @cached_property
    def due(self) -> Sequence[Due]:
        """The columns of targets; a year whose results the table tells, or one before it, has none."""
        results, targets = [], []
        for place, (column, words) in enumerate(zip(self.columns, self.words, strict=True)):
            if column not in (Column.YEAR, Column.VALUE):
                continue
            years = _YEAR.findall(words)
            year, since = (years[-1] if years else None), (years[0] if len(years) > 1 else None)
            if year and column is Column.YEAR and heads_results(words):
                results.append(year)
            else:
                targets.append(
                    Due(place, year, since, unit_in_brackets(words), bound_of_heading(words), whose_share(words))
                )
        last_result = max(results, default="")
        later = [due for due in targets if due.year is None or due.year > last_result] or targets
        if len(years := sorted({due.year for due in later if due.year})) > 1:  # 'Tổng | 2026 | 2027': due with the last
            return [due if due.year else due._replace(year=years[-1], since=years[0]) for due in later]
        return later

    @cached_property
    def calendar(self) -> Sequence[tuple[int, Part]]:
        """Which cells of a row are marked in which month, quarter or year, where two and more columns are such."""
        parts: list[tuple[int, Part]] = []
        for place, (column, words) in enumerate(zip(self.columns, self.words, strict=True)):
            if column is None and (part := read_part_of_year(words)):
                parts.append((place, part))
            elif column is Column.YEAR and len(years := _YEAR.findall(words)) == 1:
                parts.append((place, part_of_plan(int(years[0]))))
        return parts if len(parts) > 1 else ()

    def under(self, cells: Sequence[str]) -> "Heading | None":
        """The heading that the row `cells` below this one makes more exact; None where that row is content.

        Such a row names columns only under headings that span them, or leave it open what a column holds.
        """
        filled = [place for place, cell in enumerate(cells) if cell]
        if filled and max(filled) >= len(self.words) > min(filled):
            return self._with_cells(max(filled) + 1).under(cells)
        if parted := parted_words(self.columns, self.words, cells):
            return Heading(tuple(map(read_column_heading, parted)), parted)
        if spread_out := spread(self.words, cells):
            words_over, below_them = spread_out
            return Heading(tuple(map(read_column_heading, words_over)), words_over).under(below_them)
        if not filled or max(filled) >= len(self.words) or len(filled) == len(self.words):
            return None
        words, over, span, unknown, several = [], list[str](), "", 0, len(filled)
        for place, own in enumerate(self.words):
            span = own or span
            below = cells[place] if place < len(cells) else ""
            if below and own and not self._spans(place):
                return None
            if below and not heads(below, span):
                if not may_head(below):
                    return None
                unknown += several == 1 or (read_column_heading(span) is None and not heads_party(below))
            words.append(joined(span, below) if below else own)
            over.append(span if below else "")
        if unknown * 2 > len(filled) or (unknown and not words[0]):
            return None
        return Heading(tuple(read_column_heading(word) for word in words), tuple(words), tuple(over))

    def telling(self, columns: tuple[Column | None, ...]) -> "Heading":
        """This heading where cells have told what `columns` hold."""
        return replace(self, columns=columns)

    def span_over(self, place: int) -> str:
        """The words that span the column at `place` and others, or ''."""
        return self.over[place] if place < len(self.over) else ""

    def of(self, column: Column) -> Sequence[str]:
        """The words over the columns that hold `column`."""
        return self._words_over.get(column, ())

    @cached_property
    def _words_over(self) -> Mapping[Column | None, Sequence[str]]:
        over: dict[Column | None, list[str]] = {}
        for column, words in zip(self.columns, self.words, strict=True):
            over.setdefault(column, []).append(words)
        return over

    def _with_cells(self, count: int) -> "Heading":
        """This heading with the empty cells behind its last word that a text without blanks at line ends has lost."""
        more = count - len(self.words)
        return Heading((*self.columns, *[None] * more), (*self.words, *[""] * more))

    def _spans(self, place: int) -> bool:
        return place + 1 < len(self.words) and not self.words[place + 1]


def read_heading(cells: Sequence[str]) -> Heading | None:
    """Return the heading that the row `cells` is: it says what is to be done, and one thing more; else None."""
    if not cells or read_cell_number(cells[0]):
        return None
    columns = tuple(read_column_heading(cell) for cell in cells)
    columns = told_by_columns(columns, cells)
    known = [column for column in columns if column]
    says_what = Column.TASK in known or Column.INDICATOR in known
    if not says_what or len(known) < _FEWEST_KNOWN:
        return None
    if leaves_too_much_open(columns, cells):
        return None
    return Heading(columns, tuple(cells))


def may_be_heading(cells: Sequence[str]) -> bool:
    """Whether the row `cells` has a form that headings have: each cell is filled, with few words, and one is known."""
    return all(cell and may_head(cell) for cell in cells) and any(map(read_column_heading, cells))
