"""The reports of all cycles in one list, and what is done with many of them."""

from typing import Any

import pytest
from django.test import Client

from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.models import Cycle, Report

LIST, CHOSEN = "/bao-cao-co-quan/", "/bao-cao-co-quan/da-chon/"


@pytest.fixture
def cycle(world: Any) -> Cycle:
    made: Cycle = world.cycle()
    return made


def listed(client: Client, **query: str) -> list[str]:
    return [row.agency_id for row in client.get(LIST, query).context["shown"].rows]


def test_who_sees_everything_sees_every_report_and_an_agency_its_own(world: Any, cycle: Cycle) -> None:
    assert sorted(listed(world.client(world.auditor))) == ["so-tu-phap", "so-y-te"]
    assert listed(world.client(world.officer)) == ["so-tu-phap"]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ({"state": "submitted"}, ["so-tu-phap"]),
        ({"state": "not_begun"}, ["so-y-te"]),
        ({"den": "in_time"}, ["so-tu-phap"]),
        ({"den": "missing"}, []),
        ({"agency": "so-y-te"}, ["so-y-te"]),
        ({"thang": "2026-05"}, []),
        ({"ky": "open", "state": "submitted"}, ["so-tu-phap"]),
    ],
)
def test_filters(world: Any, cycle: Cycle, query: dict[str, str], rows: list[str]) -> None:
    world.submitted(cycle)
    assert listed(world.client(world.office), **query) == rows


def test_many_reports_are_accepted_and_each_refusal_has_its_reason(world: Any, cycle: Cycle) -> None:
    world.submitted(cycle)
    keys = list(Report.objects.values_list("pk", flat=True))
    page = world.client(world.consolidator).post(CHOSEN, {"chosen": keys, "act": "nhan"}, follow=True)
    assert "Đã chấp nhận 1 báo cáo." in page.content.decode()
    assert "Only" not in page.content.decode()
    assert sorted(Report.objects.values_list("state", flat=True)) == ["accepted", "not_begun"]


def test_reports_are_returned_with_one_reason(world: Any, cycle: Cycle) -> None:
    report = world.submitted(cycle)
    client = world.client(world.office)
    client.post(CHOSEN, {"chosen": [report.pk], "act": "tra-lai", "words": ""})
    report.refresh_from_db()
    assert report.state == "submitted"
    client.post(CHOSEN, {"chosen": [report.pk], "act": "tra-lai", "words": "Thiếu số liệu"})
    report.refresh_from_db()
    assert (report.state, report.remark) == ("returned", "Thiếu số liệu")


def test_a_head_submits_what_waits_for_the_head(world: Any, cycle: Cycle) -> None:
    world.write(world.officer, world.obligation(cycle.programme))
    hand_to_head(world.officer, world.report(cycle))
    keys = [world.report(cycle).pk]
    world.client(world.head).post(CHOSEN, {"chosen": keys, "act": "gui"})
    assert world.report(cycle).state == "submitted"


@pytest.mark.parametrize("who", ["officer", "head", "leader", "auditor"])
def test_nobody_else_judges(world: Any, cycle: Cycle, who: str) -> None:
    report = world.submitted(cycle)
    world.client(getattr(world, who)).post(CHOSEN, {"chosen": [report.pk], "act": "nhan"})
    report.refresh_from_db()
    assert report.state == "submitted"


def test_a_report_of_another_agency_cannot_be_reached(world: Any, cycle: Cycle) -> None:
    report = world.submitted(cycle)
    page = world.client(world.other_head).post(CHOSEN, {"chosen": [report.pk], "act": "gui"}, follow=True)
    assert "Chưa chọn báo cáo nào" in page.content.decode()
    answer = world.client(world.other_head).post(CHOSEN, {"chosen": [report.pk], "xuat": "csv"})
    assert len(b"".join(answer.streaming_content).splitlines()) == 1


@pytest.mark.parametrize("query", [{"nhom": "ky"}, {"nhom": "co-quan"}, {"sort": "-sent"}, {"thang": "x"}])
def test_orders_and_groups_show_the_same_rows(world: Any, cycle: Cycle, query: dict[str, str]) -> None:
    assert len(listed(world.client(world.office), **query)) == 2


def test_the_page_takes_a_bounded_number_of_queries(
    world: Any, cycle: Cycle, django_assert_max_num_queries: Any
) -> None:
    client = world.client(world.office)
    with django_assert_max_num_queries(13):
        client.get(LIST)
