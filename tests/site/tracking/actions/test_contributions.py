"""A leading agency asks a cooperating one for a contribution, which answers; the two of them read it."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.http import Http404

from dondoc.site.agencies.people import NotAllowed
from dondoc.site.programmes.models import TaskAgency
from dondoc.site.tracking.actions.answer_contribution import answer_contribution
from dondoc.site.tracking.actions.ask_contribution import ask_contribution, withdraw_contribution
from dondoc.site.tracking.models import Contribution, Obligation
from dondoc.site.tracking.refusals import BadContribution, KeyUsedElsewhere, WrongMoment
from dondoc.site.tracking.selectors.contributions import contribution_for, waiting_contributions

DAY = date(2026, 6, 20)
WORDS = "Số liệu 6 tháng."


@pytest.fixture
def obligation(world: Any) -> Obligation:
    """Task 1.1, in which the health department cooperates."""
    found: Obligation = world.obligation(world.small_programme())
    TaskAgency.objects.create(task=found.task, agency=world.agency("so-y-te"), role="cooperating", position=1)
    return found


@pytest.fixture
def asked(world: Any, obligation: Obligation) -> Contribution:
    return ask_contribution(world.officer, obligation, world.agency("so-y-te"), WORDS, DAY, key=uuid4())


def test_what_is_asked_waits_with_the_agency_until_it_answers(world: Any, asked: Contribution) -> None:
    before = waiting_contributions(world.other_officer)
    answered = answer_contribution(world.other_officer, asked, " Đã gửi kèm. ")
    after = waiting_contributions(world.other_officer)
    assert before is not None
    assert after is not None
    assert (before.number, after.number) == (1, 0)
    assert (answered.state, answered.answer, answered.answered_by) == (
        "answered",
        "Đã gửi kèm.",
        world.other_officer.person,
    )


@pytest.mark.parametrize(
    ("name", "sees"),
    [
        ("officer", True),
        ("head", True),
        ("other_officer", True),
        ("office", True),
        ("leader", True),
        ("auditor", True),
        ("stranger", False),
    ],
)
def test_it_is_read_by_the_two_and_by_who_sees_everything(
    world: Any, asked: Contribution, name: str, sees: bool
) -> None:
    from dondoc.site.accounts.models import Role

    acting = world.acting("so-noi-vu", Role.OFFICER) if name == "stranger" else getattr(world, name)
    if sees:
        assert contribution_for(acting, asked.pk) == asked
    else:
        with pytest.raises(Http404):
            contribution_for(acting, asked.pk)


@pytest.mark.parametrize("name", ["other_officer", "office", "consolidator", "leader", "auditor"])
def test_only_the_leading_agency_asks(world: Any, obligation: Obligation, name: str) -> None:
    with pytest.raises(NotAllowed):
        ask_contribution(getattr(world, name), obligation, world.agency("so-y-te"), WORDS, DAY, key=uuid4())


@pytest.mark.parametrize("name", ["officer", "office", "leader"])
def test_only_the_agency_that_was_asked_answers(world: Any, asked: Contribution, name: str) -> None:
    with pytest.raises(NotAllowed):
        answer_contribution(getattr(world, name), asked, "Đây.")


@pytest.mark.parametrize(
    ("agency", "words", "due_on", "field"),
    [
        ("so-noi-vu", WORDS, DAY, "agency"),
        ("so-y-te", "  ", DAY, "words"),
        ("so-y-te", "a" * 4001, DAY, "words"),
        ("so-y-te", WORDS, date(2026, 6, 9), "due_on"),
        ("so-y-te", WORDS, None, "due_on"),
    ],
)
def test_what_cannot_be_asked_is_refused_beside_its_field(
    world: Any, obligation: Obligation, agency: str, words: str, due_on: date | None, field: str
) -> None:
    with pytest.raises(BadContribution) as refused:
        ask_contribution(world.officer, obligation, world.agency(agency), words, due_on, key=uuid4())
    assert list(refused.value.faults) == [field]


def test_the_same_form_twice_asks_once(world: Any, obligation: Obligation) -> None:
    key = uuid4()
    for _sending in range(2):
        ask_contribution(world.officer, obligation, world.agency("so-y-te"), WORDS, DAY, key=key)
    assert Contribution.objects.count() == 1
    with pytest.raises(KeyUsedElsewhere):
        ask_contribution(world.head, obligation, world.agency("so-y-te"), WORDS, DAY, key=key)


def test_an_answer_is_given_once(world: Any, asked: Contribution) -> None:
    answer_contribution(world.other_officer, asked, "Đây.")
    answer_contribution(world.other_officer, asked, "Đây.")
    with pytest.raises(WrongMoment):
        answer_contribution(world.other_head, asked, "Khác.")
    with pytest.raises(WrongMoment):
        withdraw_contribution(world.officer, asked)


def test_what_is_no_longer_needed_is_no_longer_answered(world: Any, asked: Contribution) -> None:
    withdraw_contribution(world.head, asked)
    with pytest.raises(WrongMoment):
        answer_contribution(world.other_officer, asked, "Đây.")
