"""What Typst is given and makes of it: no words are markup, nothing runs over its place, nothing is cut or lost."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from printed_pages import Page, pages_of

from dondoc.writers.official import (
    Appendix,
    Column,
    GroupRow,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Row,
    Signature,
    Table,
)
from dondoc.writers.official.pdf import to_pdf

pytest.importorskip("typst")

LETTER = OfficialDocument(
    kind="KẾ HOẠCH",
    subject="Thực hiện nhiệm vụ năm 2026",
    letterhead=Letterhead(("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"), "7/KH-UBND", "Sơn La", date(2026, 1, 5)),
)
COLUMNS = (Column("TT", 1, "center"), Column("Nhiệm vụ", 4), Column("Kết quả", 4, "justify"))
ACCESSIBLE = b"<pdfuaid:part>1</pdfuaid:part>"


def printed(*blocks: Paragraph | Heading | Table) -> list[Page]:
    return pages_of(to_pdf(replace(LETTER, body=blocks)))


def words_on(pages: list[Page]) -> str:
    return " ".join(line.words for page in pages for line in page.lines)


def test_words_that_look_like_markup_stand_as_they_are() -> None:
    words = 'Mức #panic("x") *a* _b_ $x^2$ @c <d> [e] {f} // g /* h */ `i` \\n = k ~ l -- m "n"'
    table = Table(COLUMNS, (Row(("1", words, "")), GroupRow("I", words)))
    text = words_on(printed(Heading(1, "I.", words), Paragraph(words), table)).replace(" ", "")
    for part in words.split():
        assert text.count(part) >= 4, part


def test_a_word_longer_than_its_place_is_broken_and_stays_within_it() -> None:
    address = "https://example.vn/" + "quyet-dinh" * 3 + "x" * 300
    [page] = printed(Paragraph(f"Xem {address} nhé."), Table(COLUMNS, (Row(("1", "", f"Tại {address}.")),)))
    assert max(line.right for line in page.lines) <= 195.1
    for size, start in ((14, 29.9), (12, 110)):
        lines = [line for line in page.lines if line.size == size and set(line.words[1:-6]) == {"x"}]
        assert len(lines) > 2
        assert min(line.left for line in lines) >= start
        assert "".join(line.words for line in page.lines if line.size == size and line.left >= start).count("x" * 300)


def test_the_number_of_a_document_stands_on_one_line() -> None:
    for count in range(20):
        number = "1590/NQ-HĐND"
        pages = printed(Paragraph(f"{'Thực hiện đúng hạn ' * 3}{'a' * count} số {number}, {number} của tỉnh. " * 3))
        lines = [line.words for page in pages for line in page.lines]
        assert sum(line.count(number) for line in lines) == 6, lines


def test_a_row_that_fits_a_page_is_never_cut_and_one_that_does_not_goes_on() -> None:
    shorter, long = "Các cơ quan đã thực hiện. " * 40, "Các cơ quan đã thực hiện xong việc này. " * 400
    rows = (*(Row((str(n), shorter, f"Hết {n}.")) for n in range(1, 9)), Row(("9", long, "Hết 9.")))
    pages = printed(Table(COLUMNS, rows))
    assert words_on(pages).count("xong việc") >= 300
    for page in pages:
        assert max(line.bottom for line in page.lines) <= 277
    for number in range(1, 9):
        [page] = [page for page in pages if any(line.words == f"Hết {number}." for line in page.lines)]
        assert any(line.words == str(number) and line.size == 12 for line in page.lines)


def test_a_group_never_stands_alone_at_the_foot_of_a_page() -> None:
    rows: list[Row | GroupRow] = []
    for number in range(60):
        rows += [GroupRow(f"G{number}", "Nhóm"), GroupRow(f"H{number}", "Nhóm nhỏ", 2)]
        rows += [Row((str(one), "Việc", "")) for one in range(number % 3 + 1)]
    pages = printed(Table(COLUMNS, tuple(rows)))
    assert len(pages) > 4
    for page in pages:
        last = max(page.lines, key=lambda line: line.top)
        assert not last.bold, last
        assert words_on(pages).count("Nhóm nhỏ") == 60


def test_recipients_that_fill_more_than_a_page_all_stand_on_pages() -> None:
    recipients = tuple(f"Ủy ban nhân dân xã Số {number};" for number in range(1, 121))
    document = replace(LETTER, recipients=recipients, signature=Signature(("CHỦ TỊCH",)))
    pages = pages_of(to_pdf(document))
    assert words_on(pages).count("Ủy ban nhân dân xã Số") == 120
    assert all(line.bottom <= 277 for page in pages for line in page.lines)


def test_a_signature_takes_the_last_paragraph_with_it() -> None:
    for count in range(20, 32):
        body = tuple(Paragraph(f"Đoạn {number}.") for number in range(count))
        document = replace(LETTER, body=body, signature=Signature(("CHỦ TỊCH",), name="Nguyễn Văn A"))
        last = pages_of(to_pdf(document))[-1]
        assert {"CHỦ TỊCH", f"Đoạn {count - 1}."} <= {line.words for line in last.lines}


def test_bookmarks_go_down_a_step_at_a_time() -> None:
    headings = (Heading(3, "1.1.", "Mục nhỏ"), Heading(1, "I.", "Phần"), Heading(4, "a)", "Điểm"))
    document = replace(LETTER, body=headings, appendices=(Appendix("DANH MỤC", (Paragraph("Không có."),)),))
    with pypdfium2.PdfDocument(to_pdf(document)) as file:
        marks = [(mark.get_title(), mark.level) for mark in file.get_toc()]
    assert marks == [("1.1. Mục nhỏ", 0), ("I. Phần", 0), ("a) Điểm", 1), ("DANH MỤC", 0)]


def test_the_file_says_that_it_is_accessible_and_in_which_language(report: OfficialDocument) -> None:
    made = to_pdf(report)
    assert ACCESSIBLE in made
    assert b"/Lang(vi-VN)" in made.replace(b" (", b"(")


def test_a_letter_that_no_font_draws_costs_the_claim_and_not_the_file() -> None:
    made = to_pdf(replace(LETTER, body=(Paragraph("Ký hiệu \U00012000 này."),)))
    assert ACCESSIBLE not in made
    assert "Ký hiệu" in words_on(pages_of(made))


def test_its_day_is_that_of_issue_and_without_one_there_is_none() -> None:
    assert LETTER.letterhead is not None
    undated = replace(LETTER, letterhead=replace(LETTER.letterhead, issued_on=None))
    with pypdfium2.PdfDocument(to_pdf(LETTER)) as dated, pypdfium2.PdfDocument(to_pdf(undated)) as other:
        assert dated.get_metadata_value("CreationDate").startswith("D:20260105")
        assert dated.get_metadata_value("Title") == "KẾ HOẠCH Thực hiện nhiệm vụ năm 2026"
        assert not other.get_metadata_value("CreationDate")
