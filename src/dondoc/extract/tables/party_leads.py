"""Who leads a row of a table in which columns stand for agencies, and rows are marked under those that have a part."""

from dataclasses import dataclass, field

from dondoc.extract.tables.continued_rows import Item
from dondoc.extract.tables.rows import Table
from dondoc.grammar.assigning.assigned_cells import NOBODY, Assigned
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.party_marks import Legend, Part, heads_party, part_of, read_legend, says_leads
from dondoc.model import AgencyRef, Document

_NEAR = 400  # characters before and behind a table in which its marks may be explained


@dataclass(slots=True)
class PartyLeads:
    """Reads the marks of the rows of `table` in `document`."""

    table: Table
    agencies: AgencyReader
    document: Document
    _legend: Legend = field(init=False)
    _others_lead: bool = field(init=False)  # those that lead stand in a column, or under marks that say so

    def __post_init__(self) -> None:
        self._legend = {}
        self._others_lead = False
        if self.table.heading.parties:
            self._legend = read_legend(self._around())
            self._others_lead = self.table.has(Column.LEAD) or any(
                says_leads(marked, self._legend) for row in self.table.rows for marked in row.parties
            )

    def of(self, item: Item) -> Assigned:
        """Return who leads and who cooperates by the marks of `item`."""
        if not item.row.parties:
            return NOBODY
        found: dict[Part, tuple[AgencyRef, ...]] = {Part.LEADS: (), Part.COOPERATES: ()}
        for row in item.rows:
            for marked in row.parties:
                part = part_of(marked, self._legend, others_lead=self._others_lead)
                found[part] += self._named(marked.agency)
        return Assigned(found[Part.LEADS], found[Part.COOPERATES])

    def _named(self, heading: str) -> tuple[AgencyRef, ...]:
        """The agencies that `heading` names; words that no register knows only where they are such as name one."""
        refs = self.agencies.cell(heading)
        return refs if heads_party(heading) else tuple(ref for ref in refs if ref.agency)

    def _around(self) -> str:
        """The words before and behind the table."""
        text = self.document.text
        end = max((row.line.end for row in self.table.rows), default=self.table.header.end)
        start = self.table.header.start
        return f"{text[max(0, start - _NEAR) : start]}\n{text[end : end + _NEAR]}"
