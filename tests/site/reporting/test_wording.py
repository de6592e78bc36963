"""Sentences are data; the code only fills them in and chooses among them."""

from collections.abc import Iterator
from datetime import date
from string import Formatter
from typing import Any

import pytest

from dondoc.site.reporting.wording import chosen, day, period_facts, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.periods import PeriodKind, period_of


@pytest.mark.parametrize(("month", "written"), [(1, "01"), (2, "02"), (3, "3"), (6, "6"), (10, "10"), (12, "12")])
def test_only_january_and_february_have_a_zero(month: int, written: str) -> None:
    assert period_facts(period_of(PeriodKind.MONTH, date(2026, month, 1)))["period"] == f"tháng {written} năm 2026"


@pytest.mark.parametrize(
    ("kind", "day", "name", "every"),
    [
        (PeriodKind.QUARTER, date(2026, 8, 1), "quý III năm 2026", " hằng quý"),
        (PeriodKind.HALF_YEAR, date(2026, 3, 1), "6 tháng đầu năm 2026", " 6 tháng"),
        (PeriodKind.HALF_YEAR, date(2026, 7, 1), "6 tháng cuối năm 2026", " 6 tháng"),
        (PeriodKind.NINE_MONTHS, date(2026, 3, 1), "9 tháng đầu năm 2026", " 9 tháng"),
        (PeriodKind.YEAR, date(2026, 3, 1), "năm 2026", " hằng năm"),
        (PeriodKind.ONCE, date(2026, 2, 14), "đến ngày 14/02/2026", ""),
    ],
)
def test_every_kind_of_period_has_its_name_in_a_report(kind: PeriodKind, day: date, name: str, every: str) -> None:
    facts = period_facts(period_of(kind, day))
    assert (facts["period"], facts["PERIOD"], facts["every"]) == (name, name.upper(), every)


def test_days_are_written_with_two_figures() -> None:
    assert day(date(2026, 1, 5)) == "05/01/2026"
    assert day(None) == ""


def test_the_figure_chooses_the_case() -> None:
    cases = {"some": "Có {number} việc.", "none": "Không có việc nào."}
    assert [chosen(cases, number) for number in (0, 1, 98)] == [cases["none"], cases["some"], cases["some"]]


def test_every_stage_and_every_state_of_a_report_has_its_words() -> None:
    assert set(wording()["stages"]) == {*Stage.values, "returned"}
    assert set(wording()["report_states"]) == set(ReportState.values)


def test_every_sentence_can_be_filled_in() -> None:
    for sentence in _sentences(wording()):
        names = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
        assert all(name.isidentifier() for name in names), sentence


def _sentences(words: Any) -> Iterator[str]:
    if isinstance(words, str):
        yield words
    elif isinstance(words, dict):
        for value in words.values():
            yield from _sentences(value)
    elif isinstance(words, list):
        for value in words:
            yield from _sentences(value)
