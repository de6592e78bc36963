"""Every page for every role: what it shows, what it hides, how many queries it takes and how heavy it is."""

import json
import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.registering import store_register
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Cycle

EVERYONE = ["office", "consolidator", "leader", "auditor", "officer", "head", "other_officer", "other_head"]
LONG = "Tăng cường kỷ luật, kỷ cương hành chính, đẩy mạnh cải cách thủ tục và chuyển đổi số trong cơ quan nhà nước; "


def addresses(cycle: Cycle) -> dict[str, str]:
    task = cycle.programme.tasks.get(label="1.1")
    return {
        "front": reverse("tracking:front"),
        "my_work": reverse("tracking:my_work"),
        "programme": reverse("tracking:programme", args=[cycle.programme_id]),
        "tasks": reverse("tracking:tasks"),
        "task": reverse("tracking:task", args=[task.pk]),
        "cycles": reverse("tracking:cycles"),
        "cycle": reverse("tracking:cycle", args=[cycle.pk]),
    }


def page(client: Client, address: str, **query: Any) -> str:
    response = client.get(address, query)
    assert response.status_code == 200
    return unescape(response.content.decode())


@pytest.mark.parametrize("who", EVERYONE)
def test_every_role_opens_every_list(world: Any, who: str) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    client = world.client(getattr(world, who))
    for address in addresses(cycle).values():
        assert "<h1>" in page(client, address)


def test_without_signing_in_every_page_leads_to_the_sign_in(world: Any) -> None:
    cycle = world.cycle()
    for address in [*addresses(cycle).values(), reverse("tracking:report", args=[world.report(cycle).pk])]:
        response = Client().get(address)
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("accounts:sign_in"))


def test_a_person_without_an_agency_is_told_so(world: Any) -> None:
    cycle = world.cycle()
    client = world.client(Acting(User.objects.create(username="khong", display_name="Không cơ quan")))
    pages = addresses(cycle)
    assert "Tài khoản chưa thuộc cơ quan nào" in page(client, pages["my_work"])
    assert {client.get(pages[name]).status_code for name in ("tasks", "task", "cycles", "cycle")} == {403}


@pytest.mark.parametrize("name", ["programme", "task", "cycle", "report", "progress"])
def test_what_is_not_there_is_not_found(world: Any, name: str) -> None:
    assert world.client(world.office).get(reverse(f"tracking:{name}", args=[987654])).status_code == 404


# --- what it shows ---------------------------------------------------------------------------------------


def test_my_work_answers_without_a_click(world: Any) -> None:
    world.cycle()
    words = page(world.client(world.officer), reverse("tracking:my_work"))
    assert "Quá hạn 71 ngày" in words
    assert "Rà soát văn bản quy phạm pháp luật" in words
    assert "Còn 10 ngày" in words
    assert "Báo cáo tháng 06/2026" in words
    assert "(còn 7 ngày)" in words


@pytest.mark.parametrize("who", ["office", "leader", "officer", "other_head"])
def test_the_numbers_of_my_work_are_those_of_the_lists_that_they_lead_to(world: Any, who: str) -> None:
    world.cycle()
    client = world.client(getattr(world, who))
    figures = page(client, reverse("tracking:my_work")).partition('<ul class="figures">')[2].partition("</ul>")[0]
    found = re.findall(r'<b[^>]*>(\d+)</b><a href="([^"]*deadline=[^"]*)">', figures)
    assert len(found) == 2
    for number, address in found:
        assert client.get(address).context["shown"].count == int(number)


def test_the_programme_groups_tasks_by_section_and_counts_them(world: Any) -> None:
    programme = world.small_programme()
    words = page(world.client(world.leader), reverse("tracking:programme", args=[programme.pk]))
    assert "I Hoàn thiện thể chế" in words
    assert "4 trên 4 nhiệm vụ" in words
    assert "(Quý I/2026)" in words


FILTERS = [
    ({"q": "ra soat VAN BAN"}, ["1.1"]),
    ({"q": "y tế"}, ["2.1"]),
    ({"q": "100%_"}, []),
    ({"agency": "so-y-te"}, ["2.1"]),
    ({"deadline": "overdue"}, ["1.1"]),
    ({"deadline": "due_soon"}, ["1.2"]),
    ({"deadline": "no_deadline"}, ["1.3"]),
    ({"deadline": "upcoming", "agency": "so-tu-phap"}, []),
    ({"state": "running"}, ["1.1"]),
    ({"state": "not_started", "agency": "so-tu-phap"}, ["1.2", "1.3"]),
    ({"state": "bay", "deadline": "x", "agency": "khong-co", "page": "zz"}, ["1.1", "1.2", "1.3", "2.1"]),
]


