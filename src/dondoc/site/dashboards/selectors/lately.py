"""What changed since last week, each with the list of what it happened to."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from django.db.models import Count, QuerySet, Value

from dondoc.site.compiled import Compiled
from dondoc.site.dashboards.linking import Linked, tasks
from dondoc.site.dashboards.selectors.state import State, once
from dondoc.site.figures.selectors.due import due_by_day
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.lately import WEEK, changed_lately


@dataclass(frozen=True, slots=True)
class Lately:
    """How many became overdue, were done, were returned, got another deadline, were given, since `since`."""

    since: date
    fell_overdue: Linked
    done: Linked
    returned: Linked
    moved: Linked
    given: Linked


def lately(today: date, state: State) -> Lately:
    """What changed in the week before `today`; the same for all boards in one `state`."""
    counts = once(f"lately {today}", state, lambda: _counted(today))
    return Lately(
        today - timedelta(days=WEEK), **{kind: tasks(number, tuan_qua=kind) for kind, number in counts.items()}
    )


def _counted(today: date) -> dict[str, int]:
    """Overdue comes from the figures, the rest from the indexes made for it."""
    counts = {kind: counted()[0][0] for kind, counted in _counting(today).items()}
    return counts | {"fell_overdue": sum(due_by_day(today - timedelta(days=WEEK), today - timedelta(days=1)).values())}


@lru_cache(maxsize=4)
def _counting(today: date) -> dict[str, Compiled[tuple[int]]]:
    """The questions of one day: what they ask for is days and moments counted from it."""
    conditions = changed_lately(today)
    del conditions["fell_overdue"]

    def counting(kind: str) -> Compiled[tuple[int]]:
        def counted() -> QuerySet[Obligation, tuple[int]]:
            rows = Obligation.objects.filter(conditions[kind]).annotate(of_all=Value(1)).order_by().values("of_all")
            return rows.annotate(number=Count("pk")).values_list("number")

        return Compiled(counted)

    return {kind: counting(kind) for kind in conditions}
