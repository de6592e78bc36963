"""The holidays that the moon sets, against the calendars of many years."""

from datetime import date

import pytest

from dondoc.site.tracking.regime.days_off import DaysOff
from dondoc.site.tracking.regime.lunar import lunar_holidays, month_start

TET = {  # 1985, 2007 and 2030 differ from the calendar of China
    1985: (1, 21), 2000: (2, 5), 2007: (2, 17), 2015: (2, 19), 2019: (2, 5), 2020: (1, 25), 2021: (2, 12),
    2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26),
    2029: (2, 13), 2030: (2, 2), 2031: (1, 23), 2032: (2, 11), 2033: (1, 31),
}  # fmt: skip
KINGS = {2022: (4, 10), 2023: (4, 29), 2024: (4, 18), 2025: (4, 7), 2026: (4, 26), 2027: (4, 16), 2028: (4, 4)}


@pytest.mark.parametrize("year", TET)
def test_the_first_day_of_the_lunar_year(year: int) -> None:
    assert month_start(year, 1) == date(year, *TET[year])


@pytest.mark.parametrize("year", KINGS)
def test_the_day_of_the_kings_also_behind_a_leap_month(year: int) -> None:
    assert date(year, *KINGS[year]) in lunar_holidays(year)


def test_four_days_of_tet_are_off_whatever_the_notice_will_say() -> None:
    days_off = DaysOff(every_year=frozenset({(1, 1)}))
    assert days_off.next_worked(date(2028, 1, 25)) == date(2028, 1, 31)  # Tuesday to Friday, and the weekend
    assert not days_off.is_known(date(2028, 1, 25))


def test_a_year_with_its_notice_goes_by_the_notice_alone() -> None:
    days_off = DaysOff(known_years=frozenset({2028}))
    assert not days_off.is_off(date(2028, 1, 26))
    assert days_off.is_known(date(2028, 1, 26))
