"""The list of obligations: what it can be filtered, sorted and grouped by, and what stands in its files."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import Exists, F, Max, Min, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, equals, key_is, one_of
from dondoc.site.programmes.models import Programme, Task
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.lines import FIELDS, ObligationLine, line_of
from dondoc.site.tracking.selectors.standings import in_time_class
from dondoc.site.tracking.timeliness import TimeClass

_NEWEST_PROGRAMMES = 60
_MOST_MONTHS = 36
_TIME_WORDS = {
    TimeClass.OVERDUE: gettext_lazy("Overdue"),
    TimeClass.DUE_SOON: gettext_lazy("Due within 15 days"),
    TimeClass.UPCOMING: gettext_lazy("Due later"),
    TimeClass.DONE_EARLY: gettext_lazy("Done early"),
    TimeClass.DONE_ON_TIME: gettext_lazy("Done on the day"),
    TimeClass.DONE_LATE: gettext_lazy("Done late"),
    TimeClass.NO_DEADLINE: gettext_lazy("No deadline"),
}


def all_obligations(acting: Acting) -> QuerySet[Obligation]:
    """The obligations that the person may see: all of them, for who has a role; raises NotAllowed for others."""
    must_read(acting)
    return Obligation.objects.all()


def obligation_listing(today: date) -> Listing[ObligationLine]:
    """The list as of `today`."""
    return Listing(
        order=(F("due_on").asc(nulls_last=True),),
        file_name="viec-phai-lam",
        title=gettext_lazy("Tasks by agency"),
        fields=FIELDS,
        make=lambda row: line_of(row, today),
        filters=_filters(today),
        sorts=_SORTS,
        groups=_GROUPS,
        columns=_COLUMNS,
    )


def _filters(today: date) -> tuple[Filter, ...]:
    classes = {kind.value: in_time_class(kind, today) for kind in TimeClass}
    return (
        Filter("deadline", gettext_lazy("Deadline"), one_of(classes), _time_choices, counted=classes),
        Filter("q", gettext_lazy("Words in the task"), lambda words: rows_with(Task, words, path="task_id") or None),
        Filter("agency", gettext_lazy("Lead agency"), _of_agency, _agencies),
        Filter("programme", gettext_lazy("Programme"), key_is("task__programme_id"), _programmes),
        Filter("state", gettext_lazy("State of the task"), _in_state, _states),
        Filter("thang", gettext_lazy("Month of the deadline"), _due_in, lambda: list(_months(today))),
    )


def _time_choices() -> list[Choice]:
    return [Choice(kind.value, str(words)) for kind, words in _TIME_WORDS.items()]


def _of_agency(register_id: str) -> Q | None:
    """By the agency's key, so that the database knows from the start how few its rows are."""
    found = Agency.objects.filter(register_id=register_id).values_list("pk", flat=True).first()
    return Q(agency_id=found) if found else None


def _agencies() -> list[Choice]:
    bound = Agency.objects.filter(Exists(Obligation.objects.filter(agency=OuterRef("pk"))))
    rows = bound.order_by("position", "name").values_list("register_id", "name")
    return [Choice(register_id, name) for register_id, name in rows]


def _programmes() -> list[Choice]:
    rows = Programme.objects.only("kind", "number", "title").order_by(F("issued_on").desc(nulls_last=True), "-pk")
    return [Choice(str(programme.pk), str(programme)) for programme in rows[:_NEWEST_PROGRAMMES]]


def _in_state(state: str) -> Q | None:
    return equals("state")(state) if state in Stage else None


def _states() -> list[Choice]:
    return [Choice(stage.value, str(stage.label)) for stage in Stage]


