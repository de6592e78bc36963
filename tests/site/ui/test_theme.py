"""The reader's choice of light or dark."""

import pytest
from django.test import Client


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    """Sessions are stored in it."""


def test_the_chosen_theme_stays(client: Client) -> None:
    response = client.post("/giao-dien/", {"theme": "dark", "next": "/dang-nhap/"})
    assert response.headers["Location"] == "/dang-nhap/"
    assert '<html lang="vi" data-theme="dark">' in client.get("/dang-nhap/").content.decode()


def test_the_choice_can_be_taken_back(client: Client) -> None:
    client.post("/giao-dien/", {"theme": "dark"})
    client.post("/giao-dien/", {"theme": ""})
    assert '<html lang="vi">' in client.get("/dang-nhap/").content.decode()


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])
def test_the_choice_never_leads_to_another_site(client: Client, elsewhere: str) -> None:
    assert client.post("/giao-dien/", {"theme": "dark", "next": elsewhere}).headers["Location"] == "/"


def test_a_link_does_not_change_the_theme(client: Client) -> None:
    assert client.get("/giao-dien/").status_code == 405
