"""Tables in plain text that only spaces set apart, of every form: with centred cells, with or without numbers."""

from collections.abc import Iterable, Iterator, Sequence

from dondoc.sources.centred_tables import find_centred_tables
from dondoc.sources.spaced_lines import FEED, fragments
from dondoc.sources.spaced_tables import SpacedTable, find_spaced_tables
from dondoc.sources.unnumbered_centred import find_unnumbered


def tables_set_apart(lines: Sequence[str]) -> Iterator[SpacedTable]:
    """Yield the tables among `lines` that spaces set apart, those with centred cells before others are looked for."""
    turned = {at for at, line in enumerate(lines) if line.startswith(FEED)}
    parts = [fragments(line) for line in lines]
    at = 0
    for table in [*find_centred_tables(parts, turned)] or find_unnumbered(parts, turned):
        yield from _moved(find_spaced_tables(lines[at : table.start]), at)
        yield table
        at = table.end
    yield from _moved(find_spaced_tables(lines[at:]), at)


def _moved(tables: Iterable[SpacedTable], by: int) -> Iterator[SpacedTable]:
    for table in tables:
        rows = [row._replace(line=row.line + by) for row in table.rows]
        yield SpacedTable(table.start + by, table.end + by, rows)
