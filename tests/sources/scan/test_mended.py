"""What is put right once the lines of a paragraph or cell are joined, words run together, notes and numbers of rows."""

import pytest

from dondoc.sources.blocks import Block
from dondoc.sources.grids import GridCell
from dondoc.sources.pdf.strips import Box, Strip
from dondoc.sources.pdf.tables import Row, RuledTable
from dondoc.sources.scan.joined_lines import mended
from dondoc.sources.scan.notes import marks_of_notes
from dondoc.sources.scan.numbered import with_numbers
from dondoc.sources.scan.row_numbers import repaired_columns, repaired_numbers
from dondoc.sources.scan.run_together import parted

MENDED = {
    "a year below the word before it": ("xong trước nắm 2031;", "xong trước năm 2031;"),
    "a raised number read as a closing quotation mark": ("mở cửa sau 23 giờ”.", "mở cửa sau 23 giờ."),
    "a quotation": ("gọi tắt là “Chương trình”.", "gọi tắt là “Chương trình”."),
    "a question in a paragraph": ("Vì sao?", "Vì sao?"),
    "a raised number read as a question mark in a cell": ("1\tmở cửa sau 23 giờ?\t", "1\tmở cửa sau 23 giờ\t"),
    "cubic metres": ("bể 30 mỷ cho bản", "bể 30 m3 cho bản"),
    "cubic metres in a capital": ("bể 30 mỶ;", "bể 30 m3;"),
    "millions of people": ("30 mỹ nhân", "30 mỹ nhân"),
    "the province behind an office": ("giao Công an tinh", "giao Công an tỉnh"),
    "an office that is to be lean": ("xây dựng Công an tinh, gọn", "xây dựng Công an tinh, gọn"),
    "what is only answered": ("chỉ trả lời bằng văn bản", "chỉ trả lời bằng văn bản"),
    "what is paid": ("việc chỉ trả cho dân", "việc chi trả cho dân"),
    "a hook taken for a stroke": (
        "Triến khai, phố biến quy định sửa đối về thấm quyền kiếm dịch",
        "Triển khai, phổ biến quy định sửa đổi về thẩm quyền kiểm dịch",
    ),
    "a mark that was not seen": (
        "hồ trợ vùng trông, nguôn vốn hãng năm",
        "hỗ trợ vùng trồng, nguồn vốn hằng năm",
    ),
    "a town that changes": ("thành phố biến đổi", "thành phố biến đổi"),
    "those whom another measure is for": ("thay đối tượng, chuyển đối tác", "thay đối tượng, chuyển đối tác"),
    "what is looked for": ("tìm kiếm điểm đến", "tìm kiếm điểm đến"),
    "voluntary police": ("lực lượng công an tình nguyện", "lực lượng công an tình nguyện"),
    "words run together": ("PHẦN VỀNHÂN SỰ", "PHẦN VỀ NHÂN SỰ"),
}


@pytest.mark.parametrize(("read", "meant"), MENDED.values(), ids=MENDED.keys())
def test_what_joined_lines_show_to_be_wrong_is_put_right(read: str, meant: str) -> None:
    assert [block.words for block in mended([Block(read, 1)], {1})] == [meant]


def test_pages_that_are_text_and_quotations_that_go_on_are_left_alone() -> None:
    blocks = [Block("bể 30 mỷ", 2), Block("sửa thành: “a) Một;", 1), Block("b) Hai”.", 1)]
    assert list(mended(blocks, {1})) == blocks


@pytest.mark.parametrize(
    "word", ["nghiệp", "khuyến", "Quỳnh", "Đắk", "giữa", "UBND", "thúy", "Zalo", "ngoài", "VNeID", "ThS", "QĐ"]
)
def test_one_syllable_is_one_word(word: str) -> None:
    assert parted(word) == word


@pytest.mark.parametrize(
    ("read", "meant"), [("phốihợp", "phối hợp"), ("Đồngtháp", "Đồng tháp"), ("SởY", "Sở Y"), ("BộTài", "Bộ Tài")]
)
def test_two_syllables_are_two_words(read: str, meant: str) -> None:
    assert parted(read) == meant


def line(words: str, top: float) -> Strip:
    return Strip(words, Box(80, top, 400, top + 12), 1, 10)


def test_a_note_stands_low_and_apart_behind_a_bare_number() -> None:
    text = line("b) Mở chợ phiên vào chủ nhật;", 700)
    assert [mark.number for mark in marks_of_notes([text, line("1 Theo lịch", 740), line("2 Trừ lễ", 754)], 842)] == [
        "1",
        "2",
    ]
    for strips in ([text, line("1 Theo lịch", 714)], [text, line("12 xã còn lại", 740)], [text, line("1. Chợ", 740)]):
        assert marks_of_notes(strips, 842) == ()
    assert marks_of_notes([line("a) Chợ", 100), line("1 Theo lịch", 140)], 842) == ()


def test_the_heading_of_a_column_is_known_by_its_form() -> None:
    read = ["SIT", "1", "ST1T", "STT", "S", "TT"]
    assert repaired_columns(read, [True, False, True, True, True, True]) == ["STT", "1", "STT", "STT", "S", "TT"]


def test_numbers_go_on_behind_a_heading_on_the_next_page() -> None:
    assert repaired_numbers(["STT", "5", "6", "STT", "/", "8"], [False] * 6)[4] == "7"
    read, alone = ["TT", "A", "1", "B", "2", "TT", "3", "G", "4"], [False, True, False, True, False, False, False, True]
    assert repaired_numbers(read, [*alone, False])[7] == "C"
    assert repaired_numbers(["TT", "5", "6", "TT", "Í", "2"], [False] * 6)[4] == "1"


def test_the_second_row_of_a_heading_is_no_group() -> None:
    read = [
        ["TT", "Công việc", "Cơ quan", "", "Hạn"],
        ["", "", "Chủ trì", "Phối hợp", ""],
        ["I", "Y tế", "", "", ""],
        ["1", "Mở trạm", "Sở Y tế", "Sở Tài chính", "2027"],
        ["II", "Chợ", "", "", ""],
    ]
    rows = tuple(Row(tuple(GridCell((words,) if words else ()) for words in row), 1) for row in read)
    [table] = with_numbers({1: [RuledTable(Box(0, 0, 500, 500), rows)]})[1]
    assert [row.cells[0].words for row in table.rows] == ["TT", "", "I", "1", "II"]
