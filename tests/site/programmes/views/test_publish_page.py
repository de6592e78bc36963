"""Publishing a reviewed document."""

from collections.abc import Callable

import pytest
from django.test import Client

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.decide_item import decide_item
from dondoc.site.documents.models import Reading, ReadingState
from dondoc.site.programmes.models import Programme


@pytest.fixture
def desk(
    office: Acting, construction: Agency, finance: Agency, health: Agency, signed_in: Callable[[Acting], Client]
) -> Client:
    return signed_in(office)


def _address(reading: Reading) -> str:
    return f"/van-ban/{reading.pk}/cong-bo/"


def test_the_page_tells_what_will_be_published_and_what_is_doubtful(desk: Client, reading: Reading) -> None:
    page = desk.get(_address(reading)).content.decode()
    assert "<b>2</b>nhiệm vụ" in page
    assert "12/KH-UBND" in page
    assert "Còn 2 chỗ cần xem chưa quyết" in page
    assert f'href="/van-ban/{reading.pk}/?xem=unknown_agency"' in page


def test_what_was_left_out_is_not_counted(office: Acting, desk: Client, reading: Reading) -> None:
    decide_item(office, reading, "task", "t2", "left_out", reason="Trùng")
    page = desk.get(_address(reading)).content.decode()
    assert "<b>1</b>nhiệm vụ" in page
    assert "<b>1</b>mục đã bỏ" in page


def test_the_agency_that_has_a_consolidator_is_offered_first(
    desk: Client, reading: Reading, consolidator: Acting, finance: Agency
) -> None:
    page = desk.get(_address(reading)).content.decode()
    assert f'<option value="{finance.pk}" selected>Sở Tài chính</option>' in page


def test_publishing_leads_to_the_programme(desk: Client, reading: Reading, finance: Agency) -> None:
    response = desk.post(_address(reading), {"consolidator": finance.pk})
    programme = Programme.objects.get()
    assert response.headers["Location"] == f"/chuong-trinh/{programme.pk}/"
    assert programme.consolidator == finance


def test_the_office_itself_may_consolidate(desk: Client, reading: Reading) -> None:
    desk.post(_address(reading), {"consolidator": ""})
    assert Programme.objects.get().consolidator is None


def test_publishing_twice_leads_to_the_same_programme(desk: Client, published: Programme) -> None:
    response = desk.post(_address(published.reading), {"consolidator": ""})
    assert response.headers["Location"] == f"/chuong-trinh/{published.pk}/"
    assert Programme.objects.count() == 1


def test_nothing_left_is_nothing_to_publish(office: Acting, desk: Client, reading: Reading) -> None:
    for kind, item in (("task", "t1"), ("task", "t2"), ("indicator", "i1")):
        decide_item(office, reading, kind, item, "left_out", reason="Không dùng")
    response = desk.post(_address(reading), {"consolidator": ""})
    assert response.status_code == 422
    assert "không có nhiệm vụ" in response.content.decode().lower()


def test_an_agency_that_cannot_consolidate_is_refused(desk: Client, reading: Reading) -> None:
    assert desk.post(_address(reading), {"consolidator": "999999"}).status_code == 422
    assert not Programme.objects.exists()


def test_a_reading_under_way_has_nothing_to_publish_yet(desk: Client, reading: Reading) -> None:
    Reading.objects.filter(pk=reading.pk).update(state=ReadingState.RUNNING, result=None)
    assert desk.get(_address(reading)).headers["Location"] == f"/van-ban/{reading.pk}/"


def test_only_the_office_publishes(
    reading: Reading, consolidator: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    assert signed_in(consolidator).post(_address(reading), {"consolidator": ""}).status_code == 403
    assert not Programme.objects.exists()
