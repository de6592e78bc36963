"""Tables without rules whose cells the file writes one after the other."""

from collections.abc import Sequence

import pytest
from tests.sources.pdf.small import pdf_of
from tests.sources.pdf.test_unruled import TABLE, words_of

from dondoc.sources import read_document
from dondoc.sources.pdf.filed_tables import FiledTable, filed_tables
from dondoc.sources.pdf.strips import Box, Strip

LETTER, SIZE, LINE = 5.0, 11.0, 13.0
Cells = Sequence[tuple[float, float, str]]  # left, top, and lines parted by '/'

HEADING = [
    (55.0, 100.0, "STT"),
    (150.0, 100.0, "Nhiệm vụ"),
    (300.0, 100.0, "Chủ trì"),
    (390.0, 93.0, "Thời gian/hoàn thành"),
]
CENTRED = [
    (60.0, 139.0, "1"), (100.0, 126.0, "Lập danh mục/các công trình/cần sửa"), (260.0, 132.0, "Sở Xây dựng/và Sở Y tế"),
    (380.0, 139.0, "Quý I"),
    (60.0, 167.0, "II"), (100.0, 167.0, "Những việc làm trong cả nhiệm kỳ ở các vùng xa trung tâm"),
    (60.0, 187.0, "2"), (100.0, 181.0, "Mở lớp học/cho cán bộ"), (380.0, 187.0, "Quý II"),
]  # fmt: skip
ROWS = [
    ["STT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành"],
    ["1", "Lập danh mục các công trình cần sửa", "Sở Xây dựng và Sở Y tế", "Quý I"],
    ["II", "Những việc làm trong cả nhiệm kỳ ở các vùng xa trung tâm", "", ""],
    ["2", "Mở lớp học cho cán bộ", "", "Quý II"],
]


def words(cells: Cells, *, page: int = 1) -> list[Strip]:
    found = []
    for left, top, lines in cells:
        for down, line in enumerate(lines.split("/")):
            at = left
            for word in line.split():
                low = top + down * LINE
                found.append(Strip(word, Box(at, low, at + LETTER * len(word), low + SIZE), page))
                at += LETTER * (len(word) + 0.5)
    return found


def rows(tables: Sequence[FiledTable]) -> list[list[list[str]]]:
    return [[[cell.words for cell in row.cells] for row in each.table.rows] for each in tables]


def test_rows_whose_cells_are_centred_are_told_by_the_order_of_the_file() -> None:
    assert rows(filed_tables(words([*HEADING, *CENTRED]))) == [ROWS]


def test_what_stands_above_and_below_the_table_is_no_part_of_it() -> None:
    above = [(60.0, 80.0, "Kèm theo Kế hoạch số 5/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân xã")]
    below = [(90.0, 220.0, "Các cơ quan báo cáo kết quả trước ngày 25 tháng 9 năm 2026")]
    found = filed_tables(words([*above, *HEADING, *CENTRED, *below]))
    assert rows(found) == [ROWS]
    assert not found[0].at_end


def test_recipients_right_below_the_table_are_none_of_its_rows() -> None:
    below = [(110.0, 208.0, "Nơi nhận:/- Như trên"), (280.0, 208.0, "CHỦ TỊCH")]
    assert rows(filed_tables(words([*HEADING, *CENTRED, *below]))) == [ROWS]


def test_two_tables_of_a_page_are_two() -> None:
    again = [(left, top + 130, said) for left, top, said in [*HEADING, *CENTRED]]
    assert rows(filed_tables(words([*HEADING, *CENTRED, (60.0, 212.0, "2. Bảng nhiệm vụ"), *again]))) == [ROWS, ROWS]


