"""What drafts leave behind: blanks, notes, the line that says it is one."""

import pytest

from dondoc.grammar.slips.draft_traces import find_blanks, find_notes, is_draft_mark, is_form

BLANKS = {
    "a day": ("Hoàn thành trước ngày …/…/2026.", "…/…/2026"),
    "a day with dots": ("Nộp trước ngày .../9/2026", ".../9/2026"),
    "a day in words": ("trước ngày … tháng 9 năm 2026", "… tháng 9 năm 2026"),
    "a count": ("Trồng … ha rừng", "… ha"),
    "a count in three dots": ("Mở ... lớp", "... lớp"),
    "a rate": ("Tỷ lệ đạt ...%", "...%"),
    "letters for a count": ("Lắp XX trạm bơm", "XX trạm"),
    "small letters for a count": ("đạt xx%", "xx%"),
    "letters alone": ("Giao cho xxx.", "xxx"),
    "question marks": ("Bố trí ??? tỷ đồng", "??? tỷ"),
    "an elision before a count": ("Xây […] trạm", "[…] trạm"),
    "an article of a law": ("Căn cứ khoản 2 Điều … Luật Nhà ở", "…"),
    "a number of a document": ("Theo Quyết định số …/QĐ-UBND", "…/QĐ-UBND"),
    "a number with its year": ("Theo Quyết định số .../2026/QĐ-UBND", ".../2026/QĐ-UBND"),
}
SOUND = {
    "and so on": "Trồng ngô, lúa, sắn… tấn nào cũng đủ",
    "and so on behind a comma": "thu gạo, ngô, … tấn tấn lớp lớp",
    "a century": "Từ thế kỷ XX trạm đã có",
    "a congress": "Đại hội XX tháng 9",
    "a day": "trước ngày 05/9/2026",
    "an address": "trang xxx.example.vn",
    "a question": "Vì sao? Do đâu??",
    "articles and so on": "Sửa Điều 5, Điều 6, Điều … và các mục khác",
    "dots at the end": "và các việc khác...",
    "nothing": "",
}
NOTES = {
    "a note": ("Mua 05 máy [xem lại số này].", "[xem lại số này]"),
    "a note with a label": ("[Ghi chú: hỏi Sở Nội vụ] Mua máy", "[Ghi chú: hỏi Sở Nội vụ]"),
}
NO_NOTES = (
    "Xem [1].",
    "Học sinh [sau đây gọi chung là người học] được khám.",
    "Xem [cổng dịch vụ](https://example.vn).",
    "Xong. [...]",
    "“Điều [2a] này”",
)
MARKS = ("DỰ THẢO", "Dự thảo lần 2", "(DỰ THẢO)", "**Dự thảo**", "Dự thảo lần thứ nhất", "Bản dự thảo")
NO_MARKS = ("V/v góp ý dự thảo Nghị định", "Dự thảo Nghị quyết trình kỳ họp", "KẾ HOẠCH", "")


@pytest.mark.parametrize(("text", "words"), BLANKS.values(), ids=BLANKS.keys())
def test_a_blank_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_blanks(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_what_is_no_blank_is_left_alone(text: str) -> None:
    assert list(find_blanks(text)) == []


@pytest.mark.parametrize(("text", "words"), NOTES.values(), ids=NOTES.keys())
def test_a_note_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_notes(text)] == [words]


@pytest.mark.parametrize("text", NO_NOTES)
def test_other_brackets_are_no_notes(text: str) -> None:
    assert list(find_notes(text)) == []


@pytest.mark.parametrize("line", MARKS)
def test_a_line_says_that_it_is_a_draft(line: str) -> None:
    assert is_draft_mark(line)


@pytest.mark.parametrize("line", NO_MARKS)
def test_a_line_that_speaks_of_drafts_is_no_mark(line: str) -> None:
    assert not is_draft_mark(line)


def test_rows_of_dots_make_a_form() -> None:
    assert is_form("Họ và tên: ..........\n" * 6)
    assert not is_form("Mua … máy, … bàn.\n" * 6)
