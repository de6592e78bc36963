"""Lists of tasks, of one programme and of all, and the page of one task."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer, answer_at_hand
from dondoc.site.programmes.models import Programme, Section, Task
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.tracking.forms import FilterForm
from dondoc.site.tracking.periods import CYCLICAL, PeriodKind, period_of
from dondoc.site.tracking.rights import may_run_cycles_of
from dondoc.site.tracking.selectors.at_once import TooMuchAtOnce
from dondoc.site.tracking.selectors.cycles import cycles_for
from dondoc.site.tracking.selectors.tasks import (
    TaskRow,
    agencies_bound,
    all_tasks,
    number_by_deadline,
    rows_of,
    tasks_for,
)
from dondoc.site.tracking.task_listing import task_listing, tasks_at_hand
from dondoc.site.tracking.views.then import programme_in, tasks_as_of, too_much

TASKS_A_PAGE = 30
OBLIGATIONS_A_PAGE = 40
CYCLES_SHOWN = 6
SAYINGS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class SectionRows:
    """The rows of a page that stand under one heading."""

    section: Section | None
    rows: list[TaskRow]


@require_safe
def programme(request: ActingRequest, pk: int) -> HttpResponse:
    """A programme: its sections and tasks with their states, filtered by what the address asks for."""
    found, day = programme_for(request.acting, pk), as_of(request)
    if not day.is_today:
        return tasks_as_of(request, day, found)
    listing, month = _listing(request, found), period_of(PeriodKind.MONTH, clock.today())
    cycles = list(cycles_for(request.acting).filter(programme=found)[:CYCLES_SHOWN])
    context = listing | {
        "programme": found,
        "groups": list(_by_section(listing["rows"])),
        "cycles": cycles,
        "may_open": may_run_cycles_of(request.acting, found),
        "month": month,
        "has_month": any(cycle.period == month for cycle in cycles),
        "kinds": CYCLICAL,
        "place": "programmes",
    }
    return render(request, "tracking/programme.html", context)


@require_safe
def tasks(request: ActingRequest) -> HttpResponseBase:
    """The tasks of all programmes that the address asks for."""
    acting, day, page = request.acting, as_of(request), "tracking/tasks.html"
    if not day.is_today:
        try:
            listing, hand = tasks_at_hand(acting, day.day, programme=programme_in(request))
        except TooMuchAtOnce as much:
            return too_much(request, day, much)
        return answer_at_hand(request, page, listing, hand, today=day.day, as_of=day, place="tasks")
    listing = task_listing(acting, request.GET, day.day)
    return answer(request, page, listing, all_tasks(acting), today=day.day, as_of=day, place="tasks")


def _listing(request: ActingRequest, programme: Programme) -> dict[str, Any]:
    """A page of filtered tasks, with the filter as a form and the numbers that it narrows down."""
    today = clock.today()
    form = FilterForm(request.GET, list(agencies_bound(programme)))
    wanted = form.wanted(programme)
    found = tasks_for(request.acting, wanted, today)
    page: Page[Task] = Paginator(found, TASKS_A_PAGE).get_page(request.GET.get("page"))
    everything = type(wanted)(programme=programme.pk)
    return {
        "form": form,
        "wanted": wanted,
        "page": page,
        "rows": rows_of(request.acting, list(page), wanted, today),
        "total": tasks_for(request.acting, everything, today).count(),
        "numbers": number_by_deadline(request.acting, wanted, today),
        "today": today,
        "as_of": as_of(request),
    }


def _by_section(rows: Iterable[TaskRow]) -> Iterator[SectionRows]:
    current: SectionRows | None = None
    for row in rows:
        if current is None or current.section != row.task.section:
            if current:
                yield current
            current = SectionRows(row.task.section, [])
        current.rows.append(row)
    if current:
        yield current
