"""The way of a report: to the head, submitted, returned or accepted; each step by the right person, once."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_back import hand_back
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment

Step = Callable[[Acting, Report], Report]


def back(acting: Acting, report: Report) -> Report:
    return hand_back(acting, report, "Cần số liệu.")


def returned(acting: Acting, report: Report) -> Report:
    return return_report(acting, report, "Thiếu số văn bản.")


# The state that a step starts from, the step, who may take it, the state it leads to, and who may not.
ABOVE = ["office", "consolidator", "leader", "auditor"]
OUTSIDE = ["other_officer", "other_head", "leader", "auditor"]
STEPS = [
    ("draft", hand_to_head, ["officer"], "awaiting_head", ["head", "other_officer", *ABOVE]),
    ("awaiting_head", back, ["officer", "head"], "draft", ["other_officer", "other_head", *ABOVE]),
    ("awaiting_head", submit_report, ["head"], "submitted", ["officer", "other_head", *ABOVE]),
    ("submitted", returned, ["office", "consolidator"], "returned", ["officer", "head", *OUTSIDE]),
    ("submitted", accept_report, ["office", "consolidator"], "accepted", ["officer", "head", *OUTSIDE]),
]
ALLOWED = [(start, step, who, end) for start, step, allowed, end, _ in STEPS for who in allowed]
FORBIDDEN = [(start, step, who) for start, step, _, _, forbidden in STEPS for who in forbidden]
CODES = {"awaiting_head": "handed_to_head", "draft": "handed_back"}


def report_in(world: Any, state: str) -> Report:
    """The justice department's report of June, brought to `state` by the people whose work that is."""
    report: Report = world.report(world.cycle())
    if state == "not_begun":
        return report
    world.write(world.officer, world.obligation(report.cycle.programme))
    if state != "draft":
        hand_to_head(world.officer, report)
    if state not in ("draft", "awaiting_head"):
        submit_report(world.head, report)
    if state == "accepted":
        accept_report(world.office, report)
    if state == "returned":
        returned(world.office, report)
    report.refresh_from_db()
    assert report.state == state
    return report


@pytest.mark.parametrize(("start", "step", "who", "end"), ALLOWED)
def test_a_step_works_and_leaves_a_trace(world: Any, start: str, step: Step, who: str, end: str) -> None:
    report = report_in(world, start)
    assert step(getattr(world, who), report).state == end
    report.refresh_from_db()
    assert report.state == end
    last = audit.entries_of(report).last()
    assert last is not None
    assert (last.code, last.actor) == (f"tracking.report.{CODES.get(end, end)}", getattr(world, who).user)


@pytest.mark.parametrize(("start", "step", "who"), FORBIDDEN)
def test_a_step_by_someone_else_is_refused(world: Any, start: str, step: Step, who: str) -> None:
    report = report_in(world, start)
    with pytest.raises(NotAllowed):
        step(getattr(world, who), report)
    report.refresh_from_db()
    assert report.state == start


@pytest.mark.parametrize(("start", "step"), [(start, step) for start, step, *_ in STEPS])
def test_a_step_without_signing_in_is_refused(world: Any, start: str, step: Step) -> None:
    with pytest.raises(NotAllowed):
        step(Acting(AnonymousUser()), report_in(world, start))


@pytest.mark.parametrize(("start", "step", "who", "end"), ALLOWED)
def test_a_step_taken_twice_is_refused_the_second_time(world: Any, start: str, step: Step, who: str, end: str) -> None:
    report = report_in(world, start)
    step(getattr(world, who), report)
    with pytest.raises(WrongMoment):
        step(getattr(world, who), report)
    report.refresh_from_db()
    assert report.state == end


@pytest.mark.parametrize(("start", "step", "who", "end"), ALLOWED)
def test_no_step_is_taken_in_a_closed_cycle(world: Any, start: str, step: Step, who: str, end: str) -> None:
    report = report_in(world, start)
    close_cycle(world.office, report.cycle)
    with pytest.raises(WrongMoment, match="06/2026"):
        step(getattr(world, who), report)


