"""The list of agencies."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from pytest_django import Settings

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.selectors import existing_on, kinds_of


@pytest.fixture(autouse=True)
def _day(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-20"


@pytest.fixture
def ended(db: None) -> Agency:
    return Agency.objects.create(
        register_id="so-khdt", name="Sở Kế hoạch và Đầu tư", kind="department", position=9, valid_to=date(2025, 2, 28)
    )


@pytest.fixture
def desk(health_officer: Acting, finance: Agency, ended: Agency, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(health_officer)


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["Sở Tài chính", "Sở Y tế"]),
        ("?q=tai+chinh", ["Sở Tài chính"]),
        ("?q=ke+hoach", []),
        ("?q=ke+hoach&all=1", ["Sở Kế hoạch và Đầu tư"]),
        ("?kind=department&q=y", ["Sở Y tế"]),
        ("?kind=commune", []),
    ],
)
def test_the_address_filters(desk: Client, query: str, shown: list[str]) -> None:
    assert [agency.name for agency in desk.get(f"/co-quan/{query}").context["shown"].rows] == shown


def test_an_agency_that_ended_says_when(desk: Client) -> None:
    page = desk.get("/co-quan/?all=1").content.decode()
    assert "Đã thôi hoạt động" in page
    assert "từ sau 28/02/2025" in page


def test_the_chosen_filters_stay_in_the_form(desk: Client) -> None:
    page = desk.get("/co-quan/?q=tai+chinh&kind=department&all=1").content.decode()
    assert 'value="tai chinh"' in page
    assert '<option value="department" selected>Sở, ban, ngành</option>' in page
    assert '<input type="hidden" name="all" value="1">' in page


def test_nothing_found_leads_back(desk: Client) -> None:
    assert "Bỏ hết điều kiện lọc" in desk.get("/co-quan/?q=khong+co").content.decode()


def test_the_last_day_of_an_agency_still_counts(ended: Agency) -> None:
    assert existing_on(Agency.objects.all(), date(2025, 2, 28)).get() == ended
    assert not existing_on(Agency.objects.all(), date(2025, 3, 1)).exists()


def test_an_agency_exists_from_its_first_day(db: None) -> None:
    Agency.objects.create(register_id="x", name="X", kind="commune", valid_from=date(2025, 7, 1))
    assert not existing_on(Agency.objects.all(), date(2025, 6, 30)).exists()
    assert existing_on(Agency.objects.all(), date(2025, 7, 1)).exists()


def test_kinds_come_in_the_order_of_the_register(committee_office: Agency, finance: Agency, health: Agency) -> None:
    assert kinds_of(Agency.objects.all()) == ["office", "department"]


def test_the_list_goes_out_as_a_file_under_its_filters(desk: Client) -> None:
    rows = b"".join(desk.get("/co-quan/?q=tai+chinh&xuat=csv")).decode().splitlines()  # type: ignore[arg-type]
    assert [row.split(",")[1] for row in rows[1:]] == ["Sở Tài chính"]


def test_the_list_is_sorted_and_grouped(desk: Client) -> None:
    shown = desk.get("/co-quan/?sort=-name&nhom=loai").context["shown"]
    assert [(heading, [one.name for one in rows]) for heading, rows in shown.groups] == [
        ("Sở, ban, ngành", ["Sở Y tế", "Sở Tài chính"])
    ]
