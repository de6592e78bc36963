"""The sequence of changes: read piece by piece, resumed from any number, by rights."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

import dondoc.site
from dondoc.site.indicators.models import Measure
from dondoc.site.opendata import changes, views
from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import withdraw_programme
from dondoc.site.tracking.models import Obligation

PATH = "/du-lieu-mo/thay-doi.json"


def ask(cursor: int = 0) -> Any:
    return Client().get(PATH, {"cursor": cursor}).json()


def test_it_tells_what_is_public_as_it_stands_now(told: Obligation) -> None:
    items = ask()["items"]
    assert [one["cursor"] for one in items] == sorted(one["cursor"] for one in items)
    newest = next(one for one in reversed(items) if one["kind"] == "obligation")
    assert (newest["id"], newest["row"]["state"], newest["row"]["percent"]) == (told.pk, "running", 40)
    assert "Loi" not in str(items)


def test_drafts_are_no_change(world: Any, opened: Programme) -> None:
    at = ask()["next"]
    world.write(world.officer, world.obligation(opened))
    assert ask(at)["items"] == []


def test_read_piece_by_piece_it_is_the_same_sequence(
    told: Obligation, measured: Measure, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ask()["items"]
    monkeypatch.setattr(views, "MOST_STEPS", 2)
    pieces: list[Any] = []
    answer = ask()
    while True:
        pieces += answer["items"]
        if not answer["more"]:
            break
        answer = ask(answer["next"])
    assert pieces == whole


def test_who_goes_on_from_the_end_is_told_what_came_after(world: Any, opened: Programme, told: Obligation) -> None:
    at = ask()["next"]
    assert ask(at) == {"items": [], "next": at, "more": False}
    withdraw_programme(world.office, opened)
    [item] = ask(at)["items"]
    assert (item["kind"], item["id"], item["row"]) == ("programme", opened.pk, None)


def test_what_was_never_public_is_not_told(programme: Programme) -> None:
    assert ask()["items"] == []


@pytest.mark.parametrize("cursor", ["x", "-1", "9" * 30])
def test_a_cursor_that_is_none_is_not_found(db: None, cursor: str) -> None:
    assert Client().get(PATH, {"cursor": cursor}).status_code == 404


def test_however_much_has_changed_it_asks_few_questions(
    told: Obligation, measured: Measure, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(8):
        assert ask()["items"]


def test_every_code_that_is_told_is_one_that_some_action_records() -> None:
    """A code that was renamed would silently be told no more."""
    site = Path(dondoc.site.__file__).parent
    sources = "".join(path.read_text("utf-8") for path in site.rglob("*.py") if "opendata" not in path.parts)
    made = {"tracking.obligation": "tracking.obligation.{", "tracking.completion": "tracking.completion.{"}
    gone = [code for code in changes._KINDS if code not in sources and made.get(code.rpartition(".")[0]) not in sources]
    assert gone == []
