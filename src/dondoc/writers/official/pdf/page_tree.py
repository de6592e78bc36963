"""A document as one page of HTML: its words in order, each in an element whose class says what it is."""

from collections.abc import Iterator

from lxml import etree

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
from dondoc.writers.official.pdf.elements import Element, element, paragraph, rule
from dondoc.writers.official.pdf.figures import figure_of
from dondoc.writers.official.pdf.tables import table_of

_LANGUAGE = "vi"
_APPENDIX_RULE = 50.0  # mm


def page_of(document: OfficialDocument, css: str) -> Element:
    """Return the element `html` for `document`, whose words must be printable, with the style sheet `css`."""
    body = element("body")
    if document.letterhead:
        body.extend(_opening(document, document.letterhead))
        body.extend(_blocks(document.body))
        body.extend(_closing(document.signature, document.recipients))
    body.extend(_appendix(document, place) for place in range(len(document.appendices)))
    styles = element("style")
    styles.text = css + "".join(_paper(place, each) for place, each in enumerate(document.appendices))
    head = element("head", [element("meta", charset="utf-8"), element("title", text=_title(document)), styles])
    return element("html", [head, body], lang=_LANGUAGE)


def _title(document: OfficialDocument) -> str:
    return " ".join(filter(None, (document.kind, document.subject)))


def _paper(place: int, appendix: Appendix) -> str:
    """Paper of its own for each appendix, lying or upright; its pages count from 1, and the first shows no number."""
    size = "A4 landscape" if appendix.landscape else "A4"
    first = f"@page :nth(1 of part-{place}) {{ counter-reset: page 1; @top-center {{ content: none; }} }}"
    return f"\n@page part-{place} {{ size: {size}; }}\n{first}\n.part-{place} {{ page: part-{place}; }}"


def _opening(document: OfficialDocument, letterhead: Letterhead) -> Iterator[Element]:
    yield _letterhead(letterhead, "" if document.kind else document.subject)
    if document.kind:
        yield paragraph("kind", document.kind)
        yield paragraph("subject", document.subject)
        yield rule("of-title", rules.subject_rule(document.subject))
    if document.decided_by:
        yield paragraph("decided-by", document.decided_by)
    yield from _addressees(document.addressees)
    for basis in document.bases:
        yield paragraph("basis", basis)
    if document.decided_by:
        yield paragraph("decided-by", formulae.enacting(document.kind))


def _letterhead(letterhead: Letterhead, letter_subject: str) -> Element:
    superior = [paragraph("superior", letterhead.superior)] if letterhead.superior else []
    issuer = [
        *superior,
        *(paragraph("issuer", line) for line in letterhead.issuer),
        rule("of-issuer", rules.issuer_rule(letterhead)),
    ]
    state = [
        paragraph("state", formulae.state()),
        paragraph("motto", formulae.motto()),
        rule("of-motto", rules.motto_rule()),
    ]
    number = [paragraph("number", formulae.numbered(letterhead))]
    if letter_subject:
        number.append(paragraph("letter-subject", formulae.letter_subject(letter_subject)))
    dated = [paragraph("place-and-date", formulae.dated(letterhead))]
    rows = [
        element("tr", [element("td", left), element("td", right)]) for left, right in ((issuer, state), (number, dated))
    ]
    return element("table", rows, class_="letterhead")


def _addressees(addressees: tuple[str, ...]) -> Iterator[Element]:
    if len(addressees) == 1:
        yield paragraph("addressees", f"{formulae.addressed()} {addressees[0]}")
    elif addressees:
        yield paragraph("addressees", formulae.addressed())
        for place, addressee in enumerate(addressees, 1):
            yield paragraph("center", f"- {addressee}{'.' if place == len(addressees) else ';'}")


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Element]:
    for block in blocks:
        match block:
            case Heading():
                words = f"{block.number} {block.text}".strip()
                yield element(f"h{block.level}", text=words, class_="heading")
            case Paragraph():
                yield _paragraph(block)
            case Item():
                yield paragraph("item", f"{block.mark} {block.text}")
            case Figure():
                yield figure_of(block)
            case _:
                yield table_of(block)


def _paragraph(block: Paragraph) -> Element:
    made = element("p", class_=f"body {block.align}{' italic' if block.italic else ''}")
    if not block.lead_in:
        made.text = block.text
        return made
    lead_in = etree.SubElement(made, "b")
    lead_in.text, lead_in.tail = block.lead_in, f" {block.text}"
    return made


def _closing(signature: Signature | None, recipients: tuple[str, ...] = ()) -> Iterator[Element]:
    if signature is None and not recipients:
        return
    left = [paragraph("label", formulae.recipients()), *(paragraph("", f"- {each}") for each in recipients)]
    cells = [element("td", left if recipients else [], class_="recipients")]
    signed = _signed(signature) if signature else []
    cells.append(element("td", signed, class_="signature"))
    yield element("table", [element("tr", cells)], class_="closing")


def _signed(signature: Signature) -> list[Element]:
    lines = filter(None, (signature.authority, *signature.posts))
    return [*(paragraph("", line) for line in lines), paragraph("signer", signature.name)]


def _appendix(document: OfficialDocument, place: int) -> Element:
    appendix = document.appendices[place]
    alone = "" if place or document.letterhead else " alone"
    made = element("section", class_=f"appendix{alone} part-{place}")
    if appendix.heading:
        made.append(paragraph("appendix-heading", appendix.heading))
    made.append(paragraph("appendix-title", appendix.title))
    if appendix.attached_to:
        made.append(paragraph("attached-to", f"({appendix.attached_to})"))
    made.append(rule("of-title", _APPENDIX_RULE))
    made.extend(_blocks(appendix.body))
    made.extend(_closing(appendix.signature))
    return made
