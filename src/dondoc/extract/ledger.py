"""The account of every line: what it became, and which lines nobody understood."""

from dondoc.extract.collected import Collected
from dondoc.model import Ledger, Role


def _role_of_itself(words: str) -> Role:
    """The role of a line that no reader took: blank, a mere sign ('*'), or not understood."""
    if not words.strip():
        return Role.BLANK
    return Role.UNCLASSIFIED if any(map(str.isalnum, words)) else Role.RESIDUE


def close_ledger(collected: Collected) -> Ledger:
    """Return the ledger of the document; a line without a role is blank or unclassified, never dropped.

    A row of empty cells is blank, too, where nothing that it could belong to was understood.
    """
    document = collected.document
    roles = tuple(
        _role_of_itself(document.quote(line)) if role is Role.UNCLASSIFIED else role
        for line in document.lines
        for role in [collected.roles.get(line.number) or Role.UNCLASSIFIED]
    )
    places = (place for place, role in enumerate(roles) if role is Role.UNCLASSIFIED)
    unclassified = tuple(document.span(line.start, line.end) for line in map(document.lines.__getitem__, places))
    return Ledger(roles, len(document.text), unclassified)
