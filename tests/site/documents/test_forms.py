"""The form that corrects an item tells what was changed, and nothing else."""

from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.models import Agency
from dondoc.site.documents.forms import FORMS, DocumentForm, DutyForm, IndicatorForm, SectionForm, TaskForm
from dondoc.site.documents.models import ItemKind, Reading
from dondoc.site.documents.selectors import result_of


@pytest.fixture(autouse=True)
def _agencies(construction: Agency, finance: Agency, health: Agency) -> None:
    """The agencies that the document names."""


@pytest.fixture
def task(reading: Reading) -> dict[str, Any]:
    return dict(result_of(reading)["tasks"][0])


def _sent(item: dict[str, Any], **changes: str) -> dict[str, str]:
    """What a browser sends for the form of a task, filled as read but for `changes`."""
    form = TaskForm.for_item(item)
    return {name: _as_typed(form[name].value()) for name in form.fields} | changes


def _as_typed(value: Any) -> str:
    return value.strftime("%d/%m/%Y") if isinstance(value, date) else str(value or "")


def test_there_is_a_form_for_every_kind_of_item() -> None:
    assert set(FORMS) == set(ItemKind)


def test_the_form_shows_what_was_read(task: dict[str, Any]) -> None:
    form = TaskForm.for_item(task)
    assert form["leads"].value() == "Sở Xây dựng"
    assert form["due_on"].value() == date(2026, 6, 30)
    assert form["recurrence"].value() == ""


def test_what_was_not_touched_is_no_change(task: dict[str, Any]) -> None:
    form = TaskForm.for_item(task, _sent(task))
    assert form.is_valid()
    assert form.changes() == {}


def test_a_deadline_goes_with_its_recurrence(task: dict[str, Any]) -> None:
    form = TaskForm.for_item(task, _sent(task, due_on="15/12/2026"))
    assert form.is_valid()
    assert form.changes() == {"due_on": date(2026, 12, 15), "recurrence": ""}


def test_agencies_come_as_ids(task: dict[str, Any]) -> None:
    form = TaskForm.for_item(task, _sent(task, leads="sở y tế\nSở Tài chính"))
    assert form.is_valid()
    assert form.changes() == {"leads": ["so-y-te", "so-tai-chinh"]}


def test_an_agency_outside_the_register_does_not_block_another_correction(reading: Reading) -> None:
    item = dict(result_of(reading)["tasks"][1])
    form = TaskForm.for_item(item, _sent(item, note="Theo kế hoạch riêng"))
    assert form.is_valid()
    assert form.changes() == {"note": "Theo kế hoạch riêng"}


def test_a_day_that_is_none_is_told(task: dict[str, Any]) -> None:
    form = TaskForm.for_item(task, _sent(task, due_on="31/02/2026"))
    assert "due_on" in form.errors


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (SectionForm, {"title": "Quy hoạch"}),
        (IndicatorForm, {"text": "Tỷ lệ", "leads": "Sở Y tế", "cooperating": "", "consolidators": ""}),
        (DutyForm, {"who": "Các sở", "to": "", "what": "báo cáo"}),
    ],
)
def test_the_words_of_other_items_are_filled_in(form: type[SectionForm], words: dict[str, str]) -> None:
    item = {name: [{"name": value}] if value == "Sở Y tế" else value for name, value in words.items()}
    assert form.words_of(item) == words


def test_the_day_of_a_document_is_filled_in() -> None:
    assert DocumentForm.words_of({"number": None, "issued_on": "2026-01-20"})["issued_on"] == date(2026, 1, 20)
    assert DocumentForm.words_of({"number": None, "issued_on": None})["issued_on"] is None
