"""What supervisors ask the site."""

import pytest
from django.db import OperationalError, connection
from django.test import Client


@pytest.mark.django_db
def test_the_site_is_well_while_its_database_answers(client: Client) -> None:
    answer = client.get("/suc-khoe/")
    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_the_site_says_when_its_database_does_not_answer(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OperationalError("gone")

    monkeypatch.setattr(connection, "cursor", broken)
    answer = client.get("/suc-khoe/")
    assert (answer.status_code, answer.content) == (503, b"database\n")
