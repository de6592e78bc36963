"""The office opens a programme, says how much of it is shown, and withdraws it."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from dondoc.site import audit
from dondoc.site.agencies.people import NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import NothingShown, mark_programme, withdraw_programme
from dondoc.site.public.models import Publication


def page_of(programme: Programme) -> str:
    return reverse("public:programme", args=[programme.pk])


def test_a_programme_is_public_when_the_office_says_so_and_not_before(world: Any, programme: Programme) -> None:
    assert Client().get(page_of(programme)).status_code == 404
    mark_programme(world.office, programme, shows_tasks=True, shows_indicators=False)
    assert Client().get(page_of(programme)).status_code == 200
    withdraw_programme(world.office, programme)
    assert Client().get(page_of(programme)).status_code == 404


def test_each_decision_stands_in_the_trail(world: Any, programme: Programme) -> None:
    mark_programme(world.office, programme, shows_tasks=True, shows_indicators=False)
    withdraw_programme(world.office, programme)
    withdraw_programme(world.office, programme)
    codes = [one.code for one in audit.entries_of(programme) if one.code.startswith("public.")]
    assert codes == ["public.programme.marked", "public.programme.withdrawn"]


@pytest.mark.parametrize("who", ["head", "officer", "consolidator", "leader", "auditor"])
def test_nobody_else_decides(world: Any, programme: Programme, who: str) -> None:
    with pytest.raises(NotAllowed):
        mark_programme(getattr(world, who), programme, shows_tasks=True, shows_indicators=True)
    assert Publication.objects.count() == 0


def test_something_has_to_be_shown(world: Any, programme: Programme) -> None:
    with pytest.raises(NothingShown):
        mark_programme(world.office, programme, shows_tasks=False, shows_indicators=False)
    client = world.client(world.office)
    assert client.post(reverse("public:mark", args=[programme.pk]), {}).status_code == 422


def test_tasks_that_are_not_shown_are_nowhere(world: Any, programme: Programme) -> None:
    task = programme.tasks.first()
    assert task is not None
    mark_programme(world.office, programme, shows_tasks=False, shows_indicators=True)
    assert task.text not in Client().get(page_of(programme)).content.decode()
    assert Client().get(reverse("public:task", args=[task.pk])).status_code == 404
    assert task.text not in Client().get(reverse("public:feed")).content.decode()


def test_the_office_marks_and_withdraws_on_its_page(world: Any, programme: Programme) -> None:
    client, page = world.client(world.office), reverse("public:mark", args=[programme.pk])
    client.post(page, {"shows_tasks": "on"})
    assert Publication.objects.get().shows_indicators is False
    assert "Thôi công khai" in client.get(page).content.decode()
    client.post(reverse("public:withdraw", args=[programme.pk]))
    assert not Publication.objects.get().stands
