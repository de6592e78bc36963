"""A programme as the official document that would order it, in the layouts that provinces use.

What is written here can be read again: `extract` finds in every layout the tasks, agencies and times that were
written. `task_table`, `task_prose` and `indicator_table` give the parts alone, for documents with a frame of their
own.
"""

from dondoc.model import Head, Programme
from dondoc.writers.official import (
    Appendix,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
    formulae,
)
from dondoc.writers.programme_document.layouts import Layout, phrase
from dondoc.writers.programme_document.prose import task_prose
from dondoc.writers.programme_document.tables import indicator_table, task_table

__all__ = ["Layout", "indicator_table", "programme_document", "task_prose", "task_table"]


def programme_document(programme: Programme, layout: Layout) -> OfficialDocument:
    """Return `programme` as an official document with its tasks in `layout`.

    Tables become appendices, prose the body. The head must have a kind and an issuer; raises ValueError otherwise.
    """
    head = programme.document
    if not head.kind or not head.issuer:
        raise ValueError("a programme without kind and issuer cannot be written as a document; give its head both")
    return OfficialDocument(
        kind=head.kind.upper(),
        subject=head.title or "",
        letterhead=_letterhead(head, head.issuer),
        bases=_bases(head.legal_bases),
        body=_body(programme, layout),
        signature=Signature((head.signer_title,), name=head.signer or "") if head.signer_title else None,
        appendices=_appendices(programme, layout),
    )


def _letterhead(head: Head, issuer: str) -> Letterhead:
    """The issuer in capitals; a committee on one line, its place on the next."""
    committee, place = phrase("committee-short"), ""
    lines: tuple[str, ...] = (issuer.upper(),)
    if issuer.startswith(f"{committee} "):
        place = issuer.removeprefix(f"{committee} ")
        lines = (phrase("committee").upper(), place.upper())
    return Letterhead(lines, head.number or "", head.place or "", head.issued_on)


def _bases(numbers: tuple[str, ...]) -> tuple[str, ...]:
    last = len(numbers) - 1
    return tuple(
        phrase("last-basis" if count == last else "basis", number=number) for count, number in enumerate(numbers)
    )


def _body(programme: Programme, layout: Layout) -> tuple[Block, ...]:
    if layout.is_table:
        return (Paragraph(phrase("see-appendices")),)
    prose = task_prose(programme, layout)
    if any(isinstance(block, Heading) and block.level == 1 for block in prose):
        return prose
    return (Heading(1, "I.", phrase("tasks-heading")), *prose)


def _appendices(programme: Programme, layout: Layout) -> tuple[Appendix, ...]:
    parts: list[tuple[str, Block]] = []
    if programme.indicators:
        parts.append((phrase("indicators-title"), indicator_table(programme)))
    if layout.is_table:
        parts.append((phrase("tasks-title"), task_table(programme, layout)))
    head = programme.document
    attached = formulae.attached_to(_capitalised(head.kind or ""), head.number or "", head.issued_on, head.issuer or "")
    return tuple(
        Appendix(
            title,
            (table,),
            heading=formulae.appendix_heading(f"{count:02}"),
            attached_to=attached,
            landscape=True,
        )
        for count, (title, table) in enumerate(parts, 1)
    )


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
