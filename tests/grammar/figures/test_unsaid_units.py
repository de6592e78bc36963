"""Figures whose unit stands before them, or behind another."""

import pytest

from dondoc.grammar.figures.targets import find_targets

UNITS = {
    "số điều dưỡng/vạn dân đạt 15,5": ["điều dưỡng/vạn dân"],
    "tỷ lệ điều dưỡng/vạn dân đạt 15,5": ["điều dưỡng/vạn dân"],
    "số giường bệnh trên 10.000 dân đạt 33": ["giường bệnh/10.000 dân"],
    "Số học viên cao học/vạn dân đạt tối thiểu 21": ["học viên cao học/vạn dân"],
    "Sản lượng lần lượt là 4,5 và 6 nghìn tấn": ["nghìn tấn", "nghìn tấn"],
    "Chỉ số sử dụng đất đạt trên 0,6": [""],
    "Chỉ số sử dụng đất đến năm 2030 đạt trên 0,6": [""],
    "Đến hết năm 2030 chỉ số sử dụng đất đạt trên 0,6": [""],
    "Số điều dưỡng/vạn dân đạt 15 vào năm 2026, 17 vào năm 2030": ["điều dưỡng/vạn dân"] * 2,
    "Thu 30 tỷ đồng vào năm 2026 và khoảng 33 vào năm 2030": ["tỷ đồng"] * 2,
    "700 hộ vùng cao có nước sạch vào năm 2026 và 900 vào năm 2030": ["hộ"] * 2,
    "8 giường bệnh, 2 bác sĩ trên 10.000 dân": ["giường bệnh/10.000 dân", "bác sĩ/10.000 dân"],
    "8 bác sĩ, 2 dược sĩ đại học, 9 điều dưỡng trên một vạn dân": [
        "bác sĩ/vạn dân",
        "dược sĩ đại học/vạn dân",
        "điều dưỡng/vạn dân",
    ],
    "số bác sĩ/10.000 dân: 15; số giường bệnh/10.000 dân: 40,5": ["bác sĩ/10.000 dân", "giường bệnh/10.000 dân"],
    "số bác sĩ trên một vạn dân đạt 12 bác sĩ": ["bác sĩ/vạn dân"],
    "Chỉ số sử dụng đất đạt từ 0,6 trở lên": [""],
    "8 bác sĩ, 2 dược sĩ/10.000 dân": ["bác sĩ/10.000 dân", "dược sĩ/10.000 dân"],
}
NO_UNITS = {
    "a rank": "số hộ nghèo ở nhóm 15",
    "a figure that goes on": "số điều dưỡng/vạn dân đạt 15,5 so với cả nước",
    "a house number": "số nhà vào năm 2026, 33 vào năm 2030",
    "figures in turn of nothing": "các mục lần lượt là 1, 2 và 3",
}


@pytest.mark.parametrize(("words", "units"), UNITS.items(), ids=UNITS.keys())
def test_the_unit_is_that_of_the_words_around(words: str, units: list[str]) -> None:
    assert [target.unit for target in find_targets(words)] == units


@pytest.mark.parametrize("words", NO_UNITS.values(), ids=NO_UNITS.keys())
def test_other_figures_have_none(words: str) -> None:
    assert find_targets(words) == ()


def test_the_measure_says_among_how_many_something_is_counted() -> None:
    units = [target.unit for target in find_targets("Số người chết trên 100.000 dân giảm còn dưới 7 người")]
    assert units == ["người/100.000 dân"]
    units = [target.unit for target in find_targets("Số hộ nghèo trên 100.000 dân giảm; đào tạo 7 người")]
    assert units == ["người"]
