"""Signing in and out."""

import pytest
from django.test import Client

from dondoc.site.accounts.models import User

PASSWORD = "correct horse battery"  # noqa: S105 - of a person who exists in these tests only


@pytest.fixture
def someone(db: None) -> User:
    return User.objects.create_user(username="chuyen-vien", password=PASSWORD, display_name="Chuyên viên")


def _sign_in(client: Client, password: str = PASSWORD, **more: str) -> int | str:
    response = client.post("/dang-nhap/", {"username": "chuyen-vien", "password": password, **more})
    return response.headers.get("Location", response.status_code)


def test_the_right_password_opens_the_front_page(client: Client, someone: User) -> None:
    assert _sign_in(client) == "/"
    assert client.session["_auth_user_id"] == str(someone.pk)


def test_a_wrong_password_stays_on_the_page_and_says_so(client: Client, someone: User) -> None:
    response = client.post("/dang-nhap/", {"username": "chuyen-vien", "password": "wrong"})
    assert response.status_code == 200
    assert "không khớp" in response.content.decode()
    assert "_auth_user_id" not in client.session


def test_a_closed_account_does_not_sign_in(client: Client, someone: User) -> None:
    User.objects.filter(pk=someone.pk).update(is_active=False)
    assert _sign_in(client) == 200
    assert "_auth_user_id" not in client.session


def test_sign_in_returns_to_the_page_that_asked_for_it(client: Client, someone: User) -> None:
    assert _sign_in(client, next="/van-ban/?state=done") == "/van-ban/?state=done"


def test_sign_in_never_leads_to_another_site(client: Client, someone: User) -> None:
    assert _sign_in(client, next="https://elsewhere.example/") == "/"


def test_signing_out_takes_a_form_and_not_a_link(client: Client, someone: User) -> None:
    client.force_login(someone)
    assert client.get("/dang-xuat/").status_code == 405
    assert client.post("/dang-xuat/").headers["Location"] == "/dang-nhap/"
    assert "_auth_user_id" not in client.session


def test_a_person_is_called_by_their_name(someone: User) -> None:
    assert str(someone) == someone.get_full_name() == "Chuyên viên"
    assert str(User(username="khach")) == "khach"