@pytest.mark.parametrize("list_of", ["programme", "tasks"])
@pytest.mark.parametrize(("query", "labels"), FILTERS)
def test_a_list_is_filtered_by_its_address(world: Any, list_of: str, query: dict[str, str], labels: list[str]) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    words = page(world.client(world.office), addresses(cycle)[list_of], **query)
    shown = [label for label in ("1.1", "1.2", "1.3", "2.1") if f'<td class="label">{label}</td>' in words]
    assert shown == labels
    assert f"{len(labels)} trên 4 nhiệm vụ" in words


def test_tasks_of_all_programmes_are_narrowed_to_one(world: Any) -> None:
    first, second = world.small_programme(), world.programme(number="7/KH-UBND")
    world.task(second, "9.9", "so-y-te")
    bind_obligations(second)
    client = world.client(world.office)
    assert "5 trên 5 nhiệm vụ" in page(client, reverse("tracking:tasks"))
    words = page(client, reverse("tracking:tasks"), programme=second.pk)
    assert '<td class="label">9.9</td>' in words
    assert str(first) not in words.split("<tbody>")[1]


ORDERS = [
    ("due", ["1.1", "1.2", "2.1", "1.3"]),
    ("-due", ["2.1", "1.2", "1.1", "1.3"]),
    ("bay", ["1.1", "1.2", "1.3", "2.1"]),
]


@pytest.mark.parametrize(("sort", "labels"), ORDERS)
def test_all_tasks_are_sorted_by_a_heading(world: Any, sort: str, labels: list[str]) -> None:
    world.small_programme()
    words = page(world.client(world.office), reverse("tracking:tasks"), sort=sort)
    assert re.findall(r'<td class="label">([\d.]+)</td>', words) == labels


def test_the_task_quotes_its_source_with_the_place(world: Any) -> None:
    programme = world.small_programme()
    task = world.obligation(programme).task
    words = page(world.client(world.leader), reverse("tracking:task", args=[task.pk]))
    assert "Quyết định 161/QĐ-UBND, mục 1.1" in words
    assert "dòng 12" in words
    assert "Quá hạn từ 31/03/2026 (trong văn bản: Quý I/2026)" in words


