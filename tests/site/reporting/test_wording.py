"""Sentences are data; the code only fills them in and chooses among them."""

from collections.abc import Iterator
from datetime import date
from string import Formatter
from typing import Any

import pytest

from dondoc.site.reporting.wording import chosen, day, month_facts, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.models.cycles import ReportState


@pytest.mark.parametrize(("month", "written"), [(1, "01"), (2, "02"), (3, "3"), (6, "6"), (10, "10"), (12, "12")])
def test_only_january_and_february_have_a_zero(month: int, written: str) -> None:
    assert month_facts(date(2026, month, 1)) == {"month": written, "year": "2026"}


def test_days_are_written_with_two_figures() -> None:
    assert day(date(2026, 1, 5)) == "05/01/2026"
    assert day(None) == ""


def test_the_figure_chooses_the_case() -> None:
    cases = {"some": "Có {number} việc.", "none": "Không có việc nào."}
    assert [chosen(cases, number) for number in (0, 1, 98)] == [cases["none"], cases["some"], cases["some"]]


def test_every_stage_and_every_state_of_a_report_has_its_words() -> None:
    assert set(wording()["stages"]) == set(Stage.values)
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
