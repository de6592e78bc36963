"""The first two steps: the plan, and everything it would move with the choices about each thing."""

from collections.abc import Mapping
from dataclasses import replace

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.errors import DondocError
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.succession.actions.reorganise import reorganise
from dondoc.site.succession.affected import preview
from dondoc.site.succession.forms import PlanForm, agencies_to_choose
from dondoc.site.succession.plan import Plan
from dondoc.site.succession.selectors import may_reorganise

_CHOICES = ("viec-", "tong-hop-", "nguoi-")


@require_safe
def plan(request: ActingRequest) -> HttpResponse:
    """Ask who gives to whom; an address may name the first giver (`giver_1`) or hold a plan to be changed."""
    _must_reorganise(request)
    is_begun = "day" in request.GET
    form = PlanForm(request.GET) if is_begun else PlanForm(initial=request.GET.dict())
    return _ask(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: ActingRequest) -> HttpResponse:
    """Show what the plan in the address moves; take it with the choices that were made."""
    _must_reorganise(request)
    form = PlanForm(request.GET)
    if not form.is_valid() or form.plan is None:
        return _ask(request, form, status=422)
    if request.method != "POST":
        return _show(request, form.plan)
    chosen = replace(form.plan, choices=_choices(request.POST))
    try:
        made = reorganise(request.acting, chosen)
    except DondocError as refused:
        return _show(request, chosen, refusal=str(refused), status=409)
    messages.success(request, _("The reorganisation is applied; what moved stands below."))
    return redirect("succession:made", made.pk)


def _choices(post: QueryDict) -> Mapping[str, str]:
    return {name: str(value) for name, value in post.items() if name.startswith(_CHOICES)}


def _ask(request: ActingRequest, form: PlanForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "names": agencies_to_choose(), "place": "agencies"}
    return render(request, "succession/plan.html", context, status=status)


def _show(request: ActingRequest, found: Plan, *, refusal: str = "", status: int = 200) -> HttpResponse:
    context = {"plan": found, "found": preview(found), "refusal": refusal, "place": "agencies"}
    return render(request, "succession/check.html", context, status=status)


def _must_reorganise(request: ActingRequest) -> None:
    if not may_reorganise(request.acting):
        raise NotAllowed(_("Only the office or an administrator reorganises agencies."))
