"""Every list of the site can be seen as of a day, says so plainly when that is not today, and keeps its facts."""

from collections.abc import Callable
from datetime import date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from pytest_django import Settings

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.selectors.overview import overview
from dondoc.site.programmes.models import Programme
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.selectors import requests_then
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.selectors.cycles_then import as_on, cycles_then, reports_then

LISTS = [
    "/co-quan/", "/chuong-trinh/", "/nhiem-vu/", "/viec-phai-lam/", "/viec-cua-toi/", "/chi-tieu/",
    "/chi-tieu/theo-doi/", "/ky-bao-cao/", "/de-nghi/",
    "/van-ban/", "/bao-cao/", "/sap-xep/",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _today(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-20"


@pytest.fixture
def desk(office: Acting, published: Programme, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


@pytest.fixture
def cycle(office: Acting, published: Programme) -> Cycle:
    return open_cycle(office, published, date(2026, 6, 1))


@pytest.mark.parametrize("address", LISTS)
def test_a_list_says_plainly_that_it_is_not_of_today(desk: Client, address: str) -> None:
    then = desk.get(f"{address}?ngay=2026-05-01", follow=True)
    assert then.status_code == 200
    assert "Tính đến ngày 01/05/2026, không phải hôm nay" in then.content.decode()
    now = desk.get(address, follow=True)
    assert "không phải hôm nay" not in now.content.decode()
    assert 'name="ngay"' in now.content.decode()


@pytest.mark.parametrize("address", LISTS)
def test_a_list_says_when_it_cannot_read_the_day(desk: Client, address: str) -> None:
    page = desk.get(f"{address}?ngay=hom-qua", follow=True).content.decode()
    assert "Không đọc được ngày" in page


def test_an_officers_work_of_a_day_is_that_of_the_own_agency(
    health_officer: Acting, published: Programme, signed_in: Callable[[Acting], Client]
) -> None:
    answer = signed_in(health_officer).get("/viec-cua-toi/?ngay=2026-05-01")
    assert answer.headers["Location"] == "/nhiem-vu/?ngay=2026-05-01&agency=so-y-te"


def _at(day: int) -> datetime:
    return datetime(2026, 6, day, 9, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


def test_cycles_of_a_day_are_those_opened_by_then_with_the_reports_come_by_then(office: Acting, cycle: Cycle) -> None:
    opened = cycle.opens_on
    Report.objects.filter(cycle=cycle, agency__register_id="so-y-te").update(first_submitted_at=_at(15))
    Cycle.objects.filter(pk=cycle.pk).update(state=CycleState.CLOSED, closed_on=date(2026, 6, 18), closed_at=_at(18))
    assert not cycles_then(office, date(2026, 1, 1)).exists()
    found = {day: cycles_then(office, date(2026, 6, day)) for day in (14, 15, 20) if date(2026, 6, day) >= opened}
    for day, rows in found.items():
        (row,) = as_on(date(2026, 6, day), rows)
        assert (row.received, row.is_open) == (int(day >= 15), day < 18)  # type: ignore[attr-defined]
    came = {row.report.agency.register_id: row.submitted_on for row in reports_then(office, cycle, date(2026, 6, 14))}
    assert set(came.values()) == {None}
    came = {row.report.agency.register_id: row.submitted_on for row in reports_then(office, cycle, date(2026, 6, 15))}
    assert came["so-y-te"] == date(2026, 6, 15)


def test_the_page_of_a_cycle_as_of_a_day_has_what_had_come(desk: Client, cycle: Cycle) -> None:
    Report.objects.filter(cycle=cycle, agency__register_id="so-y-te").update(first_submitted_at=_at(20))
    page = desk.get(f"/ky-bao-cao/{cycle.pk}/?ngay=2026-06-21").content.decode()
    assert '<td data-label="Đã gửi">20/06/2026</td>' in page
    before = desk.get(f"/ky-bao-cao/{cycle.pk}/?ngay=2020-01-01").content.decode()
    assert "kỳ này chưa mở" in before


def test_indicators_of_a_day_know_only_documents_issued_by_then(leader: Acting, published: Programme) -> None:
    assert published.issued_on is not None
    assert overview(leader, date(2026, 6, 20))
    assert overview(leader, date(2000, 1, 1)) == []


def test_a_request_decided_later_was_waiting_on_the_day(office: Acting, health: object, published: Programme) -> None:
    obligation = Obligation.objects.get(agency__register_id="so-y-te")
    ChangeRequest.objects.create(
        obligation=obligation,
        agency=obligation.agency,
        kind="deadline",
        state="refused",
        reason="Chưa đủ hồ sơ",
        due_on=date(2026, 12, 31),
        author=office.person,
        submitted_by=office.person,
        submitted_at=_at(10),
        decided_by=office.person,
        decided_at=_at(15),
        drafted_at=_at(9),
        submission_key=uuid4(),
    )
    states = {day: [one.state_then for one in requests_then(office, date(2026, 6, day))] for day in (9, 10, 14, 15)}
    assert states == {9: [], 10: ["submitted"], 14: ["submitted"], 15: ["refused"]}
