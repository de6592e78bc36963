"""What leading agencies ask of cooperating ones: the list, asking, one with its answer."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.evidence.carried import CarriedFiles, files_of_form
from dondoc.site.tracking.actions.answer_contribution import answer_contribution
from dondoc.site.tracking.actions.ask_contribution import ask_contribution, withdraw_contribution
from dondoc.site.tracking.deciding import AnswerForm, ContributionForm, fresh_contribution_form
from dondoc.site.tracking.models import Contribution, Obligation
from dondoc.site.tracking.refusals import BadContribution, Refused
from dondoc.site.tracking.rights import may_answer_for, may_ask_about
from dondoc.site.tracking.selectors.contributions import (
    contribution_for,
    contributions_for,
    contributions_then,
    done_by_whom,
)
from dondoc.site.tracking.selectors.obligations import obligation_for

CONTRIBUTIONS_A_PAGE = 30


@require_safe
def contributions(request: ActingRequest) -> HttpResponse:
    """What was asked of the own agency and by it; of everyone for who sees everything."""
    acting, day = request.acting, as_of(request)
    rows = contributions_for(acting) if day.is_today else contributions_then(acting, day.day)
    page = Paginator(rows, CONTRIBUTIONS_A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "today": day.day, "as_of": day, "place": "work"}
    return render(request, "tracking/contributions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: ActingRequest, pk: int) -> HttpResponse:
    """Ask a cooperating agency for something about the obligation `pk`."""
    obligation = obligation_for(request.acting, pk)
    if not may_answer_for(request.acting, obligation.agency):
        raise NotAllowed(_("Only the people of the leading agency ask for contributions."))
    if request.method != "POST":
        return _ask_page(request, obligation, fresh_contribution_form(obligation))
    form = ContributionForm(obligation, request.POST)
    if not form.is_valid():
        return _ask_page(request, obligation, form, status=422)
    data = form.cleaned_data
    try:
        asked = ask_contribution(
            request.acting, obligation, data["agency"], data["words"], data["due_on"], key=data["submission_key"]
        )
    except BadContribution as faulty:
        for name, sentence in faulty.faults.items():
            form.add_error(name, sentence)
        return _ask_page(request, obligation, form, status=422)
    except Refused as refused:
        again = ContributionForm(obligation, {**request.POST.dict(), "submission_key": uuid4()})
        return _ask_page(request, obligation, again, status=409, refusal=str(refused))
    messages.success(request, _("The agency has been asked; it reads the words at once."))
    return redirect("tracking:contribution", pk=asked.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def contribution(request: ActingRequest, pk: int) -> HttpResponse:
    """One contribution; the agency that was asked answers it here."""
    found = contribution_for(request.acting, pk)
    if request.method != "POST":
        return _page(request, found, AnswerForm())
    form = AnswerForm(request.POST)
    answers = may_answer_for(request.acting, found.agency)
    carried = files_of_form(request.acting, request) if answers else CarriedFiles()
    if not form.is_valid() or carried.faults:
        return _page(request, found, form, carried=carried, status=422)
    try:
        answer_contribution(request.acting, found, form.cleaned_data["answer"], carried.files)
    except BadContribution as faulty:
        for name, sentence in faulty.faults.items():
            form.add_error(name, sentence)
        return _page(request, found, form, carried=carried, status=422)
    except Refused as refused:
        return _page(request, found, form, carried=carried, refusal=str(refused), status=409)
    messages.success(request, _("The answer is sent; the leading agency reads it."))
    return redirect("tracking:contribution", pk=pk)


@require_POST
def withdraw(request: ActingRequest, pk: int) -> HttpResponse:
    """Say that a contribution is no longer needed."""
    found = contribution_for(request.acting, pk)
    try:
        withdraw_contribution(request.acting, found)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("The contribution is no longer asked for."))
    return redirect("tracking:contribution", pk=pk)


def _ask_page(
    request: ActingRequest, obligation: Obligation, form: ContributionForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"obligation": obligation, "task": obligation.task, "form": form, "place": "work"}
    return render(request, "tracking/ask_contribution.html", context | more, status=status)


def _page(
    request: ActingRequest, found: Contribution, form: AnswerForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {
        "asked": found,
        "by_whom": done_by_whom(found),
        "obligation": found.obligation,
        "task": found.obligation.task,
        "form": form,
        "carried": CarriedFiles(),
        "may_answer": found.is_waiting and may_answer_for(request.acting, found.agency),
        "may_withdraw": found.is_waiting and may_ask_about(request.acting, found.obligation),
        "today": clock.today(),
        "place": "work",
    }
    return render(request, "tracking/contribution.html", context | more, status=status)
