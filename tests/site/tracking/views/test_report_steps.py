"""The buttons of a report and of a cycle: who has them, what they do, and what a refusal keeps."""

from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from dondoc.site.agencies.actions.delegate import DelegationTerms, delegate
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import CycleState, ReportState

TODAY = date(2026, 6, 10)


def step(report: Report, name: str) -> str:
    return reverse("tracking:report_step", args=[report.pk, name])


def words_of(response: Any) -> str:
    return unescape(response.content.decode())


@pytest.fixture
def written(world: Any) -> Report:
    """The justice department's report with one draft in it."""
    report: Report = world.report(world.cycle())
    world.write(world.officer, world.obligation(report.cycle.programme))
    report.refresh_from_db()
    return report


def test_a_report_goes_its_whole_way_by_buttons(world: Any, written: Report) -> None:
    way = [
        ("officer", "trinh", ReportState.AWAITING_HEAD),
        ("head", "gui", ReportState.SUBMITTED),
        ("consolidator", "tra-lai", ReportState.RETURNED),
        ("officer", "trinh", ReportState.AWAITING_HEAD),
        ("head", "gui", ReportState.SUBMITTED),
        ("office", "nhan", ReportState.ACCEPTED),
    ]
    for who, name, state in way:
        client = world.client(getattr(world, who))
        page = words_of(client.get(reverse("tracking:report", args=[written.pk])))
        assert step(written, name) in page
        client.post(step(written, name), {"reason": "Bổ sung số liệu."})
        written.refresh_from_db()
        assert written.state == state


BUTTONS = [
    ("officer", "trinh"),
    ("head", "gui"),
    ("head", "rut"),
    ("office", "nhan"),
    ("office", "tra-lai"),
]


@pytest.mark.parametrize("who", ["leader", "auditor"])
def test_who_only_reads_has_no_button(world: Any, who: str) -> None:
    report = world.submitted(world.cycle())
    page = words_of(world.client(getattr(world, who)).get(reverse("tracking:report", args=[report.pk])))
    assert "<h1>" in page
    assert not any(step(report, name) in page for _, name in BUTTONS)


@pytest.mark.parametrize(("who", "name"), [("leader", "nhan"), ("auditor", "tra-lai"), ("head", "trinh")])
def test_a_button_pressed_by_the_wrong_role_is_refused(world: Any, written: Report, who: str, name: str) -> None:
    assert world.client(getattr(world, who)).post(step(written, name)).status_code == 403
    written.refresh_from_db()
    assert written.state == ReportState.DRAFT


def test_another_agency_does_not_even_find_the_report(world: Any, written: Report) -> None:
    for name in ("trinh", "gui"):
        assert world.client(world.other_head).post(step(written, name)).status_code == 404


def test_a_button_without_a_session_leads_to_the_sign_in(written: Report) -> None:
    assert Client().post(step(written, "trinh")).status_code == 302
    written.refresh_from_db()
    assert written.state == ReportState.DRAFT


def test_a_button_pressed_twice_says_so_and_changes_nothing(world: Any, written: Report) -> None:
    client = world.client(world.officer)
    assert client.post(step(written, "trinh")).status_code == 302
    second = client.post(step(written, "trinh"))
    assert second.status_code == 409
    assert "Báo cáo đã được trình thủ trưởng." in words_of(second)


def test_a_refused_return_keeps_the_reason_typed(world: Any) -> None:
    report = world.submitted(world.cycle())
    client = world.client(world.office)
    assert "Hãy ghi ngắn gọn" in words_of(client.post(step(report, "tra-lai"), {"reason": " "}))
    hand_back = world.client(world.head).post(step(report, "rut"), {"reason": "Thiếu phụ lục."})
    assert hand_back.status_code == 409


def test_the_reason_of_a_return_is_read_by_the_agency(world: Any) -> None:
    report = world.submitted(world.cycle())
    world.client(world.office).post(step(report, "tra-lai"), {"reason": "Thiếu số văn bản."})
    for who in (world.officer, world.head):
        page = words_of(world.client(who).get(reverse("tracking:report", args=[report.pk])))
        assert "Thiếu số văn bản." in page
    assert "Thiếu số văn bản." in words_of(world.client(world.officer).get(reverse("tracking:my_work")))