def test_a_heading_of_two_rows_has_wide_cells_above() -> None:
    heading = [
        (60.0, 106.0, "STT"), (130.0, 106.0, "Nhiệm vụ"), (260.0, 100.0, "Phân công thực hiện"),
        (420.0, 106.0, "Kết quả"),
        (240.0, 113.0, "Chủ trì"), (330.0, 113.0, "Phối hợp"),
    ]  # fmt: skip
    body = [(60.0, 130.0, "1"), (100.0, 130.0, "Mở lớp học"), (240.0, 130.0, "Sở Nội vụ"), (330.0, 130.0, "Sở Y tế")]
    more = [(60.0, 150.0, "2"), (100.0, 150.0, "Xây cầu"), (240.0, 150.0, "Sở Xây dựng"), (420.0, 150.0, "Cầu")]
    assert rows(filed_tables(words([*heading, *body, *more]))) == [
        [
            ["STT", "Nhiệm vụ", "Phân công thực hiện", "", "Kết quả"],
            ["", "", "Chủ trì", "Phối hợp", ""],
            ["1", "Mở lớp học", "Sở Nội vụ", "Sở Y tế", ""],
            ["2", "Xây cầu", "Sở Xây dựng", "", "Cầu"],
        ]
    ]


REST = [(100.0, 126.0, "và cho người dân")]
NEXT = [(60.0, 146.0, "3"), (100.0, 146.0, "Trồng cây"), (260.0, 146.0, "Sở Tư pháp"), (380.0, 146.0, "Quý III")]


@pytest.mark.parametrize("heading", [HEADING, []])
def test_below_a_heading_or_none_the_next_page_goes_on_with_the_rest_of_a_row(heading: Cells) -> None:
    first = filed_tables(words([*HEADING, *CENTRED]))
    found = filed_tables(words([*heading, *REST, *NEXT], page=2), first[-1])
    assert rows(found)[0][-2:] == [["", "và cho người dân", "", ""], ["3", "Trồng cây", "Sở Tư pháp", "Quý III"]]
    assert found[0].table.torn


def test_a_title_in_the_middle_of_the_next_page_is_no_rest_of_a_row() -> None:
    first = filed_tables(words([*HEADING, *CENTRED]))
    assert (
        filed_tables(words([(270.0, 60.0, "PHỤ LỤC II"), (60.0, 90.0, "Một đoạn văn dài qua cả hai cột")]), first[-1])
        == []
    )


def test_a_file_written_line_by_line_is_left_to_others() -> None:
    assert filed_tables(words_of(TABLE)) == []


def test_columns_that_touch_are_left_to_others() -> None:
    wide = [(60.0, 208.0, "3"), (100.0, 208.0, "Một việc dài đến tận cột bên cạnh của bảng"), (380.0, 208.0, "Quý I")]
    assert filed_tables(words([*HEADING, *CENTRED, *wide, (60.0, 228.0, "4"), (100.0, 228.0, "Xây cầu")])) == []


def test_a_file_of_two_pages_has_one_table_with_its_rows_whole() -> None:
    heading = [(40.0, 100.0, "STT"), (130.0, 100.0, "Nhiem vu"), (260.0, 100.0, "Chu tri"), (380.0, 100.0, "Thoi gian")]
    body = [
        (40.0, 133.0, "1"),
        (100.0, 126.0, "Mo lop hoc/cho can bo"),
        (260.0, 133.0, "So Noi vu"),
        (380.0, 133.0, "Quy I"),
    ]
    torn = [(40.0, 167.0, "2"), (100.0, 160.0, "Lap danh muc/cac cong trinh"), (260.0, 167.0, "So Xay dung")]
    rest = [(100.0, 126.0, "can sua")]
    last = [(40.0, 146.0, "3"), (100.0, 146.0, "Trong cay"), (260.0, 146.0, "So Tu phap"), (380.0, 146.0, "Quy III")]
    text = read_document(pdf_of([drawn([*heading, *body, *torn]), drawn([*heading, *rest, *last])])).text
    assert text.split("\n") == [
        "STT\tNhiem vu\tChu tri\tThoi gian",
        "1\tMo lop hoc cho can bo\tSo Noi vu\tQuy I",
        "2\tLap danh muc cac cong trinh can sua\tSo Xay dung\t",
        "STT\tNhiem vu\tChu tri\tThoi gian",
        "3\tTrong cay\tSo Tu phap\tQuy III",
    ]


def drawn(cells: Cells) -> bytes:
    """What a page of a PDF file draws: the `cells` one after the other, line by line."""
    placed = ((left, top + LINE * at, line) for left, top, lines in cells for at, line in enumerate(lines.split("/")))
    return b"".join(b"BT /F1 11 Tf %d %d Td (%s) Tj ET\n" % (at, 832 - top, line.encode()) for at, top, line in placed)
