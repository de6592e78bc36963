"""The list of agencies' reports, of all cycles at once."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, equals, key_is, one_of
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.choosing import programme_named
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import OUT, CycleState, ReportState
from dondoc.site.tracking.periods import Period, PeriodKind
from dondoc.site.tracking.punctuality import Arrival, Punctuality, arrival
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.days import local_day


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the rows of the list have what changes with the days: in the stored columns what holds now."""

    state: str = "state"
    came: str = "first_submitted_at"
    sent: str = "submitted_at"
    cycle_state: str = "cycle__state"
    closed: str = "cycle__closed_on"

    @property
    def fields(self) -> tuple[str, ...]:
        """What a line is made of, in its order."""
        return (
            *("pk", "cycle_id", "cycle__kind", "cycle__starts_on", "cycle__ends_on", "cycle__due_on"),
            *(self.cycle_state, self.closed),
            *("cycle__programme__kind", "cycle__programme__number", "agency__register_id", "agency__name"),
            *(self.state, self.came, self.sent, "remark"),
        )


NOW = Paths()
THEN = Paths("state_then", "came_then", "sent_then", "cycle_state_then", "closed_then")  # `as_reports_stood`
_ARRIVALS = {
    Punctuality.MISSING: gettext_lazy("Missing"),
    Punctuality.LATE: gettext_lazy("Submitted late"),
    Punctuality.IN_TIME: gettext_lazy("Submitted in time"),
}
STILL_OUT = "chua-gui"  # the filter that leads to what is missing in one cycle
_NEWEST = 36  # months and programmes to choose from


@dataclass(frozen=True, slots=True)
class ReportLine:
    """An agency's report in the list, with how it arrived by the day of the list or that of the cycle's closing."""

    arrival: Arrival
    pk: int
    cycle_id: int
    kind: str
    starts_on: date
    ends_on: date
    due_on: date
    cycle_state: str
    closed_on: date | None
    programme_kind: str
    programme_number: str
    agency_id: str
    agency: str
    state: str
    first_submitted_at: datetime | None
    submitted_at: datetime | None
    remark: str

    @property
    def period(self) -> str:
        """The name of the cycle's period."""
        return str(Period(PeriodKind(self.kind), self.starts_on, self.ends_on))

    @property
    def programme(self) -> str:
        return f"{self.programme_kind[:1].upper()}{self.programme_kind[1:]} {self.programme_number}".strip()

    @property
    def is_open(self) -> bool:
        return self.cycle_state == CycleState.OPEN


def all_reports(acting: Acting) -> QuerySet[Report]:
    """The reports that the person may see: all of them, or those of the own agency."""
    must_read(acting)
    return Report.objects.all() if acting.sees_everything else Report.objects.filter(agency=acting.agency)


def report_listing(today: date, paths: Paths = NOW) -> Listing[ReportLine]:
    """The list as of `today`, whose rows have what is asked of them at `paths`: what is due last stands first."""
    states = {state.value: Q(**{paths.state: state}) for state in ReportState}
    of_cycles = {state.value: Q(**{paths.cycle_state: state}) for state in CycleState}
    return Listing(
        order=(F("cycle__due_on").desc(), "cycle_id", "agency__position"),
        file_name="bao-cao-cua-co-quan",
        title=gettext_lazy("Reports of agencies"),
        fields=paths.fields,
        make=lambda row: _line(row, today),
        filters=(
            Filter("state", gettext_lazy("State of the report"), one_of(states), _states, counted=states),
            Filter("den", gettext_lazy("By the last day"), one_of(arrived(today, paths)), _arrivals),
            Filter("ky", gettext_lazy("Cycle"), one_of(of_cycles), _cycle_states),
            Filter("thang", gettext_lazy("Month that the report ends with"), _of_month, _months),
            Filter("agency", gettext_lazy("Agency"), equals("agency__register_id"), _agencies),
            Filter(
                STILL_OUT, gettext_lazy("Not sent in the cycle"), lambda key: _out_in(key, paths), words=_cycle_name
            ),
            Filter(
                "programme",
                gettext_lazy("Programme"),
                key_is("cycle__programme_id"),
                _programmes,
                named=programme_named,
            ),
        ),
        sorts=_sorts(paths),
        groups=_groups(paths),
        columns=_COLUMNS,
    )


def _line(row: tuple[Any, ...], today: date) -> ReportLine:
    due_on, closed_on, submitted_at = (row[at] for at in _OF_ARRIVAL)
    return ReportLine(arrival(closed_on or today, due_on=due_on, submitted_on=local_day(submitted_at)), *row)


