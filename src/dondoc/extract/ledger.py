"""The account of every line: what it became, and which lines nobody understood."""

from collections import Counter

from dondoc.extract.collected import Collected
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.model import Document, Ledger, Line, Role

_FEWEST_HEADINGS = 3  # cells


def _role_of_line(line: Line, document: Document, rows: Counter[int]) -> Role:
    """The role of a line that no reader took: the headings of a form that nobody filled in, or what its words say."""
    if line.is_row and rows[line.table] == 1 and len(line.cells) >= _FEWEST_HEADINGS:
        first = document.quote(line.cells[0])
        if first.isalpha() and read_column_heading(first) is Column.NUMBER:  # 'TT', not '#'
            return Role.TABLE_HEADER
    return _role_of_itself(document.quote(line))


def _role_of_itself(words: str) -> Role:
    """The role of a line that no reader took: blank, a mere sign ('*'), or not understood."""
    if not words.strip():
        return Role.BLANK
    return Role.UNCLASSIFIED if any(map(str.isalnum, words)) else Role.RESIDUE


def close_ledger(collected: Collected) -> Ledger:
    """Return the ledger of the document; a line without a role is blank or unclassified, never dropped.

    Headings of columns with no row below are those of a form. A row of empty cells is blank, too, where nothing that it
    could belong to was understood.
    """
    document = collected.document
    rows = Counter(line.table for line in document.lines if line.is_row)
    roles = tuple(
        _role_of_line(line, document, rows) if role is Role.UNCLASSIFIED else role
        for line in document.lines
        for role in [collected.roles.get(line.number) or Role.UNCLASSIFIED]
    )
    places = (place for place, role in enumerate(roles) if role is Role.UNCLASSIFIED)
    unclassified = tuple(document.span(line.start, line.end) for line in map(document.lines.__getitem__, places))
    return Ledger(roles, len(document.text), unclassified)
