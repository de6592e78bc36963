"""The end of a document: recipients at the left, signature at the right."""

from docx.document import Document
from docx.shared import Length, Mm
from docx.table import _Cell

from dondoc.writers.official import formulae
from dondoc.writers.official.document import OfficialDocument, Signature
from dondoc.writers.official.word.markup import first_paragraph, fix_widths, keep_whole, set_margins
from dondoc.writers.official.word.page import text_width


def write_closing(word: Document, document: OfficialDocument) -> None:
    """Write recipients and signature of `document`, where it has them, on one page."""
    write_signature(word, document.signature, document.recipients)


def write_signature(word: Document, signature: Signature | None, recipients: tuple[str, ...] = ()) -> None:
    """Write `signature` with `recipients` beside it."""
    if signature is None and not recipients:
        return
    _hold_to_body(word)
    table = word.add_table(rows=1, cols=2)
    half = Length(text_width(word.sections[-1]) // 2)
    fix_widths(table, [half, half])
    set_margins(table, Mm(0))
    keep_whole(table.rows[0])
    _write_recipients(table.cell(0, 0), recipients)
    if signature:
        _write_signer(table.cell(0, 1), signature)


def _hold_to_body(word: Document) -> None:
    """Leave a little room; the signature never stands on a page without the last paragraph of the body."""
    last = word.paragraphs[-1:]
    room = word.add_paragraph(style="Part End")
    room.paragraph_format.space_before = Mm(3)
    for paragraph in (*last, room):
        paragraph.paragraph_format.keep_with_next = True


def _write_recipients(cell: _Cell, recipients: tuple[str, ...]) -> None:
    if not recipients:
        return
    first_paragraph(cell, "Recipients Heading").add_run(formulae.recipients())
    for recipient in recipients:
        cell.add_paragraph(f"- {recipient}", style="Recipients")


def _write_signer(cell: _Cell, signature: Signature) -> None:
    first, *others = filter(None, (signature.authority, *signature.posts))
    first_paragraph(cell, "Authority").add_run(first)
    for line in others:
        cell.add_paragraph(line, style="Authority")
    cell.add_paragraph(signature.name, style="Signer")
