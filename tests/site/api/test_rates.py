"""How often a caller may come."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from dondoc.site.api.models import RequestCount
from dondoc.site.api.rates import forget_old_counts, spend

MINUTE = 60.0
pytestmark = pytest.mark.django_db


def test_as_many_as_allowed_come_within_a_minute() -> None:
    assert [spend("a", 3, 10 * MINUTE) for _ in range(4)] == [0, 0, 0, 60]
    assert spend("b", 3, 10 * MINUTE) == 0


def test_the_minute_slides() -> None:
    for _ in range(4):
        spend("a", 4, 10 * MINUTE + 59)
    assert spend("a", 4, 11 * MINUTE + 5) == 10, "one of four has to slide out: a quarter of the minute"
    assert spend("a", 4, 11 * MINUTE + 15) == 0
    assert spend("a", 4, 13 * MINUTE) == 0


def test_what_is_refused_is_not_counted() -> None:
    for _ in range(50):
        spend("a", 2, 10 * MINUTE)
    assert spend("a", 2, 12 * MINUTE) == 0
    assert RequestCount.objects.get().number == 1


def test_no_limit_is_no_limit() -> None:
    assert [spend("a", 0, 0.0) for _ in range(3)] == [0, 0, 0]


def test_old_counts_are_forgotten() -> None:
    spend("a", 3, 10 * MINUTE)
    assert forget_old_counts() == 1


def test_a_program_that_comes_too_often_is_told_when_to_come_again(
    world: Any, program: Callable[..., Any], settings: Any
) -> None:
    settings.DONDOC_API_RATE = 1
    mine = program(world.officer)
    answers = [mine.get("me") for _ in range(3)]
    refused = answers[-1]
    assert (answers[0].status_code, refused.status_code) == (200, 429)
    assert 1 <= int(refused["Retry-After"]) <= 60
    assert refused["Content-Type"] == "application/problem+json"


def test_strangers_share_what_their_address_may(db: None, settings: Any) -> None:
    settings.DONDOC_API_RATE = 2
    found = [Client().get("/api/v1/me").status_code for _ in range(4)]
    assert found[0] == 401
    assert found[-1] == 429
