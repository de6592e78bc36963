"""The only clock of the site."""

from datetime import date, datetime

import pytest
from django.utils import timezone
from pytest_django import Settings

from dondoc.site import clock


def test_a_frozen_day_is_today(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-20"
    assert clock.today() == date(2026, 6, 20)


def test_now_is_the_real_time_of_day_on_the_frozen_day(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-20"
    assert clock.now().date() == date(2026, 6, 20)
    assert clock.now().utcoffset() == timezone.localtime().utcoffset()


def test_today_is_the_day_in_vietnam(monkeypatch: pytest.MonkeyPatch) -> None:
    late_in_london = datetime.fromisoformat("2026-06-19T20:00:00+00:00")
    monkeypatch.setattr(timezone, "now", lambda: late_in_london)
    assert clock.today() == date(2026, 6, 20)
    assert clock.now() == late_in_london
