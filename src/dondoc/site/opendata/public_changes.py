"""The sequence of changes as everybody may read it: each with the row as it stands now, or none where it is gone."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from dondoc.site.opendata.changes import Step, Thing
from dondoc.site.opendata.rows import obligations_as_rows, value_row
from dondoc.site.public.models import Publication
from dondoc.site.public.selectors import public_obligations, public_programmes, public_values
from dondoc.writers.opendata import Row

_SHOWN = ("programme", "obligation", "value")
_WITHDRAWN = "public.programme.withdrawn"


def told(steps: Iterable[Step], day: date, page: Callable[[int], str]) -> list[dict[str, Any]]:
    """What of `steps` everybody may know, in their order; `page` gives the address of the page of a programme."""
    steps = list(steps)
    wanted = {(thing.kind, int(thing.key)) for step in steps for thing in step.things if thing.kind in _SHOWN}
    rows = _rows(wanted, day, page)
    gone = _gone({key for kind, key in wanted if kind == "programme"})
    return [
        {"cursor": step.number, "at": step.at, "kind": thing.kind, "id": int(thing.key), "row": _row(rows, thing)}
        for step in steps
        for thing in step.things
        if _row(rows, thing) is not None or (step.code == _WITHDRAWN and int(thing.key) in gone)
    ]


def _row(rows: dict[tuple[str, int], Row], thing: Thing) -> Row | None:
    return rows.get((thing.kind, int(thing.key))) if thing.kind in _SHOWN else None


def _gone(programmes: set[int]) -> set[int]:
    """Those of `programmes` that were public once and are no longer: who follows them has to know."""
    withdrawn = Publication.objects.filter(programme__in=programmes, withdrawn_at__isnull=False)
    return set(withdrawn.values_list("programme", flat=True))


def _rows(wanted: set[tuple[str, int]], day: date, page: Callable[[int], str]) -> dict[tuple[str, int], Row]:
    keys: dict[str, list[int]] = defaultdict(list)
    for kind, key in wanted:
        keys[kind].append(key)
    found: dict[tuple[str, int], Row] = {}
    for row in obligations_as_rows(public_obligations().filter(pk__in=keys["obligation"]), day):
        found["obligation", int(str(row["id"]))] = row
    for value in public_values().filter(pk__in=keys["value"]).select_related("measure", "agency"):
        found["value", value.pk] = value_row(value, value.measure.unit)
    for one in public_programmes().filter(pk__in=keys["programme"]):
        found["programme", one.pk] = {"id": one.pk, "number": one.number, "title": one.title, "page": page(one.pk)}
    return found
