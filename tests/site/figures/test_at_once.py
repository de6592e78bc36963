"""Many who change the same figures in the same moment: none waits for a count, none is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, connections, transaction

from dondoc.site.figures.models import Delta, Scope
from dondoc.site.figures.recounting import differences, fold
from dondoc.site.figures.selectors.classes import states_by
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite in memory has one connection"),
]
PEOPLE, EACH = 6, 40


def test_counts_of_the_same_figure_at_once_neither_block_nor_get_lost(world: Any) -> None:
    programme = world.programme()
    for number in range(PEOPLE * EACH):
        world.task(programme, str(number), "so-tu-phap", due_on=None)
    bind_obligations(programme)
    keys, ready = list(Obligation.objects.values_list("pk", flat=True)), Barrier(PEOPLE)

    def finish(person: int) -> None:
        try:
            ready.wait()
            for turn in range(0, EACH, 8):
                with transaction.atomic():
                    for key in keys[person * EACH + turn : person * EACH + turn + 8]:
                        Obligation.objects.filter(pk=key).update(state="done")
                if person == 0:
                    fold()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(PEOPLE) as people:
        list(people.map(finish, range(PEOPLE)))
    assert states_by(Scope.PROGRAMME) == {programme.pk: {"done": PEOPLE * EACH}}
    assert differences() == []


def test_many_changes_fold_themselves(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tu-phap", due_on=None)
    bind_obligations(programme)
    obligation = Obligation.objects.get()
    for number in range(600):
        Obligation.objects.filter(pk=obligation.pk).update(state=("running", "paused")[number % 2])
    assert Delta.objects.count() < 600
    assert differences() == []
