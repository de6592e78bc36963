"""The office says of many targets at once whether they are the indicators whose names they share."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.site.agencies.people import Acting, ActingRequest, NotAllowed
from dondoc.site.indicators.actions.decide_link import confirm_link, decide_link, standing_decision
from dondoc.site.indicators.models import Link
from dondoc.site.indicators.rights import may_define
from dondoc.site.indicators.selectors.proposals import proposals_of, waiting_links
from dondoc.site.lists.many import chosen_keys, on_each, tell

_A_PAGE = 20


@require_http_methods(["GET", "HEAD", "POST"])
def proposals(request: ActingRequest) -> HttpResponse:
    """Show the targets that wait, or take a decision on those that were chosen."""
    if not may_define(request.acting):
        raise NotAllowed(_("Only the office says which targets belong to an indicator."))
    waiting = waiting_links(request.acting)
    if request.method == "POST":
        return _decide(request, [link for link in waiting if link.pk in chosen_keys(request.POST.getlist("muc-tieu"))])
    page = Paginator(waiting, _A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "proposals": proposals_of(list(page)), "place": "indicators"}
    return render(request, "indicators/proposals.html", context)


def _decide(request: ActingRequest, chosen: list[Link]) -> HttpResponse:
    acts: dict[str, tuple[Callable[[Acting, Link], Any], str]] = {
        "la-mot": (confirm_link, _("%(number)d targets confirmed.")),
        "tach": (_split_off, _("%(number)d targets have an indicator of their own now.")),
    }
    act, done = acts.get(request.POST.get("do", ""), acts["la-mot"])
    tell(request, on_each(chosen, lambda link: act(request.acting, link)), done, lambda link: link.target.raw)
    return redirect("indicators:proposals")


def _split_off(acting: Acting, link: Link) -> Link:
    return decide_link(acting, link, replace(standing_decision(link), measure=None))
