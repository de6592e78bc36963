"""What waits in the rooms above, of which the first page knows only what they registered."""

from typing import Any

import pytest
from django.urls import reverse

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.selectors import waiting
from dondoc.site.tracking.selectors.waiting import Waiting, register_waiting, waiting_for


@pytest.fixture(autouse=True)
def _nothing_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_counts", {})


def letters(acting: Acting) -> Waiting | None:
    return Waiting(3, "thư chờ trả lời", "/thu/") if acting.is_office else None


def test_each_room_is_asked_and_may_have_nothing_for_a_role(world: Any) -> None:
    register_waiting("letters", letters)
    register_waiting("archive", lambda _: Waiting(0, "hồ sơ", "/ho-so/"))
    assert [found.words for found in waiting_for(world.office)] == ["hồ sơ", "thư chờ trả lời"]
    assert [found.words for found in waiting_for(world.officer)] == ["hồ sơ"]


def test_the_first_page_shows_the_number_and_where_it_leads(world: Any) -> None:
    register_waiting("letters", letters)
    words = world.client(world.office).get(reverse("tracking:my_work")).content.decode()
    assert '<li><b>3</b><a href="/thu/">thư chờ trả lời</a></li>' in words
    assert "Hiện không có việc nào chờ" not in words


def test_the_first_page_is_empty_when_every_number_is_nought(world: Any) -> None:
    register_waiting("letters", lambda _: Waiting(0, "thư chờ trả lời", "/thu/"))
    words = world.client(world.office).get(reverse("tracking:my_work")).content.decode()
    assert "Hiện không có việc nào chờ" in words
