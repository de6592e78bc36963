"""Periods, numbers and days as tables of statistics write them."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.periods import Periodicity, periods_of
from dondoc.site.indicators.sheets.cells import Unreadable, day_in, number_in
from dondoc.site.indicators.sheets.period_words import is_estimate, period_in
from dondoc.site.worksheets.entries import Cell

PERIODS = [
    ("2025", "2025"),
    ("Năm 2025", "2025"),
    ("Ước 2026", "2026"),
    ("Ước thực hiện năm 2026", "2026"),
    ("2024 (sơ bộ)", "2024"),
    ("Quý I/2026", "2026-Q1"),
    ("quý IV năm 2025", "2025-Q4"),
    ("Q3/2025", "2025-Q3"),
    ("Tháng 6/2026", "2026-06"),
    ("06/2026", "2026-06"),
    ("tháng 12 năm 2025", "2025-12"),
    ("6 tháng đầu năm 2026", "2026-H1"),
    ("6 tháng 2026", "2026-H1"),
    ("6 tháng cuối năm 2026", "2026-H2"),
    ("2026-Q2", "2026-Q2"),
    ("2026-h1", "2026-H1"),
]
NO_PERIODS = ["", "Chỉ tiêu", "20", "13/2026", "Quý V/2026", "Quý 5/2026", "2025-2030", "giai đoạn 2026", "3025 xã"]


@pytest.mark.parametrize(("text", "code"), PERIODS)
def test_a_period_is_read(text: str, code: str) -> None:
    found = period_in(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", NO_PERIODS)
def test_other_words_are_no_period(text: str) -> None:
    assert period_in(text) is None


@given(st.integers(1990, 2100), st.sampled_from(Periodicity), st.data())
def test_a_code_reads_as_its_period(year: int, kind: Periodicity, data: Any) -> None:
    period = data.draw(st.sampled_from(periods_of(year, kind)))
    assert period_in(period.code) == period


@pytest.mark.parametrize(
    ("text", "estimate"), [("Ước 2026", True), ("Sơ bộ 2024", True), ("Năm 2025", False), ("Nước", False)]
)
def test_an_estimate_is_told_by_its_word(text: str, estimate: bool) -> None:
    assert is_estimate(text) is estimate


NUMBERS = [
    (20.6, "General", "20.6"),
    (0.206, "0.0%", "20.6"),
    (4310, "General", "4310"),
    ("1.234,5", "General", "1234.5"),
    ("20,6", "General", "20.6"),
    ("20.6", "General", "20.6"),
    ("20,6 %", "General", "20.6"),
    ("-3,1", "General", "-3.1"),
    ("1 234 567", "General", "1234567"),
    ("…", "General", None),
    ("-", "General", None),
    (None, "General", None),
]


@pytest.mark.parametrize(("value", "number_format", "number"), NUMBERS)
def test_a_number_is_read_as_people_and_workbooks_write_it(value: Any, number_format: str, number: str | None) -> None:
    assert number_in(Cell(value, number_format)) == (None if number is None else Decimal(number))


@pytest.mark.parametrize("value", ["hai mươi", "20,6,1", "12 xã", "1.5.3"])
def test_what_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(Unreadable):
        number_in(Cell(value))


@pytest.mark.parametrize("value", ["31/12/2025", "2025-12-31", datetime(2025, 12, 31), date(2025, 12, 31)])
def test_a_day_is_read(value: Any) -> None:
    assert day_in(Cell(value)) == date(2025, 12, 31)
    assert day_in(Cell("")) is None
    with pytest.raises(Unreadable):
        day_in(Cell("cuối năm"))
