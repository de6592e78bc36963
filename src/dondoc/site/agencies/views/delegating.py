"""Who acts for whom: the list, the form to grant, the button to revoke."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from dondoc.site.agencies.actions.delegate import DelegationRefused, delegate, may_delegate, revoke
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.forms import DelegationForm
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.agencies.selectors import (
    delegations_for,
    delegations_then,
    people_to_delegate_to,
    places_to_delegate,
)


@require_http_methods(["GET", "HEAD", "POST"])
def delegations(request: ActingRequest) -> HttpResponse:
    """The delegations that concern the person, and the form where they may grant one."""
    places = places_to_delegate(request.acting)
    form = DelegationForm(request.POST or None, places=places, people=people_to_delegate_to(request.acting))
    if request.method == "POST":
        if not places.exists():
            raise NotAllowed(_("Only a head or an administrator delegates."))
        if form.is_valid():
            try:
                delegate(request.acting, form.cleaned_data["membership"], form.cleaned_data["delegate"], form.terms())
            except DelegationRefused as refused:
                form.add_error(refused.field or None, str(refused))
            else:
                messages.success(request, _("The delegation is entered; it ends by itself after its last day."))
                return redirect("agencies:delegations")
    day = as_of(request)
    found = delegations_for(request.acting) if day.is_today else delegations_then(request.acting, day.day)
    rows = [
        (one, one.is_in_force(day.day), one.to_day >= day.today and may_delegate(request.acting, one.membership))
        for one in found
    ]
    shows_form = day.is_today and places.exists()
    context = {"rows": rows, "form": form if shows_form else None, "today": day.day, "as_of": day, "place": "agencies"}
    return render(request, "agencies/delegations.html", context, status=422 if form.errors else 200)


@require_POST
def end_delegation(request: ActingRequest, pk: int) -> HttpResponse:
    """Revoke a delegation."""
    revoke(request.acting, get_object_or_404(delegations_for(request.acting), pk=pk))
    messages.success(request, _("The delegation is revoked."))
    return redirect("agencies:delegations")
