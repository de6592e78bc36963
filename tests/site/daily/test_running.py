"""The work of a day: its order, a piece that fails, a second run, two processes at once."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from dondoc.site.daily.lease import only_one
from dondoc.site.daily.models import Lease, Run
from dondoc.site.daily.registry import Part, register_daily
from dondoc.site.daily.running import LEASE, AlreadyRunning, UnknownWork, is_done, run_day

DAY = date(2026, 6, 10)

pytestmark = pytest.mark.django_db


def counting(calls: list[str], name: str, part: Part, *, fails: bool = False) -> None:
    def work(day: date) -> int:
        calls.append(f"{name} {day}")
        if fails:
            raise ValueError("the disk is full")
        return len(calls)

    register_daily(name, work, part=part)


def test_the_parts_of_a_day_follow_each_other_whatever_was_registered_first() -> None:
    calls: list[str] = []
    counting(calls, "mail", Part.MAIL)
    counting(calls, "open_cycles", Part.CYCLES)
    counting(calls, "groups", Part.REGISTER)
    outcomes = run_day(DAY)
    assert calls == ["groups 2026-06-10", "open_cycles 2026-06-10", "mail 2026-06-10"]
    assert [(outcome.name, outcome.done) for outcome in outcomes] == [("groups", 1), ("open_cycles", 2), ("mail", 3)]


def test_a_piece_that_fails_is_recorded_and_stops_no_other() -> None:
    calls: list[str] = []
    counting(calls, "groups", Part.REGISTER, fails=True)
    counting(calls, "mail", Part.MAIL)
    run_day(DAY)
    assert len(calls) == 2
    assert Run.objects.get(name="groups", day=DAY).fault == "ValueError: the disk is full"
    assert Run.objects.get(name="mail", day=DAY).succeeded
    assert not is_done(DAY)


def test_a_second_run_is_counted_and_takes_the_fault_away() -> None:
    calls: list[str] = []
    counting(calls, "groups", Part.REGISTER, fails=True)
    run_day(DAY)
    counting(calls, "groups", Part.REGISTER)
    run_day(DAY)
    run = Run.objects.get()
    assert (run.times, run.done, run.fault) == (2, 2, "")
    assert is_done(DAY)
    assert not is_done(DAY + timedelta(days=1))


def test_work_that_was_registered_since_is_still_to_be_done_today() -> None:
    calls: list[str] = []
    counting(calls, "groups", Part.REGISTER)
    run_day(DAY)
    counting(calls, "mail", Part.MAIL)
    assert not is_done(DAY)


def test_one_piece_can_be_asked_for_by_its_name() -> None:
    calls: list[str] = []
    counting(calls, "groups", Part.REGISTER)
    counting(calls, "mail", Part.MAIL)
    run_day(DAY, ["mail"])
    assert calls == ["mail 2026-06-10"]
    with pytest.raises(UnknownWork, match="post; there are groups, mail"):
        run_day(DAY, ["post"])


def test_nothing_is_done_while_another_process_is_at_it() -> None:
    calls: list[str] = []
    counting(calls, "mail", Part.MAIL)
    with only_one(LEASE) as renew:
        assert renew is not None
        with pytest.raises(AlreadyRunning):
            run_day(DAY)
    assert calls == []
    run_day(DAY)
    assert calls == ["mail 2026-06-10"]


def test_the_right_of_a_process_that_died_runs_out() -> None:
    Lease.objects.create(name=LEASE, holder="dead", until=timezone.now() - timedelta(seconds=1))
    with only_one(LEASE) as renew:
        assert renew is not None
    Lease.objects.filter(name=LEASE).update(holder="alive", until=timezone.now() + timedelta(minutes=1))
    with only_one(LEASE) as renew:
        assert renew is None
    assert Lease.objects.get(name=LEASE).holder == "alive"
