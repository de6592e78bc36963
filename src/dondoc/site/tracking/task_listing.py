"""The list of tasks of all programmes: what it can be filtered, sorted and grouped by, and what stands in its files."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.people import Acting
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.at_hand import AtHand
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, key_is, one_of
from dondoc.site.programmes.models import Task
from dondoc.site.searching import searchable
from dondoc.site.tracking.choosing import newest_programmes, programme_named
from dondoc.site.tracking.columns import TIME_WORDS
from dondoc.site.tracking.listing import agencies_bound, of_agency
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.selectors.at_once import is_much
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.selectors.standings import in_force, in_time_class
from dondoc.site.tracking.selectors.tasks import IN_DOCUMENT, rows_of
from dondoc.site.tracking.selectors.then import TaskThen, agencies_then, narrowed, tasks_then
from dondoc.site.tracking.timeliness import TimeClass
from dondoc.site.ui.labels import place_label

_OF_OBLIGATIONS = ("deadline", "agency", "state")


class AnyTask(Protocol):
    """A task in the list, as of today or of another day."""

    @property
    def pk(self) -> int: ...
    @property
    def task(self) -> Task: ...
    @property
    def leads(self) -> tuple[str, ...]: ...
    @property
    def bound(self) -> int: ...
    @property
    def done(self) -> int: ...
    @property
    def overdue(self) -> int: ...


def task_listing(acting: Acting, query: Mapping[str, str], today: date) -> Listing[AnyTask]:
    """The list as of `today`, in the order of the documents; a row counts the obligations that `query` asks for."""
    listing: Listing[AnyTask] = Listing(
        order=IN_DOCUMENT,
        file_name="nhiem-vu",
        title=gettext_lazy("Tasks"),
        filters=_filters({kind.value: in_time_class(kind, today) for kind in TimeClass}),
        sorts=_SORTS,
        groups=_GROUPS,
        columns=_COLUMNS,
        a_page=30,
        joint=_OF_OBLIGATIONS,
        through=_bound_by,
    )
    wanted = _wanted(asked_for(listing, query).values)
    return replace(listing, finish=lambda tasks: rows_of(acting, tasks, wanted, today))


def tasks_at_hand(
    acting: Acting, day: date, *, programme: int | None = None
) -> tuple[Listing[AnyTask], AtHand[AnyTask]]:
    """The listing and the rows of the tasks that had been given by `day`, of a large site in `programme` alone.

    Raises TooMuchAtOnce where that is more than is worked out at once.
    """
    within = programme if is_much(Task.objects.all()) else None
    rows = tasks_then(acting, TaskFilter(programme=within), day)
    choices = [Choice(one.register_id, one.name) for one in agencies_then(rows)]
    known = {one.value: Q() for one in choices}  # which tasks those are is asked of the rows themselves
    filters = tuple(
        Filter(one.key, one.label, known.get, lambda: choices) if one.key == "agency" else one
        for one in _filters({kind.value: in_time_class(kind, day) for kind in TimeClass})
    )
    listing: Listing[AnyTask] = Listing(
        order=IN_DOCUMENT,
        file_name="nhiem-vu-tinh-den",
        title=gettext_lazy("Tasks"),
        filters=filters,
        sorts=_SORTS,
        groups=_GROUPS,
        columns=_COLUMNS,
        a_page=30,
    )
    return listing, AtHand(rows, lambda values: _kept(rows, values), _ORDERS)


def _kept(rows: list[TaskThen], values: Mapping[str, str]) -> list[AnyTask]:
    of_tasks: Listing[Any] = Listing(
        (), "", "", filters=tuple(one for one in _filters({}) if one.key not in _OF_OBLIGATIONS)
    )
    asked = asked_for(of_tasks, values)
    found = narrowed(rows, _wanted(values))
    if asked.conditions:
        keys = set(asked.narrow(Task.objects.all()).values_list("pk", flat=True))
        found = [row for row in found if row.pk in keys]
    return list(found)


def _wanted(values: Mapping[str, str]) -> TaskFilter:
    """What the filters that hold ask of obligations."""
    deadline, agency, state = (values.get(key, "") for key in _OF_OBLIGATIONS)
    return TaskFilter(deadline=deadline, agency=agency, state=state)


def _bound_by(condition: Q) -> Q:
    """The tasks with an obligation in force of which `condition` holds."""
    return Q(Exists(Obligation.objects.filter(condition, in_force(), task=OuterRef("pk"))))


def _filters(classes: dict[str, Q]) -> tuple[Filter, ...]:
    return (
        Filter("deadline", gettext_lazy("Deadline"), one_of(classes), _times, counted=classes),
        Filter("q", gettext_lazy("Words in the task"), lambda words: rows_with(Task, words) or None),
        Filter("agency", gettext_lazy("Lead agency"), of_agency, agencies_bound),
        Filter(
            "programme", gettext_lazy("Programme"), key_is("programme_id"), newest_programmes, named=programme_named
        ),
        Filter("state", gettext_lazy("State of the task"), one_of(_STATES), _states),
        Filter("loai", gettext_lazy("Kind of task"), one_of(_KINDS), _kinds),
    )


_STATES = {stage.value: Q(state=stage) for stage in Stage}
_KINDS = {"dinh-ky": ~Q(recurrence=""), "mot-lan": Q(recurrence="")}


def _times() -> list[Choice]:
    return [Choice(kind.value, str(words)) for kind, words in TIME_WORDS.items()]


def _states() -> list[Choice]:
    return [Choice(stage.value, str(stage.label)) for stage in Stage]


def _kinds() -> list[Choice]:
    return [Choice("dinh-ky", _("Comes round again")), Choice("mot-lan", _("To be done once"))]


def _both(key: str, label: Any, *fields: str) -> Sort:
    upwards = tuple(F(field).asc(nulls_last=True) for field in fields)
    return Sort(key, label, upwards, tuple(F(field).desc(nulls_last=True) for field in fields))


_SORTS = (
    _both("text", gettext_lazy("Wording"), "search_text"),
    _both("due", gettext_lazy("Deadline"), "due_on"),
    _both("programme", gettext_lazy("Programme"), "programme__issued_on", "programme_id"),
)


def _month_of(row: AnyTask) -> str:
    due_on = row.task.due_on
    return _("Due in %(month)s") % {"month": f"{due_on:%m/%Y}"} if due_on else _("No deadline")


def _section_of(row: AnyTask) -> str:
    section = row.task.section
    return f"{row.task.programme}. {section}" if section else str(row.task.programme)


_GROUPS: tuple[Group[AnyTask], ...] = (
    Group("chuong-trinh", gettext_lazy("Programme"), ("programme_id",), lambda row: str(row.task.programme)),
    Group(
        "nhom-nhiem-vu",
        gettext_lazy("Section of the programme"),
        ("programme_id", F("section__position").asc(nulls_first=True)),
        _section_of,
    ),
    Group("thang", gettext_lazy("Month of the deadline"), (F("due_on").asc(nulls_last=True),), _month_of),
)
_ORDERS = {
    "text": lambda row: searchable(row.task.text),
    "due": lambda row: row.task.due_on,
    "programme": lambda row: (row.task.programme.issued_on or date.min, row.task.programme_id),
    "chuong-trinh": lambda row: row.task.programme_id,
    "nhom-nhiem-vu": lambda row: (row.task.programme_id, row.task.section.position if row.task.section else -1),
    "thang": lambda row: row.task.due_on,
}
_COLUMNS: tuple[Column[AnyTask], ...] = (
    Column("label", gettext_lazy("No."), lambda row: place_label(row.task.label), width=12),
    Column("words", gettext_lazy("Task"), lambda row: row.task.text, "wrap", 60),
    Column("programme", gettext_lazy("Programme"), lambda row: str(row.task.programme), "wrap", 24),
    Column(
        "section",
        gettext_lazy("Section of the programme"),
        lambda row: row.task.section.title if row.task.section else "",
        "wrap",
        30,
    ),
    Column("leads", gettext_lazy("Lead agency"), lambda row: "; ".join(row.leads), "wrap", 30),
    Column("schedule", gettext_lazy("Deadline in the document"), lambda row: row.task.schedule_raw, "wrap", 16),
    Column("due_on", gettext_lazy("Deadline"), lambda row: row.task.due_on, "date", 11),
    Column("bound", gettext_lazy("Agencies"), lambda row: row.bound, "number", 9),
    Column("done", gettext_lazy("Agencies done"), lambda row: row.done, "number", 9),
    Column("overdue", gettext_lazy("Agencies overdue"), lambda row: row.overdue, "number", 9),
)
