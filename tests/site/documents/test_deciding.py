"""Decisions about what was read, and what they make of it."""

import copy
from datetime import date
from typing import Any

import pytest

from dondoc.site import audit, clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.agencies.registering import agency_for, register_id_of
from dondoc.site.documents.actions.decide_item import NotDecided, decide_item
from dondoc.site.documents.corrections import BadCorrection
from dondoc.site.documents.models import Reading, ReadingState, ReviewDecision
from dondoc.site.documents.result import TaskJson
from dondoc.site.documents.selectors import decisions_of, result_of, reviewed_programme
from dondoc.writers.programme_json import from_json

ASSOCIATION = "Hội Kiến trúc sư tỉnh"


def _task(reading: Reading, task_id: str) -> TaskJson:
    [task] = [task for task in reviewed_programme(reading)["tasks"] if task["id"] == task_id]
    return task


def _correct(office: Acting, reading: Reading, task_id: str = "t1", **changes: Any) -> TaskJson:
    decide_item(office, reading, "task", task_id, "corrected", changes=changes, reason="so với bản ký")
    return _task(reading, task_id)


# --- what a decision does -----------------------------------------------------------------------------------


def test_without_decisions_everything_stands_as_it_was_read(reading: Reading) -> None:
    assert reviewed_programme(reading) == result_of(reading)


def test_an_item_left_out_is_gone_and_the_reading_keeps_it(office: Acting, reading: Reading) -> None:
    before = copy.deepcopy(reading.result)
    decide_item(office, reading, "task", "t2", "left_out", reason="trùng mục I/1")
    assert [task["id"] for task in reviewed_programme(reading)["tasks"]] == ["t1"]
    reading.refresh_from_db()
    assert reading.result == before


def test_the_text_is_corrected_on_one_line(office: Acting, reading: Reading) -> None:
    assert _correct(office, reading, text=" Rà soát \n quy hoạch ")["text"] == "Rà soát quy hoạch"


def test_the_note_is_corrected_or_taken_away(office: Acting, reading: Reading) -> None:
    assert _correct(office, reading, note="theo Phụ lục 01")["note"] == "theo Phụ lục 01"
    assert _correct(office, reading, note="", text="Rà soát")["note"] is None


def test_leads_are_given_by_their_ids(office: Acting, reading: Reading, health: Agency) -> None:
    task = _correct(office, reading, leads=["so-xay-dung", "so-y-te"])
    assert task["leads"] == [
        {"agency": "so-xay-dung", "name": "Sở Xây dựng", "raw": "Sở Xây dựng", "group": False},
        {"agency": "so-y-te", "name": "Sở Y tế", "raw": "", "group": False},
    ]


def test_a_lead_that_the_register_does_not_know_is_kept_or_chosen_by_its_own_id(
    office: Acting, reading: Reading
) -> None:
    own_id = register_id_of(None, ASSOCIATION)
    assert [ref["name"] for ref in _correct(office, reading, "t2", leads=[own_id])["leads"]] == [ASSOCIATION]
    agency_for(None, ASSOCIATION, False)
    [lead] = _correct(office, reading, leads=[own_id])["leads"]
    assert (lead["agency"], lead["name"]) == (None, ASSOCIATION)


@pytest.mark.parametrize("due_on", [date(2026, 9, 30), "2026-09-30"])
def test_a_deadline_is_moved_and_keeps_the_words_of_the_document(
    office: Acting, reading: Reading, due_on: object
) -> None:
    [time] = _correct(office, reading, due_on=due_on)["schedule"]
    assert time == {
        "raw": "Quý II/2026",
        "role": "deadline",
        "start": None,
        "end": "2026-09-30",
        "recurrence": None,
    }


def test_a_deadline_is_taken_away(office: Acting, reading: Reading) -> None:
    assert _correct(office, reading, due_on=None)["schedule"] == []


