"""The way to a target, year by year."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from dondoc.site.indicators.paths import NoPath, Path, PathKind, compound_path, given_path, linear_path


def test_a_linear_path_takes_the_same_step_each_year() -> None:
    path = linear_path(2025, Decimal("20.6"), 2030, Decimal("25.6"))
    assert path.points == tuple((2025 + step, Decimal("20.6") + step) for step in range(6))
    assert path.kind is PathKind.LINEAR


def test_a_linear_path_may_lead_down() -> None:
    assert linear_path(2025, Decimal(10), 2027, Decimal(4)).at(2026) == Decimal(7)


def test_a_compound_path_grows_by_the_same_share_and_ends_at_the_target() -> None:
    path = compound_path(2025, Decimal(100), 2027, Decimal(121))
    assert path.at(2026) == Decimal(110)
    assert path.at(2027) == Decimal(121)
    assert path.at(2025) == Decimal(100)


def test_a_given_path_leaves_out_what_the_document_leaves_out() -> None:
    path = given_path({2030: Decimal(5), 2026: Decimal(1)})
    assert path.points == ((2026, Decimal(1)), (2030, Decimal(5)))
    assert path.at(2027) is None


@pytest.mark.parametrize("make", [linear_path, compound_path])
@pytest.mark.parametrize("year", [2024, 2025])
def test_a_target_must_lie_after_its_base(make: Callable[..., Path], year: int) -> None:
    with pytest.raises(NoPath):
        make(2025, Decimal(1), year, Decimal(2))


@pytest.mark.parametrize(("base", "target"), [("0", "5"), ("-1", "5"), ("5", "0"), ("5", "-1")])
def test_shares_of_nothing_make_no_path(base: str, target: str) -> None:
    with pytest.raises(NoPath):
        compound_path(2025, Decimal(base), 2030, Decimal(target))


def test_an_empty_path_is_none() -> None:
    with pytest.raises(NoPath):
        given_path({})
