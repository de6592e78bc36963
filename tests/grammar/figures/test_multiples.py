"""Multiples in words."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.multiples import find_multiples
from dondoc.grammar.figures.targets import find_targets

MULTIPLES = {
    "số trạm tăng gấp đôi so với năm 2025": "2",
    "thu nhập gấp rưỡi năm 2025": "1.5",
    "quy mô gấp hai lần năm 2025": "2",
    "quy mô gấp ba năm 2025": "3",
    "sản lượng gấp năm lần": "5",
}
NONE = ["tăng gấp 2 lần", "gấp rút", "gấp năm 2025", "gấp hai lần rưỡi"]


@pytest.mark.parametrize(("words", "value"), MULTIPLES.items(), ids=MULTIPLES.keys())
def test_a_multiple_may_be_told_in_words(words: str, value: str) -> None:
    assert [(figure.low, figure.unit) for figure in find_multiples(words)] == [(Decimal(value), "lần")]


@pytest.mark.parametrize("words", NONE)
def test_other_words_are_no_multiple(words: str) -> None:
    assert list(find_multiples(words)) == []


def test_half_of_something_is_a_share() -> None:
    found = find_targets("Đến năm 2030 giảm ít nhất một nửa số vụ cháy")
    assert [(target.measure, target.value, target.unit) for target in found] == [("giảm số vụ cháy", Decimal(50), "%")]
    assert find_targets("Đến năm 2030 còn một nửa năm để hoàn thành") == ()
    assert find_targets("Họp một nửa ngày") == ()


def test_a_multiple_in_words_is_a_target_among_others() -> None:
    found = find_targets("Đến năm 2030 có 40 trạm, số lượt khách tăng gấp đôi so với năm 2025")
    assert [(target.measure, target.value, target.unit) for target in found] == [
        ("trạm", Decimal(40), "trạm"),
        ("số lượt khách tăng", Decimal(2), "lần"),
    ]
