"""The office says what a measure is and how its targets are judged."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.indicators.actions.decide_link import decide_link
from dondoc.site.indicators.actions.define_measure import define_measure
from dondoc.site.indicators.forms import DefinitionForm, LinkForm, link_form
from dondoc.site.indicators.models import Composition
from dondoc.site.indicators.refusals import BadFigure
from dondoc.site.indicators.rights import may_define
from dondoc.site.indicators.selectors.single import link_for, measure_for


@require_http_methods(["GET", "HEAD", "POST"])
def define(request: ActingRequest, pk: int) -> HttpResponse:
    """Show the definition of the measure `pk`, or take a new one."""
    measure = measure_for(request.acting, pk)
    _must_define(request)
    form = DefinitionForm(request.POST if request.method == "POST" else None, instance=measure)
    if request.method == "POST" and form.is_valid():
        try:
            define_measure(request.acting, measure, form.definition())
        except BadFigure as refused:
            for field, sentence in refused.faults.items():
                form.add_error(field, sentence)
        else:
            messages.success(request, _("The definition is kept."))
            return redirect("indicators:measure", pk)
    context = {"measure": measure, "form": form, "compositions": Composition.objects.all(), "place": "indicators"}
    return render(request, "indicators/define.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: ActingRequest, pk: int) -> HttpResponse:
    """Show how the target of the link `pk` is judged, or take a decision on it."""
    link = link_for(request.acting, pk)
    _must_define(request)
    form = LinkForm(request.POST) if request.method == "POST" else link_form(link)
    if request.method == "POST" and form.is_valid():
        try:
            decided = decide_link(request.acting, link, form.decision())
        except BadFigure as refused:
            for field, sentence in refused.faults.items():
                form.add_error(field, sentence)
        else:
            messages.success(request, _("Kept: the target is judged in this way from now on."))
            return redirect("indicators:measure", decided.measure_id)
    context = {"link": link, "form": form, "place": "indicators"}
    return render(request, "indicators/decide.html", context, status=422 if form.errors else 200)


def _must_define(request: ActingRequest) -> None:
    if not may_define(request.acting):
        raise NotAllowed(_("Only the office says what an indicator is."))
