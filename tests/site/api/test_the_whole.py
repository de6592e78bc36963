"""What all addresses of the interface have in common."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from dondoc.site.programmes.models import Programme

pytestmark = pytest.mark.django_db


def test_the_description_is_openapi_and_names_problems_by_their_media_type() -> None:
    described = Client().get("/api/openapi.json").json()
    assert described["openapi"] == "3.1.0"
    answers = described["paths"]["/api/v1/tasks"]["get"]["responses"]
    assert set(answers["200"]["content"]) == {"application/json"}
    assert set(answers["404"]["content"]) == {"application/problem+json"}
    assert set(described["components"]["securitySchemes"]) == {"TokenAuth", "SessionAuth"}


def test_the_page_of_the_description_loads_nothing_from_elsewhere() -> None:
    page = Client().get("/api/docs").content.decode()
    assert "http://" not in page
    assert "https://" not in page
    assert "<style" not in page
    assert "ninja/swagger-ui-bundle" in page


def test_the_front_leads_to_the_description() -> None:
    assert Client().get("/api/")["Location"] == "/api/docs"


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v2/tasks", "/api/v1/tasks/", "/api/v1/tasks/x/y"])
def test_addresses_that_are_not_there_are_problems(path: str) -> None:
    answer = Client().get(path)
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


def test_a_method_that_is_not_there_is_a_problem() -> None:
    answer = Client().delete("/api/v1/tasks")
    assert (answer.status_code, answer["Allow"]) == (405, "GET")
    assert answer["Content-Type"] == "application/problem+json"


def test_problems_speak_the_callers_language(world: Any, programme: Programme, program: Callable[..., Any]) -> None:
    mine = program(world.officer)
    told = {
        language: mine.get("tasks", {"limit": 999}, **{"Accept-Language": language}).json()
        for language in ("vi", "en", "fr")
    }
    assert told["en"]["errors"] == [{"where": "query.limit", "message": "The most is 200."}]
    assert told["vi"]["errors"] == [{"where": "query.limit", "message": "Nhiều nhất là 200."}]
    assert told["fr"] == told["vi"]


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ({"limit": "0"}, "query.limit"),
        ({"limit": "2825616439162539732767866880"}, "query.limit"),
        ({"cursor": "9223372036854775808"}, "query.cursor"),
        ({"ngay": "31/02/2026"}, "query.ngay"),
        ({"programme": "x"}, "query.programme"),
        ({"khac": "1"}, "query.khac"),
    ],
)
def test_a_query_that_means_nothing_is_refused(
    world: Any, program: Callable[..., Any], query: dict[str, str], where: str
) -> None:
    answer = program(world.officer).get("tasks", query)
    assert answer.status_code == 422
    assert [fault["where"] for fault in answer.json()["errors"]] == [where]


def test_a_fault_of_the_program_itself_is_a_problem_too(
    world: Any, program: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from dondoc.site.api.endpoints import programmes

    def breaks(*_: Any) -> Any:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(programmes, "visible_tasks", breaks)
    answer = program(world.officer).get("tasks")
    assert (answer.status_code, answer["Content-Type"]) == (500, "application/problem+json")
    assert "secret" not in answer.content.decode()
