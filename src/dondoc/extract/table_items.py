"""Tasks and indicators of a table: one a row, under the group rows above it.

A row that names no agency and no time only introduces the rows below it: it is a section. A row without a number that
goes on in the middle of a sentence continues the row above it, as when a page break cut the row in two.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dondoc.extract.collected import Collected
from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.tables import Row, Table
from dondoc.extract.target_columns import read_target_columns
from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.columns import Column
from dondoc.grammar.schedules import read_time_cell
from dondoc.grammar.targets import find_targets
from dondoc.model import Indicator, Role, Schedule, Section, Task
from dondoc.text import collapse

ASSIGNING = (Column.LEAD, Column.COOPERATING, Column.CONSOLIDATING, Column.DEADLINE, Column.PERIOD)
_SENTENCE_END = tuple('.;:!?…”"')


@dataclass(frozen=True, slots=True)
class _Item:
    """A row with the rows that continue it."""

    row: Row
    more: tuple[Row, ...] = ()

    def text(self, column: Column) -> str:
        return collapse(" ".join(row.text(column) for row in (self.row, *self.more)))

    @property
    def assigns(self) -> bool:
        return any(self.text(column) for column in ASSIGNING)


def read_table(table: Table, outer: Section | None, reader: AgencyReader, collected: Collected) -> None:
    """Add the sections, tasks and indicators of `table` to `collected`; `outer` is the heading that stands above it."""
    collected.mark(table.header, Role.TABLE_HEADER)
    for line in table.repeated:
        collected.mark(line, Role.REPEATED_HEADER)
    path = NumberedPath()
    for item in _join_continued(table):
        _read_item(item, table, path, outer, reader, collected)


def _join_continued(table: Table) -> Iterable[_Item]:
    item: _Item | None = None
    for row in table.rows:
        if item and _continues(row, item, table):
            item = replace(item, more=(*item.more, row))
            continue
        if item:
            yield item
        item = _Item(row)
    if item:
        yield item


def _continues(row: Row, item: _Item, table: Table) -> bool:
    if row.number is not None:
        return False
    words = row.text(table.subject)
    if not words:
        return any(row.texts.values())
    return words[0].islower() and not item.text(table.subject).endswith(_SENTENCE_END[:1])


def _read_item(
    item: _Item, table: Table, path: NumberedPath, outer: Section | None, reader: AgencyReader, collected: Collected
) -> None:
    words = item.text(table.subject)
    if not words:
        role = Role.RESIDUE if not any(item.row.texts.values()) else Role.UNCLASSIFIED
    elif not item.assigns and (table.has(Column.LEAD) or not item.row.years) and _is_group(item, table):
        role = Role.SECTION
        _add_section(item, words, table, path, collected)
    elif table.subject is Column.TASK:
        role = Role.TASK
        _add_task(item, words, table, path, outer, reader, collected)
    else:
        role = Role.INDICATOR
        _add_indicator(item, words, table, path, outer, reader, collected)
    for row in (item.row, *item.more):
        collected.mark(row.line, role)


def _is_group(item: _Item, table: Table) -> bool:
    """Whether a row without agencies and times groups others; in a plain table of targets one with figures does not."""
    if any(table.has(column) for column in ASSIGNING):
        return True
    return not item.text(Column.UNIT) and not find_targets(item.text(table.subject))


def _add_section(item: _Item, words: str, table: Table, path: NumberedPath, collected: Collected) -> None:
    label = path.place(item.row.number)
    cell = item.row.cells[table.subject]
    source = collected.document.span(cell.start, cell.end)
    path.open(collected.add_section(label, words, max(path.depth, 1), path.outer_section, source))


def _add_task(
    item: _Item,
    words: str,
    table: Table,
    path: NumberedPath,
    outer: Section | None,
    reader: AgencyReader,
    collected: Collected,
) -> None:
    label = path.place(item.row.number)
    section = path.section or outer
    cell = item.row.cells[table.subject]
    collected.add_task(
        Task(
            id="",
            label=label,
            text=words,
            source=collected.document.span(cell.start, cell.end),
            section=section.title if section else None,
            section_id=section.id if section else None,
            leads=reader.cell(item.text(Column.LEAD)),
            cooperating=reader.cell(item.text(Column.COOPERATING)),
            schedule=_schedule(item, table),
            note=item.text(Column.NOTE) or item.text(Column.PRODUCT) or None,
        )
    )


def _schedule(item: _Item, table: Table) -> tuple[Schedule, ...]:
    both = table.has(Column.DEADLINE) and table.has(Column.PERIOD)
    deadlines = read_time_cell(item.text(Column.DEADLINE), "deadline" if both else None)
    periods = read_time_cell(item.text(Column.PERIOD), "period" if both else None)
    return deadlines + periods


def _add_indicator(
    item: _Item,
    words: str,
    table: Table,
    path: NumberedPath,
    outer: Section | None,
    reader: AgencyReader,
    collected: Collected,
) -> None:
    label = path.place(item.row.number)
    section = path.section or outer
    cell = item.row.cells[table.subject]
    bracketed, leads = reader.consolidators(item.text(Column.LEAD))
    collected.add_indicator(
        Indicator(
            id="",
            label=label,
            text=words,
            source=collected.document.span(cell.start, cell.end),
            section=section.title if section else None,
            leads=reader.cell(leads),
            cooperating=reader.cell(item.text(Column.COOPERATING)),
            consolidators=reader.cell(item.text(Column.CONSOLIDATING)) + bracketed,
            targets=find_targets(words) or read_target_columns(item.row, words, collected.document),
        )
    )
