"""A closed cycle keeps its figures whatever is reported, decided or opened later, in cycles of any period."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.progress import Progress
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.selectors import cycle_summary


def submit(world: Any, report: Report, **said: Any) -> None:
    world.write(world.officer, world.obligation(report.cycle.programme), **said)
    hand_to_head(world.officer, report)
    submit_report(world.head, report)


def said_in(cycle: Cycle) -> list[tuple[str, int]]:
    return [(row.state, row.percent) for row in cycle_summary(cycle).rows if row.percent]


def test_a_later_report_of_a_longer_period_leaves_a_closed_month_as_it_was(
    world: Any, on_day: Callable[[date], None]
) -> None:
    june = world.cycle()
    submit(world, world.report(june), percent=40)
    close_cycle(world.office, june)
    june.refresh_from_db()
    before = cycle_summary(june)
    on_day(date(2026, 6, 20))
    half = open_cycle(world.office, june.programme, date(2026, 6, 20), PeriodKind.HALF_YEAR)
    submit(world, world.report(half), percent=70)
    assert said_in(half) == [("running", 70)]
    assert cycle_summary(june) == before


def test_what_a_month_reports_counts_in_the_open_year_beside_it(world: Any) -> None:
    june = world.cycle()
    year = open_cycle(world.office, june.programme, date(2026, 6, 10), PeriodKind.YEAR)
    submit(world, world.report(june), percent=40)
    assert said_in(year) == [("running", 40)]
    submit(world, world.report(year), percent=60)
    assert said_in(june) == [("running", 40)]  # the year ends later than June
    assert world.obligation(june.programme).percent == 60


def test_an_older_report_submitted_late_does_not_take_back_what_is_newer(world: Any, on_day: Any) -> None:
    june = world.cycle()
    one = world.write(world.officer, world.obligation(june.programme), percent=40)
    hand_to_head(world.officer, world.report(june))
    on_day(date(2026, 7, 2))
    july = world.cycle(june.programme, date(2026, 7, 2))
    submit(world, world.report(july), percent=70)
    submit_report(world.head, world.report(june))
    one.refresh_from_db()
    assert one.percent == 70
    assert (said_in(june), said_in(july)) == ([("running", 40)], [("running", 70)])


def test_nothing_is_written_into_the_report_of_a_closed_cycle(world: Any) -> None:
    from uuid import uuid4

    june = world.cycle()
    report = world.report(june)
    close_cycle(world.office, june)
    open_cycle(world.office, june.programme, date(2026, 6, 10), PeriodKind.YEAR)
    one = world.obligation(june.programme)
    said = Progress("running", 20, None, "Muộn.")
    with pytest.raises(WrongMoment):
        record_progress(world.officer, one, said, seen_version=0, submission_key=uuid4(), report=report)
    assert not report.updates.exists()
