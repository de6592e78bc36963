"""The rows of the public tables, by the columns that the library's tables.yaml names."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.indicators.models import Value
from dondoc.site.indicators.selectors.overview import Row as MeasureRow
from dondoc.site.programmes.models import Programme
from dondoc.site.public.selectors import (
    public_measures,
    public_obligations,
    public_programmes,
    public_tasks,
    public_values,
)
from dondoc.site.tracking.models import Completion, Obligation, Stage
from dondoc.site.tracking.timeliness import on_day
from dondoc.writers.opendata import Row

_AT_ONCE = 2_000  # rows read from the database together
_OBLIGATION = (
    *("pk", "task_id", "agency__register_id", "due_on", "original_due_on", "state", "percent", "done_on"),
    *("completion", "last_update_at"),
)
_TASK = (
    *("pk", "programme_id", "section__title", "label", "text", "schedule_raw", "starts_on", "due_on", "recurrence"),
)

RowsOf = Callable[[date, Callable[[int], str]], Iterator[Row]]


def agency_rows(_day: date, _page: Callable[[int], str]) -> Iterator[Row]:
    """The agencies that answer for something public or entered a public figure."""
    held = Exists(public_obligations().select_related(None).filter(agency=OuterRef("pk")))
    entered = Exists(public_values().select_related(None).filter(agency=OuterRef("pk")))
    fields = ("register_id", "name", "kind", "valid_from", "valid_to")
    rows = Agency.objects.filter(Q(held) | Q(entered)).order_by("position", "pk")
    names = ("id", "name", "kind", "valid_from", "valid_to")
    return _named(names, rows.values_list(*fields))


def programme_rows(_day: date, page: Callable[[int], str]) -> Iterator[Row]:
    """The public programmes; `page` gives the address of the page of one."""
    return _programmes(public_programmes(), page)


def _programmes(rows: QuerySet[Programme], page: Callable[[int], str]) -> Iterator[Row]:
    for one in rows.order_by("pk").iterator(chunk_size=_AT_ONCE):
        yield {
            "id": one.pk,
            "number": one.number,
            "kind": one.kind,
            "issuer": one.issuer,
            "issued_on": one.issued_on,
            "title": one.title,
            "page": page(one.pk),
        }


def task_rows(_day: date, _page: Callable[[int], str]) -> Iterator[Row]:
    """The public tasks."""
    names = ("id", "programme", "section", "label", "text", "schedule", "starts_on", "due_on", "recurrence")
    return _named(names, public_tasks().order_by("pk").values_list(*_TASK))


def obligation_rows(day: date, _page: Callable[[int], str]) -> Iterator[Row]:
    """What agencies have to do of public tasks, as it stands on `day`."""
    return obligations_as_rows(public_obligations(), day)


def obligations_as_rows(obligations: QuerySet[Obligation], day: date) -> Iterator[Row]:
    """The rows of `obligations`, the first stored first."""
    rows = obligations.select_related(None).order_by("pk").values_list(*_OBLIGATION)
    for row in rows.iterator(chunk_size=_AT_ONCE):
        pk, task, agency, due_on, original, state, percent, done_on, completion, updated_at = row
        counts_as_done = state == Stage.DONE and completion != Completion.RETURNED
        stands = on_day(day, due_on=due_on, done_on=done_on if counts_as_done else None)
        yield {
            "id": pk,
            "task": task,
            "agency": agency,
            "due_on": due_on,
            "original_due_on": original,
            "state": state,
            "percent": percent,
            "done_on": done_on,
            "completion": completion,
            "deadline": stands.kind.value,
            "days": stands.days,
            "updated_at": updated_at,
        }


def indicator_rows(day: date, _page: Callable[[int], str]) -> Iterator[Row]:
    """The targets of public documents by measure, and how they stand on `day`."""
    for row in public_measures(day):
        yield from _targets(row)


def _targets(row: MeasureRow) -> Iterator[Row]:
    measure = row.measure
    for one in row.assessments:
        target = one.link.target
        yield {
            "id": target.pk,
            "measure": measure.pk,
            "name": measure.name,
            "unit": measure.unit,
            "direction": measure.direction,
            "programme": target.indicator.programme_id,
            "comparator": target.comparator,
            "value": target.value,
            "low": target.low,
            "high": target.high,
            "period_end": target.period_end,
            "judgement": str(one.verdict.judgement),
        }


def value_rows(day: date, _page: Callable[[int], str]) -> Iterator[Row]:
    """The newest confirmed figure of each period, by measure."""
    for row in public_measures(day):
        for one in row.values:
            yield value_row(one, row.measure.unit)


def value_row(one: Value, unit: str) -> Row:
    """The row of a figure, in `unit`."""
    return {
        "id": one.pk,
        "measure": one.measure_id,
        "period": one.period,
        "amount": one.amount,
        "unit": unit,
        "standing": one.standing,
        "on_day": one.on_day,
        "source": one.source,
        "agency": one.agency.register_id,
    }


def _named(names: tuple[str, ...], rows: Any) -> Iterator[Row]:
    return (dict(zip(names, row, strict=True)) for row in rows.iterator(chunk_size=_AT_ONCE))


ROWS: dict[str, RowsOf] = {
    "agencies": agency_rows,
    "programmes": programme_rows,
    "tasks": task_rows,
    "obligations": obligation_rows,
    "indicators": indicator_rows,
    "values": value_rows,
}
