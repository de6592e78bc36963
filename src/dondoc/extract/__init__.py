"""A Document in, a Programme out.

The stages, in order: `tables` finds the tables and what their columns mean; `paragraphs` joins the lines outside them;
`zones` says which part of the document each paragraph belongs to; `head` reads the document's identity (its day decides
which agencies existed); `prose.items` and `tables.items` read sections, tasks, rules and indicators; `ledger` closes
the account: every line has a role, or is listed as unclassified. A new kind of fact is a module beside these and one
line in `programme`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dondoc.model import Document, Programme
    from dondoc.register import Register

__all__ = ["extract_programme"]


def extract_programme(
    document: "Document", *, register: "Register | None" = None, home: "Register | None" = None
) -> "Programme":
    """Return all that can be read from `document`, with the agencies of `register` (default: its issuer's).

    `home` is the register of the province whose reader asks (default: Sơn La): of its agencies speak documents that
    name no province, or a central body.
    Never raises for any text: what is not understood is in the ledger.
    """
    from dondoc.extract.programme import read_programme  # the grammar takes longer to load than a page to read

    return read_programme(document, register, home)
