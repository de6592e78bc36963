"""Figures that a goal may be reached by, and those that only name, order or date something."""

import pytest

from dondoc.grammar.figures.figures_with_units import figure_with_unit, is_lost_table, numbers_in, part_of_all
from dondoc.text import fold

VALUES = {
    "tăng 1.200 ha, từ 5 đến 7%": ["1.200", "5 đến 7"],
    "đạt 5-7% và 3,5%": ["5-7", "3,5"],
    "25/25 dịch vụ": ["25/25"],
    "12 lần trên 40/100.000 trẻ": ["12", "40"],
    "xong trước 30/6, mã A12": [],
    "từ 15 người đến 20 người": ["15 người đến 20"],
}
# A sentence with one figure, and what it comes to.
WITH_UNIT = {
    "trồng 1.200 ha rừng": "1200 ha",
    "đạt 5 - 7% số hộ": "5-7 %",
    "cấp 300 giấy chứng nhận": "300 giấy chứng nhận",
    "xếp hạng 3 di tích": "3 di tích",
    "thu tiền sử dụng đất 320 tỷ đồng": "320 tỷ đồng",
    "tuổi thọ đạt 75 tuổi": "75 tuổi",
    "80% số xã đạt chuẩn, có ít nhất 2 bến đò": "2 bến",
    "thời gian chờ còn 15 phút": "15 phút",
    "huy động trẻ nhà trẻ từ 35 đến 38%": "35-38 %",
    "cấp cho người trên 80 tuổi (trong đó 40) hộ": "40 hộ",
    "mở 12 lớp, mỗi xã đạt 1 lớp": "1 lớp",
    "bình quân 1 xã mở lớp": "1 xã",
    "bình quân 12 xã đạt 16 tiêu chí": "12 xã",
    "đào tạo 2 lần/năm": "2 lần/năm",
    "phủ sóng 90% số bản; mở được 12 lớp": "12 lớp",  # the share stands in another clause
    "tuổi thọ tối thiểu 75 năm": "75 năm",
    # names, orders, dates, and what only tells which things are meant
    "lớp học khóa 15 người": None,
    "kế hoạch sử dụng đất 5 năm": None,
    "quý 3 tấn": None,
    "trẻ em dưới 5 tuổi": None,
    "90% số xã có ít nhất 1 sân chơi": None,
    "95% trường bảo đảm đủ 1 phòng học/lớp": None,
    "tỷ lệ xã đạt dưới 10 tiêu chí": None,
    "cả 3 tiêu chí": None,
    "xác định 5 nhiệm vụ": None,
    "95% trẻ em được khám ít nhất 2 lần/năm": None,
    "bình quân 1 xã đạt 16 tiêu chí": None,
    "làm trong 5 năm": None,
    "bình quân 5 năm 2026-2030": None,
    "dân số từ 15 tuổi": None,
    "khóa 15 tỷ lệ": None,
    "đạt 12": None,
    "thu tiền sử dụng đất 320": None,
    "thuộc nhóm 40%": None,
    "cấp nước với lượng 60 lít/người/ngày": None,
}
PARTS = {
    "hoàn thành 37/37 hồ chứa": "37 hồ chứa",
    "trước ngày 5/8 hộ": None,
    "hoàn thành 37/37 rồi": None,
    "đạt 0/37 hồ chứa": None,
    "đạt 38/37 hồ chứa": None,
    "có 2/3 hộ nghèo": None,
    "đạt 37/37 tỷ đồng": None,
}


def _said(sentence: str, at: int) -> str | None:
    match = list(numbers_in(fold(sentence)))[at]
    read = part_of_all if match["part"] else figure_with_unit
    figure = read(match, sentence, fold(sentence))
    if figure is None:
        return None
    high = f"-{figure.high}" if figure.high is not None else ""
    return f"{figure.low}{high} {figure.unit}"


@pytest.mark.parametrize(("sentence", "values"), VALUES.items())
def test_numbers_ranges_and_parts_of_all_are_found(sentence: str, values: list[str]) -> None:
    assert [match[0] for match in numbers_in(fold(sentence))] == values


@pytest.mark.parametrize(("sentence", "figure"), WITH_UNIT.items())
def test_a_figure_has_a_unit_and_is_no_name(sentence: str, figure: str | None) -> None:
    at = 0 if sentence.startswith("bình quân") else -1
    assert _said(sentence, at) == figure


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("trên 01 ha đạt 90 triệu đồng", None),  # of each, whose figure follows
        ("mở 1 lớp có 12 học sinh", "1 lớp"),
        ("trên 1 ha đất trồng chè", "1 ha"),
    ],
)
def test_one_of_each_is_no_figure_where_that_of_each_follows(sentence: str, figure: str | None) -> None:
    assert _said(sentence, 0) == figure


@pytest.mark.parametrize(("sentence", "figure"), PARTS.items())
def test_so_many_of_so_many_things_are_a_figure(sentence: str, figure: str | None) -> None:
    assert _said(sentence, 0) == figure


def test_a_text_of_more_than_a_thousand_figures_is_a_table_that_lost_its_lines() -> None:
    assert is_lost_table("12 " * 1001)
    assert not is_lost_table("12 " * 1000)
    assert not is_lost_table("một " * 1001)
