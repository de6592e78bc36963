"""Tracked changes, hidden text and containers: the document reads as it does on paper."""

import io
from collections.abc import Callable

import pytest

from dondoc.sources import read_document
from dondoc.sources.docx import Package, document_from_package

DocxOf = Callable[..., bytes]


def r(text: str, form: str = "") -> str:
    return f'<w:r><w:rPr>{form}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


SHOWN = '<w:vanish w:val="0"/>'
DELETED_MARK = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
ROW = "<w:tr>{form}<w:tc><w:p>{a}</w:p></w:tc><w:tc><w:p>{b}</w:p></w:tc></w:tr>"
BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)

CASES = [
    pytest.param(f"<w:p>{r('a')}<w:ins>{r('b')}</w:ins></w:p>", "ab", id="an insertion is kept"),
    pytest.param(
        f"<w:p>{r('a')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del>{r('c')}</w:p>", "ac", id="a deletion goes"
    ),
    pytest.param(
        f"<w:p><w:moveFrom>{r('x')}</w:moveFrom>{r('a')}</w:p><w:p><w:moveTo>{r('x')}</w:moveTo></w:p>",
        "a\nx",
        id="moved text stands where it went",
    ),
    pytest.param(
        f"<w:p>{DELETED_MARK}{r('a ')}</w:p><w:p><w:pPr/>{r('b')}</w:p>", "a b", id="a deleted end joins paragraphs"
    ),
    pytest.param(
        f"<w:p>{DELETED_MARK}{r('a')}</w:p><w:p>{DELETED_MARK}{r('b')}</w:p><w:p>{r('c')}</w:p>",
        "abc",
        id="a run of deleted ends joins them all",
    ),
    pytest.param(
        f"<w:p>{DELETED_MARK}{r('a ')}</w:p><w:bookmarkStart/><w:sdt><w:sdtContent><w:p>{r('b')}</w:p></w:sdtContent>"
        "</w:sdt>",
        "a b",
        id="a deleted end joins over a bookmark and into a control",
    ),
    pytest.param(
        f"<w:p>{r('a')}</w:p><w:p>{DELETED_MARK}<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:tbl>"
        + ROW.format(form="", a=r("1"), b=r("y"))
        + "</w:tbl>",
        "a\n1\ty",
        id="a paragraph deleted before a table leaves none",
    ),
    pytest.param(
        "<w:tbl>"
        + ROW.format(form="", a=r("1"), b=r("x"))
        + ROW.format(form="<w:trPr><w:del/></w:trPr>", a=r("2"), b=r("y"))
        + "</w:tbl>",
        "1\tx",
        id="a deleted row goes",
    ),
    pytest.param(f"<w:p>{r('a')}{r('secret', '<w:vanish/>')}</w:p>", "a", id="hidden text goes"),
    pytest.param(f"<w:p>{r('a', SHOWN)}</w:p>", "a", id="text that is not hidden stays"),
    pytest.param(
        f"<w:p>{r('a')}<mc:AlternateContent><mc:Choice>{BOX.format(r('box'))}</mc:Choice>"
        f"<mc:Fallback>{BOX.format(r('box'))}</mc:Fallback></mc:AlternateContent></w:p><w:p>{r('b')}</w:p>",
        "a\nbox\nb",
        id="a text box comes once, after its paragraph",
    ),
    pytest.param(
        f"<w:p>{r('a')}{BOX.format(r('outer') + BOX.format(r('inner')))}</w:p>",
        "a\nouter\ninner",
        id="a box in a box comes after it",
    ),
    pytest.param(
        f"<w:p><w:smartTag><w:customXml>{r('Sơn La')}</w:customXml></w:smartTag></w:p>", "Sơn La", id="tags are opened"
    ),
]


@pytest.mark.parametrize(("body", "text"), CASES)
def test_the_body_reads_as_on_paper(docx_of: DocxOf, body: str, text: str) -> None:
    assert read_document(docx_of(body)).text == text


def test_strict_documents_read_like_others(docx_of: DocxOf) -> None:
    strict = (
        b'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
        b"<w:p><w:r><w:t>strict</w:t></w:r></w:p></w:body></w:document>"
    )
    assert read_document(docx_of("", raw={"word/document.xml": strict})).text == "strict"


EMPTIED = f"<w:p>{r('a')}</w:p><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:p>{r('b')}</w:p>"


@pytest.mark.parametrize(("converted", "text"), [(False, "a\n\nb"), (True, "a\nb")])
def test_where_a_program_lost_deleted_ends_a_paragraph_goes_with_the_last_of_its_words(
    docx_of: DocxOf, *, converted: bool, text: str
) -> None:
    package = Package(io.BytesIO(docx_of(EMPTIED)), name="a.docx")
    assert document_from_package(package, converted=converted).text == text


def test_a_cell_keeps_its_paragraph_though_its_words_are_deleted(docx_of: DocxOf) -> None:
    deleted = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
    package = Package(io.BytesIO(docx_of(f"<w:tbl>{ROW.format(form='', a=deleted, b=r('y'))}</w:tbl>")), name="a.docx")
    assert document_from_package(package, converted=True).text == "\ty"
