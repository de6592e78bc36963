"""How a finished figure stands to its target, wording by wording."""

from decimal import Decimal
from typing import Any

import pytest

from dondoc.site.indicators.goals import Direction, Goal
from dondoc.site.indicators.grading import grade

UP, DOWN, KEEP = Direction.UP, Direction.DOWN, Direction.KEEP


def goal(comparator: str, border: str, direction: Direction, **more: str) -> Goal:
    """A goal from 'X' or 'a-b'."""
    low, _, high = border.partition("-")
    options: Any = {name: Decimal(value) for name, value in more.items()}
    if high:
        return Goal(comparator, direction, low=Decimal(low), high=Decimal(high), last_year=2030, **options)
    return Goal(comparator, direction, Decimal(low), last_year=2030, **options)


GRADES = [  # comparator, border, direction, options, measured, grade
    # 'đạt X'
    ("eq", "25.8", UP, {}, "25.8", "met"),
    ("eq", "25.800000", UP, {}, "25.76", "met"),  # to the target's own decimals
    ("eq", "25.8", UP, {}, "25.74", "missed"),
    ("eq", "25.8", UP, {}, "25.85", "exceeded"),
    ("eq", "8000", UP, {}, "7999.6", "met"),
    ("eq", "8000", UP, {}, "8000.5", "exceeded"),
    ("eq", "8000", UP, {}, "7999", "missed"),
    # '100 %': nothing is beyond a whole
    ("eq", "100", UP, {"most": "100"}, "100", "met"),
    ("eq", "100", UP, {"most": "100"}, "101", "met"),
    ("eq", "100", UP, {"most": "100"}, "99.4", "missed"),
    ("eq", "96", UP, {"most": "100"}, "97", "exceeded"),
    # 'giảm còn X', read as a number to come down to
    ("eq", "3", DOWN, {}, "3", "met"),
    ("eq", "3", DOWN, {}, "2", "exceeded"),
    ("eq", "3", DOWN, {}, "4", "missed"),
    ("eq", "3", KEEP, {}, "3", "met"),
    ("eq", "3", KEEP, {}, "4", "missed"),
    ("eq", "3", KEEP, {}, "2", "missed"),
    # 'trên X', 'tối thiểu X'
    ("gt", "90", UP, {}, "90", "missed"),
    ("gt", "90", UP, {}, "90.1", "met"),
    ("ge", "96.35", UP, {}, "96.35", "met"),
    ("ge", "96.35", UP, {}, "99", "met"),
    ("ge", "96.35", UP, {}, "96.34", "missed"),
    # 'không quá X', 'dưới X'
    ("le", "1500", DOWN, {}, "1500", "met"),
    ("le", "1500", DOWN, {}, "1499", "exceeded"),
    ("le", "1500", DOWN, {}, "1501", "missed"),
    ("lt", "3", DOWN, {}, "3", "missed"),
    ("lt", "3", DOWN, {}, "2.9", "met"),
    # 'khoảng X', within a tolerance that a person has set
    ("approx", "5500", UP, {"tolerance": "100"}, "5400", "met"),
    ("approx", "5500", UP, {"tolerance": "100"}, "5600", "met"),
    ("approx", "5500", UP, {"tolerance": "100"}, "5601", "exceeded"),
    ("approx", "5500", UP, {"tolerance": "100"}, "5399", "missed"),
    ("approx", "43", KEEP, {"tolerance": "1"}, "44.5", "missed"),
    ("approx", "43", DOWN, {"tolerance": "1"}, "41", "exceeded"),
    ("approx", "5500", UP, {}, "9000", None),
    # 'khoảng a-b' of a share; 'giảm bình quân a-b điểm %'
    ("between", "32-33", KEEP, {}, "32", "met"),
    ("between", "32-33", KEEP, {}, "33.1", "missed"),
    ("between", "32-33", KEEP, {}, "31.9", "missed"),
    ("between", "1.5-2", UP, {}, "1.5", "met"),
    ("between", "1.5-2", UP, {}, "2.1", "exceeded"),
    ("between", "1.5-2", UP, {}, "1.4", "missed"),
    ("between", "1.5-2", DOWN, {}, "1.4", "exceeded"),
    ("between", "1.5-2", DOWN, {}, "2.1", "missed"),
]


@pytest.mark.parametrize(("comparator", "border", "direction", "options", "measured", "expected"), GRADES)
def test_a_figure_is_graded_by_the_wording_of_its_target(
    comparator: str, border: str, direction: Direction, options: dict[str, str], measured: str, expected: str | None
) -> None:
    assert grade(goal(comparator, border, direction, **options), Decimal(measured)) == expected


@pytest.mark.parametrize("comparator", ["eq", "gt", "ge", "lt", "le", "approx", "between"])
def test_a_target_without_its_number_grades_nothing(comparator: str) -> None:
    assert grade(Goal(comparator, last_year=2030), Decimal(1)) is None


@pytest.mark.parametrize(
    ("direction", "border"), [(Direction.UP, "1.5"), (Direction.KEEP, "1.5"), (Direction.DOWN, "2")]
)
def test_the_border_of_a_range_is_the_end_that_is_reached_first(direction: Direction, border: str) -> None:
    assert goal("between", "1.5-2", direction).border == Decimal(border)
