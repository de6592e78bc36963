"""Lists of tasks, of one programme and of all, and the page of one task."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.models import Programme, Section, Task
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.tracking.forms import FilterForm, fresh_form
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Stage
from dondoc.site.tracking.periods import CYCLICAL, PeriodKind, period_of
from dondoc.site.tracking.rights import may_ask_about, may_run_cycles_of, may_write_for, sees_drafts_of
from dondoc.site.tracking.selectors.changes import changes_of
from dondoc.site.tracking.selectors.cycles import cycles_for
from dondoc.site.tracking.selectors.obligations import (
    history_of,
    newest_for,
    obligations_of_task,
    own_report,
    rows_with_newest,
)
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.selectors.tasks import (
    TaskRow,
    agencies_bound,
    cooperating_in,
    counted,
    number_by_deadline,
    rows_of,
    task_for,
    tasks_for,
)
from dondoc.site.tracking.views.then import task_as_of, tasks_as_of

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
def tasks(request: ActingRequest) -> HttpResponse:
    """The tasks of all programmes, filtered by what the address asks for."""
    day = as_of(request)
    if not day.is_today:
        return tasks_as_of(request, day)
    return render(request, "tracking/tasks.html", _listing(request, None) | {"place": "tasks"})


def _listing(request: ActingRequest, programme: Programme | None) -> dict[str, Any]:
    """A page of filtered tasks, with the filter as a form and the numbers that it narrows down."""
    today = clock.today()
    form = FilterForm(request.GET, list(agencies_bound(programme)), fixed_programme=programme is not None)
    wanted = form.wanted(programme)
    order = "" if programme else request.GET.get("sort", "")  # a programme keeps its sections together
    found = tasks_for(request.acting, wanted, today, order=order)
    page: Page[Task] = Paginator(counted(found, wanted, today), TASKS_A_PAGE).get_page(request.GET.get("page"))
    everything = type(wanted)(programme=programme.pk if programme else None)
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


@require_safe
def task(request: ActingRequest, pk: int) -> HttpResponse:
    """A task: the words of the document, who by when, the state, what was said, and the form the person may fill."""
    found, today, day = task_for(request.acting, pk), clock.today(), as_of(request)
    if not day.is_today:
        return task_as_of(request, day, found)
    everyone = obligations_of_task(request.acting, found)
    page = Paginator(everyone, OBLIGATIONS_A_PAGE).get_page(request.GET.get("page"))
    chosen = _chosen(request, everyone, page)
    context: dict[str, Any] = {
        "task": found,
        "page": page,
        "cooperating": cooperating_in(found),
        "rows": rows_with_newest(request.acting, page, today),
        "chosen": chosen,
        "as_of": day,
        "today": today,
        "place": "tasks",
    }
    if chosen:
        context |= {"chosen_timeliness": standing(chosen, today)} | _about(request, chosen)
    return render(request, "tracking/task.html", context)


def _chosen(request: ActingRequest, everyone: QuerySet[Obligation], page: Page[Obligation]) -> Obligation | None:
    """The obligation that the page tells in full: of the agency in the address, the own one, or the only one."""
    if wanted := request.GET.get("agency", ""):
        return everyone.filter(agency__register_id=wanted).first()
    own = everyone.filter(agency=request.acting.agency).first() if request.acting.agency else None
    return own or (page.object_list[0] if page.paginator.count == 1 else None)


def _about(request: ActingRequest, obligation: Obligation) -> dict[str, Any]:
    """What was said of an obligation, and the form for it where the person writes for its agency now."""
    acting = request.acting
    report = own_report(obligation.agency, obligation.task.programme_id)
    writes = may_write_for(acting, obligation.agency)
    may_fill = writes and report is not None and report.is_with_agency and obligation.state != Stage.DROPPED
    history = _history(request, obligation)
    return {
        "history": history[:SAYINGS_SHOWN],
        "has_older": len(history) > SAYINGS_SHOWN,
        "report": report if writes else None,
        "writes": writes and obligation.state != Stage.DROPPED,
        "changes": changes_of(acting, obligation),
        "may_ask": may_ask_about(acting, obligation),
        "sees_requests": acting.sees_everything or sees_drafts_of(acting, obligation.agency),
        "form": fresh_form(obligation, newest_for(acting, obligation)) if may_fill else None,
    }


def _history(request: ActingRequest, obligation: Obligation) -> list[ProgressUpdate]:
    """One more update than is shown, newest first, from before the version in the address."""
    history = history_of(request.acting, obligation)
    if (before := request.GET.get("before", "")).isdecimal():
        history = history.filter(version__lt=int(before[:9]))
    return list(history[: SAYINGS_SHOWN + 1])
