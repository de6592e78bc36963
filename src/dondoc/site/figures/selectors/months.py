"""Obligations by the month of their deadline, in the counting classes: the cells of a heat map."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from django.db.models import Q, Sum

from dondoc.site.figures.models import Figure, Grain, Punctuality, Scope
from dondoc.site.figures.selectors.classes import ON_TIME
from dondoc.site.tracking.selectors.standings import is_done, is_open
from dondoc.site.tracking.timeliness import Basis, Classes

Cells = dict[tuple[int, date], Classes]


def months_by(
    scope: Scope,
    first: date,
    last: date,
    today: date,
    basis: Basis = Basis.REPORTED,
    *,
    keys: Collection[int] | None = None,
) -> Cells:
    """The classes on `today` of what falls due in each month from that of `first` to that of `last`, by key and month.

    A month is its first day; cells without anything are left out. Two queries.
    """
    rows = Figure.objects.filter(scope=scope)
    if keys is not None:
        rows = rows.filter(key__in=keys)
    months = rows.filter(grain=Grain.MONTH, day__gte=first.replace(day=1), day__lte=last)
    counts = months.values_list("key", "day").annotate(
        on_time=Sum("number", filter=is_done(basis) & Q(punctuality__in=ON_TIME), default=0),
        late=Sum("number", filter=is_done(basis) & Q(punctuality=Punctuality.LATE), default=0),
        still_open=Sum("number", filter=is_open(basis), default=0),
    )
    this = today.replace(day=1)
    past = rows.filter(is_open(basis), grain=Grain.DAY, day__gte=this, day__lt=today)
    overdue: dict[int, int] = defaultdict(int, past.values_list("key").annotate(n=Sum("number")))
    cells = {}
    for key, month, on_time, late, still_open in counts:
        over = still_open if month < this else overdue[key] if month == this else 0
        if on_time or late or still_open:
            cells[key, month] = Classes(on_time, late, still_open - over, over, basis=basis)
    return cells
