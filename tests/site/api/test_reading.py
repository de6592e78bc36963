"""What a program reads: pieces of lists, single things, as of a day, each by the rights of its person."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.api.models import Scope
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.models import Obligation

LISTS = ("programmes", "tasks", "indicators", "obligations", "cycles", "reports", "measures", "agencies", "requests")


@pytest.mark.parametrize("name", LISTS)
def test_every_list_answers_a_piece_and_where_the_next_begins(
    world: Any, programme: Programme, program: Callable[..., Any], name: str
) -> None:
    answer = program(world.office).get(name)
    assert (answer.status_code, set(answer.json())) == (200, {"items", "next"})


@pytest.mark.parametrize("name", LISTS)
def test_who_has_no_role_gets_nothing(world: Any, programme: Programme, name: str) -> None:
    client = Client()
    client.force_login(world.acting("so-tu-phap", world.officer.role).person)
    world.officer.membership.delete()
    answer = client.get(f"/api/v1/{name}")
    assert answer.status_code == 403 or answer.json()["items"] == []


def test_a_row_says_who_has_to_do_what_by_when(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    answer = program(world.officer).get("obligations", {"agency": "so-tu-phap"}).json()
    row = next(one for one in answer["items"] if one["label"] == "1.1")
    assert row | {"id": 0, "task": 0, "programme": 0} == {
        "id": 0,
        "task": 0,
        "programme": 0,
        "label": "1.1",
        "text": "Rà soát văn bản quy phạm pháp luật",
        "agency": {"id": "so-tu-phap", "name": world.agency("so-tu-phap").name},
        "due_on": "2026-03-31",
        "original_due_on": "2026-03-31",
        "state": "not_started",
        "percent": 0,
        "done_on": None,
        "completion": "",
        "deadline": "overdue",
        "days": 71,
        "last_update_at": None,
        "version": 0,
    }


def test_filters_leave_what_they_name(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine = program(world.officer)

    def found(**wanted: Any) -> set[str]:
        return {row["label"] for row in mine.get("obligations", wanted).json()["items"]}

    assert found(deadline="overdue", agency="so-tu-phap") == {"1.1"}
    assert found(agency="khong-co") == set()
    assert found(month="2026-03") == {"1.1"}
    assert found(state="done") == set()
    assert len(found(programme=programme.pk)) == Obligation.objects.values("task").distinct().count()


def test_pieces_put_together_are_the_whole_list(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine = program(world.officer)
    keys, cursor = [], 0
    while cursor is not None:
        answer = mine.get("obligations", {"limit": 3, "cursor": cursor}).json()
        keys += [row["id"] for row in answer["items"]]
        cursor = answer["next"]
    assert keys == sorted(Obligation.objects.values_list("pk", flat=True))


def test_obligations_of_an_earlier_day_stand_as_they_stood(
    world: Any, programme: Programme, program: Callable[..., Any]
) -> None:
    mine = program(world.officer)
    then = mine.get("obligations", {"ngay": "2026-03-01", "agency": "so-tu-phap"}).json()["items"]
    assert {row["label"]: row["deadline"] for row in then}["1.1"] == "upcoming"
    assert mine.get("obligations", {"ngay": "2025-01-01"}).json()["items"] == []


@pytest.mark.parametrize("name", ["programmes", "tasks", "indicators"])
def test_lists_of_documents_leave_out_what_was_issued_after_the_day(
    world: Any, programme: Programme, program: Callable[..., Any], name: str
) -> None:
    mine = program(world.officer)
    assert mine.get(name, {"ngay": "2025-01-01"}).json()["items"] == []
    assert name == "indicators" or mine.get(name, {"ngay": "2026-12-31"}).json()["items"]


def test_drafts_are_read_by_the_own_agency_alone(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    obligation = world.write(world.officer, world.obligation(programme))
    path = f"obligations/{obligation.pk}/progress"
    assert len(program(world.officer).get(path).json()["items"]) == 1
    for other in (world.office, world.leader, world.other_officer):
        assert program(other).get(path).json()["items"] == []


def test_reports_of_other_agencies_are_not_there(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    own = program(world.officer).get("reports").json()["items"]
    every = program(world.office).get("reports").json()["items"]
    assert {row["agency"]["id"] for row in own} == {"so-tu-phap"}
    assert len(every) > len(own)
    other = next(row for row in every if row["agency"]["id"] != "so-tu-phap")
    assert program(world.officer).get(f"reports/{other['id']}").status_code == 404


@pytest.mark.parametrize(
    "path",
    ["programmes/{programme}", "programmes/{programme}/sections", "tasks/{task}", "obligations/{obligation}"],
)
def test_single_things_are_found_by_their_number(
    world: Any, programme: Programme, program: Callable[..., Any], path: str
) -> None:
    one = world.obligation(programme)
    found = path.format(programme=programme.pk, task=one.task_id, obligation=one.pk)
    assert program(world.officer).get(found).status_code == 200


@pytest.mark.parametrize("name", ["programmes", "tasks", "obligations", "measures", "reports", "requests", "agencies"])
def test_what_is_not_there_is_a_problem(world: Any, program: Callable[..., Any], name: str) -> None:
    answer = program(world.officer).get(f"{name}/987654321")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


def test_an_agency_tells_what_happened_to_it(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    answer = program(world.officer).get("agencies/so-tu-phap").json()
    assert (answer["id"], answer["successions"], answer["placements"]) == ("so-tu-phap", [], [])


def test_a_caller_is_told_as_whom_it_acts(world: Any, program: Callable[..., Any]) -> None:
    answer = program(world.officer, Scope.FEED).get("me").json()
    assert (answer["agency"]["id"], answer["role"], answer["scopes"]) == ("so-tu-phap", "officer", ["feed"])


def test_lists_ask_the_database_a_fixed_number_of_questions(
    world: Any, programme: Programme, django_assert_max_num_queries: Any
) -> None:
    client: Client = world.client(world.office)
    for name in LISTS:
        client.get(f"/api/v1/{name}")
        with django_assert_max_num_queries(16):
            client.get(f"/api/v1/{name}", {"limit": 200})


def test_who_has_it_already_is_told_so(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine = program(world.officer)
    first = mine.get("tasks")
    again = mine.get("tasks", **{"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    world.task(programme, "9.9", "so-tu-phap")
    assert mine.get("tasks", **{"If-None-Match": first["ETag"]}).status_code == 200


def test_a_person_who_is_signed_in_reads_too(world: Any, programme: Programme) -> None:
    assert world.client(world.officer).get("/api/v1/tasks").status_code == 200
    assert isinstance(world.officer, Acting)


def test_cycles_and_reports_are_told_as_they_stood_on_a_day(
    world: Any, program: Callable[..., Any], on_day: Callable[[date], None]
) -> None:
    cycle = world.cycle()
    on_day(date(2026, 6, 12))
    report = world.submitted(cycle)
    on_day(date(2026, 6, 14))
    accept_report(world.consolidator, report)
    mine = program(world.office)

    def stood(day: str) -> tuple[Any, ...]:
        [round_] = mine.get("cycles", {"ngay": day}).json()["items"]
        [one] = [each for each in mine.get("reports", {"ngay": day}).json()["items"] if each["id"] == report.pk]
        return round_["received"], round_["accepted"], one["state"], one["judged_at"] is not None

    assert stood("2026-06-11") == (0, 0, "not_begun", False)
    assert stood("2026-06-13") == (1, 0, "submitted", False)
    assert stood("2026-06-14") == (1, 1, "accepted", True)
    before = mine.get("reports", {"ngay": "2026-06-13", "state": "submitted"}).json()["items"]
    assert [one["id"] for one in before] == [report.pk]
    for name in ("cycles", "reports", "requests"):
        assert mine.get(name, {"ngay": "2025-01-01"}).json()["items"] == []
