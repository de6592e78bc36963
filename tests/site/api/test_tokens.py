"""Tokens: made once, kept as a digest, and good for nothing once their time is over."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from dondoc.site import audit
from dondoc.site.accounts.models import User
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.api.actions.make_token import MOST_TOKENS, TokenRefused, make_token
from dondoc.site.api.actions.revoke_token import revoke_token
from dondoc.site.api.models import Scope, Token
from dondoc.site.api.selectors import token_of

TODAY = date(2026, 6, 10)
PAGE = "/ma-truy-cap/"


def test_of_a_secret_only_its_digest_and_its_beginning_are_kept(world: Any) -> None:
    made = make_token(world.officer, "Một cửa", [Scope.READ], 30)
    kept = [str(value) for value in Token.objects.values_list().get()]
    assert not any(made.secret in value for value in kept)
    assert made.token.beginning == made.secret[:12]
    assert token_of(made.secret, TODAY) == made.token
    assert {one.code for one in audit.entries_of(made.token)} == {"api.token.made"}


def test_a_token_ends_after_its_last_day(world: Any) -> None:
    made = make_token(world.officer, "Một cửa", [Scope.READ], 30)
    assert made.token.expires_on == date(2026, 7, 10)
    assert token_of(made.secret, date(2026, 7, 10)) is not None
    assert token_of(made.secret, date(2026, 7, 11)) is None


def test_a_revoked_token_opens_nothing(world: Any, program: Callable[..., Any]) -> None:
    mine = program(world.officer)
    assert mine.get("me").status_code == 200
    revoke_token(world.officer, Token.objects.get())
    answer = mine.get("me")
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, 'Bearer realm="dondoc"')


def test_a_token_ends_with_the_account_and_with_the_role(world: Any, program: Callable[..., Any]) -> None:
    mine = program(world.officer)
    User.objects.filter(pk=world.officer.person.pk).update(is_active=False)
    assert mine.get("me").status_code == 401
    User.objects.filter(pk=world.officer.person.pk).update(is_active=True)
    world.officer.membership.delete()
    assert mine.get("me").status_code == 401


def test_a_wrong_token_is_refused_even_beside_a_session(world: Any) -> None:
    client = world.client(world.officer)
    assert client.get("/api/v1/me", headers={"Authorization": "Bearer dondoc_x"}).status_code == 401


def test_its_use_is_noted_once_in_a_while(world: Any, program: Callable[..., Any]) -> None:
    mine = program(world.officer)
    assert Token.objects.get().last_used_at is None
    mine.get("me")
    first = Token.objects.get().last_used_at
    mine.get("me")
    assert first is not None
    assert Token.objects.get().last_used_at == first


@pytest.mark.parametrize(
    ("name", "scopes", "days"), [("", ["read"], 9), ("a", [], 9), ("a", ["all"], 9), ("a", ["read"], 999)]
)
def test_a_token_needs_a_name_a_scope_and_an_end(world: Any, name: str, scopes: list[str], days: int) -> None:
    with pytest.raises(TokenRefused):
        make_token(world.officer, name, scopes, days)


def test_there_is_an_end_to_tokens(world: Any) -> None:
    for _ in range(MOST_TOKENS):
        make_token(world.officer, "a", ["read"], 1)
    with pytest.raises(TokenRefused):
        make_token(world.officer, "a", ["read"], 1)


def test_who_has_no_role_or_stands_in_for_another_makes_none(world: Any) -> None:
    with pytest.raises(NotAllowed):
        make_token(Acting(world.officer.person), "a", ["read"], 9)
    with pytest.raises(NotAllowed):
        make_token(Acting(world.office.person, world.officer.membership), "a", ["read"], 9)


def test_the_page_tells_the_secret_once(world: Any) -> None:
    client = world.client(world.officer)
    answer = client.post(PAGE, {"name": "Một cửa", "scopes": ["read"], "days": "30"})
    secret = answer.context["made"].secret
    assert secret in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert secret not in client.get(PAGE).content.decode()


def test_the_page_asks_again_for_what_is_missing(world: Any) -> None:
    answer = world.client(world.officer).post(PAGE, {"name": "", "days": "30"})
    assert answer.status_code == 422
    assert Token.objects.count() == 0


def test_nobody_sees_or_revokes_anothers_token(world: Any) -> None:
    made = make_token(world.officer, "Riêng", ["read"], 9)
    other = world.client(world.head)
    assert "Riêng" not in other.get(PAGE).content.decode()
    assert other.post(reverse("api_tokens:revoke", args=[made.token.pk])).status_code == 404
    with pytest.raises(NotAllowed):
        revoke_token(world.head, made.token)


def test_the_owner_revokes_on_the_page(world: Any) -> None:
    made = make_token(world.officer, "Riêng", ["read"], 9)
    world.client(world.officer).post(reverse("api_tokens:revoke", args=[made.token.pk]))
    made.token.refresh_from_db()
    assert made.token.revoked_by == world.officer.person
