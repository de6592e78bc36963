"""Paragraphs and tables in the order in which they stand, so that a table knows the heading above it."""

from collections.abc import Sequence

from dondoc.extract.collected import Collected
from dondoc.extract.prose_items import ProseReader
from dondoc.extract.rows import Table
from dondoc.extract.table_items import read_table
from dondoc.extract.zones import Zoned
from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.units import unit_of_table

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
        unit = next(
            filter(
                None,
                (unit_of_table(above.paragraph.words) for above in zoned[max(position, ahead - _JUST_ABOVE) : ahead]),
            ),
            None,
        )
        read_table(table, prose.section, agencies, collected, prose.years, prose.aims.horizon(prose.section), unit)
        position = ahead
    prose.read(zoned, position, len(zoned))
