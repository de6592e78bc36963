"""Obligations in the counting classes, by agency, programme or section, or all of them.

What boards ask each time (all of a scope, one thing, the sections of a programme) is a question put together once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cache

from django.db.models import Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce

from dondoc.site.compiled import Compiled
from dondoc.site.figures.models import Figure, Grain, Punctuality, Scope
from dondoc.site.programmes.models import Section
from dondoc.site.tracking.selectors.standings import is_done, is_open
from dondoc.site.tracking.timeliness import Basis, Classes

_FIELDS = ("done_on_time", "done_late", "open_with_deadline", "open_overdue", "done_no_deadline", "open_no_deadline")
ON_TIME = (Punctuality.EARLY, Punctuality.ON_TIME)
_Row = tuple[int, ...]
_Rows = QuerySet[Figure, _Row]


def classes_by(
    scope: Scope, today: date, basis: Basis = Basis.REPORTED, *, keys: Collection[int] | None = None
) -> dict[int, Classes]:
    """The classes on `today` of every thing of `scope`, or of those of `keys`, by key; one query.

    What has nothing on the table is left out. `today` may be a later day: what is open by then and not done is overdue.
    """
    if keys is None:
        return _summed(_of_all(scope, basis)(today=today, first=today.replace(day=1)), basis)
    return _summed(_rows(_among(scope, keys), today, today.replace(day=1), basis), basis)


def classes_of(scope: Scope, key: int, today: date, basis: Basis = Basis.REPORTED) -> Classes:
    """The classes of one."""
    found = _of_one(scope, basis)(key=key, today=today, first=today.replace(day=1))
    return _summed(found, basis).get(key, Classes(basis=basis))


def classes_of_sections(programme: int, today: date) -> dict[int, Classes]:
    """The classes of every section of a programme, by key, those without anything on the table left out; one query."""
    return _summed(_of_sections()(programme=programme, today=today, first=today.replace(day=1)), Basis.REPORTED)


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
    rows = _among(scope, keys).filter(grain=Grain.TOTAL).values_list("key", "state").annotate(n=Sum("number"))
    for key, state, number in rows:
        if number:
            found[key][state] = number
    return dict(found)


@cache
def _of_all(scope: Scope, basis: Basis) -> Compiled[_Row]:
    def asked(today: date, first: date) -> _Rows:
        return _rows(_among(scope, None), today, first, basis)

    return Compiled(asked)


@cache
def _of_one(scope: Scope, basis: Basis) -> Compiled[_Row]:
    def asked(key: int, today: date, first: date) -> _Rows:
        return _rows(_among(scope, None).filter(key=key), today, first, basis)

    return Compiled(asked)


@cache
def _of_sections() -> Compiled[_Row]:
    def asked(programme: int, today: date, first: date) -> _Rows:
        sections = Section.objects.filter(programme=programme).order_by().values("pk")
        return _rows(_among(Scope.SECTION, None).filter(key__in=sections), today, first, Basis.REPORTED)

    return Compiled(asked)


def _among(scope: Scope, keys: Collection[int] | None) -> QuerySet[Figure]:
    rows = Figure.objects.filter(scope=scope)
    return rows if keys is None else rows.filter(key__in=keys)


def _rows(figures: QuerySet[Figure], today: date, first: date, basis: Basis) -> _Rows:
    """Rows to be summed up by key; `first` is the first day of the month of `today`."""
    return _totals(figures, basis).union(*_past(figures, today, first, basis), all=True)


def _totals(figures: QuerySet[Figure], basis: Basis) -> _Rows:
    done, still_open = is_done(basis), is_open(basis)
    return (
        figures.filter(grain=Grain.TOTAL)
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


def _past(figures: QuerySet[Figure], today: date, first: date, basis: Basis) -> Iterator[_Rows]:
    """What is open past its deadline: by whole months, and by days in the month of `today`.

    Two questions, for each is one stretch of an index; together they would be a look at every row.
    """
    nothing = {field: Value(0) for field in _FIELDS}
    overdue = nothing | {"open_overdue": Coalesce(Sum("number"), 0)}
    still_open = figures.filter(is_open(basis))
    for rows in (
        still_open.filter(grain=Grain.MONTH, day__lt=first),
        still_open.filter(grain=Grain.DAY, day__gte=first, day__lt=today),
    ):
        yield rows.values_list("key").annotate(**overdue)


def _summed(rows: Iterable[_Row], basis: Basis) -> dict[int, Classes]:
    summed: dict[int, list[int]] = {}
    for key, *numbers in rows:
        former = summed.get(key)
        summed[key] = [a + b for a, b in zip(former, numbers, strict=True)] if former else numbers
    named = {key: dict(zip(_FIELDS, numbers, strict=True)) for key, numbers in summed.items() if any(numbers)}
    return {key: _classes(numbers, basis) for key, numbers in named.items()}


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
