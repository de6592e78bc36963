"""Opening by itself every cycle whose day has come: what a scheduler runs once a day, or twice, or late."""

from datetime import date

from django.db import transaction

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.opening import exists, hold_programme, open_as_planned
from dondoc.site.tracking.planning import plans_for
from dondoc.site.tracking.regime import Regime, regime


def open_due_cycles(on: date) -> list[Cycle]:
    """Open every cycle that the duties of a programme ask for on the day `on` and that is not there; return those.

    It may run any number of times: a period has one cycle for good. Run late, it still opens what is current; a
    period that is over, and its term with it, is not opened any more. Each programme is a transaction of its own, so
    that a run cut short leaves whole cycles.
    """
    rules = regime()
    programmes = Programme.objects.order_by("pk").prefetch_related("duties")
    return [cycle for programme in programmes for cycle in _open_for(programme, on, rules)]


def _open_for(programme: Programme, on: date, rules: Regime) -> list[Cycle]:
    missing = [plan for plan in plans_for(programme, on, rules) if not exists(programme, plan)]
    if not missing:
        return []
    with transaction.atomic():
        programme = hold_programme(programme)
        return [open_as_planned(None, programme, plan) for plan in missing if not exists(programme, plan)]
