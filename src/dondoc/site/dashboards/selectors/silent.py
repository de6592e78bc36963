"""Agencies from which nothing has come: with reports that are missing, or nothing submitted for a month."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, OuterRef, Subquery

from dondoc.site.agencies.models import Agency
from dondoc.site.dashboards.linking import Linked, reports, silent_agencies, tasks
from dondoc.site.lists.remembering import newest_entry, remembered
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.report_listing import arrived
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


def silence(by_key: dict[int, Classes], today: date) -> Silence:
    """Who of those with open work in `by_key` is silent on `today`: nothing submitted in the last 30 days."""
    newest = newest_entry()
    missing = remembered(f"boards missing {today}", newest, lambda: missing_by_agency(today))
    heard = remembered("boards heard", newest, _last_heard)
    border = today - timedelta(days=SILENT_DAYS)
    silent = {key: local_day(heard.get(key)) for key, one in by_key.items() if _open(one)}
    silent = {key: day for key, day in silent.items() if day is None or day < border}
    agencies = Agency.objects.in_bulk(list(silent))
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


MISSING = {"den": Punctuality.MISSING.value, "ky": CycleState.OPEN.value}


def missing_by_agency(today: date) -> dict[int, int]:
    """How many reports of open cycles each agency owes past their day, by key."""
    rows = Report.objects.filter(arrived(today)[Punctuality.MISSING], cycle__state=CycleState.OPEN)
    return dict(rows.values_list("agency").annotate(number=Count("pk")))


def _open(classes: Classes) -> int:
    return classes.open_in_time + classes.open_overdue + classes.open_no_deadline


def _last_heard() -> dict[int, datetime]:
    """When each agency last submitted a report: one look into an index an agency."""
    own = Report.objects.filter(agency=OuterRef("pk"), submitted_at__isnull=False).order_by("-submitted_at")
    rows = Agency.objects.annotate(heard=Subquery(own.values("submitted_at")[:1])).filter(heard__isnull=False)
    return dict(rows.values_list("pk", "heard"))
