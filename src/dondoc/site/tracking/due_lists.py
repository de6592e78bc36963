"""What the office and leaders are reminded of: whole lists, one an agency or a cycle, however many rows they have."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.db.models import BigIntegerField, Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.lists.asking import asked_for
from dondoc.site.tracking.listing_then import obligations_at_hand
from dondoc.site.tracking.models import Cycle, Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import OUT, CycleState
from dondoc.site.tracking.remindable import Remindable, Thing
from dondoc.site.tracking.report_listing import STILL_OUT, THEN, all_reports, report_listing
from dondoc.site.tracking.selectors.at_once import TooMuchAtOnce
from dondoc.site.tracking.selectors.reports_then import as_reports_stood
from dondoc.site.tracking.selectors.standings import in_time_class
from dondoc.site.tracking.timeliness import TimeClass


def _agencies() -> QuerySet[Agency]:
    return Agency.objects.all()


def _with_overdue(rows: QuerySet[Any], today: date) -> QuerySet[Any]:
    """Agencies with a task that is overdue and not paused, from the day of the oldest on."""
    overdue = Obligation.objects.filter(in_time_class(TimeClass.OVERDUE, today), agency=OuterRef("pk"))
    oldest = overdue.exclude(state=Stage.PAUSED).order_by("due_on").values("due_on")[:1]
    found: QuerySet[Any] = rows.annotate(oldest_due_on=Subquery(oldest)).filter(oldest_due_on__isnull=False)
    return found


def _overdue_of(row: Any) -> Thing:
    query = urlencode({"agency": row.register_id, "deadline": TimeClass.OVERDUE.value})
    address = f"{reverse('tracking:obligations')}?{query}"
    title = _("Overdue tasks of %(agency)s") % {"agency": row.name}
    return Thing("overdue", row.pk, row.oldest_due_on, row, title, "", address, address)


def _overdue_listed(keys: Collection[int], today: date) -> Mapping[int, int]:
    rows = Obligation.objects.filter(in_time_class(TimeClass.OVERDUE, today), agency__in=keys)
    return dict(rows.order_by().values_list("agency").annotate(Count("pk")))


def _overdue_then(acting: Acting, keys: Collection[int], day: date) -> Mapping[int, int]:
    """By the very list of the day; nothing where that list would be too much to work out."""
    try:
        _listing, hand = obligations_at_hand(acting, day)
    except TooMuchAtOnce:
        return {}
    names = Agency.objects.filter(pk__in=keys).values_list("pk", "register_id")
    overdue = TimeClass.OVERDUE.value
    return {pk: len(hand.keep({"agency": name, "deadline": overdue})) for pk, name in names}


def _cycles() -> QuerySet[Cycle]:
    """Cycles with `keeper`: who collects, or where nobody is named the agency of the office."""
    office = Membership.objects.filter(role=Role.OFFICE).order_by("pk").values("agency")[:1]
    return Cycle.objects.select_related("programme").annotate(
        keeper=Coalesce("programme__consolidator", Subquery(office), output_field=BigIntegerField())
    )


def _with_missing(rows: QuerySet[Any], _today: date) -> QuerySet[Any]:
    out = Report.objects.filter(state__in=OUT).values("cycle")
    return rows.filter(state=CycleState.OPEN, keeper__isnull=False, pk__in=out)


def _missing_in(row: Any) -> Thing:
    address = f"{reverse('tracking:reports')}?{urlencode({STILL_OUT: row.pk})}"
    title = _("Reports not sent: %(cycle)s") % {"cycle": row}
    keeper, collects = Agency(pk=row.keeper), row.programme.consolidator_id
    return Thing("missing", row.pk, row.due_on, keeper, title, row.programme.title, address, address, collects)


def _missing_listed(keys: Collection[int], _today: date) -> Mapping[int, int]:
    rows = Report.objects.filter(state__in=OUT, cycle__in=keys)
    return dict(rows.order_by().values_list("cycle").annotate(Count("pk")))


def _missing_then(acting: Acting, keys: Collection[int], day: date) -> Mapping[int, int]:
    """By the very list of the day."""
    rows, listing = as_reports_stood(all_reports(acting), day), report_listing(day, THEN)
    return {pk: asked_for(listing, {STILL_OUT: str(pk)}).narrow(rows).count() for pk in keys}


OVERDUE = Remindable(
    "overdue",
    gettext_lazy("overdue tasks of an agency, as one list"),
    _agencies,
    _with_overdue,
    "oldest_due_on",
    _overdue_of,
    _overdue_listed,
    _overdue_then,
)
MISSING = Remindable(
    "missing",
    gettext_lazy("reports of a cycle not sent, as one list"),
    _cycles,
    _with_missing,
    "due_on",
    _missing_in,
    _missing_listed,
    _missing_then,
)
