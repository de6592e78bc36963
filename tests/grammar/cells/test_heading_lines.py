"""Lines that are nothing but the headings of a table's columns."""

import pytest

from dondoc.grammar.cells.columns import read_column_heading
from dondoc.grammar.cells.heading_lines import (
    are_headings_side_by_side,
    begins_with_headings,
    head_a_table,
    read_heading_line,
)

SIDE_BY_SIDE = [
    "TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành",
    "Nội dung công việc Đơn vị chủ trì Thời hạn",
    "| STT | Nội dung công việc | Đơn vị thực hiện | Tiến độ",
    "Chỉ tiêu Đơn vị chủ trì Thời hạn hoàn thành",
]
OTHERS = [
    "",
    "Nhiệm vụ",
    "II. NHIỆM VỤ, GIẢI PHÁP",
    "Cơ quan chủ trì: Sở Y tế",
    "Nhiệm vụ của Sở Nội vụ trong thời gian tới",
    "Các cơ quan, đơn vị báo cáo kết quả thực hiện nhiệm vụ trước ngày 15/12/2026.",
    "TT Họ và tên Chức vụ Ghi chú",
]


@pytest.mark.parametrize("words", SIDE_BY_SIDE)
def test_headings_of_columns_side_by_side(words: str) -> None:
    assert are_headings_side_by_side(words)


@pytest.mark.parametrize("words", OTHERS)
def test_other_lines_are_none(words: str) -> None:
    assert not are_headings_side_by_side(words)


@pytest.mark.parametrize("words", ["nhiệm vụ", "Nhiệm vụ:", "Sở Y tế", "Cơ quan chủ trì " * 5])
def test_a_line_alone_that_heads_no_column(words: str) -> None:
    assert read_heading_line(words) is None


def test_a_table_names_what_is_done_and_by_whom_or_when() -> None:
    assert head_a_table([read_column_heading(words) for words in ("TT", "Nhiệm vụ", "Chủ trì")])
    assert not head_a_table([read_column_heading(words) for words in ("TT", "Sản phẩm", "Chủ trì")])


def test_a_paragraph_with_bars_begins_with_headings_or_with_something_else() -> None:
    assert begins_with_headings("| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | | 1 | Rà soát | Sở Y tế | 2026 |")
    assert not begins_with_headings("| Biểu | TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |")
