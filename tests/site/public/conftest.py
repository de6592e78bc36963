"""The world of the tracking tests, with a programme that the office may make public."""

from typing import Any

import pytest
from tests.site.tracking.conftest import world

from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import mark_programme

__all__ = ["world"]


@pytest.fixture
def programme(world: Any) -> Programme:
    """A programme with four tasks and an open cycle; not public."""
    return world.cycle().programme  # type: ignore[no-any-return]


@pytest.fixture
def opened(world: Any, programme: Programme) -> Programme:
    """The same, public with its tasks and indicators."""
    mark_programme(world.office, programme, shows_tasks=True, shows_indicators=True)
    return programme
