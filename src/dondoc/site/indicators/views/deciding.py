"""The head decides on a figure; nothing but the decision is sent."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.indicators.actions.confirm_value import confirm_value
from dondoc.site.indicators.actions.return_value import return_value
from dondoc.site.indicators.forms import ReasonForm
from dondoc.site.indicators.selectors.single import value_for
from dondoc.site.indicators.views.measure import show_measure
from dondoc.site.tracking.refusals import Refused


@require_POST
def confirm(request: ActingRequest, pk: int) -> HttpResponse:
    """Confirm the figure `pk`."""
    value = value_for(request.acting, pk)
    try:
        confirm_value(request.acting, value)
    except Refused as refused:
        return show_measure(request, value.measure, refusal=str(refused), status=409)
    messages.success(request, _("The figure is confirmed; everyone reads it now."))
    return redirect("indicators:measure", value.measure_id)


@require_POST
def give_back(request: ActingRequest, pk: int) -> HttpResponse:
    """Send the figure `pk` back to the officers."""
    value = value_for(request.acting, pk)
    form = ReasonForm(request.POST)
    reason = form.cleaned_data["reason"] if form.is_valid() else ""
    try:
        return_value(request.acting, value, reason)
    except Refused as refused:
        return show_measure(request, value.measure, refusal=str(refused), reason_form=form, status=409)
    messages.success(request, _("The figure went back to the officers."))
    return redirect("indicators:measure", value.measure_id)
