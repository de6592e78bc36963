"""What a reviewer should look at, and why."""

from dataclasses import replace
from typing import Any, cast

import pytest

from dondoc.model import AgencyRef, Head, Ledger, Programme, Span
from dondoc.model import Role as LineRole
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.decide_item import decide_item
from dondoc.site.documents.doubts import Doubt, Found, doubtful, everything_found
from dondoc.site.documents.models import Reading
from dondoc.site.documents.result import ResultJson
from dondoc.site.documents.selectors import decisions_of, result_of
from dondoc.writers.programme_json import as_json


def _found(reading: Reading, programme: Programme | None = None) -> dict[str, Found]:
    result = cast(ResultJson, as_json(programme)) if programme else result_of(reading)
    return {one.key: one for one in everything_found(reading.text, result, decisions_of(reading))}


def test_everything_is_found_in_the_order_of_the_document(reading: Reading) -> None:
    assert list(_found(reading)) == ["document", "s1", "t1", "finding-0", "t2", "s2", "i1", "duty-0"]


def test_what_is_certain_has_no_doubt(reading: Reading) -> None:
    found = _found(reading)
    assert [found[key].doubts for key in ("document", "s1", "t1", "i1", "duty-0")] == [()] * 5


def _changed(programme: Programme, **changes: Any) -> Programme:
    """The programme with its first task changed."""
    return replace(programme, tasks=(replace(programme.tasks[0], **changes), *programme.tasks[1:]))


@pytest.mark.parametrize(
    ("changes", "doubts"),
    [
        ({"leads": ()}, (Doubt.NO_LEAD,)),
        ({"schedule": ()}, (Doubt.NO_TIME,)),
        ({"cooperating": (AgencyRef("Đội 5", "Đội 5"),)}, (Doubt.UNKNOWN_AGENCY,)),
        ({"leads": (), "schedule": ()}, (Doubt.NO_LEAD, Doubt.NO_TIME)),
    ],
)
def test_a_task_is_doubtful_for_a_reason(
    reading: Reading, extracted: Programme, changes: dict[str, Any], doubts: tuple[Doubt, ...]
) -> None:
    assert _found(reading, _changed(extracted, **changes))["t1"].doubts == doubts


def test_an_indicator_needs_a_lead(reading: Reading, extracted: Programme) -> None:
    without = replace(extracted, indicators=(replace(extracted.indicators[0], leads=()),))
    assert _found(reading, without)["i1"].doubts == (Doubt.NO_LEAD,)


@pytest.mark.parametrize("head", [Head(number="1/KH-UBND"), Head(title="Kế hoạch")])
def test_a_document_needs_a_number_and_a_day(reading: Reading, extracted: Programme, head: Head) -> None:
    assert _found(reading, replace(extracted, document=head))["document"].doubts == (Doubt.NO_IDENTITY,)


def test_a_line_without_a_place_comes_first_with_its_words(reading: Reading, extracted: Programme) -> None:
    found = _found(reading, _without_place(extracted, reading))
    assert found["line-1"].words == "KẾ HOẠCH phát triển nhà ở năm 2026"
    assert next(iter(doubtful(list(found.values())))) == Doubt.UNCLASSIFIED


def test_an_error_comes_before_the_lines_without_a_place(reading: Reading, extracted: Programme) -> None:
    programme = _without_place(extracted, reading)
    wrong = replace(programme, findings=(replace(extracted.findings[0], severity="error"),))
    assert list(doubtful(list(_found(reading, wrong).values())))[:2] == [Doubt.IMPOSSIBLE, Doubt.UNCLASSIFIED]


def _without_place(programme: Programme, reading: Reading) -> Programme:
    """The programme with a title that is unclassified."""
    ledger = Ledger((LineRole.UNCLASSIFIED,) * 7, len(reading.text), (Span(0, 34, 1, 1),))
    return replace(programme, ledger=ledger)


def test_a_decision_settles_the_doubt(office: Acting, reading: Reading) -> None:
    assert _found(reading)["t2"].is_open
    decide_item(office, reading, "task", "t2", "kept")
    settled = _found(reading)["t2"]
    assert settled.doubts == (Doubt.UNKNOWN_AGENCY,)
    assert not settled.is_open
    assert Doubt.UNKNOWN_AGENCY not in doubtful(list(_found(reading).values()))


def test_a_correction_changes_what_is_said_now(office: Acting, reading: Reading) -> None:
    decide_item(office, reading, "task", "t1", "corrected", changes={"text": "Lập quy hoạch"}, reason="Đọc sai chữ")
    found = _found(reading)["t1"]
    assert found.words == found.corrected_words == "Lập quy hoạch"
    assert found.item["text"].startswith("Rà soát quy hoạch")


def test_an_item_left_out_is_not_corrected(office: Acting, reading: Reading) -> None:
    decide_item(office, reading, "task", "t1", "left_out", reason="Không phải nhiệm vụ")
    assert _found(reading)["t1"].is_left_out
    assert _found(reading)["t1"].corrected_words == ""


@pytest.mark.parametrize(
    ("severity", "doubt"), [("error", Doubt.IMPOSSIBLE), ("warning", Doubt.FINDING), ("info", Doubt.NOTE)]
)
def test_a_finding_weighs_as_much_as_its_severity(
    reading: Reading, extracted: Programme, severity: Any, doubt: Doubt
) -> None:
    weighed = replace(extracted, findings=(replace(extracted.findings[0], severity=severity),))
    assert _found(reading, weighed)["finding-0"].doubts == (doubt,)


@pytest.mark.parametrize("kind", ["missing_field", "unknown_agency"])
def test_what_an_item_shows_itself_is_not_shown_twice(reading: Reading, extracted: Programme, kind: str) -> None:
    said = replace(extracted, findings=(replace(extracted.findings[0], kind=kind),))
    assert "finding-0" not in _found(reading, said)


def test_a_note_asks_for_nothing(reading: Reading, extracted: Programme) -> None:
    noted = replace(extracted, findings=(replace(extracted.findings[0], severity="info"),))
    assert _found(reading, noted)["finding-0"].is_note
    assert not _found(reading)["finding-0"].is_note
