"""Paragraphs and tables in the order in which they stand, so that a table knows the heading above it."""

from collections.abc import Sequence

from dondoc.extract.collected import Collected
from dondoc.extract.prose.items import ProseReader
from dondoc.extract.prose.table_captions import place_of_caption
from dondoc.extract.tables.allotted_rows import read_allotment
from dondoc.extract.tables.items import read_table
from dondoc.extract.tables.rows import Table
from dondoc.extract.zones import Zoned
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.state_headings import captions_state, plans_too
from dondoc.grammar.figures.units_above_figures import unit_of_table
from dondoc.grammar.times.plan_years import year_of_caption
from dondoc.model import Role

_JUST_ABOVE = 3  # paragraphs above a table that may say the unit of its figures


def read_in_order(
    zoned: Sequence[Zoned], tables: Sequence[Table], prose: ProseReader, agencies: AgencyReader, collected: Collected
) -> None:
    """Read the paragraphs before each table, then the table, and the rest."""
    position = 0
    for table in tables:
        ahead = position
        while ahead < len(zoned) and zoned[ahead].paragraph.start < table.header.start:
            ahead += 1
        prose.read(zoned, position, ahead, before_table=True)
        above = zoned[max(position, ahead - _JUST_ABOVE) : ahead]
        unit = _unit_above(above, collected)
        horizon = _year_above(above, collected.issued) or prose.aims.horizon(prose.section)
        if table.allotted:
            read_allotment(table, table.allotted, prose.section, agencies, collected, horizon, unit)
        else:
            over = prose.captions.over(prose.sections)
            facts = prose.aims.states_facts(over.section)
            caption = [item.paragraph.words for item in _caption(above)]
            titles = [*caption, over.section.title] if over.section else caption
            state = (facts or any(map(captions_state, caption))) and not any(map(plans_too, titles))
            read_table(table, over, agencies, collected, prose.years, horizon, unit, facts=facts, state=state)
        position = ahead
    prose.read(zoned, position, len(zoned))


def _caption(above: Sequence[Zoned]) -> Sequence[Zoned]:
    """The paragraph right above a table that may be its caption, if any."""
    place = place_of_caption(above, 0, len(above))
    return () if place is None else above[place : place + 1]


def _year_above(zoned: Sequence[Zoned], issued: int | None) -> str | None:
    """The year that the caption right above a table names, where it is to come: one gone by says what was."""
    named = next(filter(None, (year_of_caption(item.paragraph.words) for item in reversed(zoned))), None)
    return named if named and issued and int(named) >= issued else None


def _unit_above(zoned: Sequence[Zoned], collected: Collected) -> str | None:
    """The unit that one of the paragraphs right above a table gives to all its figures."""
    for item in zoned:
        if unit := unit_of_table(item.paragraph.words):
            for line in item.paragraph.lines:
                collected.change(line, Role.UNCLASSIFIED, Role.TABLE_HEADER)
            return unit
    return None
