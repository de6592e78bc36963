"""Tasks and indicators of a table: one a row, under the group rows above it.

A row that names no agency and no time only introduces the rows below it: it is a section.
"""

from itertools import chain, pairwise

from dondoc.extract.collected import Collected
from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.prose.table_captions import Over
from dondoc.extract.tables.continued_rows import ASSIGNING
from dondoc.extract.tables.given_rows import GivenRows
from dondoc.extract.tables.group_column import GroupColumn
from dondoc.extract.tables.held_cells import hold_cells
from dondoc.extract.tables.item_reading import ItemReader
from dondoc.extract.tables.measured_rows import MeasuredRows, counts_money
from dondoc.extract.tables.party_leads import PartyLeads
from dondoc.extract.tables.reported_rows import reports
from dondoc.extract.tables.row_times import RowTimes
from dondoc.extract.tables.rows import Table
from dondoc.extract.years import Years
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_senses import heads_people, lists_people, lists_procedures, lists_projects
from dondoc.grammar.times.plan_years import last_year
from dondoc.model import Role

# Tables of costs may name who spends; who helps, or by when, they do not say.
_BEYOND_WHO_SPENDS = tuple(column for column in ASSIGNING if column is not Column.LEAD)


def _lists_what_is(table: Table) -> bool:
    """Whether `table` lists procedures or investments, whose agencies and times give nobody a task."""
    words = table.heading.words
    subject = next(iter(table.heading.of(table.subject)), "")
    return lists_procedures(subject, words) or lists_projects(subject, words)


def read_table(
    table: Table,
    over: Over,
    agencies: AgencyReader,
    collected: Collected,
    years: Years,
    horizon: str | None = None,
    unit: str | None = None,
    *,
    facts: bool = False,
    state: bool = False,
) -> None:
    """Add the sections, tasks and indicators of `table` to `collected`; `over` is what stands above it.

    `years` knows what year a heading stands for. `horizon` is the one in which targets are due that name none, and no
    column of theirs does; `unit` is that of figures with which none stands. With `facts` its rows tell what was done;
    with `state` its figures tell how things are, but for those that a column says are planned.
    """
    for line in (table.header, *table.more_header) if table.headed and not table.told else ():
        collected.mark(line, Role.TABLE_HEADER)
    for line in table.repeated:
        collected.mark(line, Role.REPEATED_HEADER)
    horizon = next(filter(None, map(last_year, table.heading.of(Column.INDICATOR))), horizon)
    measured = MeasuredRows(table, collected, horizon, unit, state=state)
    groups, times = GroupColumn(collected), RowTimes(table, years, agencies.on)
    parties = PartyLeads(table, agencies, collected.document)
    if not any(map(table.has, ASSIGNING)):
        facts = facts or any(map(heads_people, table.heading.words))
    if not any(map(table.has, _BEYOND_WHO_SPENDS)):
        facts = facts or lists_people(table.heading.words)
        measured.of_money = counts_money(table, over.section, who=any(map(table.has, ASSIGNING)))
    facts = facts or reports(table) or _lists_what_is(table)
    path, given = NumberedPath(), GivenRows(table, over.assignment, agencies, collected)
    reader = ItemReader(table, over.section, given, agencies, collected, path, times, measured, groups, parties, facts)
    for item, below in pairwise(chain(hold_cells(table), (None,))):
        if item is None:
            break
        role = reader.read(item, below)
        for row in item.rows:
            collected.mark(row.line, role)
    for line in table.told:
        collected.mark(line, Role.TASK)
