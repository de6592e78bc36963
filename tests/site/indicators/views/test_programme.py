"""The indicators of one programme with their charts."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Measure
from dondoc.site.programmes.models import Programme


@pytest.fixture
def desk(measure: Measure, leader: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(leader)


def page(desk: Client, programme: Programme, query: str = "") -> str:
    return desk.get(f"/chuong-trinh/{programme.pk}/chi-tieu/{query}").content.decode()


def test_each_indicator_stands_with_its_judgement_in_table_and_charts(
    desk: Client, published: Programme, measure: Measure, books: Any
) -> None:
    books.keep(measure, {2024: "83", 2025: "84.5", 2026: "~86"})
    shown = page(desk, published)
    assert '<span class="badge is-done">Đạt</span>' in shown
    assert shown.count('<figure class="chart">') == 2
    assert "Số liệu mới nhất so với mục tiêu. 1 chỉ tiêu; 1 chỉ tiêu có số liệu." in shown
    assert "Nguồn: Niên giám thống kê." in shown
    assert len(shown) < 100_000


def test_the_page_of_an_earlier_day_shows_what_was_known_then(
    desk: Client, published: Programme, measure: Measure, books: Any
) -> None:
    books.keep(measure, {2026: "~86"})
    shown = page(desk, published, "?ngay=2026-06-09")
    assert "chưa có" in shown
    assert "<figure" not in shown


def test_the_number_of_queries_does_not_grow_with_the_indicators(
    desk: Client,
    published: Programme,
    measure: Measure,
    books: Any,
    another_document: Callable[..., Programme],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    books.keep(measure, {2024: "83", 2025: "84.5"})
    for number in range(4):
        another_document(number=f"{number}/QĐ-UBND")
    with django_assert_max_num_queries(16):
        page(desk, published)
