"""What changed since last week, each with the list of what it happened to."""

from dataclasses import dataclass
from datetime import date, timedelta

from dondoc.site.dashboards.linking import Linked, tasks
from dondoc.site.figures.selectors.due import due_by_day
from dondoc.site.lists.remembering import newest_entry, remembered
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


def lately(today: date) -> Lately:
    """What changed in the week before `today`. Overdue comes from the figures; the rest is remembered."""
    since = today - timedelta(days=WEEK)
    counts = {
        **remembered(f"boards lately {today}", newest_entry(), lambda: _counted(today)),
        "fell_overdue": sum(due_by_day(since, today - timedelta(days=1)).values()),
    }
    return Lately(since, **{kind: tasks(number, tuan_qua=kind) for kind, number in counts.items()})


def _counted(today: date) -> dict[str, int]:
    conditions = changed_lately(today)
    del conditions["fell_overdue"]
    return {kind: Obligation.objects.filter(condition).count() for kind, condition in conditions.items()}
