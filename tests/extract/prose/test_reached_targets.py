"""Which figures of a sentence are to be reached."""

import pytest

from dondoc.extract.prose.reached_targets import reached_targets


def reached(
    goal: str, *, aimed: bool = False, of_means: bool = False, only_later: bool = False, facts: bool = False
) -> list[str]:
    """The targets of `goal` in a document of 2026 whose goals are due in 2030."""
    targets = reached_targets(goal, "2030", 2026, aimed=aimed, of_means=of_means, only_later=only_later, facts=facts)
    return [f"{target.raw} {target.period_end}" for target in targets]


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        ("Tỷ lệ hộ có nước sạch đạt 90%.", ["90% 2030"]),
        ("Đến năm 2028, tỷ lệ hộ có nước sạch đạt 90%.", ["90% 2028"]),
        ("Năm 2024 đạt 70%, năm 2027 đạt 90%.", ["90% 2027"]),
        ("Trồng 500 ha rừng.", []),  # nothing announces goals
        ("Phụng dưỡng suốt đời 100% bà mẹ.", ["100% 2030"]),
        ("Phụng dưỡng suốt đời 90% bà mẹ.", []),
        ("Toàn tỉnh đã đạt 8 xã, 5 thôn; phấn đấu đạt 12 xã.", ["12 xã 2030"]),
    ],
)
def test_what_is_to_be_reached_is_told_by_the_words_around_it(goal: str, expected: list[str]) -> None:
    assert reached(goal) == expected


def test_where_goals_are_announced_what_is_made_is_reached() -> None:
    assert reached("Trồng 500 ha rừng.", aimed=True) == ["500 ha 2030"]


def test_what_a_plan_costs_is_no_target_where_its_money_stands() -> None:
    assert reached("Tổng kinh phí là 50 tỷ đồng.", of_means=True) == []


def test_only_later_years_are_goals_of_what_is_expected() -> None:
    words = "Năm 2026 đạt 60%, năm 2027 đạt 70%."
    assert reached(words) == ["60% 2026", "70% 2027"]
    assert reached(words, only_later=True) == ["70% 2027"]


def test_what_stands_before_words_of_striving_is_told_among_facts() -> None:
    words = "Năm 2026 đạt 60%, phấn đấu năm 2027 đạt 70%."
    assert reached(words) == ["60% 2026", "70% 2027"]
    assert reached(words, facts=True) == ["70% 2027"]
