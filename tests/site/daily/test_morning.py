"""When a worker does the work of the day by itself."""

from datetime import date, datetime
from typing import Any

import pytest
from django.utils import timezone

from dondoc.site import clock
from dondoc.site.daily import morning as room
from dondoc.site.daily.morning import Morning
from dondoc.site.daily.registry import Part, register_daily

pytestmark = pytest.mark.django_db


@pytest.fixture
def at_hour(monkeypatch: pytest.MonkeyPatch, settings: Any) -> Any:
    settings.DONDOC_TODAY = "2026-06-10"

    def set_clock(hour: int, minute: int = 0) -> None:
        moment = timezone.make_aware(datetime(2026, 6, 10, hour, minute))
        monkeypatch.setattr(clock, "now", lambda: moment)
        monkeypatch.setattr(room.timezone, "now", lambda: moment)

    return set_clock


@pytest.fixture
def days() -> list[date]:
    done: list[date] = []

    def work(day: date) -> int:
        done.append(day)
        return 1

    register_daily("groups", work, part=Part.REGISTER)
    return done


def test_the_day_is_done_once_from_its_hour_on(at_hour: Any, days: list[date]) -> None:
    morning = Morning(6)
    at_hour(5, 59)
    assert not morning.look()
    at_hour(6)
    assert morning.look()
    assert not morning.look()
    assert days == [date(2026, 6, 10)]


def test_a_worker_that_starts_late_still_does_the_day(at_hour: Any, days: list[date]) -> None:
    at_hour(17)
    assert Morning(6).look()
    assert days == [date(2026, 6, 10)]


def test_without_an_hour_the_day_is_left_to_others(at_hour: Any, days: list[date]) -> None:
    at_hour(12)
    assert not Morning(None).look()
    assert days == []


def test_after_a_fault_it_is_tried_again_but_not_at_once(at_hour: Any, days: list[date]) -> None:
    tried: list[date] = []

    def fails(day: date) -> int:
        tried.append(day)
        raise ValueError("no network")

    register_daily("mail", fails, part=Part.MAIL)
    morning = Morning(6)
    at_hour(6)
    assert morning.look()
    at_hour(6, 14)
    assert not morning.look()
    at_hour(6, 15)
    assert morning.look()
    assert len(tried) == 2
