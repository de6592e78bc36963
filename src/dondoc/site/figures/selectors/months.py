"""Obligations by the month of their deadline, in the counting classes: the cells of a heat map."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache

from django.db.models import Q, QuerySet, Sum

from dondoc.site.compiled_keys import OfKeys
from dondoc.site.figures.models import Figure, Grain, Punctuality, Scope
from dondoc.site.figures.selectors.classes import ON_TIME
from dondoc.site.tracking.selectors.standings import is_done, is_open
from dondoc.site.tracking.timeliness import Basis, Classes

Cells = dict[tuple[int, date], Classes]
_Row = tuple[int, date, int, int, int]
_Past = tuple[int, int]


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
    this = today.replace(day=1)
    if keys is None:
        counts: Iterable[_Row] = _counted(scope, None, first.replace(day=1), last, basis)
        past: Iterable[_Past] = _overdue(scope, None, this, today, basis)
    else:
        counts = _of_keys(scope, basis)(keys, first=first.replace(day=1), last=last)
        past = _past_of_keys(scope, basis)(keys, this=this, today=today)
    overdue = defaultdict(int, past)
    cells = {}
    for key, month, on_time, late, still_open in counts:
        over = still_open if month < this else overdue[key] if month == this else 0
        if on_time or late or still_open:
            cells[key, month] = Classes(on_time, late, still_open - over, over, basis=basis)
    return cells


@cache
def _of_keys(scope: Scope, basis: Basis) -> OfKeys[_Row]:
    def asked(keys: Sequence[int], first: date, last: date) -> QuerySet[Figure, _Row]:
        return _counted(scope, keys, first, last, basis)

    return OfKeys(asked)


@cache
def _past_of_keys(scope: Scope, basis: Basis) -> OfKeys[_Past]:
    def asked(keys: Sequence[int], this: date, today: date) -> QuerySet[Figure, _Past]:
        return _overdue(scope, keys, this, today, basis)

    return OfKeys(asked)


def _counted(scope: Scope, keys: Sequence[int] | None, first: date, last: date, basis: Basis) -> QuerySet[Figure, _Row]:
    months = _among(scope, keys).filter(grain=Grain.MONTH, day__gte=first, day__lte=last)
    return months.values_list("key", "day").annotate(
        on_time=Sum("number", filter=is_done(basis) & Q(punctuality__in=ON_TIME), default=0),
        late=Sum("number", filter=is_done(basis) & Q(punctuality=Punctuality.LATE), default=0),
        still_open=Sum("number", filter=is_open(basis), default=0),
    )


def _overdue(
    scope: Scope, keys: Sequence[int] | None, this: date, today: date, basis: Basis
) -> QuerySet[Figure, _Past]:
    """What is overdue in the month that begins with `this`."""
    past = _among(scope, keys).filter(is_open(basis), grain=Grain.DAY, day__gte=this, day__lt=today)
    return past.values_list("key").annotate(n=Sum("number"))


def _among(scope: Scope, keys: Sequence[int] | None) -> QuerySet[Figure]:
    rows = Figure.objects.filter(scope=scope)
    return rows if keys is None else rows.filter(key__in=keys)
