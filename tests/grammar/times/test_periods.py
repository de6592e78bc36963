"""Periods in sentences: in their order, joined where they belong together, and behind the words that introduce them."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.times.periods import find_periods, find_periods_after, read_day_at_head, windows_after
from dondoc.grammar.times.stretches import Period
from dondoc.text import fold


def as_written(reading_value: Period) -> tuple[str, str]:
    return reading_value.start.isoformat(), reading_value.end.isoformat()


def test_several_periods_are_read_in_their_order() -> None:
    readings = find_periods(fold("Quý II/2026; tháng 9/2026; năm 2027"))
    assert [as_written(reading.value) for reading in readings] == [
        ("2026-04-01", "2026-06-30"),
        ("2026-09-01", "2026-09-30"),
        ("2027-01-01", "2027-12-31"),
    ]


def test_a_period_ends_before_the_stop_of_its_sentence() -> None:
    (reading,) = find_periods(fold("xong trong năm 2026."))
    assert as_written(reading.value) == ("2026-01-01", "2026-12-31")


def test_a_later_period_that_ends_earlier_is_not_joined() -> None:
    readings = find_periods(fold("Quý I/2027 - Quý IV/2026"))
    assert [as_written(reading.value) for reading in readings] == [
        ("2027-01-01", "2027-03-31"),
        ("2026-10-01", "2026-12-31"),
    ]


def test_only_periods_close_behind_a_hint_are_looked_for() -> None:
    folded = fold("Kế hoạch năm 2025, trình trước ngày 15/11/2026 và đánh giá giai đoạn sau năm 2030")
    (reading,) = find_periods_after(folded, [folded.index("trước")], reach=30)
    assert as_written(reading.value) == ("2026-11-15", "2026-11-15")
    assert folded[reading.start : reading.end] == "ngày 15/11/2026"


def test_a_period_behind_two_hints_is_given_once() -> None:
    folded = fold("chậm nhất trong quý II/2026")
    hints = [folded.index("nhất"), folded.index("trong")]
    assert len(find_periods_after(folded, hints, reach=60)) == 1


HEADS: dict[str, tuple[date, int] | None] = {
    "ngày 05/5/2026 của UBND": (date(2026, 5, 5), 14),
    "05/5/2026": (date(2026, 5, 5), 9),
    "ngày 05/5/2026, thay ngày 01/3/2025": (date(2026, 5, 5), 14),
    "ngày 20 tháng 01 năm 2021 và năm 2022": (date(2021, 1, 20), 25),
    "ngày 01/7/2026 đến ngày 31/12/2026": None,
    "của ngày 05/5/2026": None,
    "năm 2026, ngày 05/5/2026": None,
    "tháng 5/2026 và năm 2027": None,
    "tháng 5/2026": None,
    "ngày 31/02/2026": None,
    "Sở Y tế": None,
}


@pytest.mark.parametrize(("words", "day"), HEADS.items(), ids=HEADS.keys())
def test_a_day_at_the_head_of_words_is_read_with_its_end(words: str, day: tuple[date, int] | None) -> None:
    assert read_day_at_head(fold(words)) == day


def test_windows_are_one_where_they_meet() -> None:
    assert windows_after([0, 5, 100], 10) == [(0, 15), (100, 110)]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["{d}/{m}/{y}", "ngày {d} tháng {m} năm {y}"]))
def test_every_day_of_the_calendar_is_read_in_figures_and_in_words(day: date, form: str) -> None:
    (reading,) = find_periods(form.format(d=f"{day.day:02}", m=day.month, y=day.year))
    assert reading.value == Period(day, day)


@given(st.text(alphabet="0123456789/-–. qúýiv tháng năm đến", max_size=40))
def test_no_text_makes_a_period_that_ends_before_it_begins(words: str) -> None:
    readings = find_periods(words)
    assert all(reading.value.start <= reading.value.end for reading in readings)
    assert all(a.end <= b.start for a, b in pairwise(readings))
