"""The kept figures say what counting the obligations one by one says, today and on later days, by either word."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from dondoc.site.figures.models import Scope
from dondoc.site.figures.recounting import fold
from dondoc.site.figures.selectors.classes import classes_by, classes_in_all, classes_of, states_by
from dondoc.site.figures.selectors.due import due_between, due_by_day
from dondoc.site.figures.selectors.months import months_by
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.standings import is_open, standing
from dondoc.site.tracking.timeliness import Basis, Classes, count

TODAY = date(2026, 6, 10)
CASES = (
    ("done", "claimed", date(2026, 5, 1), date(2026, 4, 1)),
    ("done", "confirmed", date(2026, 5, 1), date(2026, 5, 1)),
    ("done", "confirmed", date(2026, 5, 1), date(2026, 5, 2)),
    ("done", "returned", date(2026, 6, 9), date(2026, 6, 1)),
    ("running", "", date(2026, 6, 9), None),
    ("running", "", TODAY, None),
    ("paused", "", date(2027, 1, 1), None),
    ("not_started", "", None, None),
    ("done", "confirmed", None, date(2026, 5, 2)),
    ("dropped", "", date(2026, 5, 1), None),
)


@pytest.fixture
def programme(world: Any) -> Programme:
    """Obligations of every kind of the justice department, one of the health department."""
    made: Programme = world.programme()
    section = world.section(made, "I", "Thể chế")
    for number, (_, _, due_on, _) in enumerate(CASES):
        world.task(made, str(number), "so-tu-phap", due_on=due_on, section=section if number % 2 else None)
    world.task(made, "99", "so-y-te", due_on=date(2026, 12, 31))
    bind_obligations(made)
    for number, (state, completion, _, done_on) in enumerate(CASES):
        of_case = Obligation.objects.filter(task__label=str(number))
        of_case.update(state=state, completion=completion, done_on=done_on)
    return made


def counted(obligations: Iterable[Obligation], day: date, basis: Basis = Basis.REPORTED) -> Classes:
    """The classes by going through the obligations."""
    rows = [one for one in obligations if one.state != "dropped" and one.closed_on is None]
    return count((standing(one, day, basis) for one in rows), basis)


DAYS = (TODAY, TODAY + timedelta(days=1), date(2026, 7, 1), date(2028, 1, 1))


@pytest.mark.parametrize("basis", Basis)
@pytest.mark.parametrize("day", DAYS)
def test_the_classes_are_those_of_counting_one_by_one(programme: Programme, day: date, basis: Basis) -> None:
    by_hand = {
        key: counted(Obligation.objects.filter(agency=key), day, basis)
        for key in Obligation.objects.values_list("agency", flat=True).distinct()
    }
    assert classes_by(Scope.AGENCY, day, basis) == by_hand
    assert classes_in_all(day, basis) == counted(Obligation.objects.all(), day, basis)


def test_programmes_and_sections_have_their_own(programme: Programme) -> None:
    [section] = programme.sections.all()
    assert classes_of(Scope.PROGRAMME, programme.pk, TODAY) == counted(Obligation.objects.all(), TODAY)
    under_it = Obligation.objects.filter(task__section=section)
    assert classes_by(Scope.SECTION, TODAY) == {section.pk: counted(under_it, TODAY)}
    assert classes_of(Scope.SECTION, section.pk + 1, TODAY) == Classes()


def test_states_are_counted_with_what_was_dropped(programme: Programme) -> None:
    assert states_by(Scope.PROGRAMME)[programme.pk] == {
        "done": 5, "running": 2, "paused": 1, "not_started": 2, "dropped": 1,
    }  # fmt: skip


def test_what_falls_due_is_told_by_day_and_by_agency(programme: Programme) -> None:
    last = TODAY + timedelta(days=30)
    assert due_by_day(TODAY, last) == {TODAY: 1}
    assert due_by_day(date(2026, 6, 9), last) == {date(2026, 6, 9): 2, TODAY: 1}
    by_agency = due_between(Scope.AGENCY, TODAY, date(2027, 12, 31))
    rows = Obligation.objects.filter(is_open(), due_on__gte=TODAY)
    assert by_agency == {key: rows.filter(agency=key).count() for key in set(rows.values_list("agency", flat=True))}


def test_months_hold_what_falls_due_in_them(programme: Programme) -> None:
    found = months_by(Scope.PROGRAMME, date(2026, 5, 1), date(2027, 1, 1), TODAY)
    for (_, month), classes in found.items():
        due = Obligation.objects.filter(due_on__year=month.year, due_on__month=month.month)
        assert classes == counted(due, TODAY)
    assert {month for _, month in found} == {date(2026, 5, 1), date(2026, 6, 1), date(2026, 12, 1), date(2027, 1, 1)}


def test_folding_changes_no_figure(programme: Programme) -> None:
    before = classes_by(Scope.AGENCY, TODAY), states_by(Scope.PROGRAMME)
    fold()
    assert (classes_by(Scope.AGENCY, TODAY), states_by(Scope.PROGRAMME)) == before


def test_the_figures_of_everything_take_one_query(programme: Programme, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1):
        classes_by(Scope.AGENCY, TODAY)
