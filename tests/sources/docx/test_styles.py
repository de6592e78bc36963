"""Of the styles of a document only those that can give a paragraph a list are parsed."""

import pytest
from lxml import etree

from dondoc.sources.docx.styles import styled_lists, styles_with_lists

W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LISTED = b'<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'


def style(name: bytes, kind: bytes, inside: bytes = b"") -> bytes:
    return b'<w:style w:type="%b" w:styleId="%b">%b</w:style>' % (kind, name, inside)


def part(*styles: bytes) -> bytes:
    return b'<?xml version="1.0"?>\n<w:styles xmlns:w="%b">%b</w:styles>' % (W, b"\n ".join(styles))


TABLES, ITEM = style(b"Grid", b"table", b"<w:rPr/>"), style(b"Item", b"paragraph", LISTED)
NAMES = b'<w:latentStyles w:count="1"><w:lsdException w:name="Normal"/></w:latentStyles>'
RENAMED = part(ITEM, TABLES).replace(b"w:", b"x:").replace(b"xmlns:w", b"xmlns:x")
LEAN = [
    pytest.param(part(style(b"a", b"paragraph"), TABLES), b"<styles/>", id="none gives a list"),
    pytest.param(part(ITEM, TABLES, TABLES), part(ITEM), id="tables go"),
    pytest.param(part(NAMES + ITEM, style(b"b", b"character")), part(ITEM), id="names and letters go"),
    pytest.param(part(style(b"Outline", b"numbering", LISTED), ITEM), None, id="lists of their own stay"),
    pytest.param(part(b"<!-- <w:style> -->", TABLES, ITEM), None, id="a comment could hold anything"),
    pytest.param(part(ITEM, TABLES).decode().encode("utf-16"), None, id="two bytes a letter"),
    pytest.param(RENAMED, None, id="other names for the same"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "lean"), LEAN)
def test_what_can_give_no_list_is_left_out(data: bytes, lean: bytes | None) -> None:
    squeezed = styles_with_lists(data).replace(b"\n ", b"")
    assert squeezed == (data if lean is None else lean).replace(b"\n ", b"")


@pytest.mark.parametrize("data", [each.values[0] for each in LEAN])
def test_the_lists_of_styles_are_those_of_all_of_them(data: bytes) -> None:
    parser = etree.XMLParser()
    lists = styled_lists(etree.fromstring(styles_with_lists(data), parser))
    assert lists == styled_lists(etree.fromstring(data, parser))