@pytest.mark.parametrize("step", [returned, accept_report])
def test_a_consolidator_judges_only_programmes_of_the_own_agency(world: Any, step: Step) -> None:
    with pytest.raises(NotAllowed):
        step(world.acting("so-y-te", Role.CONSOLIDATOR), report_in(world, "submitted"))


@pytest.mark.parametrize("state", ["not_begun", "draft", "returned"])
def test_the_head_submits_only_what_was_handed_over(world: Any, state: str) -> None:
    with pytest.raises(WrongMoment):
        submit_report(world.head, report_in(world, state))


@pytest.mark.parametrize("reason", ["", "   "])
def test_returning_needs_a_reason(world: Any, reason: str) -> None:
    report = report_in(world, "submitted")
    with pytest.raises(ReasonMissing):
        return_report(world.office, report, reason)


def test_the_head_hands_back_with_a_reason_and_an_officer_without(world: Any) -> None:
    report = report_in(world, "awaiting_head")
    with pytest.raises(ReasonMissing):
        hand_back(world.head, report)
    assert hand_back(world.officer, report).state == ReportState.DRAFT


def test_a_report_without_words_is_not_handed_over_while_work_is_open(world: Any) -> None:
    with pytest.raises(WrongMoment):
        hand_to_head(world.officer, report_in(world, "not_begun"))


def test_a_report_without_words_is_handed_over_when_all_is_done(world: Any) -> None:
    report = report_in(world, "not_begun")
    report.agency.obligations.update(state=Stage.DONE, done_on=date(2026, 5, 1))
    assert hand_to_head(world.officer, report).state == ReportState.AWAITING_HEAD


def test_submitting_makes_the_last_words_of_each_obligation_public(world: Any) -> None:
    report = report_in(world, "draft")
    obligation = world.obligation(report.cycle.programme)
    world.write(world.officer, obligation, percent=70, result="Đã trình dự thảo.")
    hand_to_head(world.officer, report)
    submit_report(world.head, report)
    obligation.refresh_from_db()
    assert (obligation.state, obligation.percent) == (Stage.RUNNING, 70)
    assert obligation.last_update_at is not None
    assert [(update.percent, update.submitted_at is not None) for update in obligation.updates.all()] == [
        (40, False),
        (70, True),
    ]


def test_a_returned_report_is_written_and_submitted_again(world: Any) -> None:
    report = report_in(world, "returned")
    first = report.first_submitted_at
    obligation = world.obligation(report.cycle.programme)
    world.write(world.officer, obligation, state="done", result="Đã ban hành.")
    hand_to_head(world.officer, report)
    report = submit_report(world.head, report)
    obligation.refresh_from_db()
    assert (obligation.state, obligation.percent, obligation.done_on) == (Stage.DONE, 100, date(2026, 6, 10))
    assert (report.first_submitted_at, report.remark) == (first, "")


def test_closing_leaves_the_reports_as_they_are(world: Any) -> None:
    report = report_in(world, "draft")
    cycle = close_cycle(world.consolidator, report.cycle)
    report.refresh_from_db()
    assert (cycle.is_open, cycle.closed_on, report.state) == (False, date(2026, 6, 10), ReportState.DRAFT)
    assert [entry.code for entry in audit.entries_of(cycle)][-1] == "tracking.cycle.closed"


def test_closing_twice_is_refused(world: Any) -> None:
    cycle: Cycle = world.cycle()
    close_cycle(world.office, cycle)
    with pytest.raises(WrongMoment):
        close_cycle(world.office, cycle)


@pytest.mark.parametrize("who", ["officer", "head", "leader", "auditor"])
def test_other_roles_may_not_close(world: Any, who: str) -> None:
    cycle = world.cycle()
    with pytest.raises(NotAllowed):
        close_cycle(getattr(world, who), cycle)
    cycle.refresh_from_db()
    assert cycle.is_open


def test_nobody_closes_without_signing_in(world: Any) -> None:
    with pytest.raises(NotAllowed):
        close_cycle(Acting(AnonymousUser()), world.cycle())
