"""What two rows of a heading say together."""

import pytest

from dondoc.extract.tables.joined_headings import heads, is_level_under, joined, may_head

JOINED = {
    ("Kế hoạch", "2026"): "Kế hoạch 2026",
    ("Diện tích (ha)", "2026"): "2026 (ha)",
    ("Năm 2026", "Quý I"): "Quý I/2026",
    ("Năm 2026", "I"): "quý I/2026",
    ("Cơ quan phối hợp", "Cấp xã"): "Cơ quan phối hợp Cấp xã",
    ("Thời gian", "Hoàn thành"): "Hoàn thành",
    ("Phân công", "Chủ trì"): "Chủ trì",
    ("Kết quả", "Đã làm"): "Kết quả Đã làm",
    ("Kết quả", "Thời hạn"): "Thời hạn",
    ("Thời gian", "Trình Chính phủ"): "Thời gian Trình Chính phủ",
    ("Diện tích (ha)", "Ghi chú"): "Ghi chú",
    ("Phân công", "Giá trị"): "Giá trị",
}
LEVELS = {
    ("Cơ quan phối hợp", "Cơ quan phối hợp Cấp xã"): True,
    ("Cơ quan phối hợp", "Cấp xã"): False,
    ("Cơ quan phối hợp", "Cơ quan phối hợp khác"): False,
    ("Cơ quan phối hợp", "Đơn vị phối hợp: Cấp xã"): False,
    ("Kinh phí", "Kinh phí Cấp xã"): False,
    ("", "Cấp xã"): False,
}
HEADS = {
    ("Phân công", "Chủ trì"): True,
    ("Năm 2026", "Quý I"): True,
    ("Cơ quan phối hợp", "Cấp xã"): True,
    ("Kế hoạch", "2026"): True,
    ("Kinh phí", "Trong đó: Nữ"): True,
    ("Kinh phí", "Tỷ trọng"): False,
    ("Kinh phí", "Cấp xã"): False,
    ("Phân công", "Giá trị"): False,
}
MAY_HEAD = {
    "Giá trị": True,
    "Sở Văn hóa, Thể thao và Du lịch tỉnh": True,  # as long as names of bodies are
    "giá trị": False,
    "Giá trị 12": False,
    "Giá trị của tất cả các trạm bơm đã sửa": False,
}


@pytest.mark.parametrize(("rows", "words"), JOINED.items(), ids=map("/".join, JOINED))
def test_what_spans_a_column_is_said_with_what_stands_below_where_that_alone_says_too_little(
    rows: tuple[str, str], words: str
) -> None:
    assert joined(*rows) == words


@pytest.mark.parametrize(("rows", "expected"), LEVELS.items(), ids=map("/".join, LEVELS))
def test_a_level_is_told_under_what_bodies_do(rows: tuple[str, str], expected: bool) -> None:
    assert is_level_under(*rows) is expected


@pytest.mark.parametrize(("rows", "expected"), HEADS.items(), ids=map("/".join, HEADS))
def test_words_below_head_a_column_alone_or_with_what_spans_it(rows: tuple[str, str], expected: bool) -> None:
    span, below = rows
    assert heads(below, span) is expected


@pytest.mark.parametrize(("words", "expected"), MAY_HEAD.items())
def test_few_words_without_figures_may_head_a_column(words: str, expected: bool) -> None:
    assert may_head(words) is expected
