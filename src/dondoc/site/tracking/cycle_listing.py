"""The list of cycles: what it can be filtered, sorted and grouped by, and what stands in its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.models import Agency
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, key_is, one_of
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.choosing import programme_named
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.selectors.cycles import own_reports_in
from dondoc.site.tracking.selectors.cycles_then import as_on

_NEWEST = 60


@dataclass(frozen=True, slots=True)
class CycleRow:
    """A cycle with its counted reports, and the report of the reader's agency where that owes one."""

    cycle: Any
    own: Report | None = None

    @property
    def pk(self) -> int:
        return int(self.cycle.pk)


def cycle_listing(day: date, *, whose: Agency | None = None, is_then: bool = False) -> Listing[CycleRow]:
    """The list as of `day`, the newest period first; with the reports of `whose` beside the cycles."""
    states = _states_on(day) if is_then else {state.value: Q(state=state) for state in CycleState}
    return Listing(
        order=(F("ends_on").desc(), F("starts_on").desc(), "programme_id"),
        file_name="ky-bao-cao",
        title=gettext_lazy("Reporting cycles"),
        finish=lambda cycles: _rows(cycles, day, whose, is_then=is_then),
        filters=(
            Filter("tinh-trang", gettext_lazy("State of the cycle"), one_of(states), _states, counted=states),
            Filter("loai", gettext_lazy("Kind of period"), one_of(_KINDS), _kinds),
            Filter("programme", gettext_lazy("Programme"), key_is("programme_id"), _programmes, named=programme_named),
            Filter("nam", gettext_lazy("Year of the period"), key_is("ends_on__year"), _years),
        ),
        sorts=(
            _both("ends", gettext_lazy("End of the period"), "ends_on"),
            _both("due", gettext_lazy("Last day"), "due_on"),
            _both("programme", gettext_lazy("Programme"), "programme_id"),
        ),
        groups=(
            Group("chuong-trinh", gettext_lazy("Programme"), ("programme_id",), lambda row: str(row.cycle.programme)),
            Group("loai", gettext_lazy("Kind of period"), ("kind",), lambda row: str(PeriodKind(row.cycle.kind).label)),
            Group("nam", gettext_lazy("Year of the period"), (F("ends_on__year").desc(),), _year_of),
        ),
        columns=_COLUMNS,
        a_page=24,
    )


def _rows(cycles: Sequence[Cycle], day: date, whose: Agency | None, *, is_then: bool) -> list[CycleRow]:
    own = own_reports_in(whose, cycles) if whose else {}
    return [CycleRow(cycle, own.get(cycle.pk)) for cycle in (as_on(day, cycles) if is_then else cycles)]


def _states_on(day: date) -> dict[str, Q]:
    closed = Q(closed_on__lte=day)
    return {CycleState.OPEN.value: Q(closed_on__isnull=True) | Q(closed_on__gt=day), CycleState.CLOSED.value: closed}


def _states() -> list[Choice]:
    return [Choice(state.value, str(state.label)) for state in CycleState]


_KINDS = {kind.value: Q(kind=kind) for kind in PeriodKind}


def _kinds() -> list[Choice]:
    return [Choice(kind.value, str(kind.label)) for kind in PeriodKind]


def _programmes() -> list[Choice]:
    reported = Programme.objects.filter(Exists(Cycle.objects.filter(programme=OuterRef("pk"))))
    rows = reported.only("kind", "number", "title").order_by(F("issued_on").desc(nulls_last=True), "-pk")
    return [Choice(str(programme.pk), str(programme)) for programme in rows[:_NEWEST]]


def _years() -> list[Choice]:
    return [Choice(str(one.year), str(one.year)) for one in Cycle.objects.dates("ends_on", "year", order="DESC")]


def _year_of(row: CycleRow) -> str:
    return _("Year %(year)s") % {"year": row.cycle.ends_on.year}


def _both(key: str, label: Any, field: str) -> Sort:
    return Sort(key, label, (F(field).asc(),), (F(field).desc(),))


_COLUMNS: tuple[Column[CycleRow], ...] = (
    Column("period", gettext_lazy("Cycle"), lambda row: str(row.cycle.period), width=18),
    Column("programme", gettext_lazy("Programme"), lambda row: str(row.cycle.programme), "wrap", 30),
    Column("due_on", gettext_lazy("Last day"), lambda row: row.cycle.due_on, "date", 11),
    Column("owed", gettext_lazy("Reports owed"), lambda row: row.cycle.owed, "number", 9),
    Column("received", gettext_lazy("Reports received"), lambda row: row.cycle.received, "number", 9),
    Column("state", gettext_lazy("State of the cycle"), lambda row: str(row.cycle.get_state_display()), width=12),
    Column("closed_on", gettext_lazy("Closed on"), lambda row: row.cycle.closed_on, "date", 11),
)
