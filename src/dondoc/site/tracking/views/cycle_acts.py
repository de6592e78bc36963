"""What the consolidator does with many agencies of a cycle at once: remind, accept, return, and send on."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.tracking.actions.judge_reports import accept_reports, return_reports
from dondoc.site.tracking.actions.nudge_agencies import nudge_agencies
from dondoc.site.tracking.actions.send_on import send_on
from dondoc.site.tracking.models import Receiver
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.selectors.cycles import cycle_for

TICKED = "chon"  # the reports that stay ticked where nothing was done with them
_KEPT = 500  # characters of words that were typed for nothing
_LONGEST = 200  # characters of the address of a page of the cycle


@require_POST
def nudge(request: ActingRequest, pk: int) -> HttpResponse:
    """Remind the chosen agencies, or with `all` every one whose report is out."""
    cycle = cycle_for(request.acting, pk)
    chosen = None if request.POST.get("all") else _chosen(request.POST)

    def act() -> str:
        number = nudge_agencies(request.acting, cycle, chosen, request.POST.get("reason", "")).reports.count()
        return ngettext("%(number)d agency reminded.", "%(number)d agencies reminded.", number) % {"number": number}

    return _told(request, pk, act)


@require_POST
def judge(request: ActingRequest, pk: int) -> HttpResponse:
    """Accept the chosen reports, or return them with one reason."""
    cycle, chosen = cycle_for(request.acting, pk), _chosen(request.POST)

    def act() -> str:
        if request.POST.get("do") == "tra-lai":
            number = return_reports(request.acting, cycle, chosen, request.POST.get("reason", ""))
            sentence = ngettext("%(number)d report returned.", "%(number)d reports returned.", number)
        else:
            number = accept_reports(request.acting, cycle, chosen)
            sentence = ngettext("%(number)d report accepted.", "%(number)d reports accepted.", number)
        return sentence % {"number": number}

    return _told(request, pk, act)


@require_POST
def pass_on(request: ActingRequest, pk: int, receiver_id: int) -> HttpResponse:
    """Record that the consolidated report went on to a receiver."""
    cycle = cycle_for(request.acting, pk)
    receiver = get_object_or_404(Receiver, pk=receiver_id, cycle=cycle)
    try:
        on = parse_date(request.POST.get("on", "")) or clock.today()
    except ValueError:
        on = clock.today()

    def act() -> str:
        send_on(request.acting, receiver, request.POST.get("number", ""), on)
        return _("Recorded.")

    return _told(request, pk, act)


def _chosen(post: QueryDict) -> list[int]:
    return [int(value[:18]) for value in post.getlist("report") if value.isdecimal()]


def _told(request: ActingRequest, pk: int, act: Callable[[], str]) -> HttpResponse:
    """Do `act` and go back to the cycle as it was shown, with what it says or with the reason why not.

    A refusal keeps the ticks and the words typed.
    """
    shown = QueryDict(request.POST.get("query", "")[:_LONGEST])
    back = {name: [shown[name]] for name in ("state", "page") if name in shown}
    try:
        messages.success(request, act())
    except Refused as refused:
        messages.error(request, str(refused))
        back[TICKED] = [str(one) for one in _chosen(request.POST)]
        back["reason"] = [request.POST.get("reason", "")[:_KEPT]]
    return redirect(f"{reverse('tracking:cycle', args=[pk])}{f'?{urlencode(back, doseq=True)}' if back else ''}")
