"""What falls due: open obligations with a deadline, by day, and by who has them."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta

from django.db.models import QuerySet, Sum

from dondoc.site.figures.models import Figure, Grain, Scope
from dondoc.site.tracking.selectors.standings import is_open
from dondoc.site.tracking.timeliness import Basis


def due_by_day(
    first: date, last: date, basis: Basis = Basis.REPORTED, *, scope: Scope = Scope.AGENCY, key: int | None = None
) -> dict[date, int]:
    """How many open ones have each day from `first` to `last` as their last day, days without any left out; one query.

    Of one thing of `scope` where `key` names it, else of all.
    """
    rows = _open(scope, first, last, basis)
    if key is not None:
        rows = rows.filter(key=key)
    found = rows.values_list("day").annotate(n=Sum("number")).order_by("day")
    return {day: number for day, number in found if number}


def due_between(scope: Scope, first: date, last: date, basis: Basis = Basis.REPORTED) -> dict[int, int]:
    """How many open ones of each thing of `scope` have their last day from `first` to `last`, by key; one query."""
    found = _open(scope, first, last, basis).values_list("key").annotate(n=Sum("number"))
    return {key: number for key, number in found if number}


def oldest_overdue(scope: Scope, today: date, keys: Collection[int]) -> dict[int, date]:
    """The earliest deadline that each of `keys` has let pass with something still open, by key; two queries.

    The month comes first: of years of days only those of the earliest months are looked at.
    """
    months = _open(scope, date(2, 1, 1), today, Basis.REPORTED, Grain.MONTH).filter(key__in=keys)
    first_months: dict[int, date] = {}
    for key, month, number in months.values_list("key", "day").annotate(n=Sum("number")).order_by("day"):
        if number:
            first_months.setdefault(key, month)
    days = [day for month in set(first_months.values()) for day in _days_of(month) if day < today]
    rows = Figure.objects.filter(is_open(), scope=scope, grain=Grain.DAY, key__in=keys, day__in=days)
    found: dict[int, date] = {}
    for key, day, number in rows.values_list("key", "day").annotate(n=Sum("number")).order_by("day"):
        if number:
            found.setdefault(key, day)
    return found


def _days_of(month: date) -> list[date]:
    return [month + timedelta(days=at) for at in range(monthrange(month.year, month.month)[1])]


def _open(scope: Scope, first: date, last: date, basis: Basis, grain: Grain = Grain.DAY) -> QuerySet[Figure]:
    return Figure.objects.filter(is_open(basis), scope=scope, grain=grain, day__gte=first, day__lte=last)