def test_a_task_is_made_to_recur(office: Acting, reading: Reading) -> None:
    [time] = _correct(office, reading, due_on="", recurrence="quarterly")["schedule"]
    assert (time["end"], time["recurrence"]) == (None, "quarterly")


def test_only_what_differs_is_kept_of_a_form_that_sends_everything(office: Acting, reading: Reading) -> None:
    changes = {
        "text": _task(reading, "t1")["text"],
        "leads": ["so-xay-dung"],
        "cooperating": ["so-tai-chinh"],
        "due_on": "2026-06-30",
        "recurrence": "",
        "note": "",
    }
    with pytest.raises(NotDecided, match="Chưa có gì thay đổi"):
        decide_item(office, reading, "task", "t1", "corrected", changes=changes, reason="xem lại")
    decision = decide_item(
        office, reading, "task", "t1", "corrected", changes={**changes, "text": "Rà soát"}, reason="xem lại"
    )
    assert decision.changes == {"text": "Rà soát"}


@pytest.mark.parametrize(
    ("kind", "item", "changes", "path"),
    [
        ("document", "", {"number": "13/KH-UBND", "issued_on": "2026-01-21"}, ("document", None)),
        ("section", "s1", {"title": "Quy hoạch chung"}, ("sections", 0)),
        ("indicator", "i1", {"text": "Tỷ lệ nhà kiên cố", "leads": []}, ("indicators", 0)),
        ("duty", "0", {"what": "báo cáo tình hình", "to": "UBND tỉnh"}, ("duties", 0)),
    ],
)
def test_other_things_read_are_corrected_too(
    office: Acting, reading: Reading, kind: str, item: str, changes: dict[str, Any], path: tuple[str, int | None]
) -> None:
    decide_item(office, reading, kind, item, "corrected", changes=changes, reason="so với bản ký")
    name, place = path
    value: Any = reviewed_programme(reading)[name]  # type: ignore[literal-required]
    corrected = value if place is None else value[place]
    assert {field: corrected[field] for field in changes} == changes


def test_the_newest_decision_counts(office: Acting, reading: Reading) -> None:
    _correct(office, reading, text="một")
    _correct(office, reading, text="hai")
    assert _task(reading, "t1")["text"] == "hai"
    decide_item(office, reading, "task", "t1", "kept")
    assert _task(reading, "t1")["text"] == result_of(reading)["tasks"][0]["text"]
    assert reading.decisions.count() == 3
    assert decisions_of(reading)["task", "t1"].verdict == "kept"


def test_the_tasks_of_a_section_left_out_go_to_the_one_around_it(office: Acting, reading: Reading) -> None:
    result = result_of(reading)
    result["sections"][1]["parent"] = "s1"
    result["tasks"][1] |= {"section_id": "s2", "section": "Chỉ tiêu"}
    Reading.objects.filter(pk=reading.pk).update(result=result)
    decide_item(office, reading, "section", "s2", "left_out", reason="không phải nhóm nhiệm vụ")
    reading.refresh_from_db()
    assert (_task(reading, "t2")["section_id"], _task(reading, "t2")["section"]) == ("s1", "Quy hoạch")
    decide_item(office, reading, "section", "s1", "left_out", reason="không phải nhóm nhiệm vụ")
    assert {task["section_id"] for task in reviewed_programme(reading)["tasks"]} == {None}


def test_a_reviewed_result_is_still_a_programme(office: Acting, reading: Reading, health: Agency) -> None:
    _correct(office, reading, text="Rà soát", leads=["so-y-te"], due_on="2026-12-31", note="x")
    decide_item(office, reading, "section", "s1", "left_out", reason="thừa")
    programme = from_json({**reviewed_programme(reading)})
    assert programme.tasks[0].schedule[0].end == date(2026, 12, 31)


def test_who_decided_and_why_is_recorded(office: Acting, reading: Reading) -> None:
    _correct(office, reading, text="Rà soát")
    [entry] = audit.entries_of(reading)
    assert (entry.code, entry.actor, entry.reason) == ("documents.item.corrected", office.user, "so với bản ký")
    assert entry.data == {"kind": "task", "item": "t1", "fields": ["text"]}


