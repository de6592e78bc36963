"""What has changed, by the rights of the caller."""

from collections.abc import Callable
from typing import Any

import pytest

from dondoc.site.api.models import Scope
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Report


@pytest.fixture
def submitted(world: Any, programme: Programme) -> Report:
    world.write(world.officer, world.obligation(programme))
    report = Report.objects.get(agency=world.officer.agency)
    hand_to_head(world.officer, report)
    return submit_report(world.head, report) or report


def test_a_report_that_was_submitted_changes_its_obligations(
    world: Any, programme: Programme, submitted: Report, program: Callable[..., Any]
) -> None:
    answer = program(world.office, Scope.FEED).get("changes").json()
    told = {(one["kind"], one["what"], one["address"]) for one in answer["items"]}
    obligation = world.obligation(programme)
    assert ("obligation", "tracking.report.submitted", f"/api/v1/obligations/{obligation.pk}") in told
    assert ("report", "tracking.report.submitted", f"/api/v1/reports/{submitted.pk}") in told


def test_who_may_not_see_a_report_is_not_told_of_it(world: Any, submitted: Report, program: Callable[..., Any]) -> None:
    items = program(world.other_officer).get("changes").json()["items"]
    assert "obligation" in {one["kind"] for one in items}
    assert "report" not in {one["kind"] for one in items}


def test_drafts_are_no_change(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine = program(world.office)
    at = mine.get("changes").json()["next"]
    world.write(world.officer, world.obligation(programme))
    assert mine.get("changes", {"cursor": at}).json() == {"items": [], "next": at, "more": False}


def test_read_piece_by_piece_it_is_the_same_sequence(
    world: Any, submitted: Report, program: Callable[..., Any]
) -> None:
    mine = program(world.office)
    whole = mine.get("changes").json()
    found, cursor, more = [], 0, True
    while more:
        answer = mine.get("changes", {"cursor": cursor, "limit": 1}).json()
        found, cursor, more = found + answer["items"], answer["next"], answer["more"]
    assert found == whole["items"]


def test_a_token_that_only_writes_does_not_follow(world: Any, program: Callable[..., Any]) -> None:
    assert program(world.officer, Scope.PROGRESS).get("changes").status_code == 403
