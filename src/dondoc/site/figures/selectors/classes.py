"""Obligations in the counting classes, by agency, programme or section, or all of them."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date

from django.db.models import Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce

from dondoc.site.figures.models import Figure, Grain, Punctuality, Scope
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.selectors.standings import is_done, is_open
from dondoc.site.tracking.timeliness import Basis, Classes

_FIELDS = ("done_on_time", "done_late", "open_with_deadline", "open_overdue", "done_no_deadline", "open_no_deadline")
_NOTHING = dict.fromkeys(_FIELDS, 0)
ON_TIME = (Punctuality.EARLY, Punctuality.ON_TIME)


def classes_by(
    scope: Scope, today: date, basis: Basis = Basis.REPORTED, *, keys: Collection[int] | None = None
) -> dict[int, Classes]:
    """The classes on `today` of every thing of `scope`, or of those of `keys`, by key; one query.

    What has nothing on the table is left out. `today` may be a later day: what is open by then and not done is overdue.
    """
    summed: dict[int, dict[str, int]] = defaultdict(lambda: dict(_NOTHING))
    rows = _totals(scope, basis, keys).union(*_past(scope, today, basis, keys), all=True)
    for key, *numbers in rows:
        for field, number in zip(_FIELDS, numbers, strict=True):
            summed[key][field] += number
    return {key: _classes(numbers, basis) for key, numbers in summed.items() if any(numbers.values())}


def classes_of(scope: Scope, key: int, today: date, basis: Basis = Basis.REPORTED) -> Classes:
    """The classes of one."""
    return classes_by(scope, today, basis, keys=(key,)).get(key, Classes(basis=basis))


def classes_in_all(today: date, basis: Basis = Basis.REPORTED) -> Classes:
    """The classes of all obligations in force."""
    return together(classes_by(Scope.AGENCY, today, basis).values(), basis)


def together(many: Collection[Classes], basis: Basis = Basis.REPORTED) -> Classes:
    """The sum of `many` classes of things that share no obligation."""
    return Classes(
        done_on_time=sum(one.done_on_time for one in many),
        done_late=sum(one.done_late for one in many),
        open_in_time=sum(one.open_in_time for one in many),
        open_overdue=sum(one.open_overdue for one in many),
        done_no_deadline=sum(one.done_no_deadline for one in many),
        open_no_deadline=sum(one.open_no_deadline for one in many),
        basis=basis,
    )


def states_by(scope: Scope, *, keys: Collection[int] | None = None) -> dict[int, dict[str, int]]:
    """How many are in each state (a `Stage` value), those that were dropped among them, by key; one query."""
    found: dict[int, dict[str, int]] = defaultdict(dict)
    rows = _of(scope, keys).filter(grain=Grain.TOTAL).values_list("key", "state").annotate(n=Sum("number"))
    for key, state, number in rows:
        if number:
            found[key][state] = number
    return dict(found)


def claimed_in_all() -> int:
    """How many are said to be done and wait for the office."""
    waiting = Figure.objects.filter(scope=Scope.AGENCY, grain=Grain.TOTAL, state=Stage.DONE, completion="claimed")
    return int(waiting.aggregate(n=Coalesce(Sum("number"), 0))["n"])


def _of(scope: Scope, keys: Collection[int] | None) -> QuerySet[Figure]:
    rows = Figure.objects.filter(scope=scope)
    return rows if keys is None else rows.filter(key__in=keys)


def _totals(scope: Scope, basis: Basis, keys: Collection[int] | None) -> QuerySet[Figure, tuple[int, ...]]:
    done, still_open = is_done(basis), is_open(basis)
    return (
        _of(scope, keys)
        .filter(grain=Grain.TOTAL)
        .values_list("key")
        .annotate(
            done_on_time=_number(done & Q(punctuality__in=ON_TIME)),
            done_late=_number(done & Q(punctuality=Punctuality.LATE)),
            open_with_deadline=_number(still_open & Q(has_deadline=True)),
            open_overdue=Value(0),
            done_no_deadline=_number(done & Q(has_deadline=False)),
            open_no_deadline=_number(still_open & Q(has_deadline=False)),
        )
    )


def _past(
    scope: Scope, today: date, basis: Basis, keys: Collection[int] | None
) -> Iterator[QuerySet[Figure, tuple[int, ...]]]:
    """What is open past its deadline: by whole months, and by days in the month of `today`.

    Two questions, for each is one stretch of an index; together they would be a look at every row.
    """
    first = today.replace(day=1)
    nothing = {field: Value(0) for field in _FIELDS}
    overdue = nothing | {"open_overdue": Coalesce(Sum("number"), 0)}
    still_open = _of(scope, keys).filter(is_open(basis))
    for rows in (
        still_open.filter(grain=Grain.MONTH, day__lt=first),
        still_open.filter(grain=Grain.DAY, day__gte=first, day__lt=today),
    ):
        yield rows.values_list("key").annotate(**overdue)


def _number(condition: Q) -> Coalesce:
    return Coalesce(Sum("number", filter=condition), 0)


def _classes(numbers: dict[str, int], basis: Basis) -> Classes:
    return Classes(
        done_on_time=numbers["done_on_time"],
        done_late=numbers["done_late"],
        open_in_time=numbers["open_with_deadline"] - numbers["open_overdue"],
        open_overdue=numbers["open_overdue"],
        done_no_deadline=numbers["done_no_deadline"],
        open_no_deadline=numbers["open_no_deadline"],
        basis=basis,
    )
