"""What people decide about findings and about lines without a role, and what it makes of the programme."""

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dondoc.model import Finding, Ledger, Programme, Span
from dondoc.model import Role as LineRole
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.documents.actions.decide_item import NotDecided, decide_item
from dondoc.site.documents.actions.take_readings import take_readings
from dondoc.site.documents.corrections import BadCorrection
from dondoc.site.documents.models import Reading, ReviewDecision
from dondoc.site.documents.selectors import reviewed_programme
from dondoc.site.programmes.actions.publish_programme import publish_programme
from dondoc.writers.programme_json import as_json

WRONG = "quy hoạch"  # as if a scan had misread it


@pytest.fixture
def doubted(reading: Reading, extracted: Programme) -> Reading:
    """The reading with a broken word in its first task, and with its title as a line without a role."""
    start = reading.text.index(WRONG)
    word = Finding("ocr_word", "info", "a word is broken", Span(start, start + len(WRONG), 3, 3), "kế hoạch")
    roles = (LineRole.UNCLASSIFIED, *[LineRole.TASK] * 6)
    title = Span(0, reading.text.index("\n"), 1, 1)
    ledger = Ledger(roles, len(reading.text), (title,))
    reading.result = as_json(replace(extracted, findings=(word,), ledger=ledger))
    reading.save()
    return reading


Decide = Callable[..., ReviewDecision]


@pytest.fixture
def decide(office: Acting, doubted: Reading) -> Decide:
    def about(kind: str, item_id: str, verdict: str, reason: str = "", **changes: Any) -> ReviewDecision:
        return decide_item(office, doubted, kind, item_id, verdict, changes=changes, reason=reason)

    return about


def texts(reading: Reading) -> list[str]:
    return [task["text"] for task in reviewed_programme(reading)["tasks"]]


def test_a_finding_that_stays_changes_nothing(decide: Decide, doubted: Reading) -> None:
    before = texts(doubted)
    decide("finding", "0", "kept")
    assert texts(doubted) == before


def test_a_finding_that_is_no_fault_needs_a_reason_and_changes_nothing(decide: Decide, doubted: Reading) -> None:
    before = texts(doubted)
    with pytest.raises(NotDecided):
        decide("finding", "0", "left_out")
    decide("finding", "0", "left_out", "từ của địa phương")
    assert texts(doubted) == before


def test_the_words_of_a_corrected_finding_stand_in_its_task_and_the_reading_keeps_its_own(
    decide: Decide, doubted: Reading
) -> None:
    before = copy.deepcopy(doubted.result)
    decision = decide("finding", "0", "corrected", reading="kế hoạch")
    assert texts(doubted)[0] == "Rà soát kế hoạch nhà ở, hoàn thành trong Quý II/2026"
    doubted.refresh_from_db()
    assert doubted.result == before
    assert decision.decided_by is not None


def test_a_task_that_a_person_wrote_anew_stays_as_written(decide: Decide, doubted: Reading) -> None:
    decide("task", "t1", "corrected", "so với bản ký", text="Lập quy hoạch nhà ở")
    decide("finding", "0", "corrected", reading="kế hoạch")
    assert texts(doubted)[0] == "Lập quy hoạch nhà ở"


def test_the_newest_decision_about_a_finding_counts(decide: Decide, doubted: Reading) -> None:
    before = texts(doubted)
    decide("finding", "0", "corrected", reading="kế hoạch")
    decide("finding", "0", "left_out", "nhầm")
    assert texts(doubted) == before
    assert doubted.decisions.count() == 2


def test_a_finding_is_corrected_to_some_words(decide: Decide) -> None:
    with pytest.raises(BadCorrection):
        decide("finding", "0", "corrected", reading="  ")


def test_a_line_that_is_a_task_is_published_with_its_lead_and_day(
    office: Acting, decide: Decide, doubted: Reading, health: Agency, finance: Agency, construction: Agency
) -> None:
    decide("line", "1", "corrected", role="task", leads=["so-y-te"], due_on="2026-09-30")
    first = reviewed_programme(doubted)["tasks"][0]
    assert first["text"] == "KẾ HOẠCH phát triển nhà ở năm 2026"
    assert [lead["name"] for lead in first["leads"]] == ["Sở Y tế"]
    assert first["schedule"][0]["end"] == "2026-09-30"
    programme = publish_programme(office, doubted, consolidator=finance)
    assert programme.tasks.count() == 3


def test_a_line_of_another_kind_adds_nothing(decide: Decide, doubted: Reading) -> None:
    before = texts(doubted)
    decide("line", "1", "corrected", role="title")
    assert texts(doubted) == before


def test_a_line_may_hold_nothing(decide: Decide, doubted: Reading) -> None:
    before = texts(doubted)
    decide("line", "1", "kept")
    assert texts(doubted) == before


@pytest.mark.parametrize("role", ["", "blank", "unclassified", "no-such-role"])
def test_a_line_is_one_of_what_lines_can_be(decide: Decide, role: str) -> None:
    with pytest.raises(BadCorrection):
        decide("line", "1", "corrected", role=role)


def test_a_line_of_the_document_cannot_be_left_out(decide: Decide) -> None:
    with pytest.raises(NotDecided):
        decide("line", "1", "left_out", "không cần")


@pytest.mark.parametrize(("kind", "item_id"), [("finding", "1"), ("finding", ""), ("line", "2"), ("line", "")])
def test_only_what_was_found_can_be_decided_about(decide: Decide, kind: str, item_id: str) -> None:
    with pytest.raises(NotDecided):
        decide(kind, item_id, "kept")


# --- all at once --------------------------------------------------------------------------------------------------


def test_all_broken_words_are_corrected_as_suggested_each_by_a_decision_of_its_own(
    office: Acting, doubted: Reading
) -> None:
    assert len(take_readings(office, doubted)) == 1
    assert texts(doubted)[0] == "Rà soát kế hoạch nhà ở, hoàn thành trong Quý II/2026"
    assert take_readings(office, doubted) == []


def test_what_was_decided_before_stays(office: Acting, decide: Decide, doubted: Reading) -> None:
    decide("finding", "0", "left_out", "từ của địa phương")
    assert take_readings(office, doubted) == []


def test_what_is_graver_than_a_note_is_not_taken(office: Acting, reading: Reading) -> None:
    assert take_readings(office, reading) == []


def test_only_the_office_corrects(health_officer: Acting, doubted: Reading) -> None:
    with pytest.raises(NotAllowed):
        take_readings(health_officer, doubted)
