"""What is inside an agency or a programme: by programme, by section, by agency, and the reports that are asked for."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from django.db.models import Count

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.dashboards.linking import Linked, reports
from dondoc.site.dashboards.selectors.late import ProgrammeLine
from dondoc.site.dashboards.selectors.silent import MISSING
from dondoc.site.dashboards.selectors.strips import Strip, strip
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.classes import classes_by, together
from dondoc.site.figures.selectors.months import months_by
from dondoc.site.programmes.models import Programme, Section
from dondoc.site.tracking.models import Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import CycleState, ReportState
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.report_listing import arrived
from dondoc.site.tracking.selectors.classes import counting_conditions
from dondoc.site.tracking.selectors.rates import rates_by_agency
from dondoc.site.tracking.selectors.standings import in_force
from dondoc.site.tracking.timeliness import Classes

_CLASSES = tuple(field.name for field in fields(Classes)[:6])


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A section with the classes of all tasks under it."""

    section: Section
    strip: Strip


@dataclass(frozen=True, slots=True)
class NamedLine:
    """An agency by its id and name, with its classes in one programme."""

    register_id: str
    name: str
    strip: Strip


@dataclass(frozen=True, slots=True)
class Reporting:
    """The reports of open cycles by state (a `ReportState` value), and those that are missing."""

    states: tuple[tuple[str, Linked], ...]
    missing: Linked


def programmes_of(agency: Agency, today: date) -> list[ProgrammeLine]:
    """The programmes in which `agency` has something to do, most overdue first: two queries."""
    conditions = counting_conditions(today)
    counts = {name: Count("pk", filter=conditions[name]) for name in _CLASSES}
    rows = Obligation.objects.filter(in_force(), agency=agency).exclude(state=Stage.DROPPED)
    by_key = {key: Classes(*numbers) for key, *numbers in rows.values_list("task__programme").annotate(**counts)}
    keys = sorted(by_key, key=lambda key: (-by_key[key].open_overdue, -by_key[key].open_in_time, key))
    found = Programme.objects.in_bulk(keys)
    query = {"agency": agency.register_id}
    return [ProgrammeLine(found[key], strip(by_key[key], programme=key, **query)) for key in keys]


def sections_of(programme: Programme, today: date) -> list[SectionLine]:
    """The sections that have tasks, each with all below it, in the order of the document: two queries."""
    sections = list(programme.sections.order_by("position"))
    own = classes_by(Scope.SECTION, today, keys=[one.pk for one in sections])
    below: dict[int, list[Classes]] = defaultdict(list)
    parents = {one.pk: one.parent_id for one in sections}
    for key, classes in own.items():
        above: int | None = key
        while above is not None:
            below[above].append(classes)
            above = parents.get(above)
    shown = (one for one in sections if one.pk in below)
    return [SectionLine(one, strip(together(below[one.pk]), programme=programme.pk, muc=one.pk)) for one in shown]


def agencies_in(acting: Acting, programme: Programme, today: date) -> list[NamedLine]:
    """The agencies that `programme` binds, most overdue first: one query."""
    rows = rates_by_agency(acting, today, programme=programme.pk)
    rows.sort(key=lambda row: -row.classes.open_overdue)
    query = {"programme": programme.pk}
    return [NamedLine(row.register_id, row.name, strip(row.classes, agency=row.register_id, **query)) for row in rows]


def months_of(agency: Agency, months: Sequence[date], today: date) -> list[tuple[str, Classes]]:
    """What fell or falls due in each of `months`, by its name."""
    found = months_by(Scope.AGENCY, months[0], months[-1], today, keys=[agency.pk])
    return [(f"{month:%m/%Y}", found.get((agency.pk, month), Classes())) for month in months]


def reporting(today: date, *, programme: int | None = None, agency: Agency | None = None) -> Reporting:
    """The reports of the cycles that are open, of one programme or agency or of all: one query."""
    rows = Report.objects.filter(cycle__state=CycleState.OPEN)
    query: dict[str, object] = {"programme": programme, "agency": agency.register_id if agency else ""}
    if programme is not None:
        rows = rows.filter(cycle__programme=programme)
    if agency is not None:
        rows = rows.filter(agency=agency)
    is_missing = Count("pk", filter=arrived(today)[Punctuality.MISSING])
    counted = list(rows.values_list("state").annotate(number=Count("pk"), missing=is_missing))
    numbers = {state: number for state, number, _ in counted}
    states = tuple(
        (state.value, reports(numbers[state.value], state=state.value, ky=CycleState.OPEN.value, **query))
        for state in ReportState
        if numbers.get(state.value)
    )
    return Reporting(states, reports(sum(missing for _, _, missing in counted), **MISSING, **query))
