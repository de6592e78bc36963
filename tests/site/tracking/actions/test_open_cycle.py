"""Opening a cycle: who may, for which month, and which agencies owe a report."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.periods import PeriodKind, period_of
from dondoc.site.tracking.refusals import WrongMoment

JUNE = date(2026, 6, 10)


@pytest.mark.parametrize("who", ["office", "consolidator"])
def test_a_cycle_opens_with_a_report_for_every_agency_bound(world: Any, who: str) -> None:
    cycle = open_cycle(getattr(world, who), world.small_programme(), JUNE)
    assert cycle.period == period_of(PeriodKind.MONTH, JUNE)
    assert (cycle.opens_on, cycle.due_on, cycle.is_open) == (JUNE, date(2026, 6, 17), True)
    assert set(cycle.reports.values_list("agency__register_id", "state")) == {
        ("so-tu-phap", ReportState.NOT_BEGUN),
        ("so-y-te", ReportState.NOT_BEGUN),
    }
    assert [entry.code for entry in audit.entries_of(cycle)] == ["tracking.cycle.opened"]


@pytest.mark.parametrize(
    ("duty_day", "due_on"),
    [(18, date(2026, 6, 17)), (1, date(2026, 6, 1)), (31, date(2026, 6, 30)), (None, date(2026, 6, 18))],
)
def test_the_last_day_on_time_follows_the_duty_of_the_programme(world: Any, duty_day: int | None, due_on: date) -> None:
    programme = world.programme(duty_day=duty_day)
    assert open_cycle(world.office, programme, JUNE).due_on == due_on


def test_groups_and_agencies_that_have_ended_owe_no_report(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "g-lien-quan", "so-tttt", "so-tu-phap")
    bind_obligations(programme)
    cycle = open_cycle(world.office, programme, JUNE)
    assert list(cycle.reports.values_list("agency__register_id", flat=True)) == ["so-tu-phap"]


@pytest.mark.parametrize("who", ["officer", "head", "leader", "auditor"])
def test_other_roles_may_not(world: Any, who: str) -> None:
    with pytest.raises(NotAllowed):
        open_cycle(getattr(world, who), world.small_programme(), JUNE)
    assert not Cycle.objects.exists()


def test_a_consolidator_of_another_agency_may_not(world: Any) -> None:
    with pytest.raises(NotAllowed):
        open_cycle(world.acting("so-y-te", Role.CONSOLIDATOR), world.small_programme(), JUNE)


def test_nobody_opens_without_signing_in(world: Any) -> None:
    with pytest.raises(NotAllowed):
        open_cycle(Acting(AnonymousUser()), world.small_programme(), JUNE)


def test_a_month_has_one_cycle_even_after_it_is_closed(world: Any) -> None:
    programme = world.small_programme()
    cycle = open_cycle(world.office, programme, JUNE)
    close_cycle(world.office, cycle)
    with pytest.raises(WrongMoment, match="06/2026"):
        open_cycle(world.office, programme, date(2026, 6, 28))


def test_a_second_month_opens_beside_the_first_that_nobody_has_closed(
    world: Any, on_day: Callable[[date], None]
) -> None:
    programme = world.small_programme()
    first = open_cycle(world.office, programme, JUNE)
    on_day(date(2026, 7, 1))
    second = open_cycle(world.office, programme, date(2026, 7, 1))
    assert second.starts_on == date(2026, 7, 1)
    assert [cycle.is_open for cycle in (first, second)] == [True, True]