def _due_in(month: str) -> Q | None:
    """Due in a month such as '2026-06'."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        return None
    return Q(due_on__gte=first, due_on__lt=_next_month(first))


def _next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _months(today: date) -> Iterator[Choice]:
    """The months from the first deadline to the last, at most three years around today."""
    ends = Obligation.objects.aggregate(first=Min("due_on"), last=Max("due_on"))
    if ends["first"] is None:
        return
    earliest = date(today.year - 1, 1, 1)
    month = max(ends["first"].replace(day=1), earliest)
    for _number in range(_MOST_MONTHS):
        if month > ends["last"]:
            return
        yield Choice(f"{month:%Y-%m}", f"{month:%m/%Y}")
        month = _next_month(month)


def _by(key: str, label: Any, *fields: str) -> Sort:
    upwards = tuple(F(field).asc(nulls_last=True) for field in fields)
    return Sort(key, label, upwards, tuple(F(field).desc(nulls_last=True) for field in fields))


_SORTS = (
    _by("due", gettext_lazy("Deadline"), "due_on"),
    _by("text", gettext_lazy("Wording"), "task__search_text"),
    _by("agency", gettext_lazy("Lead agency"), "agency__position", "agency__name"),
    _by("programme", gettext_lazy("Programme"), "task__programme_id", "task__position"),
    _by("percent", gettext_lazy("Progress"), "percent"),
    _by("updated", gettext_lazy("Last update"), "last_update_at"),
)


def _month_of(line: ObligationLine) -> str:
    return _("Due in %(month)s") % {"month": f"{line.due_on:%m/%Y}"} if line.due_on else _("No deadline")


_GROUPS: tuple[Group[ObligationLine], ...] = (
    Group("nhiem-vu", gettext_lazy("Task"), ("task__programme_id", "task__position"), lambda line: line.words),
    Group("co-quan", gettext_lazy("Lead agency"), ("agency__position", "agency__name"), lambda line: line.agency),
    Group(
        "nhom-nhiem-vu",
        gettext_lazy("Section of the programme"),
        ("task__programme_id", "task__section__position"),
        lambda line: f"{line.programme}. {line.section}",
    ),
    Group("thang", gettext_lazy("Month of the deadline"), (F("due_on").asc(nulls_last=True),), _month_of),
    Group("tinh-trang", gettext_lazy("State of the task"), ("state",), lambda line: str(Stage(line.state).label)),
)

_COLUMNS: tuple[Column[ObligationLine], ...] = (
    Column("label", gettext_lazy("No."), lambda line: line.label, width=8),
    Column("words", gettext_lazy("Task"), lambda line: line.words, "wrap", 60),
    Column("agency", gettext_lazy("Lead agency"), lambda line: line.agency, "wrap", 24),
    Column("programme", gettext_lazy("Programme"), lambda line: line.programme, "wrap", 22),
    Column("section", gettext_lazy("Section of the programme"), lambda line: line.section, "wrap", 30),
    Column("schedule", gettext_lazy("Deadline in the document"), lambda line: line.schedule_raw, "wrap", 16),
    Column("due_on", gettext_lazy("Deadline"), lambda line: line.due_on, "date", 11),
    Column("original_due_on", gettext_lazy("Original deadline"), lambda line: line.original_due_on, "date", 11),
    Column("moves", gettext_lazy("Deadline moved"), lambda line: line.deadline_moves, "number", 8),
    Column("state", gettext_lazy("State of the task"), lambda line: str(Stage(line.state).label), width=16),
    Column("percent", gettext_lazy("Percent done"), lambda line: line.percent, "number", 8),
    Column("done_on", gettext_lazy("Day of completion"), lambda line: line.done_on, "date", 11),
    Column("timeliness", gettext_lazy("By the deadline"), lambda line: _standing(line), width=18),
    Column("days", gettext_lazy("Days"), lambda line: line.timeliness.days, "number", 7),
    Column("updated", gettext_lazy("Last update"), lambda line: line.last_update_at, "date", 12),
)


def _standing(line: ObligationLine) -> str:
    return "" if line.is_dropped else str(_TIME_WORDS[line.timeliness.kind])
