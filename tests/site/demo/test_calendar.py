"""The site's clock stands at the day that is played, and nowhere else afterwards."""

from datetime import date
from typing import Any

import pytest

from dondoc.site import clock
from dondoc.site.demo.calendar import on


def test_the_clock_stands_at_the_day_for_the_block(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-01-02"
    with on(date(2026, 6, 10)):
        assert clock.today() == date(2026, 6, 10)
        with on(date(2026, 6, 11)):
            assert clock.today() == date(2026, 6, 11)
        assert clock.today() == date(2026, 6, 10)
    assert clock.today() == date(2026, 1, 2)


def test_the_clock_is_turned_back_when_the_block_fails(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-01-02"
    with pytest.raises(ZeroDivisionError), on(date(2026, 6, 10)):
        _ = 1 / 0
    assert clock.today() == date(2026, 1, 2)
