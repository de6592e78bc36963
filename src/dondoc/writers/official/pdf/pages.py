"""What stands on the pages of a document, as plain data for the template: parts, each a list of blocks in order."""

from collections.abc import Iterator
from typing import Any

from dondoc.writers.official import formulae, rules
from dondoc.writers.official.document import (
    Appendix,
    Block,
    Figure,
    Heading,
    Item,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
)
from dondoc.writers.official.pdf.figures import Pictures, figure_of
from dondoc.writers.official.pdf.tables import table_of
from dondoc.writers.official.pdf.words import told, usual_lines

Shape = dict[str, Any]
_SIZE = 14.0  # points
_UPRIGHT, _LYING = (rules.TEXT_WIDTH, 257.0), (252.0, 170.0)  # mm, width and height of the words on a page
_APPENDIX_RULE = 50.0  # mm
_CLOSING_LINES = 30  # recipients that fill no more lines surely stand on one page with the signature


def model_of(document: OfficialDocument) -> tuple[Shape, dict[str, bytes]]:
    """Return what the template reads for `document`, whose words must be printable, and its pictures by name."""
    pictures = Pictures()
    parts: list[Shape] = []
    if document.letterhead:
        blocks = [*_opening(document, document.letterhead), *_body(document.body, pictures, _UPRIGHT)]
        parts.append({"landscape": False, "blocks": _closed(blocks, document.signature, document.recipients)})
    for appendix in document.appendices:
        page = _LYING if appendix.landscape else _UPRIGHT
        blocks = [*_head(appendix, page[0]), *_body(appendix.body, pictures, page)]
        parts.append({"landscape": appendix.landscape, "blocks": _closed(blocks, appendix.signature)})
    _set_depths(parts)
    return _properties(document) | {"parts": parts}, pictures.files


def _properties(document: OfficialDocument) -> Shape:
    """What the file says of itself; its day is the day of issue, not today."""
    letterhead = document.letterhead
    day = letterhead.issued_on if letterhead else None
    own = " ".join(filter(None, (document.kind, document.subject)))
    return {
        "title": own or next((appendix.title for appendix in document.appendices), ""),
        "author": " ".join(letterhead.issuer) if letterhead else "",
        "day": [day.year, day.month, day.day] if day else None,
    }


def _set_depths(parts: list[Shape]) -> None:
    """A bookmark is at most one step below the one before it, whatever level its heading has."""
    above = 0
    for part in parts:
        for block in part["blocks"]:
            if block["is"] == "heading":
                block["depth"] = above = min(block["depth"], above + 1)


def _opening(document: OfficialDocument, letterhead: Letterhead) -> Iterator[Shape]:
    yield _letterhead(letterhead, "" if document.kind else document.subject)
    if document.kind:
        yield _line("kind", document.kind)
        yield _line("subject", document.subject)
        yield {"is": "rule", "width": rules.subject_rule(document.subject)}
    if document.decided_by:
        yield _line("decided-by", document.decided_by, stays=True)
    yield from _addressees(document.addressees)
    yield from (_line("basis", basis) for basis in document.bases)
    if document.decided_by:
        yield _line("decided-by", formulae.enacting(document.kind), stays=True)


def _letterhead(letterhead: Letterhead, letter_subject: str) -> Shape:
    left, right = rules.ISSUER_COLUMN, rules.TEXT_WIDTH - rules.ISSUER_COLUMN
    about = formulae.letter_subject(letter_subject) if letter_subject else ""
    return {
        "is": "letterhead",
        "issuer-width": left,
        "superior": told(letterhead.superior, _SIZE, left),
        "issuer": [told(line, _SIZE, left) for line in letterhead.issuer],
        "issuer-rule": rules.issuer_rule(letterhead),
        "state": formulae.state(),
        "motto": formulae.motto(),
        "motto-rule": rules.motto_rule(),
        "number": told(formulae.numbered(letterhead), _SIZE, left),
        "letter-subject": told(about, _SIZE, left),
        "dated": told(formulae.dated(letterhead), _SIZE, right),
    }


def _addressees(addressees: tuple[str, ...]) -> Iterator[Shape]:
    if len(addressees) == 1:
        yield _line("addressees", f"{formulae.addressed()} {addressees[0]}")
    elif addressees:
        yield _line("addressees", formulae.addressed(), stays=True)
        for place, addressee in enumerate(addressees, 1):
            yield _line("addressee", f"- {addressee}{'.' if place == len(addressees) else ';'}")


def _head(appendix: Appendix, width: float) -> Iterator[Shape]:
    """The head of an appendix; its first line is a bookmark."""
    if appendix.heading:
        yield _heading("appendix-heading", 1, appendix.heading, width)
        yield _line("appendix-title", appendix.title, width, stays=True)
    else:
        yield _heading("appendix-title", 1, appendix.title, width)
    if appendix.attached_to:
        yield _line("attached-to", f"({appendix.attached_to})", width, stays=True)
    yield {"is": "rule", "width": _APPENDIX_RULE}


def _body(blocks: tuple[Block, ...], pictures: Pictures, page: tuple[float, float]) -> Iterator[Shape]:
    width, height = page
    for block in blocks:
        match block:
            case Heading():
                words = f"{block.number} {block.text}".strip()
                yield _heading(f"heading-{block.level}", block.level, words, width)
            case Paragraph():
                yield _paragraph(block, width)
            case Item():
                yield _line("item", f"{block.mark} {block.text}", width)
            case Figure():
                yield figure_of(block, pictures, width, height)
            case _:
                yield table_of(block, width, height)


def _paragraph(block: Paragraph, width: float) -> Shape:
    return {
        "is": "paragraph",
        "lead-in": block.lead_in,
        "words": told(block.text, _SIZE, width),
        "italic": block.italic,
        "place": block.align,
        "stays": False,
    }


def _heading(style: str, depth: int, words: str, width: float) -> Shape:
    return {"is": "heading", "style": style, "depth": depth, "words": told(words, _SIZE, width)}


def _line(style: str, words: str, width: float = rules.TEXT_WIDTH, *, stays: bool = False) -> Shape:
    """A paragraph of `style`; one that stays is on the page of what follows it."""
    return {"is": "line", "style": style, "words": told(words, _SIZE, width), "stays": stays}


def _closed(blocks: list[Shape], signature: Signature | None, recipients: tuple[str, ...] = ()) -> list[Shape]:
    """`blocks` with recipients and signature, which never stand on a page without the last paragraph."""
    if signature is None and not recipients:
        return blocks
    if blocks and "stays" in blocks[-1]:
        blocks[-1]["stays"] = True
    room = rules.TEXT_WIDTH / 2
    posts = [line for line in (signature.authority, *signature.posts) if line] if signature else []
    listed = [f"- {each}" for each in recipients]
    closing = {
        "is": "closing",
        "recipients-heading": formulae.recipients(),
        "recipients": [told(each, _SIZE, room) for each in listed],
        "posts": [told(post, _SIZE, room) for post in posts],
        "name": told(signature.name, _SIZE, room) if signature else "",
        "whole": sum(usual_lines(each, _SIZE, room) for each in listed) <= _CLOSING_LINES,
    }
    return [*blocks, closing]
