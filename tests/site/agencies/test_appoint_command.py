"""`appoint`: the first administrator is made at the server, since nobody can make one on the site yet."""

import io
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership

PASSWORD = "đường dài 2026"  # noqa: S105 - of people who exist in these tests only


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))


def test_a_new_person_signs_in_with_the_role_and_the_password_given(health: Agency, typed: None) -> None:
    _appoint("quantri", health.register_id, "administrator", name="Quản trị")
    user = authenticate(username="quantri", password=PASSWORD)
    assert user is not None
    assert str(user) == "Quản trị"
    assert Membership.objects.get(user=user).role == Role.ADMINISTRATOR


def test_a_known_person_takes_the_role_and_keeps_the_password(health: Agency, typed: None) -> None:
    _appoint("quantri", health.register_id, "administrator", name="Quản trị")
    _appoint("quantri", health.register_id, "officer")
    assert authenticate(username="quantri", password=PASSWORD) is not None
    assert [membership.role for membership in Membership.objects.all()] == [Role.OFFICER]


@pytest.mark.parametrize(
    ("agency", "name", "said"),
    [
        ("so-khong-co", "Quản trị", "load_register"),
        ("so-y-te", None, "--name"),
    ],
)
def test_it_says_what_is_missing_and_stores_nothing(
    agency: str, name: str | None, said: str, health: Agency, typed: None
) -> None:
    with pytest.raises(CommandError, match=said):
        _appoint("quantri", agency, "administrator", name=name)
    assert not User.objects.exists()


def test_a_weak_password_is_refused_and_nothing_is_stored(health: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("123\n"))
    with pytest.raises(CommandError):
        _appoint("quantri", health.register_id, "administrator", name="Quản trị")
    assert not User.objects.exists()


def _appoint(*words: str, **options: Any) -> None:
    call_command("appoint", *words, stdout=io.StringIO(), **options)
