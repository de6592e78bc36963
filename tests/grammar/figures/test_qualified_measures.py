"""Figures of one measure for this and for that."""

import pytest

from dondoc.grammar.figures.targets import find_targets

QUALIFIED = {
    "Sĩ số không quá 35 học sinh/lớp đối với tiểu học và không quá 45 học sinh/lớp đối với trung học": [
        "Sĩ số tiểu học",
        "Sĩ số trung học",
    ],
    "Tỷ lệ án được xử đạt từ 90% trở lên đối với án hình sự, trên 85% đối với án dân sự": [
        "Tỷ lệ án được xử, án hình sự",
        "Tỷ lệ án được xử, án dân sự",
    ],
    "Tỷ lệ hộ dùng nước sạch đạt 60% đối với bản vùng cao và đạt 95% đối với bản ven sông": [
        "Tỷ lệ hộ dùng nước sạch, bản vùng cao",
        "Tỷ lệ hộ dùng nước sạch, bản ven sông",
    ],
    "tỷ lệ tiêm đủ liều đạt 90% đàn lợn nái, khoảng 70% đàn lợn thịt": [
        "tỷ lệ tiêm đủ liều, đàn lợn nái",
        "tỷ lệ tiêm đủ liều, đàn lợn thịt",
    ],
    "có 60% bản vùng cao và 95% bản ven sông có điện": ["tỷ lệ bản vùng cao", "tỷ lệ bản ven sông có điện"],
    "tỷ lệ tiêm đủ liều đạt 90% đàn nái và 70% hộ nuôi có chuồng": [
        "tỷ lệ tiêm đủ liều",
        "đàn nái",
    ],
}


@pytest.mark.parametrize(("sentence", "measures"), QUALIFIED.items(), ids=QUALIFIED.keys())
def test_what_stands_alike_behind_two_figures_says_for_whom_they_hold(sentence: str, measures: list[str]) -> None:
    assert [target.measure for target in find_targets(sentence)] == measures
