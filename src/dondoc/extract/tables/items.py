"""Tasks and indicators of a table: one a row, under the group rows above it.

A row that names no agency and no time only introduces the rows below it: it is a section.
"""

from dataclasses import dataclass, field

from dondoc.extract.collected import Collected, TaskRead
from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.prose.table_captions import Over
from dondoc.extract.tables.continued_rows import ASSIGNING, Item
from dondoc.extract.tables.group_column import GroupColumn
from dondoc.extract.tables.held_leads import hold_leads
from dondoc.extract.tables.measured_rows import MeasuredRows
from dondoc.extract.tables.party_leads import PartyLeads
from dondoc.extract.tables.row_times import RowTimes
from dondoc.extract.tables.rows import Table
from dondoc.extract.years import Years
from dondoc.grammar.assigning.assigned_cells import NOBODY, Assigned, read_assigned_cell
from dondoc.grammar.assigning.assignment_headings import read_heading_assignment
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_senses import heads_tasks_too
from dondoc.grammar.cells.total_rows import is_total
from dondoc.grammar.figures.targets import find_targets
from dondoc.grammar.times.plan_years import last_year
from dondoc.model import AgencyRef, Indicator, Role, Section, Span


def read_table(
    table: Table,
    over: Over,
    agencies: AgencyReader,
    collected: Collected,
    years: Years,
    horizon: str | None = None,
    unit: str | None = None,
) -> None:
    """Add the sections, tasks and indicators of `table` to `collected`; `over` is what stands above it.

    `years` knows what year a heading stands for. `horizon` is the one in which targets are due that name none, and no
    column of theirs does; `unit` is that of figures with which none stands.
    """
    for line in () if table.told else (table.header, *table.more_header):
        collected.mark(line, Role.TABLE_HEADER)
    for line in table.repeated:
        collected.mark(line, Role.REPEATED_HEADER)
    horizon = next(filter(None, map(last_year, table.heading.of(Column.INDICATOR))), horizon)
    measured = MeasuredRows(table, collected, horizon, unit)
    groups, times = GroupColumn(collected), RowTimes(table, years, agencies.on)
    parties = PartyLeads(table, agencies, collected.document)
    reader = _TableReader(
        table, over.section, over.assignment, agencies, collected, NumberedPath(), times, measured, groups, parties
    )
    for item in hold_leads(table):
        role = reader.read(item)
        for row in item.rows:
            collected.mark(row.line, role)
    for line in table.told:
        collected.mark(line, Role.TASK)


_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)