# --- what is refused ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    ["leader", "auditor", "administrator", "consolidator", "construction_head", "construction_officer", "nobody"],
)
def test_nobody_else_decides(other: str, request: Any, reading: Reading) -> None:
    with pytest.raises(NotAllowed, match="Văn phòng"):
        decide_item(request.getfixturevalue(other), reading, "task", "t1", "kept")
    assert not ReviewDecision.objects.exists()


@pytest.mark.parametrize(
    ("kind", "item", "verdict"),
    [
        ("task", "t9", "kept"),
        ("task", "", "kept"),
        ("duty", "1", "kept"),
        ("duty", "-1", "kept"),
        ("document", "t1", "kept"),
        ("page", "t1", "kept"),
        ("task", "t1", "liked"),
    ],
)
def test_what_was_not_read_or_cannot_be_said_is_refused(
    office: Acting, reading: Reading, kind: str, item: str, verdict: str
) -> None:
    with pytest.raises(NotDecided):
        decide_item(office, reading, kind, item, verdict)
    assert not ReviewDecision.objects.exists()


@pytest.mark.parametrize("verdict", ["left_out", "corrected"])
@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_reason_is_asked_for(office: Acting, reading: Reading, verdict: str, reason: str) -> None:
    with pytest.raises(NotDecided, match="lý do"):
        decide_item(office, reading, "task", "t1", verdict, changes={"text": "khác"}, reason=reason)


@pytest.mark.parametrize(
    ("kind", "item", "changes", "fields"),
    [
        ("task", "t1", {"text": "  "}, {"text"}),
        ("task", "t1", {"due_on": "31/02/2026"}, {"due_on"}),
        ("task", "t1", {"due_on": "2026-02-31"}, {"due_on"}),
        ("task", "t1", {"recurrence": "weekly"}, {"recurrence"}),
        ("task", "t1", {"leads": ["so-khong-co"]}, {"leads"}),
        ("task", "t1", {"id": "t2"}, {"id"}),
        ("task", "t1", {"source": {}, "text": ""}, {"source", "text"}),
        ("section", "s1", {"text": "x"}, {"text"}),
        ("document", "", {"issued_on": "hôm qua"}, {"issued_on"}),
    ],
)
def test_a_correction_that_does_not_hold_names_its_fields(
    office: Acting, reading: Reading, kind: str, item: str, changes: dict[str, Any], fields: set[str]
) -> None:
    with pytest.raises(BadCorrection) as refused:
        decide_item(office, reading, kind, item, "corrected", changes=changes, reason="xem lại")
    assert set(refused.value.faults) == fields
    assert all(sentence.endswith((".", "danh sách.")) for sentence in refused.value.faults.values())


def test_the_same_decision_sent_twice_is_stored_once(office: Acting, reading: Reading) -> None:
    first = decide_item(office, reading, "task", "t1", "left_out", reason="thừa")
    assert decide_item(office, reading, "task", "t1", "left_out", reason=" thừa ") == first
    assert ReviewDecision.objects.count() == 1
    assert audit.entries_of(reading).count() == 1


@pytest.mark.parametrize("state", [ReadingState.QUEUED, ReadingState.RUNNING, ReadingState.FAILED])
def test_nothing_is_decided_before_the_document_is_read(office: Acting, reading: Reading, state: str) -> None:
    Reading.objects.update(state=state)
    with pytest.raises(NotDecided, match="chưa được đọc xong"):
        decide_item(office, reading, "task", "t1", "kept")


def test_nothing_is_decided_after_publishing(office: Acting, reading: Reading) -> None:
    Reading.objects.update(published_at=clock.now())
    with pytest.raises(NotDecided, match="đã công bố"):
        decide_item(office, reading, "task", "t1", "kept")
