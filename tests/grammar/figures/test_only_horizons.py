"""The only period of a clause, behind its figures, holds for all of them."""

import pytest

from dondoc.grammar.figures.only_horizons import only_behind
from dondoc.grammar.times.periods import find_periods

# The figure at hand is 30%; the year is that of its period.
HOLDS = {
    "giảm 30% thời gian, 40% chi phí trong năm 2026": "2026",
    "giảm 30% thời gian trong năm 2026; đến năm 2028 giảm 50%": "2026",
    "năm 2024 đã giảm 5%; giảm 30% thời gian trong năm 2026": "2026",
}
HOLDS_NOT = [
    "giảm 30% thời gian",
    "giảm 30% thời gian; năm 2026 giảm tiếp",
    "giảm 30% thời gian trong năm 2026, giảm tiếp năm 2027",
    "trong năm 2025 giảm 30% thời gian và trong năm 2026 giảm tiếp",
    "giảm 30% thời gian (trong năm 2026)",
    "giảm 30% thời gian, năm 2026 đạt 40%",
    "giảm 30% thời gian, trong đó chi phí năm 2026",
    "giảm 30% thời gian, đến năm 2026",
    f"giảm 30% thời gian {'làm các thủ tục ' * 11}trong năm 2026",
]


def _year(sentence: str) -> str | None:
    horizons = find_periods(sentence)
    start = sentence.index("30%")
    first = next((i for i, each in enumerate(horizons) if each.start > start), len(horizons))
    period = only_behind(first, start, start + len("30%"), horizons, sentence)
    return str(period.end.year) if period else None


@pytest.mark.parametrize(("sentence", "year"), HOLDS.items())
def test_the_only_period_of_a_clause_is_that_of_its_figures(sentence: str, year: str) -> None:
    assert _year(sentence) == year


@pytest.mark.parametrize("sentence", HOLDS_NOT)
def test_others_hold_for_their_own_figures(sentence: str) -> None:
    assert _year(sentence) is None
