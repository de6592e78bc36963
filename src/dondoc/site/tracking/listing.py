"""The list of obligations: what it can be filtered, sorted and grouped by, and what stands in its files."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from django.db.models import Exists, F, Max, Min, OuterRef, Q, QuerySet
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.lists.declaring import Choice, Filter, Group, Listing, Sort, equals, key_is, one_of
from dondoc.site.lists.keeping import Questions
from dondoc.site.programmes.models import Task
from dondoc.site.tracking.addressed import quiet_filters
from dondoc.site.tracking.choosing import newest_programmes, programme_named
from dondoc.site.tracking.columns import TIME_WORDS, obligation_columns
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.models.obligations import Completion
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.lines import FIELDS, ObligationLine, line_of
from dondoc.site.tracking.selectors.products import with_products
from dondoc.site.tracking.selectors.standings import in_force, in_time_class
from dondoc.site.tracking.timeliness import TimeClass

_MOST_MONTHS = 36


def all_obligations(acting: Acting) -> QuerySet[Obligation]:
    """The obligations in force that the person may see: all, for who has a role; raises NotAllowed for others."""
    must_read(acting)
    return Obligation.objects.filter(in_force())


def obligation_listing(today: date, *, a_page: int = 50) -> Listing[ObligationLine]:
    """The list as of `today`, `a_page` rows on a page."""
    return _listing_of(today, a_page, get_language())


@lru_cache(maxsize=16)
def _listing_of(today: date, a_page: int, _language: str | None) -> Listing[ObligationLine]:
    """Its many conditions are put together once a day; nothing in it is asked of the database before it is used."""
    return Listing(
        order=(F("due_on").asc(nulls_last=True),),
        file_name="viec-phai-lam",
        title=gettext_lazy("Tasks by agency"),
        fields=FIELDS,
        make=lambda row: line_of(row, today),
        filters=_filters(today),
        sorts=_SORTS,
        groups=_GROUPS,
        columns=obligation_columns(),
        for_file=lambda lines: with_products(lines, today),
        a_page=a_page,
        questions=Questions(keeps=True),
    )


def _filters(today: date) -> tuple[Filter, ...]:
    classes = {kind.value: in_time_class(kind, today) for kind in TimeClass}
    return (
        Filter("deadline", gettext_lazy("Deadline"), one_of(classes), _time_choices, counted=classes),
        Filter("q", gettext_lazy("Words in the task"), lambda words: rows_with(Task, words, path="task_id") or None),
        Filter("agency", gettext_lazy("Lead agency"), of_agency, agencies_bound),
        Filter(
            "programme",
            gettext_lazy("Programme"),
            key_is("task__programme_id"),
            newest_programmes,
            named=programme_named,
        ),
        Filter("state", gettext_lazy("State of the task"), _in_state, _states),
        Filter("xac-nhan", gettext_lazy("Judged by the office"), _judged, _judgements),
        Filter("thang", gettext_lazy("Month of the deadline"), _due_in, lambda: list(_months(today))),
        *quiet_filters(today),
    )


def _time_choices() -> list[Choice]:
    return [Choice(kind.value, str(words)) for kind, words in TIME_WORDS.items()]


def of_agency(register_id: str) -> Q | None:
    """By the agency's key, so that the database knows from the start how few its rows are."""
    found = _agency_named(register_id=register_id)
    return Q(agency_id=found[0][0]) if found else None


@compiled
def _agency_named(register_id: str) -> QuerySet[Agency, tuple[int]]:
    return Agency.objects.filter(register_id=register_id).order_by().values_list("pk")


def agencies_bound() -> list[Choice]:
    """The agencies that have obligations, to choose from."""
    bound = Agency.objects.filter(Exists(Obligation.objects.filter(agency=OuterRef("pk"))))
    rows = bound.order_by("position", "name").values_list("register_id", "name")
    return [Choice(register_id, name) for register_id, name in rows]


def _in_state(state: str) -> Q | None:
    return equals("state")(state) if state in Stage else None


def _states() -> list[Choice]:
    return [Choice(stage.value, str(stage.label)) for stage in Stage]


def _judged(completion: str) -> Q | None:
    return equals("completion")(completion) if completion in Completion else None


def _judgements() -> list[Choice]:
    return [Choice(one.value, str(one.label)) for one in Completion if one != Completion.NONE]


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
    ends = Obligation.objects.filter(in_force()).aggregate(first=Min("due_on"), last=Max("due_on"))
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
