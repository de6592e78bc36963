"""A document as the plain text that an archive keeps: a paragraph a line, a table row a line with tabs.

Paragraphs are parted by a blank line. An archive that was made from printed pages has the headings of a table again
at the top of every page; `rows_a_page` writes them so.
"""

from collections.abc import Iterator

from dondoc.writers.official import formulae
from dondoc.writers.official.document import (
    Appendix,
    Block,
    Figure,
    GroupRow,
    Heading,
    Item,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Row,
    Signature,
    Table,
)
from dondoc.writers.official.printable import printable


def to_text(document: OfficialDocument, *, rows_a_page: int | None = None) -> str:
    """Return `document` as plain text that ends with a line break.

    `rows_a_page` repeats the headings of a table, after a blank line, before every so many rows (None: never).
    """
    return "\n\n".join(_parts(printable(document), rows_a_page)) + "\n"


def _parts(document: OfficialDocument, rows_a_page: int | None) -> Iterator[str]:
    if document.letterhead:
        yield from _opening(document, document.letterhead)
        yield from _body(document.body, rows_a_page)
        yield from _closing(document)
    for appendix in document.appendices:
        yield from _appendix(appendix, rows_a_page)


def _opening(document: OfficialDocument, letterhead: Letterhead) -> Iterator[str]:
    yield _lines(letterhead.superior, *letterhead.issuer)
    yield _lines(formulae.state(), formulae.motto())
    yield formulae.numbered(letterhead)
    if not document.kind:
        yield formulae.letter_subject(document.subject)
    yield formulae.dated(letterhead)
    if document.kind:
        yield document.kind
        yield document.subject
    if document.decided_by:
        yield document.decided_by
    if document.addressees:
        yield f"{formulae.addressed()} {'; '.join(document.addressees)}"
    yield from document.bases
    if document.decided_by:
        yield formulae.enacting(document.kind)


def _body(blocks: tuple[Block, ...], rows_a_page: int | None) -> Iterator[str]:
    for block in blocks:
        match block:
            case Table():
                yield _table(block, rows_a_page)
            case Heading():
                yield f"{block.number} {block.text}".strip()
            case Item():
                yield f"{block.mark} {block.text}"
            case Paragraph():
                yield f"{block.lead_in} {block.text}".strip()
            case Figure():
                yield block.caption or block.words


def _table(table: Table, rows_a_page: int | None) -> str:
    headings = _cells(*(column.heading for column in table.columns))
    size = rows_a_page or max(len(table.rows), 1)
    pages = [table.rows[start : start + size] for start in range(0, len(table.rows), size)] or [()]
    return "\n\n".join(_lines(headings, *(_row(row, len(table.columns)) for row in page)) for page in pages)


def _row(row: Row | GroupRow, columns: int) -> str:
    if isinstance(row, GroupRow):
        return _cells(row.number, row.title, *[""] * (columns - 2))
    return _cells(*row.cells)


def _cells(*cells: str) -> str:
    return "\t".join(" ".join(cell.split()) for cell in cells)


def _closing(document: OfficialDocument) -> Iterator[str]:
    if document.recipients:
        yield _lines(formulae.recipients(), *(f"- {recipient}" for recipient in document.recipients))
    if document.signature:
        yield _signature(document.signature)


def _signature(signature: Signature) -> str:
    return _lines(signature.authority, *signature.posts, signature.name)


def _appendix(appendix: Appendix, rows_a_page: int | None) -> Iterator[str]:
    yield from filter(None, (appendix.heading, appendix.title))
    if appendix.attached_to:
        yield f"({appendix.attached_to})"
    yield from _body(appendix.body, rows_a_page)
    if appendix.signature:
        yield _signature(appendix.signature)


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))
