"""A published programme whose two tasks are led by construction and by health, on Saturday 20 June 2026."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from pytest_django import Settings

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.models import Cycle, Obligation
from dondoc.site.tracking.progress import Progress

DAY = date(2026, 6, 1)
BASIS = "Nghị quyết 10/NQ-HĐND"


@pytest.fixture(autouse=True)
def _today(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-20"


@pytest.fixture
def bound(published: Programme) -> Programme:
    """The programme, bound some months before the reorganisation."""
    Obligation.objects.update(bound_on=date(2026, 2, 1))
    return published


@pytest.fixture
def cycle(office: Acting, bound: Programme) -> Cycle:
    return open_cycle(office, bound, date(2026, 6, 1))


@pytest.fixture
def merger(health: Agency, construction: Agency) -> Callable[..., Plan]:
    """Health goes to construction with all it has: `merger(choices={…})`."""

    def make(**other: Any) -> Plan:
        facts = {"givers": (health,), "shares": (Share(construction),), "day": DAY, "basis": BASIS} | other
        return Plan(**facts)

    return make


@pytest.fixture
def write() -> Callable[[Acting, Obligation], Obligation]:
    """An officer drafts progress on an obligation."""

    def draft(officer: Acting, obligation: Obligation) -> Obligation:
        obligation.refresh_from_db()
        said = Progress(state="running", percent=40, result="Đã ban hành kế hoạch.")
        record_progress(officer, obligation, said, seen_version=obligation.version, submission_key=uuid4())
        obligation.refresh_from_db()
        return obligation

    return draft


@pytest.fixture
def of_health(bound: Programme, health: Agency) -> Obligation:
    return Obligation.objects.get(agency=health)
