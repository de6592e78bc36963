"""The counting classes as conditions sort the same rows as the classes of values do."""

from datetime import date
from typing import Any

import pytest

from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.selectors.classes import classes_named, counting_conditions
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.timeliness import count

TODAY = date(2026, 6, 10)
PAST, AHEAD = date(2026, 3, 31), date(2026, 12, 31)
STATES = [
    {"state": "not_started"},
    {"state": "running"},
    {"state": "paused"},
    {"state": "done", "done_on": date(2026, 3, 1)},
    {"state": "done", "done_on": date(2026, 5, 1)},
    {"state": "done", "done_on": date(2026, 5, 1), "completion": "returned"},
    {"state": "dropped"},
]


@pytest.mark.parametrize("due_on", [None, PAST, AHEAD, TODAY])
@pytest.mark.parametrize("facts", STATES)
def test_each_obligation_is_in_the_classes_that_its_standing_names(
    published: Any, due_on: date | None, facts: dict[str, Any]
) -> None:
    obligation = Obligation.objects.filter(task__programme=published).order_by("pk").first()
    assert obligation
    Obligation.objects.filter(pk=obligation.pk).update(due_on=due_on, **facts)
    obligation.refresh_from_db()
    stands = standing(obligation, TODAY)
    named = classes_named(stands, is_dropped=obligation.state == Stage.DROPPED)
    conditions = counting_conditions(TODAY)
    found = {name for name, condition in conditions.items() if Obligation.objects.filter(condition, pk=obligation.pk)}
    assert found == named
    if obligation.state != Stage.DROPPED:
        classes = count([stands])
        counted = {name for name in conditions if hasattr(classes, name)}  # the others are sums that values do not keep
        assert named & counted == {name for name in counted if getattr(classes, name)}
