"""A cycle with one overdue task and nobody's report in: there is something to report on and somebody to urge."""

from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Cycle


@pytest.fixture(autouse=True)
def _day(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-07-20"


@pytest.fixture
def cycle(office: Acting, published: Programme) -> Cycle:
    return open_cycle(office, published, date(2026, 7, 1))


@pytest.fixture
def draft(office: Acting, cycle: Cycle) -> Draft:
    return compose_draft(office, ReportKind.CONSOLIDATED, cycle)
