"""What agencies say is done, for the office to confirm or return."""

from collections.abc import Callable

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import Acting, ActingRequest, NotAllowed
from dondoc.site.lists.many import chosen_keys, on_each, tell
from dondoc.site.tracking.actions.judge_completion import confirm_completion, return_completion
from dondoc.site.tracking.models import Completion, CompletionJudgement, Obligation
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.rights import may_judge_completions
from dondoc.site.tracking.selectors.completions import claimed_completions, claimed_rows
from dondoc.site.tracking.selectors.obligations import obligation_for

COMPLETIONS_A_PAGE = 20

Judge = Callable[[Acting, Obligation, str], CompletionJudgement]

# The last part of the address, the action behind it, and what the person is told when it is done.
STEPS: dict[str, tuple[Judge, str | Promise]] = {
    "xac-nhan": (
        lambda acting, obligation, _reason: confirm_completion(acting, obligation),
        gettext_lazy("The completion is confirmed."),
    ),
    "tra-lai": (return_completion, gettext_lazy("The completion is returned; the task counts as not done.")),
}


@require_safe
def completions(request: ActingRequest) -> HttpResponse:
    """Everything that is said to be done and waits for a judgement."""
    day = as_of(request)
    if not day.is_today:
        return redirect(f"{reverse('tracking:obligations')}?{day.more}&xac-nhan={Completion.CLAIMED.value}")
    page = Paginator(claimed_completions(request.acting), COMPLETIONS_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "rows": claimed_rows(page.object_list),
        "may_judge": may_judge_completions(request.acting),
        "today": day.day,
        "as_of": day,
        "place": "work",
    }
    return render(request, "tracking/completions.html", context)


@require_POST
def confirm_completions(request: ActingRequest) -> HttpResponse:
    """Confirm the ticked completions, one action each; what was judged meanwhile is told of and left alone."""
    if not may_judge_completions(request.acting):
        raise NotAllowed(_("Only the office confirms or returns a completion."))
    post = request.POST
    keys = chosen_keys([*post.getlist("viec"), *post.getlist("chosen")])
    chosen = [obligation_for(request.acting, key) for key in keys]
    if not chosen:
        messages.warning(request, _("Nothing was chosen: tick the tasks first."))
    outcome = on_each(chosen, lambda one: confirm_completion(request.acting, one))
    tell(request, outcome, _("Completions confirmed: %(number)d."), str)
    if (query := post.get("query")) is not None:  # the list of obligations, under its filters
        return redirect(f"{reverse('tracking:obligations')}?{QueryDict(query[:2_000]).urlencode()}")
    return redirect("tracking:completions")


@require_POST
def judge_completion(request: ActingRequest, pk: int, step: str) -> HttpResponse:
    """Confirm one completion, or return it with the reason in the field `reason`."""
    if step not in STEPS:
        raise Http404
    judge, told = STEPS[step]
    obligation = obligation_for(request.acting, pk)
    try:
        judge(request.acting, obligation, request.POST.get("reason", ""))
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, str(told))
    address = reverse("tracking:task", args=[obligation.task_id])
    return redirect(f"{address}?agency={obligation.agency.register_id}&viec={obligation.pk}")
