"""What an agency has to do with the published programmes."""

from collections.abc import Callable

import pytest
from django.test import Client

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme


@pytest.fixture
def desk(published: Programme, health_officer: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(health_officer)


def test_the_page_lists_what_the_agency_leads(desk: Client) -> None:
    page = desk.get("/co-quan/so-xay-dung/").content.decode()
    assert "<b>1</b>nhiệm vụ chủ trì" in page
    assert "Rà soát quy hoạch nhà ở" in page
    assert "30/06/2026" in page
    assert "Kiểm tra định kỳ" not in page
    assert 'href="/nhiem-vu/?agency=so-xay-dung"' in page


def test_the_page_lists_where_the_agency_cooperates(desk: Client) -> None:
    page = desk.get("/co-quan/so-tai-chinh/?role=cooperating").content.decode()
    assert "<b>0</b>nhiệm vụ chủ trì" in page
    assert "Rà soát quy hoạch nhà ở" in page


def test_a_recurring_task_says_how_often(desk: Client) -> None:
    assert "hằng năm" in desk.get("/co-quan/so-y-te/").content.decode()


def test_an_agency_without_tasks_says_why(desk: Client) -> None:
    assert "Chưa có nhiệm vụ nào" in desk.get("/co-quan/vp-ubnd-tinh/").content.decode()


def test_an_agency_that_is_not_there_is_not_found(desk: Client) -> None:
    assert desk.get("/co-quan/khong-co/").status_code == 404


def test_who_has_no_role_sees_no_agency(health: Agency, nobody: Acting, signed_in: Callable[[Acting], Client]) -> None:
    assert signed_in(nobody).get("/co-quan/so-y-te/").status_code == 404