@dataclass(slots=True)
class _TableReader:
    """Reads the items of one table in their order."""

    table: Table
    outer: Section | None
    given: Assignment | None  # to whom the words over the table give its rows
    agencies: AgencyReader
    collected: Collected
    path: NumberedPath
    times: RowTimes
    measured: MeasuredRows
    groups: GroupColumn
    parties: PartyLeads
    above: Assigned = NOBODY  # of the last row that names anybody
    assigned_by: dict[str, Assigned] = field(default_factory=dict)  # by the groups that name agencies
    in_lead_column: set[str] = field(default_factory=set)  # those groups whose agencies stand where leads do

    def read(self, item: Item) -> Role:
        """Add what `item` is to what was found, and return its role."""
        words = item.text(self.table.subject)
        if not words:
            return Role.UNCLASSIFIED if any(item.texts.values()) else Role.RESIDUE
        if self.table.subject is Column.TASK and not item.assigns and is_total(words):
            return Role.PROSE
        if self._is_group(item):
            self._add_section(item, words)
            return Role.SECTION
        if self.table.subject is Column.TASK or self._is_task_among_indicators(item):
            self._add_task(item, words)
            return Role.TASK
        self._add_indicator(item, words)
        return Role.INDICATOR

    def _is_group(self, item: Item) -> bool:
        """Whether a row without agencies and times groups others; in a plain table of targets one with figures no."""
        if item.assigns or item.row.due or item.row.marked or item.row.dated or item.row.parties:
            return False
        if any(self.table.has(column) for column in ASSIGNING):
            return True
        return not item.text(Column.UNIT) and not find_targets(item.text(self.table.subject))

    def _is_task_among_indicators(self, item: Item) -> bool:
        """Whether a row of 'Chỉ tiêu, nhiệm vụ' has no figure where the indicators have theirs."""
        if item.row.due or not (self.table.heading.due and item.assigns):
            return False
        return any(map(heads_tasks_too, self.table.heading.of(Column.INDICATOR)))

    def _add_section(self, item: Item, words: str) -> None:
        self.measured.begin_group(words, item.text(Column.UNIT))
        label = self.path.place_group(item.row.number)
        source = self._source(item)
        section = self.collected.add_section(label, words, max(self.path.depth, 1), self.path.outer_section, source)
        self.path.open(section)
        if heading := read_heading_assignment(words, self.agencies):
            self.assigned_by[section.id] = Assigned(heading.leads, heading.cooperating)
            if item.row.places.get(self.table.subject) == self.table.heading.places.get(Column.LEAD):
                self.in_lead_column.add(section.id)

    def _add_task(self, item: Item, words: str) -> None:
        label = self.path.place(item.row.number)
        section = self._section(item)
        assigned = self._assigned(item, item.text(Column.LEAD))
        if section and (group := self.assigned_by.get(section.id)):
            assigned = self._of_group(group, assigned, in_lead_column=section.id in self.in_lead_column)
        elif self.given and not any(map(self.table.has, _LEADING)):
            assigned = self._of_group(Assigned(self.given.leads, self.given.cooperating), assigned)
        self.collected.add_task(
            TaskRead(
                text=words,
                source=self._source(item),
                leads=assigned.leads,
                cooperating=assigned.cooperating,
                schedule=self.times.of(item, self.path.section or self.outer),
                note=item.text(Column.NOTE) or item.text(Column.PRODUCT) or None,
            ),
            [label],
            section,
        )

    def _of_group(self, group: Assigned, own: Assigned, *, in_lead_column: bool = False) -> Assigned:
        """Who leads a row under the agencies of `group`: those, where no column of leads could have said more."""
        if own.leads or (own.cooperating and self.table.has(Column.LEAD) and not in_lead_column):
            return own
        return Assigned(group.leads, _once(group.cooperating + own.cooperating))

    def _add_indicator(self, item: Item, words: str) -> None:
        label = self.path.place(item.row.number)
        section = self._section(item)
        bracketed, leads = self.agencies.consolidators(item.text(Column.LEAD))
        assigned = self._assigned(item, leads)
        ordinal = self.collected.next_indicator
        self.collected.indicators.append(
            Indicator(
                id=f"i{ordinal}",
                label=label or str(ordinal),
                text=words,
                source=self._source(item),
                section=section.title if section else None,
                leads=assigned.leads,
                cooperating=assigned.cooperating,
                consolidators=self.agencies.cell(item.text(Column.CONSOLIDATING)) + bracketed,
                targets=self.measured.targets(item, words, self.path.section),
            )
        )

    def _section(self, item: Item) -> Section | None:
        """The section of a row: the group that a column of the table names, else that of the rows above it."""
        if self.table.has(Column.GROUP):
            return self.groups.section(item, self.path, self.outer)
        return self.path.section or self.outer

    def _source(self, item: Item) -> Span:
        """The cell of the item that says what it is about."""
        cell = item.row.cell(self.table.subject) or item.row.line
        return self.collected.document.span(cell.start, cell.end)

    def _assigned(self, item: Item, leads: str) -> Assigned:
        """Who leads and who cooperates: each in a column of its own, both in one, or both in one cell."""
        in_one = item.text(Column.LEAD_AND_COOPERATING)
        found = read_assigned_cell(in_one, self.agencies, self.above, first_leads=True) if in_one else Assigned()
        led = read_assigned_cell(leads, self.agencies, self.above)
        others = self.agencies.cell(item.text(Column.COOPERATING))
        marked = self.parties.of(item)
        assigned = Assigned(
            _once(found.leads + led.leads + marked.leads),
            _once(found.cooperating + led.cooperating + others + marked.cooperating),
        )
        if any(assigned):
            self.above = assigned
        return assigned


def _once(refs: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
    if len(refs) < 2:
        return refs
    return tuple({ref.agency or ref.name: ref for ref in reversed(refs)}.values())[::-1]
