"""The indicators of all programmes with their targets in words."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from django.template.loader import render_to_string
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Comparator, Programme, Target


@pytest.fixture
def desk(published: Programme, health_officer: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(health_officer)


def _page(desk: Client, query: str = "") -> str:
    return desk.get(f"/chi-tieu/{query}").content.decode()


def test_an_indicator_stands_under_its_programme_with_its_target(desk: Client, published: Programme) -> None:
    page = _page(desk)
    assert f'<caption><a href="/chuong-trinh/{published.pk}/">Kế hoạch 12/KH-UBND</a>' in page
    assert "trên <b>85,5</b>%" in page
    assert "(năm 2026)" in page
    assert '<a href="/co-quan/so-xay-dung/">Sở Xây dựng</a>' in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("?q=kien+co", True),
        ("?q=giao+thong", False),
        ("?agency=so-xay-dung", True),
        ("?agency=so-y-te", False),
        ("?agency=khong-co", True),
        ("?programme=x", True),
        ("?programme=99999999999999999999", True),
    ],
)
def test_the_address_filters_and_what_it_cannot_say_asks_for_nothing(desk: Client, query: str, shown: bool) -> None:
    assert ("Tỷ lệ nhà ở kiên cố</th>" in _page(desk, query)) is shown


def test_a_filter_that_fits_nothing_says_so(desk: Client) -> None:
    page = _page(desk, "?q=giao+thong")
    assert "Không có chỉ tiêu nào khớp" in page
    assert 'href="/chi-tieu/">Bỏ hết điều kiện lọc' in page


def test_before_anything_was_published_the_page_says_so(
    health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    assert "Chưa có chỉ tiêu nào" in _page(signed_in(health_officer))


IN_WORDS = [
    (Target(comparator=Comparator.EQ, value=Decimal("10"), unit="%/năm"), "<b>10</b>%/năm"),
    (Target(comparator=Comparator.GT, value=Decimal("90"), unit="triệu đồng"), "trên <b>90</b> triệu đồng"),
    (Target(comparator=Comparator.GE, value=Decimal("96.35"), unit="%"), "từ <b>96,35</b>% trở lên"),
    (Target(comparator=Comparator.LT, value=Decimal("3"), unit="%"), "dưới <b>3</b>%"),
    (Target(comparator=Comparator.LE, value=Decimal("1500"), unit="hộ"), "không quá <b>1.500</b> hộ"),
    (Target(comparator=Comparator.APPROX, value=Decimal("150000"), unit=""), "khoảng <b>150.000</b>"),
    (Target(comparator=Comparator.BETWEEN, low=Decimal("17"), high=Decimal("18"), unit="%"), "<b>17 – 18</b>%"),
    (Target(comparator=Comparator.EQ, raw="một số"), "<b>một số</b>"),
]


@pytest.mark.parametrize(("target", "words"), IN_WORDS, ids=lambda value: getattr(value, "comparator", None))
def test_a_comparator_is_told_in_words(target: Target, words: str) -> None:
    assert render_to_string("programmes/words/target.html", {"target": target}).strip() == words


PERIODS = [
    ("", "2030", "năm 2030"),
    ("2026", "2030", "2026–2030"),
    ("2030", "2030", "năm 2030"),
    ("", "2026-06-30", "đến 30/06/2026"),
    ("2026", "", "từ 2026"),
    ("", "", '<span class="quiet">không nêu năm</span>'),
]


@pytest.mark.parametrize(("start", "end", "words"), PERIODS)
def test_a_period_is_told_as_exactly_as_the_document_has_it(start: str, end: str, words: str) -> None:
    target = Target(period_start=start, period_end=end)
    assert render_to_string("programmes/words/period.html", {"target": target}).strip() == words
