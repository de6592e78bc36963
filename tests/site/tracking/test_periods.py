"""Periods: where each kind begins and ends, what it is called, and which one follows."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.tracking.periods import CYCLICAL, PeriodKind, following, period_of

PERIODS = [
    # kind, a day in it, first and last day, its name, its name in files
    (PeriodKind.MONTH, date(2026, 11, 5), date(2026, 11, 1), date(2026, 11, 30), "Tháng 11/2026", "2026-11"),
    (PeriodKind.MONTH, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29), "Tháng 02/2028", "2028-02"),
    (PeriodKind.QUARTER, date(2026, 8, 31), date(2026, 7, 1), date(2026, 9, 30), "Quý III/2026", "2026-q3"),
    (PeriodKind.HALF_YEAR, date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30), "6 tháng đầu năm 2026", "2026-h1"),
    (PeriodKind.HALF_YEAR, date(2026, 7, 1), date(2026, 7, 1), date(2026, 12, 31), "6 tháng cuối năm 2026", "2026-h2"),
    (PeriodKind.NINE_MONTHS, date(2026, 12, 1), date(2026, 1, 1), date(2026, 9, 30), "9 tháng năm 2026", "2026-9m"),
    (PeriodKind.YEAR, date(2026, 5, 5), date(2026, 1, 1), date(2026, 12, 31), "Năm 2026", "2026"),
    (PeriodKind.ONCE, date(2026, 2, 14), date(2026, 2, 14), date(2026, 2, 14), "Một lần, hạn 14/02/2026", "2026-02-14"),
]


@pytest.mark.parametrize(("kind", "day", "first", "last", "name", "code"), PERIODS)
def test_a_day_lies_in_one_period_of_each_kind(
    kind: PeriodKind, day: date, first: date, last: date, name: str, code: str
) -> None:
    period = period_of(kind, day)
    assert (period.starts_on, period.ends_on, str(period), period.code) == (first, last, name, code)


def test_inside_a_sentence_its_name_begins_small() -> None:
    assert period_of(PeriodKind.QUARTER, date(2026, 8, 31)).within_sentence == "quý III/2026"


@given(kind=st.sampled_from(CYCLICAL), day=st.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_periods_of_a_kind_follow_each_other_and_never_overlap(kind: PeriodKind, day: date) -> None:
    period = period_of(kind, day)
    after = following(period)
    assert period.ends_on < after.starts_on
    assert period_of(kind, after.starts_on) == after
    if kind != PeriodKind.NINE_MONTHS:
        assert period.starts_on <= day <= period.ends_on
        assert after.starts_on == period.ends_on + timedelta(days=1)
