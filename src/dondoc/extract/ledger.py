"""The account of every line: what it became, and which lines nobody understood."""

from dondoc.extract.collected import Collected
from dondoc.model import Ledger, Role


def close_ledger(collected: Collected) -> Ledger:
    """Return the ledger of the document; a line without a role is blank or unclassified, never dropped.

    A row of empty cells is blank, too, where nothing that it could belong to was understood.
    """
    document = collected.document
    roles = tuple(
        Role.BLANK if role is Role.UNCLASSIFIED and not document.quote(line).strip() else role
        for line in document.lines
        for role in [collected.roles.get(line.number, Role.UNCLASSIFIED)]
    )
    unclassified = tuple(
        document.span(line.start, line.end)
        for line, role in zip(document.lines, roles, strict=True)
        if role is Role.UNCLASSIFIED
    )
    return Ledger(roles, len(document.text), unclassified)
