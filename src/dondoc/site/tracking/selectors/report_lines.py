"""The lines of a report to be filled in: for each obligation where its agency starts from, and what it said before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import OuterRef, Q, QuerySet, Subquery

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Report, Stage
from dondoc.site.tracking.progress import TEXTS, Progress, said_in
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.obligations import obligations_in_report
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.timeliness import Timeliness


@dataclass(frozen=True, slots=True)
class ReportLine:
    """An obligation in its agency's report: the newest saving of all, and the newest of the reports before."""

    obligation: Obligation
    timeliness: Timeliness
    newest: ProgressUpdate | None
    before: ProgressUpdate | None
    report_id: int

    @property
    def saved(self) -> ProgressUpdate | None:
        """What this report says of it already."""
        return self.newest if self.newest and self.newest.report_id == self.report_id else None

    @property
    def start(self) -> Progress:
        """Where writing begins: what this report says, else the state of before without its words."""
        return start_from(self.newest, self.report_id)

    @property
    def may_copy(self) -> bool:
        """Whether there are words of an earlier report to take over and nothing is written in this one."""
        return self.saved is None and self.before is not None

    @property
    def size(self) -> int:
        """How many characters of text a person has to see to write it."""
        return sum(len(getattr(said, name)) for said in (self.start,) for name in TEXTS)


def start_from(update: ProgressUpdate | None, report_id: int) -> Progress:
    """What a form for the report `report_id` shows where `update` is the newest saving."""
    said = said_in(update)
    if update is None or update.report_id == report_id:
        return said
    return replace(said, result="", obstacles="", proposals="")


def lines_to_write(acting: Acting, report: Report) -> QuerySet[Obligation]:
    """The obligations of `report` that its officers may write of now, in the order of the document; none for others."""
    rows = obligations_in_report(acting, report)
    if not may_write_for(acting, report.agency):
        return rows.none()
    now = Q(agency=report.agency_id, suspended_on__isnull=True, closed_on__isnull=True)
    return rows.filter(now).exclude(state=Stage.DROPPED)


def lines_of(report: Report, obligations: Iterable[Obligation], today: date) -> list[ReportLine]:
    """The lines of a page of `obligations`, in two more queries."""
    page = list(obligations)
    every = ProgressUpdate.objects.all()
    newest, before = _last(every, page), _last(every.exclude(report=report), page)
    return [ReportLine(one, standing(one, today), newest.get(one.pk), before.get(one.pk), report.pk) for one in page]


def _last(updates: QuerySet[ProgressUpdate], page: list[Obligation]) -> dict[int, ProgressUpdate]:
    version = updates.filter(obligation=OuterRef("obligation")).order_by("-version").values("version")[:1]
    found = updates.filter(obligation__in=page, version=Subquery(version)).select_related(
        "author", "on_behalf_of", "report__cycle"
    )
    return {update.obligation_id: update for update in found}


def starts_at(report: Report, versions: Mapping[int, int]) -> dict[int, Progress]:
    """What a form showed of each obligation when it was at the version given, by the obligation's id."""
    wanted = Q(pk__in=())
    for pk, version in versions.items():
        wanted |= Q(obligation=pk, version=version)
    found = {update.obligation_id: update for update in ProgressUpdate.objects.filter(wanted)}
    return {pk: start_from(found.get(pk), report.pk) for pk in versions}