def test_what_the_head_says_to_the_officers_stays_in_the_agency(world: Any, written: Report) -> None:
    hand_to_head(world.officer, written)
    world.client(world.head).post(step(written, "rut"), {"reason": "Số này sai."})
    address = reverse("tracking:report", args=[written.pk])
    assert "Số này sai." in words_of(world.client(world.officer).get(address))
    for who in (world.office, world.consolidator, world.leader):
        page = words_of(world.client(who).get(address))
        assert "Số này sai." not in page
        assert "trình thủ trưởng" not in page.lower().replace("chờ thủ trưởng", "")


@pytest.mark.parametrize("name", ["bay", "nop"])
def test_an_unknown_step_is_not_found(world: Any, written: Report, name: str) -> None:
    assert world.client(world.officer).post(step(written, name)).status_code == 404


# --- cycles ----------------------------------------------------------------------------------------------


def test_the_office_opens_a_cycle_from_the_programme(world: Any) -> None:
    programme = world.small_programme()
    client = world.client(world.office)
    address = reverse("tracking:open_cycle", args=[programme.pk])
    assert address in words_of(client.get(reverse("tracking:programme", args=[programme.pk])))
    response = client.post(address, {"month": "2026-06"}, follow=True)
    assert "Đã mở kỳ báo cáo" in words_of(response)
    again = client.post(address, {"month": "2026-06"}, follow=True)
    assert "đã có kỳ báo cáo tháng 06/2026" in words_of(again)
    assert Cycle.objects.count() == 1


@pytest.mark.parametrize("month", ["", "2026-13", "x"])
def test_a_month_that_is_none_is_this_month(world: Any, month: str) -> None:
    programme = world.small_programme()
    world.client(world.office).post(reverse("tracking:open_cycle", args=[programme.pk]), {"month": month})
    assert Cycle.objects.get().period.code == "2026-06"


@pytest.mark.parametrize("who", ["officer", "head", "leader", "auditor"])
def test_others_neither_open_nor_close(world: Any, who: str) -> None:
    programme, client = world.small_programme(), world.client(getattr(world, who))
    assert client.post(reverse("tracking:open_cycle", args=[programme.pk])).status_code == 403
    cycle = world.cycle(programme)
    assert client.post(reverse("tracking:close_cycle", args=[cycle.pk])).status_code == 403
    cycle.refresh_from_db()
    assert cycle.state == CycleState.OPEN


def test_closing_by_the_button_works_once(world: Any) -> None:
    cycle = world.cycle()
    client = world.client(world.consolidator)
    address = reverse("tracking:close_cycle", args=[cycle.pk])
    assert address in words_of(client.get(reverse("tracking:cycle", args=[cycle.pk])))
    assert "Đã đóng kỳ báo cáo" in words_of(client.post(address, follow=True))
    assert "đã được đóng từ trước" in words_of(client.post(address, follow=True))


@pytest.mark.parametrize("name", ["open_cycle", "close_cycle", "report_step"])
def test_nothing_is_changed_by_a_link(world: Any, name: str) -> None:
    report = world.report(world.cycle())
    arguments = {"open_cycle": [report.cycle.programme_id], "close_cycle": [report.cycle_id]}
    address = reverse(f"tracking:{name}", args=arguments.get(name, [report.pk, "trinh"]))
    assert world.client(world.office).get(address).status_code == 405


def test_a_report_sent_by_a_stand_in_says_for_whom(world: Any, written: Report) -> None:
    hand_to_head(world.officer, written)
    terms = DelegationTerms(TODAY, TODAY, "12/GUQ-STP", TODAY)
    place = delegate(world.head, world.head.membership, world.officer.person, terms).membership
    client = world.client(world.officer)
    client.post(reverse("accounts:switch"), {"membership": place.pk})
    client.post(reverse("tracking:report_step", args=[written.pk, "gui"]))
    page = client.get(reverse("tracking:report", args=[written.pk])).content.decode()
    assert f"; {world.officer.person} thay {world.head.person} duyệt và gửi lúc" in page
