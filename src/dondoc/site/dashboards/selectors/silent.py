"""Agencies from which nothing has come: with reports that are missing, or nothing submitted for a month."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import OuterRef, QuerySet, Subquery

from dondoc.site.agencies.models import Agency
from dondoc.site.compiled import compiled
from dondoc.site.dashboards.linking import Linked, reports, silent_agencies, tasks
from dondoc.site.dashboards.selectors.naming import every_agency
from dondoc.site.dashboards.selectors.reports import MISSING, open_reports
from dondoc.site.dashboards.selectors.state import State, once
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.timeliness import Classes

SILENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class SilentAgency:
    """An agency with open work of which nothing was heard since `heard_on` (None: never), and its missing reports."""

    agency: Agency
    heard_on: date | None
    missing: Linked
    still_open: Linked


@dataclass(frozen=True, slots=True)
class Silence:
    """All silent agencies, the longest silent first, and the missing reports of all agencies."""

    agencies: tuple[SilentAgency, ...]
    number: Linked
    missing: Linked


def silence(by_key: dict[int, Classes], today: date, state: State) -> Silence:
    """Who of those with open work in `by_key` is silent on `today`: nothing submitted in the last 30 days.

    The same for all boards in one `state`.
    """
    return once(f"silence {today}", state, lambda: _silence(by_key, today, state))


def _silence(by_key: dict[int, Classes], today: date, state: State) -> Silence:
    missing, heard = missing_by_agency(today, state), dict(_last_heard())
    border = today - timedelta(days=SILENT_DAYS)
    silent = {key: local_day(heard.get(key)) for key, one in by_key.items() if _open(one)}
    silent = {key: day for key, day in silent.items() if day is None or day < border}
    agencies = {one.pk: one for one in every_agency()}
    rows = [
        SilentAgency(
            agencies[key],
            day,
            reports(missing.get(key, 0), agency=agencies[key].register_id, **MISSING),
            tasks(_open(by_key[key]), agency=agencies[key].register_id, lop="open"),
        )
        for key, day in silent.items()
    ]
    rows.sort(key=lambda row: (row.heard_on or date.min, -row.missing.number, row.agency.position))
    return Silence(tuple(rows), silent_agencies(len(rows)), reports(sum(missing.values()), **MISSING))


def missing_by_agency(today: date, state: State) -> dict[int, int]:
    """How many reports of open cycles each agency owes past their day, by key."""
    found: Counter[int] = Counter()
    for agency, _state, _number, missing in open_reports(today, state):
        found[agency] += missing
    return found


def _open(classes: Classes) -> int:
    return classes.open_in_time + classes.open_overdue + classes.open_no_deadline


@compiled
def _last_heard() -> QuerySet[Agency, tuple[int, datetime]]:
    """When each agency last submitted a report: one look into an index an agency."""
    own = Report.objects.filter(agency=OuterRef("pk"), submitted_at__isnull=False).order_by("-submitted_at")
    rows = Agency.objects.annotate(heard=Subquery(own.values("submitted_at")[:1])).filter(heard__isnull=False)
    return rows.values_list("pk", "heard")
