"""The list of programmes."""

from collections.abc import Callable

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme


def _page(client: Client) -> str:
    return client.get("/chuong-trinh/").content.decode()


def test_a_programme_leads_to_its_page_and_counts_what_it_orders(
    published: Programme, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    page = _page(signed_in(health_officer))
    assert f'<a href="/chuong-trinh/{published.pk}/">Phát triển nhà ở năm 2026</a>' in page
    assert "12/KH-UBND" in page
    assert "20/01/2026" in page
    assert '<td class="number" data-label="Nhiệm vụ">2</td>' in page
    assert '<td class="number" data-label="Chỉ tiêu">1</td>' in page
    assert '<td class="number" data-label="Cơ quan chủ trì">3</td>' in page
    assert "Sở Tài chính" in page


def test_an_empty_list_says_what_comes_first(
    office: Acting, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    assert 'href="/van-ban/">Xem các văn bản' in _page(signed_in(office))
    assert "Văn phòng UBND duyệt và công bố" in _page(signed_in(health_officer))


def test_the_list_asks_the_database_little(
    published: Programme,
    health_officer: Acting,
    signed_in: Callable[[Acting], Client],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    desk = signed_in(health_officer)
    with django_assert_max_num_queries(13):
        _page(desk)


def test_who_has_no_role_sees_nothing(
    published: Programme, nobody: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    assert "12/KH-UBND" not in _page(signed_in(nobody))


def test_as_of_a_day_the_list_has_what_had_been_issued(
    published: Programme, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    desk = signed_in(health_officer)
    before, after = (desk.get(f"/chuong-trinh/?ngay={day}") for day in ("2026-01-19", "2026-01-20"))
    assert [list(answer.context["shown"].rows) for answer in (before, after)] == [[], [published]]
    assert "Tính đến ngày 20/01/2026, không phải hôm nay" in after.content.decode()
    assert f"/chuong-trinh/{published.pk}/?ngay=2026-01-20" in after.content.decode()
