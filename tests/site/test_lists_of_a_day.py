"""Every list of the site can be seen as of a day, says so plainly when that is not today, and keeps its facts."""

from collections.abc import Callable
from datetime import date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.http import QueryDict
from django.test import Client
from pytest_django import Settings

from dondoc.site.agencies.models import Delegation
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.selectors import delegations_then
from dondoc.site.audit.models import Entry
from dondoc.site.indicators.selectors.overview import overview
from dondoc.site.lists.asking import asked_for
from dondoc.site.programmes.models import Programme
from dondoc.site.reminders.models import Reminder
from dondoc.site.reminders.selectors import told_by, unread_on
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.selectors import requests_then
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.listing_then import obligations_at_hand
from dondoc.site.tracking.models import (
    CompletionJudgement,
    Contribution,
    Cycle,
    Obligation,
    ProgressUpdate,
    Report,
)
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.selectors.contributions import contributions_then
from dondoc.site.tracking.selectors.cycles_then import as_on, cycles_then, reports_then
from dondoc.site.tracking.selectors.rates import rates_by_agency, rates_then
from dondoc.site.tracking.selectors.reports_then import as_reports_stood
from dondoc.site.urging.models import Urge
from dondoc.site.urging.selectors import as_urges_stood

LISTS = [
    "/co-quan/", "/chuong-trinh/", "/nhiem-vu/", "/viec-phai-lam/", "/viec-cua-toi/", "/chi-tieu/",
    "/chi-tieu/theo-doi/", "/ky-bao-cao/", "/de-nghi/", "/nhac-viec/", "/uy-quyen/", "/don-doc/", "/phoi-hop/",
    "/viec-phai-lam/theo-co-quan/", "/bao-cao-co-quan/", "/xac-nhan-hoan-thanh/",
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
    assert answer.headers["Location"] == "/viec-phai-lam/?ngay=2026-05-01&agency=so-y-te"


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


HELD = date(2026, 6, 1)
FILTERS = [
    ("deadline=overdue", set()),
    ("agency=so-y-te", {"so-y-te"}),
    ("agency=so-xay-dung&deadline=due_soon", set()),
    ("xac-nhan=claimed", {"so-xay-dung"}),
    ("state=done", {"so-xay-dung"}),
    ("q=quy hoach nha o", {"so-xay-dung"}),
    ("sort=-due&nhom=co-quan&agency=so-xay-dung", {"so-xay-dung"}),
    ("thang=2026-06", {"so-xay-dung"}),
    ("programme=999", set()),
]


@pytest.fixture
def done_in_may(published: Programme, office: Acting) -> Obligation:
    """Done and submitted on 10 May; returned by the office on 15 June."""
    cycle = open_cycle(office, published, date(2026, 5, 1))
    obligation = Obligation.objects.get(agency__register_id="so-xay-dung")
    report = Report.objects.get(cycle=cycle, agency=obligation.agency)
    update = ProgressUpdate.objects.create(
        obligation=obligation, report=report, author=office.person, at=_in_may(9), version=2, state="done", percent=100,
        done_on=date(2026, 5, 9), submission_key=uuid4(), submitted_at=_in_may(10),
    )  # fmt: skip
    CompletionJudgement.objects.create(
        obligation=obligation, update=update, verdict="returned", reason="Thiếu", by=office.person, at=_at(15)
    )
    Obligation.objects.filter(pk=obligation.pk).update(state="done", completion="returned", done_on=date(2026, 5, 9))
    return obligation


def _in_may(day: int) -> datetime:
    return datetime(2026, 5, day, 9, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.parametrize(("query", "agencies"), FILTERS)
def test_obligations_of_a_day_keep_every_filter_of_the_list(
    leader: Acting, done_in_may: Obligation, query: str, agencies: set[str]
) -> None:
    listing, hand = obligations_at_hand(leader, HELD)
    assert {line.agency_id for line in hand.asked_for(asked_for(listing, QueryDict(query)))} == agencies


def test_the_page_of_obligations_of_a_day_stays_at_its_address_and_offers_no_act(
    desk: Client, done_in_may: Obligation
) -> None:
    answer = desk.get("/viec-phai-lam/?ngay=2026-06-01&agency=so-xay-dung&nhom=co-quan")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "chờ xác nhận" in page
    assert "bị trả lại" not in page
    assert 'name="chosen"' not in page
    assert "bị trả lại" in desk.get("/viec-phai-lam/?ngay=2026-06-16&agency=so-xay-dung").content.decode()
    file = desk.get("/viec-phai-lam/?ngay=2026-06-01&agency=so-xay-dung&xuat=csv")
    rows = b"".join(file).decode().splitlines()  # type: ignore[arg-type]
    assert len(rows) == 2
    assert "Sở Xây dựng" in rows[1]


def test_rates_of_a_day_count_what_had_been_submitted_and_judged_by_then(
    leader: Acting, done_in_may: Obligation
) -> None:
    found = {
        day: next(row.classes.done for row in rates_then(leader, day) if row.register_id == "so-xay-dung")
        for day in (date(2026, 5, 9), date(2026, 5, 10), date(2026, 6, 14), date(2026, 6, 15))
    }
    assert list(found.values()) == [0, 1, 1, 0]


def test_the_rates_of_today_agree_with_those_worked_out_for_the_day(leader: Acting, done_in_may: Obligation) -> None:
    day = date(2026, 6, 20)
    now = {row.register_id: row.classes for row in rates_by_agency(leader, day)}
    assert {row.register_id: row.classes for row in rates_then(leader, day)} == now


def test_a_report_of_a_day_is_in_the_state_in_which_the_last_step_had_left_it(
    desk: Client, office: Acting, cycle: Cycle
) -> None:
    report = Report.objects.get(cycle=cycle, agency__register_id="so-y-te")
    for day, code in ((10, "submitted"), (12, "returned"), (17, "accepted")):
        Entry.objects.create(
            at=_at(day), actor=office.person, code=f"tracking.report.{code}",
            subject_type="tracking.report", subject_id=str(report.pk),
        )  # fmt: skip
    Report.objects.filter(pk=report.pk).update(state="accepted", first_submitted_at=_at(10), submitted_at=_at(16))
    Cycle.objects.filter(pk=cycle.pk).update(opens_on=date(2026, 6, 1))
    days = [as_reports_stood(Report.objects.all(), date(2026, 6, day)).get(pk=report.pk) for day in (9, 11, 13, 18)]
    states = [(one.state_then, one.came_then is not None) for one in days]  # type: ignore[attr-defined]
    assert states == [("not_begun", False), ("submitted", True), ("returned", True), ("accepted", True)]
    address = f"/bao-cao-co-quan/?ngay=2026-06-{11:02}&state=submitted&agency=so-y-te"
    assert "1 trên" in desk.get(address).content.decode()


def test_an_urging_answered_later_was_unanswered_on_the_day(office: Acting, done_in_may: Obligation) -> None:
    Urge.objects.create(
        obligation=done_in_may, agency=done_in_may.agency, by=office.person, at=_in_may(8), words="Báo cáo ngay"
    )
    states = {}
    for day in (7, 8, 10):
        rows = as_urges_stood(Urge.objects.all(), date(2026, 5, day))
        states[day] = [row.updated_then is not None for row in rows]  # type: ignore[attr-defined]
    assert states == {7: [], 8: [False], 10: [True]}


def test_a_contribution_answered_later_was_waiting_on_the_day(
    office: Acting, done_in_may: Obligation, published: Programme
) -> None:
    other = Obligation.objects.get(agency__register_id="so-y-te").agency
    Contribution.objects.create(
        obligation=done_in_may, lead=done_in_may.agency, agency=other, words="Số liệu", due_on=date(2026, 6, 12),
        asked_by=office.person, asked_at=_at(5), submission_key=uuid4(), state="answered", answer="Đã gửi",
        answered_by=office.person, answered_at=_at(11),
    )  # fmt: skip
    states = {day: [one.state for one in contributions_then(office, date(2026, 6, day))] for day in (4, 10, 11)}
    assert states == {4: [], 10: ["asked"], 11: ["answered"]}


def test_a_delegation_revoked_later_was_in_force_on_the_day(
    administrator: Acting, health_head: Acting, office: Acting
) -> None:
    assert health_head.membership is not None
    Delegation.objects.create(
        membership=health_head.membership, delegate=office.person, from_day=date(2026, 6, 1), to_day=date(2026, 6, 30),
        document_number="5/UQ", document_on=date(2026, 5, 30), granted_by=administrator.person, granted_at=_in_may(30),
        revoked_by=administrator.person, revoked_at=_at(10),
    )  # fmt: skip
    days = (date(2026, 5, 29), date(2026, 6, 9), date(2026, 6, 10))
    found = [[one.is_in_force(day) for one in delegations_then(administrator, day)] for day in days]
    assert found == [[], [True], [False]]


def test_reminders_of_a_day_are_those_told_by_then_and_unread_until_opened(
    health_officer: Acting, done_in_may: Obligation
) -> None:
    assert health_officer.agency is not None
    Reminder.objects.create(
        cause="rule:1", kind="obligation", thing=done_in_may.pk, day=date(2026, 6, 3), made_on=date(2026, 6, 3),
        user=health_officer.person, agency=health_officer.agency, role="officer", whose=health_officer.agency,
        title="Việc", place="Kế hoạch", why="Còn 15 ngày", address="/", way="site", read_at=_at(8),
    )  # fmt: skip
    days = [date(2026, 6, day) for day in (2, 3, 7, 8)]
    assert [told_by(health_officer, day).count() for day in days] == [0, 1, 1, 1]
    assert [unread_on(health_officer, day).count() for day in days] == [0, 1, 1, 0]
