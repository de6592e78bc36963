"""Rates of so many among many."""

import pytest

from dondoc.grammar.figures.targets import find_targets

RATES = {
    "Tỷ số tử vong mẹ giảm còn 40/100.000 trẻ đẻ sống": [("40", "/100.000 trẻ đẻ sống")],
    "Tỷ lệ mắc lao dưới 120/100.000 dân": [("120", "/100.000 dân")],
    "Tỷ lệ mắc lao dưới 120 trên 100.000 người dân": [("120", "/100.000 người dân")],
    "Tỷ lệ mắc sởi dưới 0,5/1.000.000 dân; tiêm 3.000 liều": [("0.5", "/1.000.000 dân"), ("3000", "liều")],
    "Tỷ lệ bác sĩ đạt 12,5/vạn dân": [("12.5", "/vạn dân")],
    "Tỷ lệ mắc dại dưới 120 ca/100.000 dân": [("120", "ca/100.000 dân")],
    "Số người chết trên 100.000 dân giảm còn dưới 7 người": [("7", "người/100.000 dân")],
    "Số người chết giảm còn dưới 7 người": [("7", "người")],
    "Số hộ nghèo trên 100.000 dân giảm; đào tạo 7 người": [("7", "người")],
}
NONE = ["bản đồ tỷ lệ 1/10.000", "Quyết định số 40/100.000", "Nghị quyết 12/vạn"]


@pytest.mark.parametrize(("words", "expected"), RATES.items(), ids=RATES.keys())
def test_a_rate_has_the_many_for_its_unit(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(target.value), target.unit) for target in find_targets(words)] == expected


@pytest.mark.parametrize("words", NONE)
def test_other_figures_with_a_stroke_are_no_rate(words: str) -> None:
    assert find_targets(words) == ()
