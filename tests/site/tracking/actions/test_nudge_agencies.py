"""Reminding with one act: who may, whom it reaches, what is recorded and who is told."""

from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import NotAllowed
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.nudge_agencies import nudge_agencies
from dondoc.site.tracking.models import Nudge
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.signals import agencies_nudged


@pytest.mark.parametrize("who", ["office", "consolidator"])
def test_all_whose_report_is_out_are_reminded_at_once(world: Any, who: str) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    nudge = nudge_agencies(getattr(world, who), cycle, words=" Đề nghị gửi trong hôm nay. ")
    assert [report.agency.register_id for report in nudge.reports.all()] == ["so-y-te"]
    assert nudge.words == "Đề nghị gửi trong hôm nay."
    entry = audit.entries_of(cycle).last()
    assert entry is not None
    assert (entry.code, entry.data) == ("tracking.cycle.nudged", {"agencies": ["so-y-te"]})


def test_only_the_chosen_ones_are_reminded_and_none_whose_report_is_in(world: Any) -> None:
    cycle = world.cycle()
    done, out = world.submitted(cycle), world.report(cycle, "so-y-te")
    assert list(nudge_agencies(world.office, cycle, [done.pk, out.pk]).reports.all()) == [out]
    with pytest.raises(WrongMoment):
        nudge_agencies(world.office, cycle, [done.pk])
    assert Nudge.objects.count() == 1


def test_whoever_delivers_messages_is_told(world: Any) -> None:
    cycle, told = world.cycle(), []

    def listen(sender: Any, nudge: Nudge, reports: Any, **more: Any) -> None:
        told.append([report.agency.register_id for report in reports])

    agencies_nudged.connect(listen)
    try:
        nudge_agencies(world.office, cycle)
    finally:
        agencies_nudged.disconnect(listen)
    assert [sorted(names) for names in told] == [["so-tu-phap", "so-y-te"]]


@pytest.mark.parametrize("who", ["officer", "head", "leader", "auditor"])
def test_other_roles_may_not(world: Any, who: str) -> None:
    with pytest.raises(NotAllowed):
        nudge_agencies(getattr(world, who), world.cycle())
    assert not Nudge.objects.exists()


def test_nobody_is_reminded_in_a_closed_cycle(world: Any) -> None:
    cycle = close_cycle(world.office, world.cycle())
    with pytest.raises(WrongMoment):
        nudge_agencies(world.office, cycle)
