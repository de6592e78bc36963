"""Recording what was decided about an obligation without a request."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.tracking.actions.decide_obligation import decide_obligation
from dondoc.site.tracking.deciding import DecidedForm
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.refusals import BadDecision, Refused
from dondoc.site.tracking.rights import may_decide_about
from dondoc.site.tracking.selectors.obligations import obligation_for
from dondoc.site.tracking.selectors.standings import standing


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: ActingRequest, pk: int) -> HttpResponse:
    """The form of a decision about the obligation `pk`, or taking it."""
    obligation = obligation_for(request.acting, pk)
    if not may_decide_about(request.acting):
        raise NotAllowed(_("Only the office or a leader records decisions about a task."))
    if request.method != "POST":
        return _page(request, obligation, DecidedForm(obligation))
    form = DecidedForm(obligation, request.POST)
    if not form.is_valid():
        return _page(request, obligation, form, status=422)
    try:
        decide_obligation(request.acting, obligation, form.decided())
    except BadDecision as faulty:
        for name, sentence in faulty.faults.items():
            form.add_error(name, sentence)
        return _page(request, obligation, form, status=422)
    except Refused as refused:
        return _page(request, obligation, form, status=409, refusal=str(refused))
    messages.success(request, _("The decision is recorded and has taken effect."))
    address = reverse("tracking:task", args=[obligation.task_id])
    return redirect(f"{address}?agency={obligation.agency.register_id}&viec={obligation.pk}")


def _page(
    request: ActingRequest, obligation: Obligation, form: DecidedForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    today = clock.today()
    context = {
        "obligation": obligation,
        "task": obligation.task,
        "timeliness": standing(obligation, today),
        "form": form,
        "today": today,
        "place": "tasks",
    }
    return render(request, "tracking/decide.html", context | more, status=status)
