"""The head of the first page: issuer and state side by side, number and day, kind and subject, bases."""

from docx.document import Document
from docx.shared import Length, Mm
from docx.table import _Cell

from dondoc.writers.official import formulae, rules
from dondoc.writers.official.document import Letterhead, OfficialDocument
from dondoc.writers.official.word.markup import first_paragraph, fix_widths, rule_above, set_margins
from dondoc.writers.official.word.page import text_width

_ISSUER_COLUMN = Mm(rules.ISSUER_COLUMN)


def write_opening(word: Document, document: OfficialDocument, letterhead: Letterhead) -> None:
    """Write everything above the body of `document`."""
    _write_letterhead(word, letterhead, "" if document.kind else document.subject)
    if document.kind:
        _write_title(word, document)
    if document.decided_by:
        word.add_paragraph(document.decided_by, style="Decided By")
    _write_addressees(word, document.addressees)
    for basis in document.bases:
        word.add_paragraph(basis, style="Basis")
    if document.decided_by:
        word.add_paragraph(formulae.enacting(document.kind), style="Decided By")


def _write_title(word: Document, document: OfficialDocument) -> None:
    word.add_paragraph(document.kind, style="Title")
    word.add_paragraph(document.subject, style="Subtitle")
    rule = rules.subject_rule(document.subject)
    rule_above(word.add_paragraph(style="Rule"), Mm(rule), text_width(word.sections[-1]))


def _write_letterhead(word: Document, letterhead: Letterhead, letter_subject: str) -> None:
    state_column = Length(text_width(word.sections[-1]) - _ISSUER_COLUMN)
    table = word.add_table(rows=2, cols=2)
    fix_widths(table, [_ISSUER_COLUMN, state_column])
    set_margins(table, Mm(0))
    _write_issuer(table.cell(0, 0), letterhead)
    _write_state(table.cell(0, 1), state_column)
    first_paragraph(table.cell(1, 0), "Number").add_run(formulae.numbered(letterhead))
    if letter_subject:
        table.cell(1, 0).add_paragraph(formulae.letter_subject(letter_subject), style="Letter Subject")
    first_paragraph(table.cell(1, 1), "Place and Date").add_run(formulae.dated(letterhead))


def _write_issuer(cell: _Cell, letterhead: Letterhead) -> None:
    lines = [(line, "Issuer") for line in letterhead.issuer]
    if letterhead.superior:
        lines.insert(0, (letterhead.superior, "Superior"))
    first_paragraph(cell, lines[0][1]).add_run(lines[0][0])
    for line, style in lines[1:]:
        cell.add_paragraph(line, style=style)
    rule_above(cell.add_paragraph(style="Rule"), Mm(rules.issuer_rule(letterhead)), _ISSUER_COLUMN)


def _write_state(cell: _Cell, width: Length) -> None:
    first_paragraph(cell, "State").add_run(formulae.state())
    cell.add_paragraph(formulae.motto(), style="Motto")
    rule_above(cell.add_paragraph(style="Rule"), Mm(rules.motto_rule()), width)


def _write_addressees(word: Document, addressees: tuple[str, ...]) -> None:
    if len(addressees) == 1:
        word.add_paragraph(f"{formulae.addressed()} {addressees[0]}", style="Addressee")
    elif addressees:
        word.add_paragraph(formulae.addressed(), style="Addressee").paragraph_format.keep_with_next = True
        for place, addressee in enumerate(addressees, 1):
            end = "." if place == len(addressees) else ";"
            word.add_paragraph(f"- {addressee}{end}", style="Addressee").paragraph_format.space_before = Mm(0)
