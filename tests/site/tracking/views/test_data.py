"""Obligations as JSON for an agency's own programs."""

import json
from typing import Any

import pytest
from django.test import Client

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Obligation, ProgressUpdate
from dondoc.site.tracking.views import data

ROWS = "/api/viec-phai-lam/"


@pytest.fixture
def programme(world: Any) -> Programme:
    cycle = world.cycle()
    return cycle.programme  # type: ignore[no-any-return]


def put(client: Client, obligation: Obligation, **said: Any) -> Any:
    return client.put(f"{ROWS}{obligation.pk}/tien-do/", json.dumps(said), content_type="application/json")


def test_rows_follow_the_filters_and_the_order_of_the_list(world: Any, programme: Programme) -> None:
    answer = world.client(world.officer).get(ROWS, {"agency": "so-tu-phap", "sort": "-due"}).json()
    assert [row["label"] for row in answer["rows"]] == ["1.2", "1.1", "1.3"]
    assert answer["rows"][1] | {"id": 0, "task": 0, "programme": 0} == {
        "id": 0,
        "task": 0,
        "label": "1.1",
        "text": "Rà soát văn bản quy phạm pháp luật",
        "programme": 0,
        "agency": "so-tu-phap",
        "agency_name": world.agency("so-tu-phap").name,
        "due_on": "2026-03-31",
        "original_due_on": "2026-03-31",
        "state": "not_started",
        "percent": 0,
        "done_on": None,
        "deadline": "overdue",
        "days": 71,
        "version": 0,
    }


def test_rows_are_read_piece_by_piece(world: Any, programme: Programme) -> None:
    client = world.client(world.officer)
    first = client.get(ROWS, {"so-dong": "3"}).json()
    assert (len(first["rows"]), first["next"]) == (3, 3)
    second = client.get(ROWS, {"so-dong": "3", "tu": first["next"]}).json()
    assert (len(second["rows"]), second["next"]) == (1, None)


def test_an_officer_saves_a_draft(world: Any, programme: Programme) -> None:
    obligation = world.obligation(programme)
    answer = put(world.client(world.officer), obligation, state="running", percent=30, result="Đã họp.")
    assert (answer.status_code, answer.json()) == (200, {"version": 1})
    update = ProgressUpdate.objects.get(obligation=obligation)
    assert (update.result, update.percent, update.submitted_at) == ("Đã họp.", 30, None)


@pytest.mark.parametrize("who", ["office", "head", "other_officer", "leader", "auditor", "consolidator"])
def test_nobody_else_does(world: Any, programme: Programme, who: str) -> None:
    obligation = world.obligation(programme)
    assert put(world.client(getattr(world, who)), obligation, state="running", percent=1).status_code == 403
    assert ProgressUpdate.objects.count() == 0


def test_a_version_that_was_overtaken_is_refused(world: Any, programme: Programme) -> None:
    obligation = world.write(world.officer, world.obligation(programme))
    answer = put(world.client(world.officer), obligation, state="running", percent=50, result="Khác.", version=0)
    assert answer.status_code == 409
    assert (
        put(world.client(world.officer), obligation, state="running", percent=50, result="Khác.", version=1).status_code
        == 200
    )


@pytest.mark.parametrize(
    ("body", "status"),
    [("[]", 400), ("{", 400), ('{"state": "flying"}', 422), ('{"state": "running", "percent": 400}', 422)],
)
def test_what_does_not_hold_together_is_refused_with_its_reason(
    world: Any, programme: Programme, body: str, status: int
) -> None:
    address = f"{ROWS}{world.obligation(programme).pk}/tien-do/"
    answer = world.client(world.officer).put(address, body, content_type="application/json")
    assert answer.status_code == status
    assert answer.json()


def test_a_program_that_has_not_signed_in_is_told(world: Any, programme: Programme) -> None:
    assert Client().get(ROWS).status_code == 401
    assert put(Client(), world.obligation(programme), state="running").status_code == 401


def test_without_a_version_a_saving_comes_on_top_of_what_somebody_saves_meanwhile(
    world: Any, programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    obligation = world.obligation(programme)
    seen = data.obligation_for

    def seen_before_the_other_saved(acting: Any, pk: int) -> Obligation:
        found: Obligation = seen(acting, pk)
        world.write(world.officer, world.obligation(programme), result="Của người khác")
        return found

    monkeypatch.setattr(data, "obligation_for", seen_before_the_other_saved)
    answer = put(world.client(world.officer), obligation, state="running", percent=50, result="Của máy")
    assert (answer.status_code, answer.json()) == (200, {"version": 2})
    assert [one.result for one in ProgressUpdate.objects.order_by("version")] == ["Của người khác", "Của máy"]
