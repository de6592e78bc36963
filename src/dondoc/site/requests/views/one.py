"""The page of one request: what is asked, what was done with it, and what the person may do now."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.refuse_request import refuse_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.actions.withdraw_request import withdraw_request
from dondoc.site.requests.forms import DecisionForm
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import is_of, may_decide, may_draft_for, may_submit_for
from dondoc.site.requests.rules import rule_for
from dondoc.site.requests.selectors import request_for, request_history
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.selectors.standings import standing

# The last part of the address, the action behind it, and what the person is told when it is done.
STEPS = {
    "gui": (submit_request, gettext_lazy("The request has been submitted; the office and the leaders read it now.")),
    "rut": (withdraw_request, gettext_lazy("The request has been withdrawn.")),
}
DECISIONS = {
    "dong-y": (agree_to_request, gettext_lazy("The request is agreed to, and the task has been changed.")),
    "tu-choi": (refuse_request, gettext_lazy("The request is refused; the agency reads the reason.")),
}


@require_safe
def request_page(request: ActingRequest, pk: int) -> HttpResponse:
    """One request with its history."""
    return _page(request, request_for(request.acting, pk))


@require_POST
def step(request: ActingRequest, pk: int, step: str) -> HttpResponse:
    """Submit or withdraw a request, or decide on it; a refusal shows the page again with the words typed."""
    if step in DECISIONS:
        return _decide(request, pk, step)
    if step not in STEPS:
        raise Http404
    act, told = STEPS[step]
    found = request_for(request.acting, pk)
    try:
        act(request.acting, found)
    except Refused as refused:
        return _page(request, request_for(request.acting, pk), status=409, refusal=str(refused))
    messages.success(request, str(told))
    return redirect("requests:request", pk=pk)


def _decide(request: ActingRequest, pk: int, step: str) -> HttpResponse:
    act, told = DECISIONS[step]
    found = request_for(request.acting, pk)
    form = DecisionForm(found.kind, request.POST)
    if not form.is_valid():
        return _page(request, found, status=422, form=form)
    try:
        act(request.acting, found, form.said())
    except FaultyRequest as faulty:
        for name, sentence in faulty.faults.items():
            form.add_error(name, sentence)
        return _page(request, found, status=422, form=form)
    except Refused as refused:
        return _page(request, request_for(request.acting, pk), status=409, refusal=str(refused), form=form)
    messages.success(request, str(told))
    return redirect("requests:request", pk=pk)


def _page(request: ActingRequest, found: ChangeRequest, *, status: int = 200, **more: Any) -> HttpResponse:
    today = clock.today()
    context = {
        "asked": found,
        "obligation": found.obligation,
        "task": found.obligation.task,
        "timeliness": standing(found.obligation, today),
        "history": request_history(request.acting, found),
        "is_own": is_of(request.acting, found),
        "form": DecisionForm(found.kind),
        "deciders": rule_for(found.kind).roles,
        "today": today,
        "place": "work",
    }
    return render(request, "requests/request.html", context | _rights(request.acting, found) | more, status=status)


def _rights(acting: Acting, found: ChangeRequest) -> dict[str, bool]:
    """What the person may do with the request now."""
    drafts, submits = may_draft_for(acting, found.agency), may_submit_for(acting, found.agency)
    return {
        "may_rewrite": drafts and found.is_draft,
        "may_submit": submits and found.is_draft,
        "may_withdraw": (drafts and found.is_draft) or (submits and found.is_waiting),
        "may_decide": may_decide(acting, found.kind) and found.is_waiting,
    }
