"""Every page and act by everyone: who gets it, who is refused, and that none is missing from the table."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Report

pytestmark = pytest.mark.once

_PEOPLE = (
    *("public", "nobody", "office", "consolidator", "other_consolidator", "head", "officer"),
    *("other_head", "other_officer", "leader", "auditor", "administrator"),
)
_GIVEN = range(200, 400)
_UNFIT = (409, 422)  # the person may, but not as things stand or with what the form says
_REFUSED = (401, 403, 404)


def _addresses(resolver: URLResolver, room: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _addresses(pattern, f"{pattern.namespace}:" if pattern.namespace else room)
        else:
            yield f"{room}{pattern.name}", pattern


ADDRESSES = dict(_addresses(get_resolver()))


def _ask(row: Any, things: dict[str, Any], acting: Acting | None) -> Any:
    """The answer to one person, everything undone afterwards."""
    client = Client()
    with transaction.atomic():
        if row.given:
            Report.objects.filter(pk=things["report"].pk).update(state=row.given)
        if acting is not None:
            client.force_login(acting.person)
        address = row.address(things)
        response = _answer(client, row, address, row.sent(things))
        if response.streaming:  # read to its end, it closes its file
            b"".join(response)
        transaction.set_rollback(True)
    return response


def _answer(client: Client, row: Any, address: str, sent: dict[str, str]) -> Any:
    if row.method == "PUT":
        return client.put(address, json.dumps(sent), content_type="application/json")
    return client.get(address) if row.method == "GET" else client.post(address, sent)


def _outcome(row: Any, response: Any) -> str:
    if response.status_code == 302 and response["Location"].startswith(reverse(settings.LOGIN_URL)):
        return "given" if row.name == "accounts:sign_out" else "sent to sign in"
    if response.status_code in _REFUSED:
        return "refused"
    if response.status_code in _GIVEN or response.status_code in _UNFIT:
        return "given"
    return f"answered {response.status_code}"


def _wanted(row: Any, name: str, found: str) -> str:
    if name in row.to:
        return "given"
    if name == "public" and found != "refused":
        return "sent to sign in"
    return "refused"


@pytest.mark.parametrize("name", _PEOPLE)
def test_everyone_gets_what_the_table_says_and_nothing_else(
    name: str, people: dict[str, Acting], things: dict[str, Any], rows: list[Any]
) -> None:
    acting = people.get(name)
    found = {str(row): (row, _outcome(row, _ask(row, things, acting))) for row in rows}
    assert {key: outcome for key, (row, outcome) in found.items() if outcome != _wanted(row, name, outcome)} == {}


def test_every_address_has_a_line_for_each_method_that_it_answers_to(
    people: dict[str, Acting], things: dict[str, Any], rows: list[Any]
) -> None:
    client = Client()
    client.force_login(people["administrator"].person)
    wrong = []
    for name in ADDRESSES:
        lines = [row for row in rows if row.name == name]
        allowed = client.patch(lines[0].address(things)).headers.get("Allow", "GET, POST") if lines else "GET"
        answers = {method.strip() for method in allowed.split(",")} & {"GET", "POST", "PUT"}
        wrong += [f"{method} {name}" for method in answers ^ {row.method for row in lines}]
    assert wrong == [], "these want a line in pages.yaml that says who gets them, or have one too many"


def test_the_table_names_no_address_that_is_gone(rows: list[Any]) -> None:
    assert {row.name for row in rows} - ADDRESSES.keys() == set()


@pytest.mark.parametrize("name", [name for name, pattern in ADDRESSES.items() if "<slug:step>" in str(pattern.pattern)])
def test_every_step_has_a_line(name: str, rows: list[Any]) -> None:
    module = __import__(ADDRESSES[name].callback.__module__, fromlist=["STEPS"])
    steps = {step for table in ("STEPS", "DECISIONS") for step in getattr(module, table, {})}
    assert steps <= {row.of[-1] for row in rows if row.name == name}
