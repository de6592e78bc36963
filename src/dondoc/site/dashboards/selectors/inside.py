"""What is inside an agency or a programme: by programme, by section, by agency, and the reports that are asked for."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.db.models import Count, QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.dashboards.linking import Linked, reports
from dondoc.site.dashboards.selectors.late import ProgrammeLine
from dondoc.site.dashboards.selectors.naming import programmes_of_keys
from dondoc.site.dashboards.selectors.reports import MISSING, open_reports, open_reports_in, open_reports_of
from dondoc.site.dashboards.selectors.state import State
from dondoc.site.dashboards.selectors.strips import Strip, strip
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.classes import classes_of_sections, together
from dondoc.site.figures.selectors.months import months_by
from dondoc.site.programmes.models import Programme, Section
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.models.cycles import CycleState, ReportState
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


def programmes_of(agency: Agency, today: date, shown: int) -> list[ProgrammeLine]:
    """The first `shown` programmes in which `agency` has something to do, most overdue first: two queries."""
    by_key = {key: Classes(*numbers) for key, *numbers in _by_programme(agency=agency.pk, today=today)}
    keys = sorted(by_key, key=lambda key: (-by_key[key].open_overdue, -by_key[key].open_in_time, key))[:shown]
    found = programmes_of_keys(keys)
    query = {"agency": agency.register_id}
    return [ProgrammeLine(found[key], strip(by_key[key], programme=key, **query)) for key in keys]


@compiled
def _by_programme(agency: int, today: date) -> QuerySet[Obligation, tuple[Any, ...]]:
    conditions = counting_conditions(today)
    counts = {name: Count("pk", filter=conditions[name]) for name in _CLASSES}
    rows = Obligation.objects.filter(in_force(), agency=agency).exclude(state=Stage.DROPPED)
    return rows.values_list("task__programme").annotate(**counts)


def sections_of(programme: Programme, today: date) -> list[SectionLine]:
    """The sections that have tasks, each with all below it, in the order of the document: two queries."""
    sections = _sections(programme=programme.pk)
    own = classes_of_sections(programme.pk, today)
    below: dict[int, list[Classes]] = defaultdict(list)
    parents = {one.pk: one.parent_id for one in sections}
    for key, classes in own.items():
        above: int | None = key
        while above is not None:
            below[above].append(classes)
            above = parents.get(above)
    shown = (one for one in sections if one.pk in below)
    return [SectionLine(one, strip(together(below[one.pk]), programme=programme.pk, muc=one.pk)) for one in shown]


@compiled
def _sections(programme: int) -> QuerySet[Section]:
    return Section.objects.filter(programme=programme).order_by("position")


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


def reporting(today: date, state: State, *, programme: int | None = None, agency: Agency | None = None) -> Reporting:
    """The reports of the cycles that are open, of one programme or agency or of all."""
    query: dict[str, object] = {"programme": programme, "agency": agency.register_id if agency else ""}
    if agency is not None:
        own = open_reports_of(agency=agency.pk, today=today)
    elif programme is not None:
        own = open_reports_in(programme=programme, today=today)
    else:
        own = open_reports(today, state)
    numbers: Counter[str] = Counter()
    for _agency, name, number, _missing in own:
        numbers[name] += number
    states = tuple(
        (kind.value, reports(numbers[kind.value], state=kind.value, ky=CycleState.OPEN.value, **query))
        for kind in ReportState
        if numbers[kind.value]
    )
    return Reporting(states, reports(sum(row[3] for row in own), **MISSING, **query))
