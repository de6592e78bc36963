"""Pictures in documents: where the words are, as wide as the page allows, and never without words of their own."""

import ctypes
import io
import struct
import zlib

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn

from dondoc import read
from dondoc.writers.official import Appendix, Figure, Letterhead, OfficialDocument, Paragraph, to_docx, to_text
from dondoc.writers.official.pdf import to_pdf

WORDS, CAPTION = "Số mới nhất (2025): 19,1 %.", "Biểu đồ 1. Tỷ lệ đô thị hóa"


def png(width: int, height: int) -> bytes:
    """A grey picture of `width` by `height` dots."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\0" + b"\x80" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def report(width: float = 160, caption: str = CAPTION) -> OfficialDocument:
    figure = Figure(png(60, 30), WORDS, caption, width)
    return OfficialDocument(
        "BÁO CÁO",
        "Kết quả tháng 6",
        Letterhead(("SỞ TÀI CHÍNH",), "45/BC-STC", "Sơn La", None),
        body=(Paragraph("Kết quả như sau."), figure, Paragraph("Các cơ quan tiếp tục thực hiện.")),
        appendices=(Appendix("BIỂU ĐỒ", (figure,), heading="Phụ lục I", landscape=True),),
    )


def test_a_picture_in_word_stands_between_the_paragraphs_and_has_words_for_who_cannot_see_it() -> None:
    word = Document(io.BytesIO(to_docx(report())))
    texts = [paragraph.text for paragraph in word.paragraphs]
    place = texts.index(CAPTION)
    [shown] = word.paragraphs[place - 1]._p.iter(qn("wp:docPr"))

    assert texts[place - 2] == "Kết quả như sau."
    assert texts[place + 1] == "Các cơ quan tiếp tục thực hiện."
    assert shown.get("descr") == WORDS
    assert word.paragraphs[place - 1].style is not None
    assert word.paragraphs[place - 1].style.paragraph_format.keep_with_next


@pytest.mark.parametrize(("asked", "width"), [(100, 100), (400, 165)])
def test_a_picture_is_never_wider_than_the_words_of_its_page(asked: float, width: float) -> None:
    word = Document(io.BytesIO(to_docx(report(asked))))

    assert round(word.inline_shapes[0].width.mm) == width
    assert round(word.inline_shapes[0].height.mm, 1) == width / 2


def test_a_picture_in_pdf_is_drawn_tagged_and_captioned() -> None:
    pytest.importorskip("typst")
    printed = pypdfium2.PdfDocument(to_pdf(report(400)))
    pictures = [each for each in printed[0].get_objects() if each.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    [picture] = pictures
    left, _, right, _ = picture.get_bounds()

    assert CAPTION in printed[0].get_textpage().get_text_range()
    assert (right - left) * 25.4 / 72 <= 165.1
    assert WORDS in _words_of_pictures(printed[0])


def test_the_same_pictures_give_the_same_bytes() -> None:
    pytest.importorskip("typst")

    assert to_docx(report()) == to_docx(report())
    assert to_pdf(report()) == to_pdf(report())


def test_plain_text_has_the_caption_or_else_the_words() -> None:
    assert CAPTION in to_text(report())
    assert WORDS in to_text(report(caption=""))


def test_a_report_with_pictures_is_read_back_with_its_captions() -> None:
    text = read(to_docx(report()), name="bao-cao.docx").text

    assert CAPTION in text


def _words_of_pictures(page: pypdfium2.PdfPage) -> set[str]:
    """The alternative texts in the tags of `page`."""
    raw = pypdfium2.raw
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    waiting = [raw.FPDF_StructTree_GetChildAtIndex(tree, at) for at in range(raw.FPDF_StructTree_CountChildren(tree))]
    found = set()
    while waiting:
        element = waiting.pop()
        if not element:
            continue
        count = raw.FPDF_StructElement_CountChildren(element)
        waiting += [raw.FPDF_StructElement_GetChildAtIndex(element, at) for at in range(count)]
        size = raw.FPDF_StructElement_GetAltText(element, None, 0)
        words = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetAltText(element, words, size)
        found.add(words.raw.decode("utf-16-le").rstrip("\0"))
    return found
