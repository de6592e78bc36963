"""Pictures on pages: an address at once, the drawing for whoever looks, and words for who does not."""

from datetime import date, timedelta

import pytest
from django.template import Context, Template
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from dondoc.charts import HeatMap, HeatRow, Point, Series, ThroughTime
from dondoc.site import clock
from dondoc.site.pictures.actions import draw_picture
from dondoc.site.pictures.actions.forget_pictures import forget_pictures
from dondoc.site.pictures.models import Picture
from dondoc.site.pictures.showing import chart_address, shown_charts

pytestmark = pytest.mark.django_db

CHART = ThroughTime("Quá hạn <3", "nhiệm vụ", (Series("", (Point(date(2026, 5, 31), 3), Point(date(2026, 6, 30), 5))),))
OTHER = HeatMap("Theo cơ quan", ("06/2026",), (HeatRow("Sở Y tế", (2,)),))


def test_asking_for_an_address_draws_nothing_and_the_first_look_draws_it_once(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []

    def counting(spec: object) -> str:
        drawn.append(spec)
        return "<svg/>"

    monkeypatch.setattr(draw_picture, "svg_of", counting)
    address = chart_address(CHART)
    assert not drawn

    answers = [client.get(address) for _ in range(2)]

    assert [answer.content for answer in answers] == [b"<svg/>"] * 2
    assert len(drawn) == 1


def test_a_picture_is_an_image_that_browsers_keep_and_proxies_do_not(client: Client) -> None:
    answer = client.get(chart_address(CHART))

    assert answer["Content-Type"] == "image/svg+xml"
    assert answer["Cache-Control"] == "private, max-age=31536000, immutable"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "nhiệm vụ" in answer.content.decode()


def test_the_same_chart_has_the_same_address_and_another_has_another() -> None:
    assert chart_address(CHART) == chart_address(CHART) != chart_address(OTHER)
    assert Picture.objects.count() == 2


def test_an_address_depends_on_the_secret_of_the_site(settings: Settings) -> None:
    before = chart_address(CHART)
    settings.SECRET_KEY = "another secret than before"  # noqa: S105 (of nothing)

    assert chart_address(CHART) != before


def test_an_address_that_no_page_made_answers_nothing(client: Client) -> None:
    assert client.get("/hinh/" + "0" * 40 + ".svg").status_code == 404


def test_many_charts_are_kept_with_two_queries_and_shown_again_with_one(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(2):
        shown_charts([CHART, OTHER])
    with django_assert_num_queries(1):
        shown_charts([CHART, OTHER])


def test_what_no_page_asked_for_in_sixty_days_is_forgotten() -> None:
    chart_address(CHART)
    today = clock.today()

    assert forget_pictures(today + timedelta(days=60)) == 0
    assert forget_pictures(today + timedelta(days=61)) == 1


def test_a_figure_has_two_pictures_a_caption_and_the_table() -> None:
    [shown] = shown_charts([CHART], on=date(2026, 6, 30), source="Báo cáo của các cơ quan")

    page = Template("{% load dondoc_pictures %}{% chart_figure shown %}").render(Context({"shown": shown}))

    assert shown.wide in page
    assert shown.narrow in page
    assert 'alt="Quá hạn &lt;3. Từ 3 (05/2026) đến 5 nhiệm vụ (06/2026)."' in page
    assert "Số liệu đến ngày 30/06/2026. Nguồn: Báo cáo của các cơ quan." in page
    assert '<th scope="row">06/2026</th><td class="number">5</td>' in page
