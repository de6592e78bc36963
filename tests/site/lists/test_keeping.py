"""Kept questions of a list answer as the query set would, whatever was asked before."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.db.models import F, Q, QuerySet
from django.test.utils import CaptureQueriesContext

from dondoc.site.accounts.models import Role
from dondoc.site.lists import keeping
from dondoc.site.lists.keeping import Questions
from dondoc.site.programmes.models import Task
from dondoc.site.tracking.listing import all_obligations
from dondoc.site.tracking.models import Obligation, Stage

CONDITIONS = [
    Q(),
    Q(state=Stage.RUNNING),
    Q(state=Stage.NOT_STARTED),
    Q(state__in=(Stage.RUNNING, Stage.NOT_STARTED)),
    Q(state="running"),
    Q(state="not_started"),
    Q(percent=40),
    Q(percent=0),
    ~Q(percent=40),
    Q(percent__gte=10) & ~Q(state=Stage.DONE),
    Q(percent__gte=50) & ~Q(state=Stage.DONE),
    Q(percent=40) | Q(percent=0),
    Q(due_on__lt=date(2026, 6, 30)),
    Q(due_on__lt=date(2020, 6, 30)),
    Q(due_on__isnull=True),
    Q(due_on__isnull=False),
    Q(done_on=None),
    Q(due_on=F("original_due_on")),
    Q(task__text__startswith="Rà"),
    Q(task__text__startswith="Đa"),
    Q(task__in=Task.objects.filter(text__contains="Rà")),
    Q(pk__in=[1, 2, 3]),
]


@pytest.fixture
def obligations(world: Any) -> QuerySet[Obligation]:
    world.small_programme()
    for obligation, percent in zip(Obligation.objects.order_by("pk"), (0, 40, 70, 40), strict=True):
        state = Stage.RUNNING if percent else Stage.NOT_STARTED
        Obligation.objects.filter(pk=obligation.pk).update(state=state, percent=percent)
    return Obligation.objects.order_by("pk")


def test_each_condition_has_its_own_answer_twice_over(obligations: QuerySet[Obligation]) -> None:
    questions = Questions(keeps=True)
    for condition in (*CONDITIONS, *reversed(CONDITIONS)):
        rows = questions.rows("rows", condition, lambda one: obligations.filter(one).values_list("pk", "percent"))
        assert rows == list(obligations.filter(condition).values_list("pk", "percent")), condition


def test_a_page_is_cut_out_of_the_rows(obligations: QuerySet[Obligation]) -> None:
    for questions in (Questions(keeps=True), Questions()):
        pages = [questions.rows("rows", Q(percent__gte=0), obligations.filter, (start, 2)) for start in (0, 2, 0)]
        every = list(obligations)
        assert pages == [every[:2], every[2:4], every[:2]]


def test_other_values_are_the_same_sql(obligations: QuerySet[Obligation]) -> None:
    made: list[Q] = []

    def make(one: Q) -> QuerySet[Obligation]:
        made.append(one)
        return obligations.filter(one)

    questions = Questions(keeps=True)
    for percent in (0, 40, 70):
        assert [row.percent for row in questions.rows("rows", Q(percent=percent, done_on=None), make)][-1:] == [percent]
    assert len(made) == 1


def test_what_was_not_asked_for_long_makes_room(
    obligations: QuerySet[Obligation], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "_MOST", 2)
    questions = Questions(keeps=True)
    for what in "abcab":
        assert questions.rows(what, Q(percent=40), obligations.filter)
    assert len(questions._kept) == 2


def test_the_list_of_obligations_is_one_for_everybody(world: Any, person: Any) -> None:
    """Its questions are kept for all readers together: what a reader may see must not tell query sets apart."""
    agency = world.agency("so-y-te")
    asked = {str(all_obligations(person(role, agency)).query) for role in Role}
    assert len(asked) == 1


def test_keeping_asks_the_database_nothing_more(obligations: QuerySet[Obligation]) -> None:
    questions = Questions(keeps=True)
    with CaptureQueriesContext(connection) as asked:
        questions.rows("rows", Q(percent=40), obligations.filter)
    assert len(asked) == 1
