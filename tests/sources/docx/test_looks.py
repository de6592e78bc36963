"""What letters look like is not parsed, unless it says what is read."""

from collections.abc import Callable

import pytest

from dondoc.sources import read_document
from dondoc.sources.docx.looks import without_looks

DocxOf = Callable[..., bytes]
BOLD = b'<w:rPr><w:b/><w:lang w:val="vi-VN"/></w:rPr>'


def test_properties_of_runs_are_left_out() -> None:
    xml = b"<w:p><w:pPr>" + BOLD + b"</w:pPr><w:r>" + BOLD + b"<w:t>x</w:t></w:r><w:r><w:rPr/></w:r></w:p>"
    assert without_looks(xml) == b"<w:p><w:pPr></w:pPr><w:r><w:t>x</w:t></w:r><w:r><w:rPr/></w:r></w:p>"


def test_borders_and_margins_of_cells_are_left_out_even_where_runs_say_more() -> None:
    borders = b"<w:tcBorders><w:top/><w:left/></w:tcBorders><w:tcMar><w:top/></w:tcMar>"
    xml = b"<w:tc><w:tcPr><w:vMerge/>" + borders + b"</w:tcPr>" + BOLD + b"</w:tc>"
    assert without_looks(xml) == b"<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>"
    assert b"tcBorders" not in without_looks(xml + b"<w:rPr><w:vanish/></w:rPr>")


@pytest.mark.parametrize(
    "says",
    [
        b"<w:rPr><w:vanish/></w:rPr>",
        b"<w:rPr><w:del w:id='1'/></w:rPr>",
        b"<w:rPr><w:moveFrom/></w:rPr>",
        b"<w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>",
        b"<!--<w:rPr>--></w:rPr>",
        "<w:rPr></w:rPr>".encode("utf-16"),
    ],
)
def test_what_says_which_words_are_read_stays(says: bytes) -> None:
    assert without_looks(BOLD + says) == BOLD + says


@pytest.mark.parametrize("looks", ["<w:rPr><w:b/>", "<w:rPr><w:t>a</w:t></w:rPr>", "<w:rPr><w:b/></w:rPr>"])
def test_words_are_read_whatever_their_looks(docx_of: DocxOf, looks: str) -> None:
    end = "</w:rPr>" if not looks.endswith("</w:rPr>") else ""
    body = f"<w:p><w:r>{looks}{end}<w:t>Kế hoạch</w:t></w:r></w:p>"
    assert read_document(docx_of(body), name="a.docx").text.endswith("Kế hoạch")
