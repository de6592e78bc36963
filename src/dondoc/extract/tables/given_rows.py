"""Whom the words over the rows of a table give them: a heading above the table, or a row that heads others."""

from dataclasses import dataclass, field
from typing import NamedTuple

from dondoc.extract.collected import Collected
from dondoc.extract.tables.continued_rows import ASSIGNING, Item
from dondoc.extract.tables.rows import Table
from dondoc.grammar.assigning.assigned_cells import Assigned
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.bracket_assignments import read_bracket, read_names_in_bracket
from dondoc.grammar.assigning.captions import read_tasks_of
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.numbering import Rank
from dondoc.model import AgencyRef, Section

_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)


class _Given(NamedTuple):
    """Whom a row that heads others names; and whether it does so where leads stand."""

    assigned: Assigned
    in_lead_column: bool


@dataclass(slots=True)
class GivenRows:
    """Knows for the rows of `table` whom the words above them name; `over` is what stands over the table."""

    table: Table
    over: Assignment | None
    agencies: AgencyReader
    collected: Collected
    _by_section: dict[str, _Given] = field(default_factory=dict)

    def learn(self, section: Section, item: Item, words: str) -> None:
        """Take notice of the row `item` that heads others as `section`."""
        if heading := read_tasks_of(words, self.agencies):
            where = item.row.places.get(self.table.subject) == self.table.heading.places.get(Column.LEAD)
            self._by_section[section.id] = _Given(Assigned(heading.leads, heading.cooperating), where)

    def complete(self, own: Assigned, section: Section | None) -> Assigned:
        """Who leads a row in `section` that names its `own` agencies, or nobody."""
        if given := self._of(section):
            return self._with(given.assigned, own, in_lead_column=given.in_lead_column)
        if self.over and not any(map(self.table.has, _LEADING)):
            return self._with(Assigned(self.over.leads, self.over.cooperating), own, in_lead_column=False)
        return own

    def gives(self, item: Item, section: Section | None) -> bool:
        """Whether a row of a table without columns of agencies and times is a task of those whom the words name."""
        if any(map(self.table.has, ASSIGNING)) or self.table.subject is not Column.TASK:
            return False
        words = item.text(Column.TASK)
        if self.in_bracket(words):
            return True
        if not (self.over or self._of(section)) or read_tasks_of(words, self.agencies):
            return False
        number = item.row.number
        return bool(item.text(Column.PRODUCT)) or (number is not None and number.rank > Rank.ROMAN)

    def in_bracket(self, words: str) -> Assigned | None:
        """Whom a bracket in the words of a row names, where no column says who leads."""
        if "(" not in words or any(map(self.table.has, _LEADING)):
            return None
        told = read_bracket(words, self.agencies) or read_names_in_bracket(words, self.agencies)
        return Assigned(told[0].leads, told[0].cooperating) if told else None

    def _of(self, section: Section | None) -> _Given | None:
        """What the nearest group above a row says."""
        given = (self._by_section.get(each.id) for each in self.collected.up_from(section))
        return next(filter(None, given), None)

    def _with(self, group: Assigned, own: Assigned, *, in_lead_column: bool) -> Assigned:
        """Who leads a row under the agencies of `group`: those, where no column of leads could have said more."""
        if own.leads or (own.cooperating and self.table.has(Column.LEAD) and not in_lead_column):
            return own
        return Assigned(group.leads, once(group.cooperating + own.cooperating))


def once(refs: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
    """Return `refs`, each agency where it is named first."""
    first: dict[str, AgencyRef] = {}
    for ref in refs:
        first.setdefault(ref.agency or ref.name, ref)
    return tuple(first.values())
