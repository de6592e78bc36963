"""What falls due: open obligations with a deadline, by day, and by who has them."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import cache, partial

from django.db.models import QuerySet, Sum

from dondoc.site.compiled import Compiled
from dondoc.site.compiled_keys import OfKeys
from dondoc.site.figures.models import Figure, Grain, Scope
from dondoc.site.tracking.selectors.standings import is_open
from dondoc.site.tracking.timeliness import Basis


def due_by_day(
    first: date, last: date, basis: Basis = Basis.REPORTED, *, scope: Scope = Scope.AGENCY, key: int | None = None
) -> dict[date, int]:
    """How many open ones have each day from `first` to `last` as their last day, days without any left out; one query.

    Of one thing of `scope` where `key` names it, else of all.
    """
    of_one = {} if key is None else {"key": key}
    found = _by_day(scope, basis, key is not None)(first=first, last=last, **of_one)
    return {day: number for day, number in found if number}


@cache
def _by_day(scope: Scope, basis: Basis, of_one: bool) -> Compiled[tuple[date, int]]:
    def asked(first: date, last: date, key: int) -> QuerySet[Figure, tuple[date, int]]:
        rows = _open(scope, first, last, basis)
        rows = rows.filter(key=key) if of_one else rows
        return rows.values_list("day").annotate(n=Sum("number")).order_by("day")

    kinds = {"first": date, "last": date}
    return Compiled(asked, kinds | {"key": int}) if of_one else Compiled(partial(asked, key=0), kinds)


def due_between(scope: Scope, first: date, last: date, basis: Basis = Basis.REPORTED) -> dict[int, int]:
    """How many open ones of each thing of `scope` have their last day from `first` to `last`, by key; one query."""
    found = _open(scope, first, last, basis).values_list("key").annotate(n=Sum("number"))
    return {key: number for key, number in found if number}


def oldest_overdue(scope: Scope, today: date, keys: Collection[int]) -> dict[int, date]:
    """The earliest deadline that each of `keys` has let pass with something still open, by key; two queries.

    The month comes first: of years of days only those of the earliest months are looked at.
    """
    first_months: dict[int, date] = {}
    for key, month, number in _months_open(scope)(keys, today=today):
        if number:
            first_months.setdefault(key, month)
    if not first_months:
        return {}
    first, until = min(first_months.values()), min(today, _after(max(first_months.values())))
    found: dict[int, date] = {}
    for key, day, number in _days_open(scope)(first_months, first=first, until=until):
        if number and day.replace(day=1) == first_months.get(key):
            found.setdefault(key, day)
    return found


@cache
def _months_open(scope: Scope) -> OfKeys[tuple[int, date, int]]:
    def asked(keys: Sequence[int], today: date) -> QuerySet[Figure, tuple[int, date, int]]:
        rows = _open(scope, date(2, 1, 1), today, Basis.REPORTED, Grain.MONTH).filter(key__in=keys)
        return rows.values_list("key", "day").annotate(n=Sum("number")).order_by("day")

    return OfKeys(asked)


@cache
def _days_open(scope: Scope) -> OfKeys[tuple[int, date, int]]:
    def asked(keys: Sequence[int], first: date, until: date) -> QuerySet[Figure, tuple[int, date, int]]:
        rows = Figure.objects.filter(is_open(), scope=scope, grain=Grain.DAY, day__gte=first, day__lt=until)
        return rows.filter(key__in=keys).values_list("key", "day").annotate(n=Sum("number")).order_by("day")

    return OfKeys(asked)


def _after(month: date) -> date:
    """The first day of the month after that of `month`."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


def _open(scope: Scope, first: date, last: date, basis: Basis, grain: Grain = Grain.DAY) -> QuerySet[Figure]:
    return Figure.objects.filter(is_open(basis), scope=scope, grain=grain, day__gte=first, day__lte=last)
