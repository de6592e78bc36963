"""Figures that may be missed by so much on either side."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Comparator


@pytest.mark.parametrize("words", ["ở mức 4% ± 0,5%", "ở mức 4% +/- 0,5%"])
def test_so_much_on_either_side_makes_bounds(words: str) -> None:
    (target,) = find_targets(f"Lạm phát {words}")
    assert (target.comparator, target.low, target.high) == (Comparator.BETWEEN, Decimal("3.5"), Decimal("4.5"))


def test_a_sign_without_a_figure_or_with_a_greater_one_makes_none() -> None:
    assert [target.value for target in find_targets("Lạm phát 4% ± 9%")][:1] == [Decimal(4)]
    assert [target.value for target in find_targets("Lạm phát 4% ±")] == [Decimal(4)]