_OF_ARRIVAL = tuple(NOW.fields.index(name) for name in ("cycle__due_on", NOW.closed, NOW.came))


def arrived(today: date, paths: Paths = NOW) -> dict[str, Q]:
    """The conditions by `Punctuality`, as `selectors.cycles.in_arrival` has them, for cycles with different days."""
    due, came, closed = F("cycle__due_on"), paths.came, paths.closed
    never, late = Q(**{f"{came}__isnull": True}), Q(**{f"{came}__date__gt": due})
    is_past = Q(**{f"{closed}__isnull": True, "cycle__due_on__lt": today}) | Q(**{f"{closed}__gt": due})
    in_time = Q(**{f"{came}__date__lte": due})
    return {Punctuality.MISSING: never & is_past, Punctuality.LATE: late, Punctuality.IN_TIME: in_time}


def _out_in(cycle: str, paths: Paths) -> Q | None:
    found = key_is("cycle_id")(cycle)
    return found & Q(**{f"{paths.state}__in": OUT}) if found else None


def _cycle_name(cycle: str) -> str:
    return str(Cycle.objects.select_related("programme").filter(pk=int(cycle)).first() or cycle)


def _states() -> list[Choice]:
    return [Choice(state.value, str(state.label)) for state in ReportState]


def _arrivals() -> list[Choice]:
    return [Choice(kind.value, str(words)) for kind, words in _ARRIVALS.items()]


def _cycle_states() -> list[Choice]:
    return [Choice(state.value, str(state.label)) for state in CycleState]


def _of_month(month: str) -> Q | None:
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        return None
    return Q(cycle__ends_on__year=first.year, cycle__ends_on__month=first.month)


def _months() -> list[Choice]:
    months = Cycle.objects.dates("ends_on", "month", order="DESC")[:_NEWEST]
    return [Choice(f"{month:%Y-%m}", f"{month:%m/%Y}") for month in months]


def _agencies() -> list[Choice]:
    reporting = Agency.objects.filter(Exists(Report.objects.filter(agency=OuterRef("pk"))))
    return [Choice(*row) for row in reporting.order_by("position", "name").values_list("register_id", "name")]


def _programmes() -> list[Choice]:
    reported = Programme.objects.filter(Exists(Cycle.objects.filter(programme=OuterRef("pk"))))
    rows = reported.only("kind", "number", "title").order_by(F("issued_on").desc(nulls_last=True), "-pk")[:_NEWEST]
    return [Choice(str(programme.pk), str(programme)) for programme in rows]


def _sorts(paths: Paths) -> tuple[Sort, ...]:
    came = F(paths.came)
    names = ("agency__position", "agency__name")
    return (
        Sort("due", gettext_lazy("Last day"), ("cycle__due_on",), ("-cycle__due_on",)),
        Sort("agency", gettext_lazy("Agency"), names, tuple(f"-{name}" for name in names)),
        Sort("sent", gettext_lazy("Submitted on"), (came.asc(nulls_last=True),), (came.desc(nulls_last=True),)),
    )


def _groups(paths: Paths) -> tuple[Group[ReportLine], ...]:
    return (
        Group(
            "ky",
            gettext_lazy("Cycle"),
            (F("cycle__ends_on").desc(), "cycle_id"),
            lambda line: f"{line.programme}, {line.period}",
        ),
        Group("co-quan", gettext_lazy("Agency"), ("agency__position", "agency__name"), lambda line: line.agency),
        Group(
            "state",
            gettext_lazy("State of the report"),
            (paths.state,),
            lambda line: str(ReportState(line.state).label),
        ),
    )


_COLUMNS: tuple[Column[ReportLine], ...] = (
    Column("period", gettext_lazy("Cycle"), lambda line: line.period, width=16),
    Column("programme", gettext_lazy("Programme"), lambda line: line.programme, "wrap", 26),
    Column("agency", gettext_lazy("Agency"), lambda line: line.agency, "wrap", 30),
    Column("state", gettext_lazy("State of the report"), lambda line: str(ReportState(line.state).label), width=20),
    Column("due_on", gettext_lazy("Last day"), lambda line: line.due_on, "date", 11),
    Column("sent", gettext_lazy("Submitted on"), lambda line: line.first_submitted_at, "date", 11),
    Column(
        "arrival",
        gettext_lazy("By the last day"),
        lambda line: str(_ARRIVALS.get(line.arrival.kind, "")),
        width=18,
    ),
    Column("remark", gettext_lazy("Reason for sending back"), lambda line: line.remark, "wrap", 40),
)
