"""The tables of a text that a test writes down row by row, cells parted by tabs."""

from collections.abc import Sequence

from dondoc.extract.tables.reading import find_tables
from dondoc.extract.tables.rows import Table
from dondoc.model import Document
from dondoc.sources.plain import document_from_text


def document_of(rows: Sequence[str]) -> Document:
    """Return the document whose lines are `rows`; a line without a tab is a paragraph."""
    return document_from_text("\n".join(rows), name="document.txt")


def tables_of(rows: Sequence[str]) -> list[Table]:
    """Return the tables that are found among `rows`."""
    return find_tables(document_of(rows))[0]


def table_of(rows: Sequence[str]) -> Table:
    """Return the only table of `rows`."""
    (table,) = tables_of(rows)
    return table
