"""The list of documents."""

from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, ReadingState, SourceFile
from dondoc.site.programmes.models import Programme


def _page(client: Client, query: str = "") -> str:
    return client.get(f"/van-ban/{query}").content.decode()


def test_the_office_sees_every_document_by_its_number(
    office: Acting, reading: Reading, signed_in: Callable[[Acting], Client]
) -> None:
    page = _page(signed_in(office))
    assert "12/KH-UBND" in page
    assert "ke-hoach.txt" in page
    assert "Chờ duyệt" in page


def test_a_document_without_a_number_goes_by_its_file(
    office: Acting, reading: Reading, signed_in: Callable[[Acting], Client]
) -> None:
    assert reading.result is not None
    reading.result["document"]["number"] = None
    reading.save()
    page = _page(signed_in(office))
    assert f'<a href="/van-ban/{reading.pk}/">ke-hoach.txt</a>' in page
    assert "null" not in page


def test_others_see_what_was_published(
    health_officer: Acting, reading: Reading, signed_in: Callable[[Acting], Client]
) -> None:
    assert "12/KH-UBND" not in _page(signed_in(health_officer))
    assert "Chưa có văn bản nào được công bố" in _page(signed_in(health_officer))


def test_a_published_document_says_since_when(
    health_officer: Acting, published: Programme, signed_in: Callable[[Acting], Client]
) -> None:
    page = _page(signed_in(health_officer))
    assert "Đã công bố" in page
    assert "Tải văn bản lên" not in page


def test_an_empty_list_leads_on(office: Acting, signed_in: Callable[[Acting], Client]) -> None:
    page = _page(signed_in(office))
    assert "Chưa có văn bản nào" in page
    assert 'href="/van-ban/tai-len/"' in page


@pytest.mark.parametrize(
    ("query", "shown"), [("?state=done", True), ("?state=failed", False), ("?state=x", True), ("?page=99", True)]
)
def test_the_address_filters(
    office: Acting, reading: Reading, signed_in: Callable[[Acting], Client], query: str, shown: bool
) -> None:
    assert ("12/KH-UBND" in _page(signed_in(office), query)) is shown


def test_a_long_list_costs_no_more_questions(
    office: Acting,
    source_file: SourceFile,
    reading: Reading,
    signed_in: Callable[[Acting], Client],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(40):
        Reading.objects.create(file=source_file, state=ReadingState.FAILED, queued_at=reading.queued_at)
    desk = signed_in(office)
    with django_assert_max_num_queries(10):
        assert "1–30 trên 41 văn bản" in _page(desk)
