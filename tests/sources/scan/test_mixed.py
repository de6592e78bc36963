"""PDF files of which some pages are text and some are pictures: signed pages are often scanned and put in between."""

import io
import shutil

import pypdfium2
import pytest
from tests.sources.pdf.small import pdf

from dondoc.extract import extract_programme
from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources import scan as scan_module
from dondoc.sources.scan import tesseract as tesseract_module

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")
PRINTED = b"BT /F1 24 Tf 72 720 Td (Trang in) Tj 0 -40 Td (muc 2026) Tj ET"
STAMP = b"BT /F1 12 Tf 72 790 Td (So: 12) Tj ET"
_LINES = b" ".join(b"0 -20 Td (Trarg in rnuc 2O26 uy ban nhan dan tinh) Tj" for _ in range(8))
LAYER = b"BT 3 Tr /F1 12 Tf 72 720 Td %s ET" % _LINES  # invisible
BELOW = b"BT /F1 12 Tf 72 720 Td %s ET" % _LINES  # the picture is laid over it
OVER_PICTURES = {"picture": b"", "stamped": STAMP, "layered": LAYER, "covered": BELOW}


def mixed(*kinds: str) -> bytes:
    """A PDF with a page of each of `kinds`: text, such a picture of text as OVER_PICTURES has, or nothing."""
    whole = pypdfium2.PdfDocument.new()
    for kind in kinds:
        page = pdf(b"" if kind == "blank" else PRINTED)
        if kind in OVER_PICTURES:
            page = pictured(page, OVER_PICTURES[kind])
        whole.import_pages(pypdfium2.PdfDocument(page))
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()


def pictured(page: bytes, text: bytes) -> bytes:
    """A picture of the first page of `page`, with `text` over it."""
    picture = pypdfium2.PdfDocument(page)[0].render(scale=200 / 72).to_pil()
    document = pypdfium2.PdfDocument(pdf(text))
    image = pypdfium2.PdfImage.new(document)
    image.set_bitmap(pypdfium2.PdfBitmap.from_pil(picture))
    image.set_matrix(pypdfium2.PdfMatrix().scale(595, 842))
    [front] = document
    front.insert_obj(image)
    front.gen_content()
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def lines_of(data: bytes) -> list[tuple[int | None, str]]:
    document = read_document(data, name="a.pdf")
    return [(line.page, document.quote(line)) for line in document.lines]


@needs_tesseract
def test_a_page_that_is_a_picture_is_read_in_its_place() -> None:
    assert lines_of(mixed("text", "picture", "text")) == [
        (page, words) for page in (1, 2, 3) for words in ("Trang in", "muc 2026")
    ]


@needs_tesseract
def test_a_picture_with_a_few_letters_over_it_is_a_picture() -> None:
    assert lines_of(mixed("text", "stamped"))[-2:] == [(2, "Trang in"), (2, "muc 2026")]


@needs_tesseract
@pytest.mark.parametrize("kind", ["layered", "covered"])
def test_what_a_program_without_vietnamese_read_of_a_picture_is_read_anew(kind: str) -> None:
    assert lines_of(mixed("text", kind))[-2:] == [(2, "Trang in"), (2, "muc 2026")]


def test_without_tesseract_what_another_program_read_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract_module, "COMMAND", "no-such-command")
    document = read_document(mixed("layered", "text"), name="a.pdf")
    assert document.text.startswith("Trarg in")
    assert document.unread == ()


def test_of_too_many_pages_what_another_program_read_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_module, "MAX_PAGES", 1)
    assert read_document(mixed("layered", "layered"), name="a.pdf").text.count("rnuc 2O26") == 16


def test_without_tesseract_no_page_is_left_out_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract_module, "COMMAND", "no-such-command")
    document = read_document(mixed("picture", "text", "picture"), name="a.pdf")
    assert [(line.page, document.quote(line)) for line in document.lines] == [(2, "Trang in"), (2, "muc 2026")]
    told = [each for each in extract_programme(document).findings if each.kind == "unread_page"]
    assert [(each.severity, each.message.split(" là ")[0], each.source.line_start) for each in told] == [
        ("error", "Trang 1", 1),
        ("error", "Trang 3", 2),
    ]


def test_without_tesseract_a_file_of_pictures_alone_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract_module, "COMMAND", "no-such-command")
    with pytest.raises(UnreadableFile) as caught:
        read_document(mixed("picture", "stamped"), name="a.pdf")
    assert caught.value.fault is Fault.NEEDS_TESSERACT


def test_an_empty_page_needs_no_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract_module, "COMMAND", "no-such-command")
    assert lines_of(mixed("text", "blank")) == [(1, "Trang in"), (1, "muc 2026")]
