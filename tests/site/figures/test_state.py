"""The state of the figures differs whenever they do."""

from typing import Any

import pytest
from django.db import connection

from dondoc.site.figures.recounting import differences, fold, repair
from dondoc.site.figures.selectors.state import state_of_figures
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation

pytestmark = pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite keeps no deltas")


def test_every_change_every_folding_and_every_recount_makes_another_state(world: Any) -> None:
    programme = world.programme()
    for number in range(3):
        world.task(programme, str(number), "so-tu-phap", due_on=None)
    bind_obligations(programme)
    seen = [state_of_figures()]
    assert state_of_figures() == seen[0]
    for turn in range(3):
        for state in ("running", "paused"):
            for key in Obligation.objects.values_list("pk", flat=True):
                Obligation.objects.filter(pk=key).update(state=state)
                seen.append(state_of_figures())
        (fold, repair, fold)[turn]()
        seen.append(state_of_figures())
    assert len(set(seen)) == len(seen)
    assert differences() == []


def test_what_changes_no_figure_changes_no_state(world: Any) -> None:
    world.small_programme()
    before = state_of_figures()
    Obligation.objects.update(percent=50)
    assert state_of_figures() == before
