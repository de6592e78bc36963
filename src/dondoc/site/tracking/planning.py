"""Which cycles the duties of a programme ask for: periods, last days on time, receivers. Reads, and changes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dondoc.grammar.reporting.report_cycles import DAY_OF_YEAR, EVERY_YEAR, HALF_YEARLY, NINE_MONTHLY
from dondoc.site.programmes.models import Programme, Recurrence, ReportingDuty
from dondoc.site.tracking.duty_days import last_day_of_once, last_day_on_time
from dondoc.site.tracking.periods import Period, PeriodKind, following, period_of
from dondoc.site.tracking.regime import Regime
from dondoc.text import fold

_KINDS = {
    Recurrence.MONTHLY: PeriodKind.MONTH,
    Recurrence.QUARTERLY: PeriodKind.QUARTER,
    Recurrence.YEARLY: PeriodKind.YEAR,
    Recurrence.ONCE: PeriodKind.ONCE,
}
# What a yearly duty may ask for beside the year: how its words say it, and the months in which such a report is due.
_PARTS_OF_A_YEAR = (
    (PeriodKind.HALF_YEAR, HALF_YEARLY, frozenset((6, 7))),
    (PeriodKind.NINE_MONTHS, NINE_MONTHLY, frozenset((9, 10))),
)
_NAME_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Destination:
    """One receiver: its level, its name in the duty ('' where none is named) and the last day on time for it."""

    level: int
    name: str
    duty: ReportingDuty | None
    named_due_on: date
    due_on: date


@dataclass(frozen=True, slots=True)
class Plan:
    """A cycle as the duties and the regime ask for it; the agencies' last day is that of level 1."""

    period: Period
    figures: tuple[date, date] | None
    opens_on: date
    named_due_on: date
    due_on: date
    destinations: tuple[Destination, ...]

    def is_current(self, day: date) -> bool:
        """Whether the cycle should be open on `day`: it has begun, and neither its period nor its term is over."""
        return self.opens_on <= day <= max(self.due_on, self.period.ends_on)


def kinds_of(duty: ReportingDuty) -> tuple[PeriodKind, ...]:
    """The kinds of period that `duty` asks a report for: '6 tháng và hằng năm' is two.

    Where the words name a day for each, as in '6 tháng (trước ngày 15/6), 9 tháng (trước ngày 15/9) và hằng năm (trước
    ngày 15/12)', each day is a duty of its own, and asks for the report that it closes alone.
    """
    kind = _KINDS[Recurrence(duty.recurrence)]
    if kind != PeriodKind.YEAR:
        return (kind,)
    folded = fold(duty.what)
    named = {int(match["month"]) for match in DAY_OF_YEAR.finditer(folded)}
    rest = DAY_OF_YEAR.sub(" ", folded)  # 'ngày 06 tháng 12' is no half-year
    said = [(part, months) for part, pattern, months in _PARTS_OF_A_YEAR if pattern.search(rest)]
    own = [part for part, months in said if duty.month in months]
    if [part for part, _months in said] == [PeriodKind.NINE_MONTHS] and not named and not EVERY_YEAR.search(rest):
        own = [PeriodKind.NINE_MONTHS]  # 'gửi báo cáo 9 tháng' asks for no other
    return tuple(own) or (*(part for part, months in said if not named & months), kind)


def plan_of(programme: Programme, kind: PeriodKind, day: date, regime: Regime) -> Plan:
    """The cycle of `programme` for the period of `kind` that `day` lies in, by its duties, else by the regime alone."""
    duties = [duty for duty in programme.duties.order_by("position") if kind in kinds_of(duty)]
    return _plan(programme, period_of(kind, day), duties, regime)


def plans_for(programme: Programme, on: date, regime: Regime) -> list[Plan]:
    """The cycles of `programme` that should be open on a day, in the order of their last days on time."""
    duties_of: dict[PeriodKind, list[ReportingDuty]] = defaultdict(list, {kind: [] for kind in regime.without_duty})
    for duty in programme.duties.order_by("position"):
        for kind in kinds_of(duty):
            duties_of[kind].append(duty)
    plans = [
        _plan(programme, period, _about(period, duties), regime)
        for kind, duties in duties_of.items()
        for period in _periods(kind, duties, on)
    ]
    begun = programme.published_at.date() if programme.issued_on is None else programme.issued_on
    wanted = [plan for plan in plans if plan.is_current(on) and plan.period.ends_on >= begun]
    return sorted(wanted, key=lambda plan: (plan.due_on, plan.period.kind))


def _periods(kind: PeriodKind, duties: Iterable[ReportingDuty], on: date) -> list[Period]:
    """The periods that may be current on a day: the one it lies in with its neighbours, or each single day."""
    if kind == PeriodKind.ONCE:
        return [period_of(kind, day) for day in sorted({_single_day(duty) for duty in duties if duty.date})]
    present = period_of(kind, on)
    found = [period_of(kind, present.starts_on - timedelta(days=1)), present, following(present)]
    if kind == PeriodKind.HALF_YEAR and duties:  # the second half is in the report of the year
        found = [period for period in found if period.starts_on.month == 1]
    return found


def _about(period: Period, duties: list[ReportingDuty]) -> list[ReportingDuty]:
    if period.kind != PeriodKind.ONCE:
        return duties
    return [duty for duty in duties if duty.date and _single_day(duty) == period.ends_on]


def _single_day(duty: ReportingDuty) -> date:
    assert duty.date is not None  # noqa: S101 (asked before)
    return last_day_of_once(duty.date, duty.what)


def _plan(programme: Programme, period: Period, duties: Sequence[ReportingDuty], regime: Regime) -> Plan:
    destinations = tuple(_destinations(programme, period, duties, regime))
    first = destinations[0]
    return Plan(
        period=period,
        figures=regime.figures_of(period),
        opens_on=regime.opens_on(period, first.named_due_on),
        named_due_on=first.named_due_on,
        due_on=first.due_on,
        destinations=destinations,
    )


def _destinations(
    programme: Programme, period: Period, duties: Sequence[ReportingDuty], regime: Regime
) -> Iterable[Destination]:
    """Everyone whom the report of `period` reaches; duties with a later day pass on what those before brought in."""
    by_day: dict[date, list[ReportingDuty]] = defaultdict(list)
    for duty in duties:
        by_day[_named_due_on(duty, period, regime)].append(duty)
    if not by_day:
        by_day[regime.default_due_on(period)] = []
    for level, day in enumerate(sorted(by_day), start=1):
        named: dict[str, ReportingDuty | None] = {name: duty for duty in by_day[day] for name in _receivers(duty)}
        if not named:
            default = str(programme.consolidator or "") if level == 1 else ""
            named = {default[:_NAME_LENGTH]: next(iter(by_day[day]), None)}
        for name, source in named.items():
            yield Destination(level, name, source, day, regime.moved(day))


def _named_due_on(duty: ReportingDuty, period: Period, regime: Regime) -> date:
    closing = next((months for part, _pattern, months in _PARTS_OF_A_YEAR if part == period.kind), None)
    if duty.day is None or (closing and duty.month not in closing):  # a day in December is that of the year
        return regime.default_due_on(period)
    return last_day_on_time(period, month=duty.month, day=duty.day, words=duty.what)


def _receivers(duty: ReportingDuty) -> list[str]:
    return [name[:_NAME_LENGTH] for part in duty.to.split(";") if (name := part.strip())]
