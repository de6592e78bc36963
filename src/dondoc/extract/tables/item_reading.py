"""What one row of a table becomes, with those that continue it: a section, a task or an indicator."""

from dataclasses import dataclass

from dondoc.extract.collected import Collected, TaskRead
from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.tables.continued_rows import ASSIGNING, Item
from dondoc.extract.tables.given_rows import GivenRows, once
from dondoc.extract.tables.group_column import GroupColumn
from dondoc.extract.tables.measured_rows import MeasuredRows
from dondoc.extract.tables.party_leads import PartyLeads
from dondoc.extract.tables.row_times import RowTimes
from dondoc.extract.tables.rows import Table
from dondoc.grammar.assigning.assigned_cells import NOBODY, Assigned, partners_in_note, read_assigned_cell
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.consolidators import consolidators_in
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_senses import heads_tasks_too
from dondoc.grammar.cells.total_rows import is_total
from dondoc.grammar.documents.numbering import Rank
from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Indicator, Role, Section, Span

_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_WHO = (*_LEADING, Column.COOPERATING)


def _is_wide(item: Item) -> bool:
    """Whether the number of a row is one that groups have: 'I', 'A'."""
    return item.row.number is not None and item.row.number.rank <= Rank.ROMAN


def _lists(item: Item, below: Item) -> bool:
    """Whether `below` is the first point of a list under `item`: '-' under '5'."""
    number, next_ = item.row.number, below.row.number
    return number is not None and next_ is not None and next_.is_list_mark and not number.is_list_mark


@dataclass(slots=True)
class ItemReader:
    """Reads the items of one table in their order."""

    table: Table
    outer: Section | None
    given: GivenRows
    agencies: AgencyReader
    collected: Collected
    path: NumberedPath
    times: RowTimes
    measured: MeasuredRows
    groups: GroupColumn
    parties: PartyLeads
    tells_facts: bool = False  # of what was done, as a heading over the table says
    above: Assigned = NOBODY  # of the last row that names anybody

    def read(self, item: Item, below: Item | None = None) -> Role:
        """Add what `item` is to what was found, and return its role; `below` is the one that follows it."""
        words = item.text(self.table.subject)
        if not words:
            return Role.UNCLASSIFIED if any(item.texts.values()) else Role.RESIDUE
        if self.table.subject is Column.TASK and not item.assigns and is_total(words):
            return Role.PROSE
        if self.measured.of_money or (self.tells_facts and self.table.subject is Column.TASK):
            return Role.PROSE
        if self._is_group(item) or self._introduces(item, below):
            self._add_section(item, words)
            return Role.SECTION
        if self.table.subject is Column.TASK or self._is_task_among_indicators(item):
            self._add_task(item, words)
            return Role.TASK
        return self._add_indicator(item, words)

    def _is_group(self, item: Item) -> bool:
        """Whether a row without agencies and times groups others; in a plain table of targets one with figures no."""
        if item.assigns or item.row.marked or item.row.dated or item.row.parties:
            return False
        assigning = any(self.table.has(column) for column in ASSIGNING)
        if item.row.due:  # the sum of a group, where others have who and when
            return assigning and self.table.subject is Column.TASK and _is_wide(item)
        if assigning:
            return True
        if self.given.gives(item, self.path.section):
            return False
        return not item.text(Column.UNIT) and not find_targets(item.text(self.table.subject))

    def _introduces(self, item: Item, below: Item | None) -> bool:
        """Whether a row says only by when: those of a list `below` it say who does what of it."""
        if below is None or not any(map(self.table.has, _WHO)) or any(map(item.text, _WHO)) or not _lists(item, below):
            return False
        if item.row.due or item.row.parties or not any(map(below.text, _LEADING)):
            return False
        words = item.text(self.table.subject)
        return not self.given.in_bracket(words) and not self.given.complete(NOBODY, self.path.section).leads

    def _is_task_among_indicators(self, item: Item) -> bool:
        """Whether a row of 'Chỉ tiêu, nhiệm vụ' has no figure where the indicators have theirs."""
        if item.row.due or not item.assigns:
            return False
        if not any(map(heads_tasks_too, self.table.heading.of(Column.INDICATOR))):
            return False
        return bool(self.table.heading.due) or not find_targets(item.text(self.table.subject))

    def _add_section(self, item: Item, words: str) -> None:
        self.measured.begin_group(words, item.text(Column.UNIT))
        label = self.path.place_group(item.row.number)
        source = self._source(item)
        section = self.collected.add_section(label, words, max(self.path.depth, 1), self.path.outer_section, source)
        self.path.open(section)
        self.given.learn(section, item, words)

    def _add_task(self, item: Item, words: str) -> None:
        label = self.path.place(item.row.number)
        section = self._section(item)
        assigned = self._assigned(item, item.text(Column.LEAD))
        if not assigned.leads and (bracketed := self.given.in_bracket(words)):
            assigned = Assigned(bracketed.leads, once(bracketed.cooperating + assigned.cooperating))
        assigned = self.given.complete(assigned, section)
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

    def _add_indicator(self, item: Item, words: str) -> Role:
        """Add the indicator that `item` is, and return its role; a row of a table that tells how things are sets none.

        Such a row is told in the ledger as prose.
        """
        targets = self.measured.targets(item, words, self.path.section, self._due(item))
        if self.measured.state and not targets:
            return Role.PROSE
        label = self.path.place(item.row.number)
        section = self._section(item)
        bracketed, leads = consolidators_in(item.text(Column.LEAD), self.agencies)
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
                targets=targets,
            )
        )
        return Role.INDICATOR

    def _due(self, item: Item) -> str | None:
        """The year in which the goal of a row is due by a column of times beside it: 'Lộ trình', 'Thời hạn'."""
        ends = [time.end for time in self.times.of(item, self.path.section or self.outer) if time.end]
        return str(max(ends).year) if ends else None

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
        others += partners_in_note(item.text(Column.NOTE), self.agencies)
        marked = self.parties.of(item)
        assigned = Assigned(
            once(found.leads + led.leads + marked.leads),
            once(found.cooperating + led.cooperating + others + marked.cooperating),
        )
        if any(assigned):
            self.above = assigned
        return assigned
