"""What was reorganised: the list of all, and one with everything that moved."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.succession.actions.take_back import built_on, take_back
from dondoc.site.succession.refusals import BuiltOn, PlanRefused
from dondoc.site.succession.selectors import may_reorganise, moves_of, reorganisation_for, reorganisations_for

_A_PAGE = 60


@require_safe
def reorganisations(request: ActingRequest) -> HttpResponse:
    """Every reorganisation that was decided on this site."""
    day, found = as_of(request), reorganisations_for(request.acting)
    if not day.is_today:
        found = found.filter(decided_at__date__lte=day.day)
    page = Paginator(found, _A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "as_of": day, "may_reorganise": may_reorganise(request.acting), "place": "agencies"}
    return render(request, "succession/list.html", context)


@require_safe
def made(request: ActingRequest, pk: int) -> HttpResponse:
    """One reorganisation: what passed to whom, and each thing that moved; what stands against taking it back."""
    found = reorganisation_for(request.acting, pk)
    page = Paginator(moves_of(found), _A_PAGE).get_page(request.GET.get("page"))
    may_undo = may_reorganise(request.acting) and found.undone_at is None
    context = {
        "made": found,
        "page": page,
        "may_undo": may_undo,
        "against": built_on(found) if may_undo else (),
        "place": "agencies",
    }
    return render(request, "succession/made.html", context)


@require_POST
def undo(request: ActingRequest, pk: int) -> HttpResponse:
    """Take a reorganisation back."""
    try:
        take_back(request.acting, reorganisation_for(request.acting, pk))
    except (BuiltOn, PlanRefused) as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("The reorganisation is taken back."))
    return redirect("succession:made", pk)
