"""Names of one indicator in the words of several documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.matching import ENOUGH, likeness, most_alike, units_fit

ALIKE = [
    ("Tỷ lệ đô thị hóa", "tỷ lệ đô thị hoá trên địa bàn toàn tỉnh"),
    ("Tổng vốn đầu tư toàn xã hội", "Tổng vốn đầu tư xã hội"),
    ("Thu ngân sách trên địa bàn", "Thu ngân sách nhà nước trên địa bàn tỉnh"),
    ("Tỷ lệ chất thải rắn đô thị được thu gom, xử lý", "Tỷ lệ chất thải rắn đô thị được thu gom và xử lý"),
    ("Tỷ lệ bao phủ bảo hiểm y tế", "Tỷ lệ tham gia bảo hiểm y tế"),
]
UNLIKE = [
    ("Tỷ lệ đô thị hóa", "Tỷ lệ hộ nghèo"),
    ("Số bác sỹ trên một vạn dân", "Số giường bệnh trên một vạn dân"),
    ("Tốc độ tăng trưởng GRDP", "GRDP bình quân đầu người"),
    ("Tỷ lệ dân số đô thị dùng nước sạch", "Tỷ lệ dân số nông thôn dùng nước hợp vệ sinh"),
    ("", ""),
]


@pytest.mark.parametrize(("name", "other"), ALIKE)
def test_the_same_thing_in_other_words_is_recognised(name: str, other: str) -> None:
    assert likeness(name, other) >= ENOUGH


@pytest.mark.parametrize(("name", "other"), UNLIKE)
def test_another_thing_is_not(name: str, other: str) -> None:
    assert likeness(name, other) < ENOUGH


@pytest.mark.parametrize(
    ("unit", "other", "fit"),
    [
        ("%", "%", True),
        ("%", "%/năm", False),
        ("tỷ đồng", "Tỷ  đồng", True),
        ("bác sỹ", "bác sỹ/10.000 dân", True),
        ("xã", "huyện", False),
        ("", "%", False),
    ],
)
def test_units_fit_where_one_is_the_shorter_way_to_write_the_other(unit: str, other: str, fit: bool) -> None:
    assert units_fit(unit, other) is units_fit(other, unit) is fit


def test_of_several_the_one_most_alike_is_found() -> None:
    known = [
        (1, "Tỷ lệ lao động qua đào tạo", "%"),
        (2, "Tỷ lệ lao động qua đào tạo được cấp chứng chỉ", "%"),
        (3, "Tỷ lệ lao động qua đào tạo có cấp chứng chỉ", "người"),
    ]
    assert most_alike("Tỷ lệ lao động qua đào tạo có chứng chỉ", "%", known) == (2, 86)
    assert most_alike("Tỷ lệ hộ nghèo", "%", known) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_the_same_both_ways_and_within_a_hundred(name: str, other: str) -> None:
    assert likeness(name, other) == likeness(other, name)
    assert 0 <= likeness(name, other) <= 100
