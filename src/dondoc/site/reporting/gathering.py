"""Reading what a report is written from; a fixed number of queries for each programme in it."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Exists, OuterRef

from dondoc.charts import Chart
from dondoc.site import clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.programme_charts import drawn_charts
from dondoc.site.indicators.selectors.overview import Row, overview
from dondoc.site.indicators.selectors.standings import standings_of
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.material import IndicatorLine, Material, Rounds
from dondoc.site.reporting.matters import COMMITTEE, Matter
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.narrowing import of_agency, of_section
from dondoc.site.reporting.planned import planned_programme
from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.selectors import cycle_summary, programme_summary
from dondoc.site.tracking.selectors.cycles import earlier_cycles
from dondoc.site.tracking.selectors.endings import endings_of
from dondoc.site.tracking.selectors.report_summary import report_summary
from dondoc.site.tracking.selectors.standings import in_force
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.ui.numbers import written


def gather(acting: Acting, matter: Matter) -> Material:
    """Return all that the report on `matter` is written from, as it stands today (a closed cycle as it was closed)."""
    if matter.kind == ReportKind.OWN:
        return _own(acting, matter)
    if matter.kind == ReportKind.PLAN:
        return _plan(matter)
    if matter.kind == ReportKind.ASSIGNED:
        return _assigned(matter)
    return _of_programme(acting, matter)


def _of_programme(acting: Acting, matter: Matter) -> Material:
    """For the reports on a whole programme: its cycle, or how it stands today where there is none."""
    cycle, programme = matter.cycle, _programme(matter)
    summary = cycle_summary(cycle) if cycle else programme_summary(programme, clock.today())
    if matter.section:
        summary = of_section(summary, matter.section.pk)
    is_plain = matter.kind in (ReportKind.URGING, ReportKind.NOTICE) or matter.section is not None
    return Material(
        summaries=(summary,),
        consolidator=_signer(matter, programme),
        earlier=_earlier(cycle) if cycle and matter.kind == ReportKind.CONSOLIDATED else None,
        indicators=() if is_plain else tuple(_indicators(acting, programme, summary.as_of)),
        charts=() if is_plain else tuple(_charts(acting, programme, summary.as_of)),
        rounds=_rounds(programme) if matter.kind == ReportKind.FINAL else Rounds(),
        whole=programme_summary(programme, clock.today(), whole=True) if matter.kind == ReportKind.FINAL else None,
        endings=endings_of(programme) if matter.kind == ReportKind.FINAL else (),
        section=str(matter.section) if matter.section else "",
        section_id=matter.section.pk if matter.section else None,
        asked=matter.asked,
    )


def _programme(matter: Matter) -> Programme:
    if matter.programme is None:
        raise ValueError(f"a report of the kind {matter.kind} needs a programme")
    return matter.programme


def _signer(matter: Matter, programme: Programme) -> Agency | None:
    """The agency that signs; None for the committee, which signs where it was asked to."""
    return None if matter.asked.get("signer") == COMMITTEE else programme.consolidator


def _earlier(cycle: Cycle) -> CycleSummary | None:
    before = next(iter(earlier_cycles(cycle, 1)), None)
    return cycle_summary(before) if before and not before.is_open else None


def _rounds(programme: Programme) -> Rounds:
    reports = Report.objects.filter(cycle__programme=programme)
    received = reports.filter(first_submitted_at__isnull=False).count()
    return Rounds(Cycle.objects.filter(programme=programme).count(), reports.count(), received)


def _own(acting: Acting, matter: Matter) -> Material:
    if matter.cycle is None or matter.agency is None:
        raise ValueError("an agency's own report needs its cycle and its agency")
    report = Report.objects.select_related("agency", "cycle__programme__consolidator").get(
        cycle=matter.cycle, agency=matter.agency
    )
    return Material(
        summaries=(report_summary(acting, report, clock.today()),),
        consolidator=report.cycle.programme.consolidator,
        agency=report.agency,
        report_id=report.pk,
        is_public=report.counts and report.cycle.is_open,
    )


def _plan(matter: Matter) -> Material:
    programme, agency = _programme(matter), matter.agency
    if agency is None:
        raise ValueError("the plan of an agency needs the agency")
    summary = of_agency(programme_summary(programme, clock.today()), agency.pk)
    return Material(
        summaries=(summary,),
        consolidator=programme.consolidator,
        agency=agency,
        plan=planned_programme(programme, agency),
    )


def _assigned(matter: Matter) -> Material:
    today, agency = clock.today(), matter.agency
    programmes = [matter.programme] if matter.programme else list(_programmes_of(agency))
    summaries = [programme_summary(programme, today) for programme in programmes]
    if agency:
        summaries = [of_agency(summary, agency.pk) for summary in summaries]
    if matter.section:
        summaries = [of_section(summary, matter.section.pk) for summary in summaries]
    agencies = list(Agency.objects.order_by("position", "name").values_list("pk", "kind"))
    return Material(
        summaries=tuple(summaries),
        consolidator=_signer(matter, matter.programme) if matter.programme else None,
        agency=agency,
        owner=matter.owner,
        section=str(matter.section) if matter.section else "",
        section_id=matter.section.pk if matter.section else None,
        agency_order=tuple(key for key, _ in agencies),
        communes=frozenset(key for key, kind in agencies if kind == "commune"),
        asked=matter.asked,
    )


def _programmes_of(agency: Agency | None) -> Iterator[Programme]:
    bound = Obligation.objects.filter(in_force(), agency=agency, task__programme=OuterRef("pk"))
    yield from Programme.objects.filter(Exists(bound)).select_related("consolidator").order_by("-issued_on", "-pk")


def _indicators(acting: Acting, programme: Programme, day: date) -> Iterator[IndicatorLine]:
    """The indicators that the programme sets a target for, in its order, as the list of indicators judges them."""
    rows = [(row, found) for row in overview(acting, day) if (found := _targets(row, programme))]
    for row, targets in sorted(rows, key=lambda pair: pair[1][0]):
        yield IndicatorLine(
            measure_id=row.measure.pk,
            name=row.measure.name,
            unit=row.measure.unit,
            target="; ".join(words for _, words in targets),
            figure=_figure(row),
            judgement=row.judgement.value,
            keepers=tuple(agency.name for agency in row.keepers),
        )


def _charts(acting: Acting, programme: Programme, on: date) -> list[Chart]:
    standings = standings_of(acting, programme, on)
    return drawn_charts([target for one in standings for target in one.targets])


def _targets(row: Row, programme: Programme) -> list[tuple[tuple[int, int], str]]:
    """The targets of the programme among those of `row`, by the place of each in the document, in its words."""
    targets = (one.link.target for one in row.assessments if one.link.target.indicator.programme_id == programme.pk)
    return sorted(((target.indicator.position, target.position), target.raw) for target in targets)


def _figure(row: Row) -> str:
    if not row.figures:
        return ""
    newest, words = row.figures[-1], wording()["indicators"]
    return say(words["estimate" if newest.is_estimate else "figure"], value=written(newest.value), year=newest.year)
