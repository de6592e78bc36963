"""The list of indicators that leaders read."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Measure
from dondoc.site.programmes.models import Programme

ADDRESS = "/chi-tieu/theo-doi/"
# Session and person, bell, links, figures, the register with its transfers; the list with its numbers and views.
QUERIES = 15


@pytest.fixture
def desk(measure: Measure, leader: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(leader)


def page(desk: Client, query: str = "") -> str:
    return desk.get(f"{ADDRESS}{query}").content.decode()


def test_an_indicator_stands_with_its_target_its_newest_figure_and_its_judgement(
    desk: Client, measure: Measure, books: Any
) -> None:
    books.keep(measure, {2024: "83", 2025: "84.5", 2026: "~86"})
    shown = page(desk)
    assert f'<a href="/chi-tieu/{measure.pk}/">Tỷ lệ nhà ở kiên cố</a>' in shown
    assert "trên <b>85,5</b>%" in shown
    assert "<b>86%</b>" in shown
    assert "năm 2026, ước" in shown
    assert '<span class="badge is-done">Đạt</span>' in shown
    assert 'aria-label="2024: 83; 2025: 84,5; 2026: 86 (ước)"' in shown
    assert "Sở Xây dựng" in shown


def test_without_figures_nothing_is_judged(desk: Client) -> None:
    shown = page(desk)
    assert "Chưa có số liệu</span>" in shown
    assert "<svg" not in shown


def test_what_waits_for_the_head_is_not_shown(desk: Client, measure: Measure, books: Any) -> None:
    books.put(measure, books.entry("71"))
    assert "71%" not in page(desk)


def test_what_will_be_missed_stands_before_what_is_open_and_what_has_no_figures(
    desk: Client, measure: Measure, books: Any, another_document: Callable[..., Programme]
) -> None:
    for name, last in (("Bê tông", "60"), ("An toàn", "")):
        another_document(text=name, value=Decimal(90), period_end="2030")
        if last:
            made = Measure.objects.get(name=name)
            books.keep(made, {2022: "60", 2023: "60.2", 2024: "60.1", 2025: last})
    books.keep(measure, {2024: "83"})
    shown = page(desk)
    order = [shown.index(f">{name}</a>") for name in ("Bê tông", "Tỷ lệ nhà ở kiên cố", "An toàn")]
    assert order == sorted(order)
    assert "Khó đạt" in shown


@pytest.mark.parametrize(
    ("query", "is_shown"),
    [
        ("?q=nha+o", True),
        ("?q=cau+duong", False),
        ("?agency=so-xay-dung", True),
        ("?agency=so-y-te", True),  # keeps nothing, so it is no choice and asks for nothing
        ("?judgement=no_data", True),
        ("?judgement=missed", False),
        ("?judgement=x", True),
        ("?programme=999", True),
        ("?page=7", True),
    ],
)
def test_the_address_filters_and_what_it_cannot_say_asks_for_nothing(desk: Client, query: str, is_shown: bool) -> None:
    assert ("Tỷ lệ nhà ở kiên cố</a>" in page(desk, query)) is is_shown


def test_a_filter_that_fits_nothing_says_so(desk: Client) -> None:
    assert "Không có chỉ tiêu nào khớp" in page(desk, "?q=cau")


def test_before_anything_is_published_the_page_says_so(leader: Acting, signed_in: Callable[[Acting], Client]) -> None:
    assert "Chưa có chỉ tiêu nào" in page(signed_in(leader))


def test_who_has_no_role_sees_none(measure: Measure, nobody: Acting, signed_in: Callable[[Acting], Client]) -> None:
    assert "Tỷ lệ nhà ở" not in page(signed_in(nobody))


def test_one_must_sign_in(client: Client) -> None:
    assert client.get(ADDRESS).status_code == 302


def test_documents_that_disagree_are_marked(
    desk: Client, office: Acting, another_document: Callable[..., Programme]
) -> None:
    another_document()
    assert "chờ xác nhận" in page(desk)
    Measure.objects.get().links.update(state="confirmed")
    assert "Các văn bản không thống nhất" in page(desk)


def test_the_list_asks_the_database_no_more_for_more_indicators(
    desk: Client,
    measure: Measure,
    books: Any,
    another_document: Callable[..., Programme],
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    page(desk)  # loads what is loaded once
    books.keep(measure, {2024: "83", 2025: "84"})
    with django_assert_num_queries(QUERIES):
        page(desk)
    for number in range(4):
        another_document(text=f"Chỉ tiêu {number}")
    with django_assert_num_queries(QUERIES):
        page(desk)


def test_the_list_goes_out_as_a_file_under_its_filters(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2025: "84.5"})
    answer = desk.get(f"{ADDRESS}?q=nha&xuat=csv")
    lines = b"".join(answer).decode().splitlines()  # type: ignore[call-overload]
    assert lines[0].startswith("Chỉ tiêu,")
    assert lines[1].startswith("Tỷ lệ nhà ở kiên cố,%,Sở Xây dựng,")
    assert ",2025,84.5" in lines[1]
    assert b"".join(desk.get(f"{ADDRESS}?q=cau&xuat=csv")).decode().count("\n") == 1  # type: ignore[call-overload]


def test_an_earlier_day_shows_the_figures_known_then(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2025: "84.5"})
    assert "84,5%" in page(desk)
    assert "84,5%" not in page(desk, "?ngay=2026-06-09")
