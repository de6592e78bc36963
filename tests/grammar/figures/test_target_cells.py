"""Cells that hold nothing but a target."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.target_cells import (
    bound_of_heading,
    going,
    hold_targets,
    may_head_targets,
    read_target_cell,
    says_by_years,
)
from dondoc.model import Comparator

# A cell: comparator, value or lower end, upper end, unit.
CELLS = {
    "80": ("eq", "80", None, None),
    "1.250,5": ("eq", "1250.5", None, None),
    "100%": ("eq", "100", None, "%"),
    "10,5%/năm": ("eq", "10.5", None, "%/năm"),
    "96.5%": ("eq", "96.5", None, "%"),
    "Trên 96.5": ("gt", "96.5", None, None),
    "95.5% - 96.25%": ("between", "95.5", "96.25", "%"),
    "1.250%": ("eq", "1250", None, "%"),
    "≥ 55": ("ge", "55", None, None),
    ">= 30": ("ge", "30", None, None),
    ">3.600": ("gt", "3600", None, None),
    "< 15,5": ("lt", "15.5", None, None),
    "≤10": ("le", "10", None, None),
    "Trên 60": ("gt", "60", None, None),
    "Đạt trên 60%": ("gt", "60", None, "%"),
    "Khoảng 40": ("approx", "40", None, None),
    "Tối thiểu 02": ("ge", "2", None, None),
    "95 trở lên": ("ge", "95", None, None),
    "95% trở lên": ("ge", "95", None, "%"),
    "Từ 95": ("ge", "95", None, None),
    "Giảm 5% trở xuống": ("le", "5", None, "%"),
    "40 - 50": ("between", "40", "50", None),
    "1,5% - 2%": ("between", "1.5", "2", "%"),
    "Từ 3 đến 5": ("between", "3", "5", None),
    "12 xã": ("eq", "12", None, "xã"),
    "3 xã nâng cao": ("eq", "3", None, "xã"),
    "Trên 60% số xã": ("gt", "60", None, "%"),
    "1,5 triệu tấn trở lên": ("ge", "1.5", None, "triệu tấn"),
    "02 lò đốt rác": ("eq", "2", None, "lò đốt rác"),
    "dưới 15 ca/100.000 dân": ("lt", "15", None, "ca/100.000 dân"),
    "80 đến dưới 85%": ("between", "80", "85", "%"),
    "6 - 8 m2/người": ("between", "6", "8", "m2/người"),
}
NO_CELLS = [
    "",
    "-",
    "Top 20",
    "Xếp thứ 15",
    "Hoàn thành trong năm 2026",
    "Tăng",
    "30/6/2026",
    "12/15",
    "≤ 3 Đông Nam Á; ≤ 50 thế giới",
    "Quyết định số 12/QĐ-UBND",
]


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_a_cell_is_a_target(cell: str, expected: tuple[str, str, str | None, str | None]) -> None:
    target = read_target_cell(cell)
    assert target is not None
    comparator, low, high, unit = expected
    assert (target.comparator, target.low, target.high) == (comparator, Decimal(low), Decimal(high) if high else None)
    assert target.unit == unit


@pytest.mark.parametrize("cell", NO_CELLS)
def test_other_cells_are_no_target(cell: str) -> None:
    assert read_target_cell(cell) is None


@pytest.mark.parametrize(
    ("measure", "cell", "named"),
    [
        ("Số vụ cháy", "Giảm 5 - 10%", "Số vụ cháy giảm"),
        ("Thu nội địa", "tăng bình quân 12%/năm", "Thu nội địa tăng bình quân"),
        ("Tỷ lệ hộ nghèo", "Giảm còn dưới 2%", "Tỷ lệ hộ nghèo"),
        ("Tỷ lệ hộ nghèo", "giảm xuống 2%", "Tỷ lệ hộ nghèo"),
        ("Mức giảm hộ nghèo", "giảm 3%", "Mức giảm hộ nghèo"),
        ("Số vụ cháy", "Dưới 5 vụ", "Số vụ cháy"),
    ],
)
def test_a_cell_may_say_which_way_its_measure_goes(measure: str, cell: str, named: str) -> None:
    target = read_target_cell(cell)
    assert target is not None
    assert going(measure, target.way) == named


def test_a_column_of_figures_holds_targets_and_one_of_years_or_words_does_not() -> None:
    assert hold_targets(["≥ 80", "", "-", "12,5", "Duy trì"])
    assert not hold_targets(["2026", "2027"])
    assert not hold_targets(["Báo cáo", "02 đề án của tỉnh", ""])


def test_only_some_headings_may_stand_over_targets() -> None:
    assert all(map(may_head_targets, ("Chỉ tiêu giao", "Kế hoạch", "Mục tiêu", "Kết quả", "Giá trị", "Tổng số")))
    others = (
        "Hiện trạng",
        "Ước thực hiện",
        "So với kế hoạch",
        "So KH (%)",
        "Kinh phí",
        "Điểm",
        "Kết quả thực hiện",
        "Năm cơ sở",
    )
    assert not any(map(may_head_targets, others))


@pytest.mark.parametrize(("cell", "expected"), [
    ("Năm 2026: 70%; năm 2027: trên 85%", True),
    ("Tối thiểu 60% trong năm 2026; 75% vào năm 2027.", True),
    ("Đến hết năm 2028 đạt 12 trạm bơm", True),
    ("Năm 2026 sửa 12 trạm bơm và bàn giao cho xã", False),
    ("Năm 2026", False),
    ("12 trạm bơm", False),
])  # fmt: skip
def test_a_cell_may_give_each_year_its_figure(cell: str, expected: bool) -> None:
    assert says_by_years(cell) is expected


@pytest.mark.parametrize(
    ("heading", "bound"),
    [
        ("Tối thiểu", Comparator.GE),
        ("Mức tối thiểu năm 2026", Comparator.GE),
        ("Không quá (%)", Comparator.LE),
        ("Tối đa", Comparator.LE),
        ("Kế hoạch năm 2026", None),
        ("Mức phấn đấu", None),
    ],
)
def test_a_heading_may_bound_the_figures_below_it(heading: str, bound: Comparator | None) -> None:
    assert bound_of_heading(heading) is bound


def test_groups_and_parts_of_all_with_what_they_count_fill_a_column_of_targets() -> None:
    assert hold_targets(["Nhóm 5", "Top 3", "9/10 hộ"])
    assert hold_targets(["9/10 thùng rác", "8/10 thùng rác"])
    assert not hold_targets(["Nhóm 5 hộ", "10/9 hộ", "30/6/2026"])
