"""The matrix of agencies and cycles: late and missing from the days, in a fixed number of queries."""

from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.selectors.matrix import matrix_agencies, matrix_cycles, matrix_rows

MARKS = {"so-tu-phap": ["accepted in_time", "not_begun awaited"], "so-y-te": ["not_begun missing", "not_begun awaited"]}


@pytest.fixture
def two_months(world: Any, on_day: Callable[[date], None]) -> Any:
    """June, reported by one of two agencies, and July, which has just begun."""
    june = world.cycle()
    accept_report(world.office, world.submitted(june))
    on_day(date(2026, 7, 1))
    world.cycle(june.programme, date(2026, 7, 1))
    return june.programme


@pytest.mark.parametrize("who", ["office", "consolidator", "leader", "auditor"])
def test_each_agency_has_a_cell_for_each_cycle(world: Any, two_months: Any, who: str) -> None:
    acting = getattr(world, who)
    cycles = matrix_cycles(acting, two_months)
    rows = matrix_rows(list(matrix_agencies(acting, cycles)), cycles, date(2026, 7, 1))
    found = {
        row.agency.register_id: [f"{cell.report.state} {cell.arrival.kind}" for cell in row.cells if cell]
        for row in rows
    }
    assert found == MARKS


def test_an_agency_sees_its_own_row_alone(world: Any, two_months: Any) -> None:
    cycles = matrix_cycles(world.officer, two_months)
    assert [agency.register_id for agency in matrix_agencies(world.officer, cycles)] == ["so-tu-phap"]


def test_one_kind_of_period_can_be_kept(world: Any, two_months: Any) -> None:
    assert matrix_cycles(world.office, two_months, PeriodKind.YEAR) == []
    assert len(matrix_cycles(world.office, two_months, PeriodKind.MONTH)) == 2


def test_the_page_names_each_state_in_words(world: Any, two_months: Any) -> None:
    page = unescape(world.client(world.office).get(reverse("tracking:matrix", args=[two_months.pk])).content.decode())
    for words in ("Tháng 06/2026", "Tháng 07/2026", "Chưa gửi, quá hạn", "Đã chấp nhận", "Chưa bắt đầu"):
        assert words in page


def test_the_number_of_queries_does_not_grow(world: Any, two_months: Any) -> None:
    client, numbers = world.client(world.office), []
    for leads in ((), ("so-noi-vu", "so-xay-dung", "so-gddt", "so-cong-thuong")):
        world.task(two_months, "9", *leads) if leads else None
        bind_obligations(two_months) if leads else None
        for day in (date(2026, 8, 1), date(2026, 9, 1)) if leads else ():
            world.cycle(two_months, day)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("tracking:matrix", args=[two_months.pk]))
        numbers.append(len(queries))
    assert numbers[0] == numbers[1] < 15
