"""Lists of another day on a large site: what would take too long is refused in words, a programme is worked out."""

from typing import Any

import pytest
from django.urls import reverse

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking import choosing
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors import at_once

THEN = {"ngay": "2026-06-09"}


@pytest.fixture
def large(world: Any, monkeypatch: pytest.MonkeyPatch) -> Programme:
    """One of two programmes, each just as large as is worked out at once."""
    for number in ("1/KH", "2/KH"):
        programme: Programme = world.programme(number=number)
        for label in "12":
            world.task(programme, label, "so-tu-phap")
        bind_obligations(programme)
    monkeypatch.setattr(at_once, "MOST", Obligation.objects.count() // 2)
    return programme


@pytest.mark.parametrize("name", ["tracking:obligations", "tracking:tasks", "dashboards:rates"])
def test_too_much_for_one_list_is_said_and_a_programme_offered(world: Any, large: Programme, name: str) -> None:
    client, address = world.client(world.office), reverse(name)
    refused = client.get(address, THEN)
    page = refused.content.decode()
    assert refused.status_code == 422
    assert "Ngày đó có quá nhiều việc" in page
    assert f'value="{large.pk}"' in page
    assert client.get(address, THEN | {"programme": large.pk}).status_code == 200
    assert client.get(address).status_code == 200


def test_every_programme_is_offered_however_many_there_are(
    world: Any, large: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_NEWEST_PROGRAMMES", 1)
    page = world.client(world.office).get(reverse("tracking:tasks"), THEN).content.decode()
    assert [f'<option value="{one.pk}">' in page for one in Programme.objects.all()] == [True, True]


def test_the_list_of_a_programme_holds_its_tasks_alone(world: Any, large: Programme) -> None:
    answer = world.client(world.office).get(reverse("tracking:obligations"), THEN | {"programme": large.pk})
    assert {row.programme_id for row in answer.context["shown"].rows} == {large.pk}
    assert len(answer.context["shown"].rows) == 2
