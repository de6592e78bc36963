"""How an obligation stands to its deadline, as tables of days."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.tracking.timeliness import Classes, TimeClass, Timeliness, count, on_day

TODAY = date(2026, 6, 20)

STANDINGS = [
    # due on, done on, class, days, done
    (None, None, TimeClass.NO_DEADLINE, 0, False),
    (None, date(2026, 6, 1), TimeClass.NO_DEADLINE, 0, True),
    (date(2026, 12, 31), None, TimeClass.UPCOMING, 194, False),
    (date(2026, 7, 6), None, TimeClass.UPCOMING, 16, False),
    (date(2026, 7, 5), None, TimeClass.DUE_SOON, 15, False),
    (date(2026, 6, 20), None, TimeClass.DUE_SOON, 0, False),
    (date(2026, 6, 19), None, TimeClass.OVERDUE, 1, False),
    (date(2026, 3, 31), None, TimeClass.OVERDUE, 81, False),
    (date(2026, 6, 30), date(2026, 6, 18), TimeClass.DONE_EARLY, 12, True),
    (date(2026, 6, 18), date(2026, 6, 18), TimeClass.DONE_ON_TIME, 0, True),
    (date(2026, 6, 15), date(2026, 6, 18), TimeClass.DONE_LATE, 3, True),
    (date(2026, 6, 15), date(2026, 6, 21), TimeClass.OVERDUE, 5, False),  # not yet done on the day asked for
]


@pytest.mark.parametrize(("due_on", "done_on", "kind", "days", "is_done"), STANDINGS)
def test_standing_on_a_day(
    due_on: date | None, done_on: date | None, kind: TimeClass, days: int, is_done: bool
) -> None:
    assert on_day(TODAY, due_on=due_on, done_on=done_on) == Timeliness(kind, days, is_done)


def test_each_standing_is_counted_in_its_class() -> None:
    counted = count(on_day(TODAY, due_on=due_on, done_on=done_on) for due_on, done_on, *_ in STANDINGS)
    assert counted == Classes(
        done_on_time=2, done_late=1, open_in_time=4, open_overdue=3, done_no_deadline=1, open_no_deadline=1
    )


def test_rates_name_their_denominators() -> None:
    classes = Classes(
        done_on_time=14068,
        done_late=1983,
        open_in_time=5640,
        open_overdue=223,
        done_no_deadline=10,
        open_no_deadline=76,
    )
    assert classes.with_deadline == 21914
    assert classes.total == 22000
    assert {(rate.part, rate.whole): (rate.numerator, rate.denominator) for rate in classes.rates} == {
        ("done_with_deadline", "fell_due"): (16051, 16274),
        ("open_overdue", "fell_due"): (223, 16274),
        ("done_on_time", "done_with_deadline"): (14068, 16051),
        ("done", "total"): (16061, 22000),
    }


def test_a_rate_over_nothing_has_no_value() -> None:
    assert [rate.value for rate in Classes(open_in_time=3).rates] == [None, None, None, Fraction(0)]


days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(st.lists(st.tuples(st.none() | days, st.none() | days)), days)
def test_the_classes_add_up_to_everything(pairs: list[tuple[date | None, date | None]], today: date) -> None:
    classes = count(on_day(today, due_on=due_on, done_on=done_on) for due_on, done_on in pairs)
    assert classes.total == len(pairs)
    assert classes.no_deadline == sum(due_on is None for due_on, _ in pairs)
    assert classes.fell_due + classes.open_in_time == classes.with_deadline
