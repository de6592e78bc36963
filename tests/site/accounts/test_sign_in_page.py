"""The page to sign in, and what it shows in a demonstration."""

import pytest
from django.test import Client
from pytest_django import Settings

from dondoc.site.agencies.people import Acting


def test_the_page_stands_alone_and_asks_for_two_things(client: Client, db: None) -> None:
    page = client.get("/dang-nhap/").content.decode()
    assert "Tên đăng nhập" in page
    assert "Mật khẩu" in page
    assert "<nav" not in page


def test_the_page_names_nobody(client: Client, office: Acting) -> None:
    assert office.person.username not in client.get("/dang-nhap/").content.decode()


def test_a_demonstration_lists_who_may_sign_in(
    client: Client, office: Acting, nobody: Acting, settings: Settings
) -> None:
    settings.DONDOC_DEMO, settings.DONDOC_DEMO_PASSWORD = True, "mat-khau-chung"
    page = client.get("/dang-nhap/").content.decode()
    assert office.person.username in page
    assert "Văn phòng UBND tỉnh" in page
    assert "mat-khau-chung" in page
    assert nobody.person.username not in page


def test_a_chosen_person_is_filled_in(client: Client, db: None) -> None:
    assert 'value="van-phong"' in client.get("/dang-nhap/?ten=van-phong").content.decode()


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({}, "Hãy nhập tên đăng nhập."),
        ({"username": "a"}, "Hãy nhập mật khẩu."),
        ({"username": "a", "password": "b"}, "không khớp"),
    ],
)
def test_a_refusal_is_told_in_words(client: Client, db: None, sent: dict[str, str], sentence: str) -> None:
    assert sentence in client.post("/dang-nhap/", sent).content.decode()


def test_who_is_signed_in_goes_on(client: Client, office: Acting) -> None:
    client.force_login(office.person)
    assert client.get("/dang-nhap/?next=/van-ban/").headers["Location"] == "/van-ban/"


def test_every_other_page_asks_to_sign_in_and_comes_back(client: Client, db: None) -> None:
    assert client.get("/van-ban/?state=done").headers["Location"] == "/dang-nhap/?next=/van-ban/%3Fstate%3Ddone"
    assert "quay lại đúng trang" in client.get("/dang-nhap/?next=/van-ban/").content.decode()
