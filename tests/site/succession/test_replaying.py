"""Whatever is merged in whatever order: each task has one agency that answers, the one found by replaying the days."""

from datetime import date, timedelta

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.succession.actions.reorganise import reorganise
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.models.obligations import OpenQuestion
from dondoc.site.tracking.selectors.then import obligations_then

FIRST = date(2026, 5, 1)


@st.composite
def mergers(draw: st.DrawFn) -> list[tuple[int, int]]:
    """Who goes to whom among the agencies 0 to 5, one after the other; who has gone neither gives nor takes."""
    alive, steps = list(range(6)), []
    for _ in range(draw(st.integers(0, 5))):
        giver = draw(st.sampled_from(alive))
        alive.remove(giver)
        steps.append((giver, draw(st.sampled_from(alive))))
    return steps


def replayed(agency: int, steps: list[tuple[int, int]], until: int) -> int:
    for giver, heir in steps[:until]:
        agency = heir if agency == giver else agency
    return agency


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(mergers(), st.data())
def test_as_of_any_day_the_answer_is_that_of_replaying(
    office: Acting, of_health: Obligation, steps: list[tuple[int, int]], data: st.DataObject
) -> None:
    with transaction.atomic():
        agencies = [
            Agency.objects.create(register_id=f"a{at}", name=f"A{at}", kind="department", position=at)
            for at in range(6)
        ]
        first = data.draw(st.integers(0, 5))
        Obligation.objects.filter(pk=of_health.pk).update(agency=agencies[first])
        for at, (giver, heir) in enumerate(steps):
            fresh = {agency.pk: agency for agency in Agency.objects.all()}
            reorganise(
                office,
                Plan(
                    (fresh[agencies[giver].pk],),
                    (Share(fresh[agencies[heir].pk]),),
                    FIRST + timedelta(days=at),
                    "Nghị quyết",
                ),
            )
        rows = Obligation.objects.filter(pk=of_health.pk).select_related("agency", "bound_by__agency")
        assert rows.get().state != Stage.DROPPED
        for at in range(len(steps) + 1):
            day = FIRST + timedelta(days=at - 1)
            (then,) = obligations_then(rows, day)
            assert then.agency is not None
            assert then.agency.register_id == f"a{replayed(first, steps, at)}"
        transaction.set_rollback(True)


@st.composite
def reorganisations(draw: st.DrawFn) -> list[tuple[int, tuple[int, ...]]]:
    """Who is merged into one, or split between two by fields of work, one after the other."""
    alive, steps = list(range(6)), []
    for _ in range(draw(st.integers(1, 4))):
        giver = draw(st.sampled_from(alive))
        alive.remove(giver)
        heirs = draw(st.lists(st.sampled_from(alive), min_size=1, max_size=2, unique=True))
        steps.append((giver, tuple(heirs)))
    return steps


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(reorganisations(), st.data())
def test_no_task_is_ever_without_an_agency_or_with_two_where_the_document_named_one(
    office: Acting, of_health: Obligation, steps: list[tuple[int, tuple[int, ...]]], data: st.DataObject
) -> None:
    with transaction.atomic():
        agencies = [
            Agency.objects.create(register_id=f"a{at}", name=f"A{at}", kind="department", position=at)
            for at in range(6)
        ]
        first = data.draw(st.integers(0, 5))
        Obligation.objects.filter(pk=of_health.pk).update(agency=agencies[first])
        fields = ("kiểm tra", "ngân sách")
        for at, (giver, heirs) in enumerate(steps):
            fresh = {agency.pk: agency for agency in Agency.objects.all()}
            named = [fresh[agencies[heir].pk] for heir in heirs]
            shares = tuple(
                Share(heir, words if len(named) > 1 else "") for heir, words in zip(named, fields, strict=False)
            )
            day = FIRST + timedelta(days=at)
            reorganise(office, Plan((fresh[agencies[giver].pk],), shares, day, "Nghị quyết"))
            (row,) = Obligation.objects.filter(bound_by=of_health.bound_by).exclude(state=Stage.DROPPED)
            has_ended = row.agency.valid_to is not None
            assert has_ended == (row.open_question == OpenQuestion.NO_SUCCESSOR)
        transaction.set_rollback(True)
