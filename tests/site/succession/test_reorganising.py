"""A reorganisation moves everything that is open in one go, and can be taken back while nobody went on from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency, Membership, Succession
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import AgencyRole, Programme, TaskAgency
from dondoc.site.succession.actions.reorganise import reorganise
from dondoc.site.succession.actions.take_back import take_back
from dondoc.site.succession.affected import preview
from dondoc.site.succession.models import MoveKind, Reorganisation
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.succession.refusals import BuiltOn, PlanRefused
from dondoc.site.tracking.models import Cycle, Obligation, ProgressUpdate, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.models.obligations import OpenQuestion

Merger = Callable[..., Plan]
Write = Callable[[Acting, Obligation], Obligation]
DAY, TODAY = date(2026, 6, 1), date(2026, 6, 20)


def _kinds(made: Reorganisation) -> list[str]:
    return sorted(made.moves.values_list("kind", flat=True))


# --- the register and the tasks -------------------------------------------------------------------------


def test_a_merger_ends_the_giver_and_hands_its_task_to_the_heir(
    office: Acting, merger: Merger, of_health: Obligation, health: Agency, construction: Agency
) -> None:
    reorganise(office, merger())
    health.refresh_from_db()
    of_health.refresh_from_db()
    assert health.valid_to == date(2026, 5, 31)
    assert of_health.agency == construction
    row = Succession.objects.get()
    assert (row.giver, row.heir, row.day, row.decided_by) == (health, construction, DAY, office.person)
    answers = [History().answering(health.register_id, day) for day in (TODAY, date(2026, 5, 31))]
    assert [found.register_id for found in answers if found] == [construction.register_id, health.register_id]


def test_the_history_of_a_task_keeps_who_had_it_before(
    office: Acting, merger: Merger, of_health: Obligation, health: Agency, construction: Agency
) -> None:
    reorganise(office, merger())
    change = of_health.changes.get()
    assert (change.agency_before, change.agency_after) == (health, construction)
    assert "10/NQ-HĐND" in change.reason


def test_a_done_task_stays_with_who_did_it(
    office: Acting, merger: Merger, of_health: Obligation, health: Agency
) -> None:
    Obligation.objects.filter(pk=of_health.pk).update(state=Stage.DONE)
    reorganise(office, merger())
    of_health.refresh_from_db()
    assert of_health.agency == health


def test_a_task_that_both_have_becomes_one(
    office: Acting, merger: Merger, of_health: Obligation, construction: Agency
) -> None:
    lead = TaskAgency.objects.create(
        task=of_health.task, agency=construction, role=AgencyRole.LEAD, raw="Sở Xây dựng", position=9
    )
    kept = Obligation.objects.create(task=of_health.task, agency=construction, bound_by=lead, bound_on=date(2026, 2, 1))
    assert preview(merger()).obligations[0].clashes
    made = reorganise(office, merger())
    of_health.refresh_from_db()
    kept.refresh_from_db()
    assert _kinds(made) == [MoveKind.FOLDED]
    assert (of_health.state, kept.state) == (Stage.DROPPED, Stage.NOT_STARTED)


def test_two_givers_with_one_task_leave_one_task(
    office: Acting, merger: Merger, of_health: Obligation, health: Agency, finance: Agency
) -> None:
    lead = TaskAgency.objects.create(
        task=of_health.task, agency=finance, role=AgencyRole.LEAD, raw="Sở Tài chính", position=9
    )
    Obligation.objects.create(task=of_health.task, agency=finance, bound_by=lead, bound_on=date(2026, 2, 1))
    made = reorganise(office, merger(givers=(health, finance)))
    assert _kinds(made).count(MoveKind.OBLIGATION) == 1
    assert _kinds(made).count(MoveKind.FOLDED) == 1


# --- a split --------------------------------------------------------------------------------------------


@pytest.fixture
def split(merger: Merger, construction: Agency, finance: Agency) -> Plan:
    return merger(shares=(Share(construction, "công trình y tế"), Share(finance, "bảo hiểm")))


def test_a_split_gives_a_task_to_the_field_that_it_names(
    office: Acting, split: Plan, of_health: Obligation, construction: Agency
) -> None:
    reorganise(office, split)
    of_health.refresh_from_db()
    assert of_health.agency == construction


def test_a_choice_for_one_task_goes_before_the_field(
    office: Acting, split: Plan, of_health: Obligation, finance: Agency
) -> None:
    reorganise(office, replace(split, choices={f"viec-{of_health.pk}": finance.register_id}))
    of_health.refresh_from_db()
    assert of_health.agency == finance


def test_a_task_of_no_field_waits_for_the_office(
    office: Acting, split: Plan, of_health: Obligation, health: Agency, construction: Agency, finance: Agency
) -> None:
    made = reorganise(office, replace(split, shares=(Share(construction, "nhà ở"), Share(finance, "bảo hiểm"))))
    of_health.refresh_from_db()
    assert (of_health.agency, of_health.open_question) == (health, OpenQuestion.NO_SUCCESSOR)
    assert _kinds(made) == [MoveKind.UNDECIDED]
    assert made.moves.get().heir is None


def test_what_waits_is_decided_by_the_same_way_later(
    office: Acting, split: Plan, of_health: Obligation, finance: Agency
) -> None:
    reorganise(office, replace(split, choices={f"viec-{of_health.pk}": ""}))
    health = Agency.objects.get(register_id="so-y-te")
    later = replace(split, givers=(health,), choices={f"viec-{of_health.pk}": finance.register_id})
    made = reorganise(office, later)
    of_health.refresh_from_db()
    assert (of_health.agency, of_health.open_question) == (finance, OpenQuestion.NONE)
    assert Succession.objects.count() == 2
    take_back(office, made)
    of_health.refresh_from_db()
    assert (of_health.agency, of_health.open_question) == (health, OpenQuestion.NO_SUCCESSOR)


def test_a_giver_that_goes_on_keeps_what_is_not_of_the_field(
    office: Acting, merger: Merger, of_health: Obligation, health: Agency, construction: Agency
) -> None:
    plan = merger(shares=(Share(construction, "nhà ở"),), ends=False)
    reorganise(office, replace(plan, choices={f"viec-{of_health.pk}": ""}))
    of_health.refresh_from_db()
    health.refresh_from_db()
    assert (of_health.agency, of_health.open_question, health.valid_to) == (health, OpenQuestion.NONE, None)


# --- reports, duties, people ----------------------------------------------------------------------------


def test_a_report_that_was_begun_goes_on_with_the_heir(
    office: Acting,
    merger: Merger,
    cycle: Cycle,
    of_health: Obligation,
    health_officer: Acting,
    construction: Agency,
    write: Write,
) -> None:
    write(health_officer, of_health)
    made = reorganise(office, merger())
    (update,) = ProgressUpdate.objects.all()
    assert update.report.agency == construction
    assert not Report.objects.filter(cycle=cycle, agency__register_id="so-y-te", updates__isnull=False).exists()
    assert MoveKind.REPORT in _kinds(made)


def test_drafts_go_into_a_report_that_the_heir_has_begun(
    office: Acting,
    merger: Merger,
    cycle: Cycle,
    of_health: Obligation,
    health_officer: Acting,
    construction_officer: Acting,
    construction: Agency,
    write: Write,
) -> None:
    write(health_officer, of_health)
    write(construction_officer, Obligation.objects.get(agency=construction))
    made = reorganise(office, merger())
    report = Report.objects.get(cycle=cycle, agency=construction)
    assert (report.updates.count(), report.state) == (2, ReportState.DRAFT)
    assert MoveKind.DRAFTS in _kinds(made)


def test_a_submitted_report_stays_with_who_submitted_it(
    office: Acting, merger: Merger, cycle: Cycle, of_health: Obligation, health: Agency, health_officer: Acting,
    write: Write,
) -> None:  # fmt: skip
    write(health_officer, of_health)
    Report.objects.filter(cycle=cycle, agency=health).update(state=ReportState.SUBMITTED)
    reorganise(office, merger())
    assert Report.objects.get(cycle=cycle, agency=health).updates.count() == 1


def test_who_consolidated_is_followed_by_the_heir(
    office: Acting, merger: Merger, bound: Programme, finance: Agency, construction: Agency
) -> None:
    reorganise(office, merger(givers=(finance,)))
    bound.refresh_from_db()
    assert bound.consolidator == construction


def test_people_work_at_the_heir_in_the_role_they_had(
    office: Acting, merger: Merger, health_officer: Acting, construction: Agency
) -> None:
    reorganise(office, merger())
    membership = health_officer.person.memberships.get()
    assert (membership.agency, membership.role) == (construction, Role.OFFICER)
    assert [entry.code for entry in audit.entries_of(health_officer.person)] == ["accounts.person.moved"]


def test_who_works_at_the_heir_already_keeps_that_role(
    office: Acting, merger: Merger, health_officer: Acting, construction: Agency
) -> None:
    Membership.objects.create(user=health_officer.person, agency=construction, role=Role.HEAD)
    reorganise(office, merger())
    assert health_officer.person.memberships.get().role == Role.HEAD


# --- who may, and what is refused -----------------------------------------------------------------------


@pytest.mark.parametrize("other", ["consolidator", "leader", "auditor", "health_officer", "health_head", "nobody"])
def test_only_the_office_and_administrators_reorganise(other: str, merger: Merger, request: Any) -> None:
    with pytest.raises(NotAllowed):
        reorganise(request.getfixturevalue(other), merger())
    assert not Reorganisation.objects.exists()


def test_a_plan_that_does_not_hold_together_changes_nothing(
    office: Acting, merger: Merger, health: Agency, construction: Agency
) -> None:
    ended = Agency.objects.create(
        register_id="cu", name="Sở cũ", kind="department", valid_to=date(2025, 1, 1), position=9
    )
    plans = [
        merger(givers=()),
        merger(shares=()),
        merger(shares=(Share(health),)),
        merger(shares=(Share(ended),)),
        merger(givers=(ended,)),
        merger(day=date(2026, 6, 21)),
        merger(ends=False),
    ]
    for plan in plans:
        with pytest.raises(PlanRefused, match=r"\w+ \w+"):
            reorganise(office, plan)
    assert not Succession.objects.exists()


# --- taking back ----------------------------------------------------------------------------------------


def _standing() -> tuple[list[Any], ...]:
    return (
        list(Obligation.objects.order_by("pk").values_list("pk", "agency", "state", "open_question")),
        list(Report.objects.order_by("agency").values_list("cycle", "agency", "state")),
        list(ProgressUpdate.objects.order_by("pk").values_list("pk", "report__agency")),
        list(Membership.objects.order_by("pk").values_list("pk", "user", "agency", "role")),
        list(Programme.objects.values_list("consolidator")),
        list(Agency.objects.order_by("pk").values_list("pk", "valid_to")),
        list(Succession.objects.values_list("pk")),
    )


@pytest.mark.parametrize("begun", [(), ("health",), ("health", "construction")])
def test_taken_back_everything_stands_as_before(
    office: Acting, merger: Merger, cycle: Cycle, begun: tuple[str, ...], write: Write, request: Any
) -> None:
    people = {name: request.getfixturevalue(f"{name}_officer") for name in ("health", "construction")}
    for name in begun:
        write(people[name], Obligation.objects.get(agency=people[name].agency))
    before = _standing()
    made = take_back(office, reorganise(office, merger()))
    assert _standing() == before
    assert made.undone_by == office.person


def test_it_is_taken_back_once(office: Acting, merger: Merger, of_health: Obligation) -> None:
    made = take_back(office, reorganise(office, merger()))
    with pytest.raises(PlanRefused):
        take_back(office, made)


def test_after_someone_wrote_it_cannot_be_taken_back(
    office: Acting, merger: Merger, cycle: Cycle, of_health: Obligation, construction_officer: Acting, write: Write
) -> None:
    made = reorganise(office, merger())
    write(construction_officer, of_health)
    with pytest.raises(BuiltOn) as refused:
        take_back(office, made)
    assert any("Kiểm tra định kỳ" in words for words in refused.value.things)


def test_after_a_later_succession_it_cannot_be_taken_back(
    office: Acting, merger: Merger, construction: Agency, finance: Agency
) -> None:
    made = reorganise(office, merger())
    reorganise(office, merger(givers=(construction,), shares=(Share(finance),), day=date(2026, 6, 10)))
    with pytest.raises(BuiltOn):
        take_back(office, made)


def test_who_may_not_reorganise_may_not_take_back(office: Acting, merger: Merger, leader: Acting) -> None:
    made = reorganise(office, merger())
    with pytest.raises(NotAllowed):
        take_back(leader, made)
