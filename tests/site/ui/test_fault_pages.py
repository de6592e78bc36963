"""Pages that are shown when something goes wrong: what happened, what was kept, what to do."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.views import defaults

from dondoc.site.agencies.people import Acting

FORM = {"result": "Đã trình đề án, chờ thẩm định.", "percent": "40", "password": "bí mật"}


@pytest.fixture
def strict(office: Acting) -> Client:
    """A browser that checks tokens, with the office signed in."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(office.person)
    return client


def test_a_missing_page_offers_the_search(office: Acting, signed_in: Callable[[Acting], Client]) -> None:
    response = signed_in(office).get("/khong-co/")
    assert response.status_code == 404
    assert "Không có trang này" in response.content.decode()
    assert 'action="/tim/"' in response.content.decode()


def test_a_refusal_tells_its_reason(health_officer: Acting, signed_in: Callable[[Acting], Client]) -> None:
    response = signed_in(health_officer).get("/van-ban/tai-len/")
    assert response.status_code == 403
    assert "không có quyền" in response.content.decode()
    assert "Sở Y tế" in response.content.decode()


def test_a_broken_server_needs_nothing_to_say_so(client: Client) -> None:
    page = defaults.server_error(client.get("/dang-nhap/").wsgi_request).content.decode()
    assert "Máy chủ gặp lỗi" in page
    assert "Đôn Đốc" in page


def test_a_bad_request_needs_nothing_to_say_so(client: Client) -> None:
    page = defaults.bad_request(client.get("/dang-nhap/").wsgi_request, Exception()).content.decode()
    assert "không đọc được yêu cầu" in page


def test_a_form_with_an_old_token_keeps_what_was_typed(strict: Client) -> None:
    response = strict.post("/van-ban/tai-len/", FORM)
    page = response.content.decode()
    assert response.status_code == 403
    assert "Đã trình đề án, chờ thẩm định." in page
    assert "bí mật" not in page
    assert "Gửi lại" not in page


def test_a_form_of_our_own_page_can_be_sent_again(strict: Client) -> None:
    page = strict.post("/van-ban/tai-len/?a=1", FORM, headers={"Sec-Fetch-Site": "same-origin"}).content.decode()
    assert '<form method="post" action="/van-ban/tai-len/?a=1">' in page
    assert 'name="percent" value="40"' in page
    assert 'name="csrfmiddlewaretoken"' in page


def test_a_form_from_another_site_can_not_be_sent_again(strict: Client) -> None:
    page = strict.post("/van-ban/tai-len/", FORM, headers={"Sec-Fetch-Site": "cross-site"}).content.decode()
    assert "Gửi lại" not in page
