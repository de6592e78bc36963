"""Which day of a rule falls between two days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.reminders.matching import Span, day_of_rule, due_days

DUE = date(2026, 6, 17)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("days", "every", "first", "last", "found"),
    [
        pytest.param(-7, 0, "2026-06-10", "2026-06-10", "2026-06-10", id="seven days before"),
        pytest.param(-7, 0, "2026-06-11", "2026-06-11", None, id="a day too late"),
        pytest.param(-7, 0, "2026-06-09", "2026-06-12", "2026-06-10", id="within some days"),
        pytest.param(0, 0, "2026-06-17", "2026-06-17", "2026-06-17", id="on the day"),
        pytest.param(3, 0, "2026-06-20", "2026-06-20", "2026-06-20", id="three days after"),
        pytest.param(3, 0, "2026-06-27", "2026-06-27", None, id="once is once"),
        pytest.param(3, 7, "2026-06-27", "2026-06-27", "2026-06-27", id="again after a week"),
        pytest.param(3, 7, "2026-06-26", "2026-06-26", None, id="not between two weeks"),
        pytest.param(3, 7, "2026-06-19", "2026-07-05", "2026-07-04", id="the last of several"),
        pytest.param(3, 7, "2026-06-01", "2026-06-19", None, id="not yet"),
    ],
)
def test_a_rule_speaks_on_its_days(days: int, every: int, first: str, last: str, found: str | None) -> None:
    within = Span(date.fromisoformat(first), date.fromisoformat(last))
    assert day_of_rule(DUE, days, every, within) == (date.fromisoformat(found) if found else None)


@given(due_on=DAYS, days=st.integers(-60, 60), every=st.integers(0, 30), first=DAYS, length=st.integers(0, 20))
def test_nothing_is_missed_by_asking_only_for_what_may_match(
    due_on: date, days: int, every: int, first: date, length: int
) -> None:
    within = Span(first, date.fromordinal(first.toordinal() + length))
    asked = due_days(days, every, within)
    if day_of_rule(due_on, days, every, within):
        assert asked.first <= due_on <= asked.last


@given(due_on=DAYS, days=st.integers(-60, 60), every=st.integers(0, 30), first=DAYS, length=st.integers(0, 20))
def test_days_looked_at_together_or_one_by_one_give_the_same_last_day(
    due_on: date, days: int, every: int, first: date, length: int
) -> None:
    singles = [date.fromordinal(first.toordinal() + number) for number in range(length + 1)]
    spoken = [day for day in singles if day_of_rule(due_on, days, every, Span(day, day))]
    assert day_of_rule(due_on, days, every, Span(singles[0], singles[-1])) == (spoken[-1] if spoken else None)
