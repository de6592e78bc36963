"""Units that words say of the figures beside or below them."""

import pytest

from dondoc.grammar.figures.units_above_figures import (
    unit_in_brackets,
    unit_of_count,
    unit_of_table,
    unit_of_things,
    without_unit_in_brackets,
)


def test_a_unit_may_stand_in_brackets_behind_words() -> None:
    assert unit_in_brackets("Tỷ lệ đô thị hóa (%)") == "%"
    assert unit_in_brackets("Năm 2030 (ĐVT: tỷ đồng)") == "tỷ đồng"
    assert unit_in_brackets("Tổng tỷ suất sinh (con/phụ nữ)") == "con/phụ nữ"
    assert unit_in_brackets("Số nhà tạm cần xóa năm 2026 (nhà)") == "nhà"
    assert unit_in_brackets("Tổng số cột mốc (cột mốc)") == "cột mốc"
    assert unit_in_brackets("Mật độ (thùng rác/bản)") == "thùng rác/bản"
    assert unit_in_brackets("Rác được tái chế, tấn/ngày") == "tấn/ngày"
    assert unit_in_brackets("Mức hài lòng của người dân, %") == "%"
    assert not any(map(unit_in_brackets, ("Số xã, phường", "Số phòng, ban/xã", "Tấn/ngày")))
    assert not any(map(unit_in_brackets, ("Số nhà (nếu có)", "Giá cửa (cửa)")))
    assert not any(map(unit_in_brackets, ("Tỷ lệ (toàn tỉnh)", "Tỷ lệ %", "Số xã (xã biên giới)", "")))


def test_a_measure_that_counts_says_its_unit_and_among_how_many() -> None:
    assert unit_of_count("Số giường bệnh/vạn dân") == "giường bệnh/vạn dân"
    assert unit_of_count("Số bác sĩ trên 10.000 dân") == "bác sĩ/10.000 dân"
    assert unit_of_count("Tổng số xã đạt chuẩn") == "xã"
    assert unit_of_count("Tỷ lệ xã đạt chuẩn") is None


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Sản phẩm OCOP", "sản phẩm"),
        ("Hộ thoát nghèo", "hộ"),
        ("Diện tích trồng rừng", None),
        ("Tỷ lệ hộ nghèo", None),
        ("Ha rừng", None),
        ("sản phẩm OCOP", None),
        ("Bác sĩ/vạn dân", None),
    ],
)
def test_things_that_head_figures_are_their_unit(heading: str, unit: str | None) -> None:
    assert unit_of_things(heading) == unit


def test_a_line_above_a_table_may_say_the_unit_of_all_its_figures() -> None:
    assert unit_of_table("Đơn vị tính: %") == "%"
    assert unit_of_table("(ĐVT: tỷ đồng)") == "tỷ đồng"
    assert not any(map(unit_of_table, ("Đơn vị tính", "Đơn vị: Sở Y tế", "Đơn vị tính: % và người", "Chỉ tiêu: 5%")))


@pytest.mark.parametrize(
    ("words", "without"),
    [
        ("Tỷ lệ đô thị hóa (%)", "Tỷ lệ đô thị hóa"),
        ("Tỷ lệ đô thị hóa (%):", "Tỷ lệ đô thị hóa"),
        ("Rác được tái chế, tấn/ngày", "Rác được tái chế"),
        ("Số nhà (nếu có)", "Số nhà (nếu có)"),
        ("Số xã, phường", "Số xã, phường"),
    ],
)
def test_a_measure_stands_without_the_unit_at_its_end(words: str, without: str) -> None:
    assert without_unit_in_brackets(words) == without
