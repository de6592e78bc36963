"""How often, and on which day, reports say that they are due."""

from typing import get_args

import pytest

from dondoc.grammar.reporting.report_cycles import (
    BARE_DAY,
    CYCLES,
    DAY_OF_YEAR,
    DAYS_OF_CYCLES,
    MONTH_OF_YEAR,
    DutyRecurrence,
)
from dondoc.text import fold

RECURRING = {
    "hằng tháng": "monthly",
    "mỗi tháng": "monthly",
    "định kỳ tháng": "monthly",
    "hằng quý": "quarterly",
    "3 tháng một lần": "quarterly",
    "hằng năm": "yearly",
    "mỗi 6 tháng": "yearly",
    "định kỳ 9 tháng": "yearly",
}
NOT_RECURRING = ["trong tháng 5", "9 tháng đầu năm 2025", "kéo dài 9 tháng", "quý IV/2026"]
# What stands in a report's cycle, and its day.
DAYS = {
    "ngày 20 tháng cuối quý": ("quarterly", "20"),
    "trước ngày 12, định kỳ hằng quý": ("quarterly", "12"),
    "ngày 25 hằng tháng": ("monthly", "25"),
    "ngày 05 tháng sau": ("monthly", "05"),
}


def cycles(words: str) -> set[str]:
    return {name for name, pattern in CYCLES if pattern.search(fold(words))}


@pytest.mark.parametrize(("words", "cycle"), RECURRING.items(), ids=RECURRING.keys())
def test_words_name_a_cycle(words: str, cycle: str) -> None:
    assert cycles(words) == {cycle}


def test_every_cycle_has_a_case() -> None:
    assert {name for name, _ in CYCLES} == set(RECURRING.values()) == set(get_args(DutyRecurrence)) - {"once"}


@pytest.mark.parametrize("words", NOT_RECURRING)
def test_a_time_of_one_year_is_no_cycle(words: str) -> None:
    assert cycles(words) == set()


@pytest.mark.parametrize(("words", "day"), DAYS.items(), ids=DAYS.keys())
def test_a_day_of_a_cycle_is_read_with_it(words: str, day: tuple[str, str]) -> None:
    found = [(name, match["day"]) for name, pattern in DAYS_OF_CYCLES if (match := pattern.search(fold(words)))]
    assert found[0] == day


def test_a_day_is_of_a_year_of_a_month_or_bare() -> None:
    assert DAY_OF_YEAR.search("trước ngày 15/12 hằng năm")
    assert not DAY_OF_YEAR.search("trước ngày 15/12/2026")
    assert MONTH_OF_YEAR.search("trong tháng 12 hằng năm")
    assert BARE_DAY.search("trước ngày 25)")
    assert not BARE_DAY.search("trước ngày 25/6")
