"""How every agency stands: its obligations in the counting classes, with the rates that follow from them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet

from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.classes import counting_conditions
from dondoc.site.tracking.selectors.lines_then import lines_then
from dondoc.site.tracking.selectors.standings import in_force
from dondoc.site.tracking.timeliness import Classes, Timeliness, count

_Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class AgencyRates:
    """An agency with its counts on the day; what was dropped is in none."""

    register_id: str
    name: str
    classes: Classes

    @property
    def on_time(self) -> int | None:
        """Of what was done by a deadline, the whole percent on time; None where nothing was."""
        return _percent(self.classes.done_on_time, self.classes.done_with_deadline)

    @property
    def completed(self) -> int | None:
        """Of what fell due (done, or open and overdue), the whole percent done; None where nothing did."""
        return _percent(self.classes.done_with_deadline, self.classes.fell_due)


def rates_by_agency(acting: Acting, today: date, *, programme: int | None = None) -> list[AgencyRates]:
    """Every agency that has obligations, in `programme` or at all, in the order of the register: one query."""
    must_read(acting)
    if programme is None:
        found = list(_counted(Obligation.objects.filter(in_force()), today))
    else:
        found = _counted_in(programme=programme, today=today)
    return [AgencyRates(key, name, Classes(*numbers)) for key, name, *numbers in found]


@compiled
def _counted_in(programme: int, today: date) -> QuerySet[Obligation, _Row]:
    return _counted(Obligation.objects.filter(in_force(), task__programme=programme), today)


def _counted(rows: QuerySet[Obligation], today: date) -> QuerySet[Obligation, _Row]:
    counts = {name: Count("pk", filter=condition) for name, condition in _conditions(today)}
    found = rows.order_by("agency__position", "agency__name").values_list("agency__register_id", "agency__name")
    return found.annotate(**counts)


def rates_then(acting: Acting, day: date, *, programme: int | None = None) -> list[AgencyRates]:
    """The same as of another `day`, by what had been submitted and decided by then, in the order of names."""
    standings: dict[tuple[str, str], list[Timeliness]] = defaultdict(list)
    for line in lines_then(acting, day, programme=programme):
        if line.agency_id:
            standings[line.agency, line.agency_id].extend(() if line.is_dropped else [line.timeliness])
    return [AgencyRates(key, name, count(found)) for (name, key), found in sorted(standings.items())]


def _conditions(today: date) -> Iterator[tuple[str, Q]]:
    """The condition of each field of `Classes`, in its order."""
    conditions = counting_conditions(today)
    for name in ("done_on_time", "done_late", "open_in_time", "open_overdue", "done_no_deadline", "open_no_deadline"):
        yield name, conditions[name]


def _percent(part: int, whole: int) -> int | None:
    return round(100 * part / whole) if whole else None
