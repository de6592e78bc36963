"""A document as PDF: its words, its pages, its fonts."""

import io
import sys
from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2
import pytest

from dondoc.writers.official import Appendix, Column, Letterhead, OfficialDocument, Paragraph, Row, Table
from dondoc.writers.official.pdf import CannotPrint, to_pdf

pytest.importorskip("typst")
pdfplumber = pytest.importorskip("pdfplumber")

LETTER = OfficialDocument(
    kind="KẾ HOẠCH",
    subject="Thực hiện nhiệm vụ năm 2026",
    letterhead=Letterhead(("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"), "7/KH-UBND", "Sơn La", date(2026, 1, 5)),
    body=(Paragraph("Mọi chữ cái: ăâđêôơư ẵẫễỗỡữ ỵỷỹ ĂÂĐÊÔƠƯ & < >."),),
)


def pages(document: OfficialDocument) -> list[Any]:
    with pdfplumber.open(io.BytesIO(to_pdf(document))) as pdf:
        return [(page.width, page.height, page.extract_text(), page.chars) for page in pdf.pages]


def rows(count: int) -> Table:
    columns = (Column("STT", 1, "center"), Column("Nhiệm vụ", 6))
    return Table(columns, tuple(Row((str(place), "Xây dựng đề án")) for place in range(1, count + 1)))


def test_every_word_of_a_document_stands_on_its_pages(report: OfficialDocument) -> None:
    text = "\n".join(page[2] for page in pages(report))
    for words in (
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Độc lập - Tự do - Hạnh phúc", "Số: 45/BC-STC", "ngày 18 tháng 6 năm 2026",
        "BÁO CÁO", "Kính gửi: Ủy ban nhân dân tỉnh Sơn La", "I. TÌNH HÌNH CHỈ ĐẠO", "1. Theo nhóm nhiệm vụ",
        "a) Không có.", "- Đã trình đề án;", "Phát triển vùng cà phê", "Quá hạn 12 ngày", "Hai lớp", "Nơi nhận:",
        "PHÓ GIÁM ĐỐC", "Phụ lục II", "(Kèm theo Báo cáo số 45/BC-STC)",
    ):  # fmt: skip
        assert words in text, words


def test_the_font_is_in_the_file_and_has_the_widths_of_times(report: OfficialDocument) -> None:
    fonts = {letter["fontname"].partition("+")[2] for page in pages(report) for letter in page[3]}
    assert fonts
    assert {font.split("-")[0] for font in fonts} <= {"LiberationSerif", "Tinos"}
    assert {font for font in fonts if font.endswith("-Bold")}


def test_every_vietnamese_letter_is_drawn_and_found_again() -> None:
    [(_, _, text, _)] = pages(LETTER)
    assert "Mọi chữ cái: ăâđêôơư ẵẫễỗỡữ ỵỷỹ ĂÂĐÊÔƠƯ & < >." in text


def test_pages_are_a4_and_an_appendix_may_lie(report: OfficialDocument) -> None:
    shapes = [(round(width), round(height)) for width, height, *_ in pages(report)]
    assert shapes == [(595, 842), (595, 842), (842, 595)]


def test_pages_count_from_one_in_every_part_and_the_first_shows_no_number() -> None:
    parts = tuple(Appendix(f"DANH MỤC {place}", (rows(90),), landscape=place == 2) for place in (1, 2))
    first_lines = [page[2].split("\n")[0] for page in pages(replace(LETTER, appendices=parts))]
    numbers = [line for line in first_lines if line.isdigit()]
    assert first_lines[0].startswith("ỦY BAN NHÂN DÂN")
    assert numbers[:2] == ["2", "3"]
    assert numbers.count("2") == 2


def test_headings_of_a_table_stand_on_every_page() -> None:
    printed = pages(replace(LETTER, body=(rows(120),)))
    assert len(printed) > 2
    assert all("STT Nhiệm vụ" in page[2] for page in printed)


def test_a_document_without_a_letterhead_begins_with_its_appendix() -> None:
    document = OfficialDocument("PHỤ LỤC", "", appendices=(Appendix("BIỂU", (rows(2),), landscape=True),))
    [(width, height, text, _)] = pages(document)
    assert width > height
    assert text.startswith("BIỂU")


def test_the_same_document_gives_the_same_bytes(report: OfficialDocument) -> None:
    assert to_pdf(report) == to_pdf(report)


def test_the_file_is_tagged_and_has_bookmarks_for_headings_and_appendices(report: OfficialDocument) -> None:
    with pypdfium2.PdfDocument(to_pdf(report)) as file:
        marks = [(mark.get_title(), mark.level) for mark in file.get_toc()]
        tagged = pypdfium2.raw.FPDFCatalog_IsTagged(file.raw)
    assert marks == [("I. TÌNH HÌNH CHỈ ĐẠO", 0), ("1. Theo nhóm nhiệm vụ", 1), ("Phụ lục I", 0), ("Phụ lục II", 0)]
    assert tagged


def test_characters_that_cannot_be_printed_are_left_out() -> None:
    [(_, _, text, _)] = pages(replace(LETTER, body=(Paragraph("Kế\x0b hoạch\ud800 năm"),)))
    assert "Kế hoạch năm" in text


def test_without_typst_the_way_to_get_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(CannotPrint, match=r"pip install 'dondoc\[pdf\]'"):
        to_pdf(LETTER)


def test_without_a_font_of_times_widths_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dondoc.writers.official.pdf.setting.FAMILIES", ("No Such Serif",))
    with pytest.raises(CannotPrint, match="fonts-liberation2"):
        to_pdf(LETTER)
