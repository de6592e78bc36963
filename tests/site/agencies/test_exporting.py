"""The register as a workbook."""

from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO

import pytest
from django.test import Client
from openpyxl import load_workbook
from pytest_django import Settings

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.registering import store_register


@pytest.fixture
def desk(db: None, settings: Settings, person: Callable[..., Acting], signed_in: Callable[[Acting], Client]) -> Client:
    settings.DONDOC_TODAY = "2026-06-20"
    store_register()
    return signed_in(person(Role.OFFICER, Agency.objects.get(register_id="so-y-te")))


def _rows(desk: Client, query: str, sheet: str) -> list[tuple[object, ...]]:
    answer = desk.get(f"/danh-muc/co-quan.xlsx{query}")
    return list(load_workbook(BytesIO(answer.content))[sheet].iter_rows(values_only=True))


def test_it_has_the_agencies_of_the_day_that_the_list_shows(desk: Client) -> None:
    now = [row[1] for row in _rows(desk, "?kind=department", "Cơ quan")]
    then = [row[1] for row in _rows(desk, "?kind=department&ngay=2024-06-30", "Cơ quan")]
    assert "Sở Kế hoạch và Đầu tư" not in now
    assert "Sở Kế hoạch và Đầu tư" in then


def test_it_has_their_days_parents_and_kinds(desk: Client) -> None:
    (row,) = [row for row in _rows(desk, "", "Cơ quan") if row[0] == "xa-chieng-son"]
    assert row[3:8] == ("UBND xã, phường", "UBND tỉnh", "ubnd-tinh", "03985", datetime(2025, 7, 1))


def test_it_has_what_passed_between_them_by_then(desk: Client) -> None:
    now, then = _rows(desk, "", "Kế thừa"), _rows(desk, "?ngay=2025-02-28", "Kế thừa")
    assert ("Sở Kế hoạch và Đầu tư", "Sở Tài chính") in [row[1:3] for row in now]
    assert all(isinstance(row[0], datetime) and row[0].date() <= date(2025, 2, 28) for row in then[1:])