def test_a_successor_is_told_whom_the_document_named(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-khdt")
    bind_obligations(programme)
    words = page(world.client(world.leader), reverse("tracking:task", args=[task.pk]))
    assert "Văn bản giao “Sở Kế hoạch và Đầu tư”; từ 10/06/2026 việc này thuộc Sở Tài chính." in words


def test_a_task_of_many_agencies_tells_of_the_one_in_the_address(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-tu-phap", "so-y-te")
    bind_obligations(programme)
    client = world.client(world.leader)
    assert '<h2 id="who">' not in page(client, reverse("tracking:task", args=[task.pk]))
    words = page(client, reverse("tracking:task", args=[task.pk]), agency="so-y-te")
    assert '<h2 id="who">Sở Y tế</h2>' in words


@pytest.mark.parametrize(("who", "has_form"), [("officer", True), ("head", False), ("other_officer", False)])
def test_only_an_officer_of_the_agency_has_the_form(world: Any, who: str, has_form: bool) -> None:
    cycle = world.cycle()
    words = page(world.client(getattr(world, who)), addresses(cycle)["task"])
    assert ("Lưu bản nháp" in words) is has_form


def test_without_a_cycle_the_task_says_why_there_is_no_form(world: Any) -> None:
    task = world.obligation(world.small_programme()).task
    words = page(world.client(world.officer), reverse("tracking:task", args=[task.pk]))
    assert "không có kỳ báo cáo nào đang mở" in words


def test_the_cycle_counts_reports_and_shows_those_of_a_state(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    client = world.client(world.office)
    words = page(client, reverse("tracking:cycle", args=[cycle.pk]), state="submitted")
    assert "Sở Tư pháp" in words
    assert "Sở Y tế" not in words
    assert "Không có báo cáo nào" in page(client, reverse("tracking:cycle", args=[cycle.pk]), state="missing")


def test_an_agency_sees_its_own_line_of_a_cycle_only(world: Any) -> None:
    cycle = world.cycle()
    words = page(world.client(world.other_officer), reverse("tracking:cycle", args=[cycle.pk]))
    assert "Sở Y tế</a>" in words
    assert "Sở Tư pháp" not in words


# --- what it hides ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", [name for name in EVERYONE if name not in ("officer", "head")])
def test_a_draft_is_on_no_page_of_anyone_else(world: Any, who: str) -> None:
    cycle = world.cycle()
    world.write(world.officer, world.obligation(cycle.programme), percent=83, result="Nội bộ: chưa thống nhất.")
    client = world.client(getattr(world, who))
    report = client.get(reverse("tracking:report", args=[world.report(cycle).pk]))
    assert (report.status_code == 404) is who.startswith("other")
    pages = [page(client, address) for address in addresses(cycle).values()]
    for words in [*pages, unescape(report.content.decode())]:
        assert "Nội bộ" not in words
        assert "83%" not in words


@pytest.mark.parametrize("who", ["officer", "head"])
def test_a_draft_is_on_the_pages_of_the_own_agency(world: Any, who: str) -> None:
    cycle = world.cycle()
    world.write(world.officer, world.obligation(cycle.programme), percent=83, result="Nội bộ: chưa thống nhất.")
    client = world.client(getattr(world, who))
    assert "Nội bộ: chưa thống nhất." in page(client, addresses(cycle)["task"])
    assert "Nội bộ: chưa thống nhất." in page(client, reverse("tracking:report", args=[world.report(cycle).pk]))


def test_what_was_submitted_is_read_by_everyone(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle, percent=83, result="Đã trình Chính phủ.")
    for who in EVERYONE:
        words = page(world.client(getattr(world, who)), addresses(cycle)["task"])
        assert "Đã trình Chính phủ." in words
        assert "Đang thực hiện 83%" in words


# --- queries and weight ----------------------------------------------------------------------------------

QUERIES = {"my_work": 20, "programme": 15, "tasks": 16, "task": 13, "cycles": 14, "cycle": 13, "report": 11}


def large_programme(world: Any) -> Programme:
    """Forty long tasks, each of all departments and communes, the justice department overdue in all."""
    store_register()
    programme: Programme = world.programme()
    section = world.section(programme, "I", LONG)
    for number in range(40):
        world.task(
            programme,
            f"1.{number}",
            "g-so-ban-nganh",
            "g-xa-phuong",
            section=section,
            text=LONG * 6,
            due_on=date(2026, 3, 31),
            schedule_raw="Quý I/2026",
        )
    bind_obligations(programme)
    return programme


def test_pages_stay_light_and_quick_for_a_large_programme(world: Any, django_assert_max_num_queries: Any) -> None:
    cycle = world.cycle(large_programme(world))
    report = world.report(cycle)
    for obligation in list(report.agency.obligations.all())[:30]:
        world.write(world.officer, obligation, result=LONG * 4)
    asked = addresses(cycle) | {"report": reverse("tracking:report", args=[report.pk])}
    for client in (world.client(world.officer), world.client(world.office)):
        for name, limit in QUERIES.items():
            with django_assert_max_num_queries(limit, info=name):
                response = client.get(asked[name])
            assert len(response.content) < 70_000, name  # leaves room for style sheet and scripts in 100 KB


def test_the_number_of_queries_does_not_grow_with_the_list(world: Any) -> None:
    def queries(programme: Programme) -> dict[str, int]:
        client = world.client(world.office)
        counts = {}
        for name in ("programme", "tasks"):
            where = reverse(f"tracking:{name}", args=[programme.pk] if name == "programme" else [])
            with CaptureQueriesContext(connection) as captured:
                client.get(where)
            counts[name] = len(captured)
        return counts

    small = queries(world.small_programme())
    programme = world.programme(number="2/KH")
    world.task(programme, "alone", "so-tu-phap")
    for number in range(25):
        world.task(programme, str(number), "so-tu-phap", "so-y-te")
    bind_obligations(programme)
    assert queries(programme) == small


def test_pages_ask_nothing_of_another_host_and_style_nothing_inline(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    client = world.client(world.officer)
    for address in [*addresses(cycle).values(), reverse("tracking:report", args=[world.report(cycle).pk])]:
        words = page(client, address)
        assert "http" not in words.replace("http-equiv", "")
        assert 'style="' not in words
        assert "onclick" not in words
        assert json.dumps("javascript:")[1:-1] not in words


def test_an_administrator_reads_and_changes_nothing(world: Any) -> None:
    cycle = world.cycle()
    client = world.client(world.acting("vp-ubnd-tinh-2", Role.ADMINISTRATOR))
    assert "Mở kỳ" not in page(client, addresses(cycle)["programme"])
    assert "Đóng kỳ" not in page(client, addresses(cycle)["cycle"])


def test_the_history_of_a_task_is_read_to_its_beginning(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.obligation(cycle.programme)
    for number in range(7):
        world.write(world.officer, obligation, result=f"Lần lưu {number}.")
    client, address = world.client(world.officer), addresses(cycle)["task"]
    first = page(client, address)
    assert ["Lần lưu 6." in first, "Lần lưu 2." in first, "Lần lưu 1." in first] == [True, True, False]
    assert "before=3" in first
    rest = page(client, address, before="3", agency="so-tu-phap")
    assert ["Lần lưu 2." in rest.split("Diễn biến")[1], "Lần lưu 0." in rest, "Công bố" in rest] == [False, True, True]
