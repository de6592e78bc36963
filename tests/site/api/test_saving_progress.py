"""A program saves progress by the rights of its person, and overwrites nobody's."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from dondoc.site import audit
from dondoc.site.api.models import Scope
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Obligation, ProgressUpdate

SAID = {"state": "running", "percent": 30, "result": "Đã họp."}


def path_of(obligation: Obligation) -> str:
    return f"obligations/{obligation.pk}/progress"


def test_an_officers_program_saves_a_draft(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    obligation = world.obligation(programme)
    answer = program(world.officer, Scope.PROGRESS).put(path_of(obligation), SAID)
    assert (answer.status_code, answer.json()["version"], answer["ETag"]) == (200, 1, '"1"')
    update = ProgressUpdate.objects.get(obligation=obligation)
    assert (update.result, update.percent, update.submitted_at) == ("Đã họp.", 30, None)


def test_the_trail_says_which_token_it_was(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    obligation = world.obligation(programme)
    program(world.officer).put(path_of(obligation), SAID)
    entries = {one.code: one for one in audit.entries_of(obligation)}
    assert entries["tracking.progress.recorded"].actor == world.officer.person
    assert entries["api.progress.saved"].data["token"].startswith("Phần mềm (dondoc_")


@pytest.mark.parametrize("who", ["office", "head", "other_officer", "leader", "auditor", "consolidator"])
def test_nobody_elses_program_does(world: Any, programme: Programme, program: Callable[..., Any], who: str) -> None:
    answer = program(getattr(world, who)).put(path_of(world.obligation(programme)), SAID)
    assert answer.status_code == 403
    assert ProgressUpdate.objects.count() == 0


def test_a_token_for_reading_does_not_write(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    assert program(world.officer, Scope.READ).put(path_of(world.obligation(programme)), SAID).status_code == 403


def test_a_mark_that_was_overtaken_is_refused(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine, obligation = program(world.officer), world.obligation(programme)
    seen = mine.get(f"obligations/{obligation.pk}")["ETag"]
    world.write(world.officer, obligation)
    late = mine.put(path_of(obligation), SAID, **{"If-Match": seen})
    assert (late.status_code, late["Content-Type"], late["ETag"]) == (412, "application/problem+json", '"1"')
    newest = mine.get(f"obligations/{obligation.pk}")["ETag"]
    assert mine.put(path_of(obligation), SAID, **{"If-Match": newest}).status_code == 200
    assert mine.put(path_of(obligation), SAID, **{"If-Match": '"2"'}).status_code == 200


def test_a_mark_that_is_not_one_of_ours_is_refused(
    world: Any, programme: Programme, program: Callable[..., Any]
) -> None:
    answer = program(world.officer).put(path_of(world.obligation(programme)), SAID, **{"If-Match": '"abc"'})
    assert answer.status_code == 412


@pytest.mark.parametrize("headers", [{}, {"If-Match": "*"}])
def test_without_a_mark_a_saving_comes_on_top_of_what_somebody_saved_meanwhile(
    world: Any, programme: Programme, program: Callable[..., Any], headers: dict[str, str]
) -> None:
    mine, obligation = program(world.officer), world.obligation(programme)
    mine.get(f"obligations/{obligation.pk}")
    world.write(world.officer, obligation, result="Của người khác")
    answer = mine.put(path_of(obligation), SAID | {"result": "Của máy"}, **headers)
    assert (answer.status_code, answer.json()["version"]) == (200, 2)
    assert [one.result for one in ProgressUpdate.objects.order_by("version")] == ["Của người khác", "Của máy"]


def test_the_answer_to_a_saving_reads_as_it_does_later(
    world: Any, programme: Programme, program: Callable[..., Any]
) -> None:
    mine, path = program(world.officer), path_of(world.obligation(programme))
    done = {"state": "done", "result": "Xong.", "product_number": "12/QĐ-UBND", "product_on": "2026-06-01"}
    assert [mine.put(path, said).json() for said in (SAID, done)] == mine.get(path).json()["items"]


def test_what_is_not_there_is_not_saved(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    assert program(world.officer).put("obligations/987654/progress", SAID).status_code == 404


def test_a_saving_takes_few_queries(
    world: Any, programme: Programme, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    client, path = world.client(world.officer), f"/api/v1/{path_of(world.obligation(programme))}"
    for most in (17, 16):  # the first makes a draft of the report
        with django_assert_max_num_queries(most):
            assert client.put(path, SAID, content_type="application/json").status_code == 200


def test_the_same_key_again_saves_nothing_more(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine, path, key = program(world.officer), path_of(world.obligation(programme)), str(uuid4())
    answers = [mine.put(path, SAID, **{"Idempotency-Key": key}).json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert ProgressUpdate.objects.count() == 1


@pytest.mark.parametrize(
    ("body", "status", "where"),
    [
        ("{", 400, None),
        ("[]", 422, "body"),
        ({"state": "flying"}, 422, "body.state"),
        (SAID | {"percent": 400}, 422, "body.percent"),
        (SAID | {"more": 1}, 422, "body.more"),
        (SAID | {"result": ""}, 422, "body.result"),
        (SAID | {"result": "a\x00b"}, 422, "body.result"),
        ({"state": "dropped"}, 422, "body.state"),
        ({"state": "done", "result": "Xong.", "done_on": "2031-01-01"}, 422, "body.done_on"),
    ],
)
def test_what_does_not_hold_together_is_refused_with_its_place(
    world: Any, programme: Programme, program: Callable[..., Any], body: Any, status: int, where: str | None
) -> None:
    answer = program(world.officer).put(path_of(world.obligation(programme)), body)
    assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")
    assert [fault["where"] for fault in answer.json()["errors"]] == ([where] if where else [])
    assert ProgressUpdate.objects.count() == 0


def test_without_an_open_cycle_nothing_is_saved(world: Any, program: Callable[..., Any]) -> None:
    programme = world.programme()
    world.task(programme, "1.1", "so-tu-phap")
    from dondoc.site.tracking.actions.bind_obligations import bind_obligations

    bind_obligations(programme)
    answer = program(world.officer).put(path_of(world.obligation(programme)), SAID)
    assert (answer.status_code, answer["Content-Type"]) == (409, "application/problem+json")


def test_a_person_who_is_signed_in_needs_the_token_of_the_forms(world: Any, programme: Programme) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(world.officer.person)
    path = f"/api/v1/{path_of(world.obligation(programme))}"
    refused = client.put(path, SAID, content_type="application/json")
    assert (refused.status_code, refused["Content-Type"]) == (403, "application/problem+json")
    assert world.client(world.officer).put(path, SAID, content_type="application/json").status_code == 200
