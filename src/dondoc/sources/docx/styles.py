"""Which list each style of a document gives its paragraphs."""

import re

from lxml import etree

from dondoc.sources.docx.markup import child, number, value, w

PROPERTIES, LIST_OF_PARAGRAPH, LIST, LEVEL = w("pPr"), w("numPr"), w("numId"), w("ilvl")
ParagraphList = tuple[str, int | None]  # the id of a list, and the level where it is given

_NO_STYLES = b"<styles/>"
_END_OF_STYLE = b"</w:style>"
_OF_NO_PARAGRAPH = re.compile(rb'\s*<w:style [^>]*w:type="(?:table|character)"')
_NAMES_BUILT_IN = (b"<w:latentStyles", b"</w:latentStyles>")


def styles_with_lists(data: bytes) -> bytes:
    """Return of the styles in `data` what can give a paragraph a list; `data` where that is not seen at once.

    Styles of tables and of letters can be ten times as long as the document. Where `data` is not written as programs
    write it, what is returned need not be well-formed: then all of it is to be parsed.
    """
    if b"<!" in data or b"\0" in data:  # a comment could hold anything; a letter could be two bytes
        return data
    if b"numPr" not in data:
        return _NO_STYLES
    first, *others = data.split(_END_OF_STYLE)
    start, end = map(first.find, _NAMES_BUILT_IN)
    if 0 <= start < end:
        first = first[:start] + first[end + len(_NAMES_BUILT_IN[1]) :]
    return _END_OF_STYLE.join([first, *[style for style in others if not _OF_NO_PARAGRAPH.match(style)]])


def styled_lists(styles: etree._Element) -> dict[str, ParagraphList]:
    """Return the list that each style gives its paragraphs, its own or that of a style it is based on."""
    elements = {str(style.get(w("styleId"))): style for style in styles.iterfind(w("style"))}
    found = {style: _styled_list(style, elements) for style in elements}
    return {style: place for style, place in found.items() if place is not None}


def _styled_list(style: str | None, elements: dict[str, etree._Element]) -> ParagraphList | None:
    seen: set[str] = set()
    depth = None
    while style in elements and style not in seen:
        seen.add(style)
        properties = child(child(elements[style], PROPERTIES), LIST_OF_PARAGRAPH)
        given = value(properties, LEVEL)
        depth = number(given, 0) if depth is None and given is not None else depth
        list_id = value(properties, LIST)
        if list_id is not None:
            return list_id, depth
        style = value(elements[style], w("basedOn"))
    return None
