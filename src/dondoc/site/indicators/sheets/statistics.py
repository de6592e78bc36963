"""A table of statistics as proposed figures: a row a figure, or a row an indicator with a column for each period."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.periods import Period
from dondoc.site.indicators.sheets.cells import Unreadable, day_in, number_in
from dondoc.site.indicators.sheets.period_words import is_estimate, period_in
from dondoc.site.indicators.sheets.proposed import ProposedFigure
from dondoc.site.indicators.sheets.recognising import Recogniser
from dondoc.site.indicators.sheets.tables import Table
from dondoc.site.indicators.sheets.wording import words
from dondoc.site.searching import searchable
from dondoc.site.worksheets.entries import Cell
from dondoc.site.worksheets.refusals import SheetRefused

_HEAD_WITHIN = 30  # rows above the headings: titles, notes, units
_MOST_FIGURES = 1_000


@dataclass(frozen=True, slots=True)
class _Heads:
    """Where the headings are: the row, columns by field, and columns that are periods (with whether estimates)."""

    row: int
    fields: dict[str, int]
    periods: dict[int, tuple[Period, bool]]

    @property
    def is_whole(self) -> bool:
        named = "name" in self.fields or "code" in self.fields
        return named and (bool(self.periods) or {"period", "amount"} <= self.fields.keys())


@dataclass(frozen=True, slots=True)
class Beside:
    """What holds for figures that the table says nothing of: their source, and today."""

    source: str
    today: date


def figures_in(tables: Sequence[Table], known: Recogniser, beside: Beside) -> list[ProposedFigure]:
    """Every figure of the first table that has the headings; raises SheetRefused where none has."""
    for table in tables:
        if heads := _find_heads(table):
            found = list(_figures(table, heads, known, beside))
            if len(found) > _MOST_FIGURES:
                raise SheetRefused(_("The table holds more than 1.000 figures; send it in parts."))
            return _once(found)
    raise SheetRefused(
        _("No row of the file has the headings of a table: an indicator or its code, and a period with a figure.")
    )


def _find_heads(table: Table) -> _Heads | None:
    for number, row in enumerate(table[:_HEAD_WITHIN]):
        heads = _heads(number, row)
        if heads.is_whole:
            return heads
    return None


def _heads(number: int, row: Sequence[Cell]) -> _Heads:
    fields: dict[str, int] = {}
    periods: dict[int, tuple[Period, bool]] = {}
    for place, cell in enumerate(row):
        text = cell.text
        if period := period_in(text):
            periods[place] = (period, is_estimate(text))
        elif (field := _field(text)) and field not in fields:
            fields[field] = place
    return _Heads(number, fields, periods)


def _field(heading: str) -> str:
    """The field whose heading `heading` begins with, the longest first; '' for none."""
    bare = searchable(heading)
    pairs = [(searchable(each), field) for field, names in words()["headings"].items() for each in names]
    return next((field for name, field in sorted(pairs, key=lambda pair: -len(pair[0])) if bare.startswith(name)), "")


def _figures(table: Table, heads: _Heads, known: Recogniser, beside: Beside) -> Iterator[ProposedFigure]:
    for number, row in enumerate(table[heads.row + 1 :], start=heads.row + 2):
        cells = {field: row[place] if place < len(row) else Cell() for field, place in heads.fields.items()}
        named = " ".join(cells[field].text for field in ("code", "name") if field in cells).strip()
        if not named:
            continue
        for period, cell, estimate in _numbers(row, cells, heads):
            if cell.text:
                yield _figure(number, named, cells, period, cell, estimate, known, beside)


def _numbers(row: Sequence[Cell], cells: dict[str, Cell], heads: _Heads) -> Iterator[tuple[Period | None, Cell, bool]]:
    """Each figure of a row with its period (None where that cannot be read) and whether it is an estimate."""
    if heads.periods:
        for place, (period, estimate) in heads.periods.items():
            yield period, row[place] if place < len(row) else Cell(), estimate
        return
    said = f"{cells['period'].text} {cells.get('standing', Cell()).text}"
    yield period_in(cells["period"].text), cells["amount"], is_estimate(said)


def _figure(
    number: int,
    named: str,
    cells: dict[str, Cell],
    period: Period | None,
    cell: Cell,
    estimate: bool,
    known: Recogniser,
    beside: Beside,
) -> ProposedFigure:
    found = ProposedFigure(number, named)
    measure, fault = known.find(*(cells.get(field, Cell()).text for field in ("code", "name", "unit")))
    if measure is None:
        return replace(found, faults=(fault,))
    found = replace(found, named=measure.name, measure_id=measure.pk)
    if period is None:
        return replace(found, faults=(_("The period cannot be read; write 2025, Q1/2026 or 6/2026."),))
    try:
        amount = number_in(cell)
        day = day_in(cells.get("on_day", Cell())) or min(beside.today, period.last_day)
    except Unreadable as bad:
        return replace(found, faults=(_("%(text)s can be read neither as a number nor as a day.") % {"text": bad},))
    if amount is None:
        return replace(found, faults=(_("There is no figure."),))
    source, note = (cells.get(field, Cell()).text for field in ("source", "note"))
    entry = Entry(period.code, amount, estimate, day, source or beside.source, note, answer=note)
    return replace(found, entry=entry.settled())


def _once(found: list[ProposedFigure]) -> list[ProposedFigure]:
    """`found` without rows that say nothing, each of those that speak of the same figure again with that fault."""
    seen: set[str] = set()
    rows = []
    for one in found:
        if one.key and one.key in seen:
            one = replace(one, entry=None, faults=(_("An earlier row has the figure of this period already."),))
        seen.add(one.key)
        rows.append(one)
    return rows
