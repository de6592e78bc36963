"""The page of one task: what the document says, who has to do it, what was said, judged and decided of it."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.evidence.carried import CarriedFiles
from dondoc.site.programmes.models import Task
from dondoc.site.tracking.forms import fresh_form
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.rights import (
    may_ask_about,
    may_decide_about,
    may_judge_completions,
    may_write_for,
    sees_drafts_of,
)
from dondoc.site.tracking.selectors.changes import changes_of
from dondoc.site.tracking.selectors.completions import judgements_of
from dondoc.site.tracking.selectors.contributions import contributions_about
from dondoc.site.tracking.selectors.obligations import (
    first_of_task,
    obligations_of_task,
    own_report,
    round_rows,
)
from dondoc.site.tracking.selectors.sayings import NO_END, Saying, newest_sayings
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.selectors.tasks import cooperating_in, task_for
from dondoc.site.tracking.selectors.traces import with_traces
from dondoc.site.tracking.views.then import task_as_of

OBLIGATIONS_A_PAGE = 40
SAYINGS_SHOWN = 5


@require_safe
def task(request: ActingRequest, pk: int) -> HttpResponse:
    """A task: the words of the document, who by when, the state, what was said, and the form the person may fill."""
    found, today, day = task_for(request.acting, pk), clock.today(), as_of(request)
    if not day.is_today:
        return task_as_of(request, day, found)
    page = _page(request, found)
    is_shared = page.paginator.num_pages > 1 or len({one.agency_id for one in page}) > 1
    chosen, cooperating = _chosen(request, found, page), cooperating_in(found)
    context: dict[str, Any] = {
        "task": found,
        "page": page,
        "is_shared": is_shared,
        "cooperating": cooperating,
        "rows": [(one, standing(one, today)) for one in page] if is_shared else [],
        "chosen": chosen,
        "as_of": day,
        "today": today,
        "place": "tasks",
    }
    if chosen:
        context |= {"chosen_timeliness": standing(chosen, today)} | _about(request, chosen, bool(cooperating))
    return render(request, "tracking/task.html", context)


def _page(request: ActingRequest, task: Task) -> Page[Obligation]:
    """The page wanted of those whom `task` binds; where they all fit on one, nothing has to be counted."""
    first = first_of_task(request.acting, task, OBLIGATIONS_A_PAGE + 1)
    rows = first if len(first) <= OBLIGATIONS_A_PAGE else _everyone(request, task)
    return Paginator(rows, OBLIGATIONS_A_PAGE).get_page(request.GET.get("page"))


def _everyone(request: ActingRequest, task: Task) -> QuerySet[Obligation]:
    return with_traces(obligations_of_task(request.acting, task))


def _chosen(request: ActingRequest, task: Task, page: Page[Obligation]) -> Obligation | None:
    """The obligation that the page tells in full: the one in the address, of the agency there, the own, or the only."""
    if (wanted := request.GET.get("viec", "")).isdecimal():
        rows = with_traces(task.obligations.filter(pk=int(wanted[:18])))
        return rows.select_related("agency", "bound_by__agency").first()
    if wanted := request.GET.get("agency", ""):
        return _everyone(request, task).filter(agency__register_id=wanted).first()
    own, is_everyone = request.acting.agency, page.paginator.num_pages == 1
    if is_everyone and len({one.agency_id for one in page}) == 1:
        return page[0]
    if own is None:
        return None
    if is_everyone:
        return next((one for one in page if one.agency_id == own.pk), None)
    return _everyone(request, task).filter(agency=own).first()


def _about(request: ActingRequest, obligation: Obligation, has_cooperating: bool) -> dict[str, Any]:
    """What was said, judged and decided of an obligation, and the form where the person writes for its agency."""
    acting, may_ask = request.acting, may_ask_about(request.acting, obligation)
    reports = obligation.state != Stage.DROPPED and not obligation.suspended_on and not obligation.closed_on
    writes = may_write_for(acting, obligation.agency) and reports
    report = own_report(obligation.agency, obligation.task.programme_id) if writes else None
    history, may_fill = _history(request, obligation), report is not None and report.is_with_agency
    newest = _newest(request, obligation, history) if may_fill else None
    return {
        "history": history[:SAYINGS_SHOWN],
        "older_than": history[SAYINGS_SHOWN - 1].update.version if len(history) > SAYINGS_SHOWN else None,
        "report": report,
        "writes": writes,
        "changes": changes_of(acting, obligation),
        "judgements": judgements_of(acting, obligation),
        "rounds": round_rows(acting, obligation, clock.today()),
        "contributions": contributions_about(acting, obligation),
        "may_ask": may_ask,
        "may_ask_contribution": may_ask and has_cooperating,
        "may_judge": may_judge_completions(acting),
        "may_decide": may_decide_about(acting) and not obligation.is_over,
        "sees_requests": acting.sees_everything or sees_drafts_of(acting, obligation.agency),
        "form": fresh_form(obligation, newest.update if newest else None) if may_fill else None,
        "carried": CarriedFiles(newest.files if newest else ()),
    }


def _history(request: ActingRequest, obligation: Obligation) -> list[Saying]:
    """One more update than is shown, newest first, from before the version in the address."""
    before = int(request.GET["before"][:9]) if _is_cut(request) else NO_END
    return newest_sayings(request.acting, obligation, SAYINGS_SHOWN + 1, before)


def _newest(request: ActingRequest, obligation: Obligation, history: Sequence[Saying]) -> Saying | None:
    """The newest update, which `history` begins with unless the address cuts it."""
    found = newest_sayings(request.acting, obligation, 1) if _is_cut(request) else history
    return found[0] if found else None


def _is_cut(request: ActingRequest) -> bool:
    return request.GET.get("before", "").isdecimal()
