"""Periods and their codes."""

from datetime import date
from itertools import pairwise

import pytest

from dondoc.site.indicators.periods import BadPeriod, Period, Periodicity, periods_of, read_period

CODES = [
    ("2026", Periodicity.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ("2026-H1", Periodicity.HALF, date(2026, 1, 1), date(2026, 6, 30)),
    ("2026-H2", Periodicity.HALF, date(2026, 7, 1), date(2026, 12, 31)),
    ("2026-Q3", Periodicity.QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
    ("2024-02", Periodicity.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
    ("2026-12", Periodicity.MONTH, date(2026, 12, 1), date(2026, 12, 31)),
]


@pytest.mark.parametrize(("code", "kind", "first", "last"), CODES)
def test_a_code_names_a_stretch_of_days_and_is_written_back(
    code: str, kind: Periodicity, first: date, last: date
) -> None:
    period = read_period(code)
    assert (period.kind, period.first_day, period.last_day, period.code) == (kind, first, last, code)


@pytest.mark.parametrize(
    "code", ["", "26", "2026-", "2026-H0", "2026-H3", "2026-Q5", "2026-13", "2026-00", "2026-6", "2026-H01", "٢٠٢٦"]
)
def test_other_words_name_no_period(code: str) -> None:
    with pytest.raises(BadPeriod):
        read_period(code)


def test_a_year_is_divided_without_gaps() -> None:
    assert periods_of(2026, Periodicity.YEAR) == [Period(2026)]
    for kind in Periodicity:
        parts = periods_of(2026, kind)
        assert (parts[0].first_day, parts[-1].last_day) == (date(2026, 1, 1), date(2026, 12, 31))
        assert all((after.first_day - before.last_day).days == 1 for before, after in pairwise(parts))
