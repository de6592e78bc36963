"""The form for a figure. Whatever becomes of a saving, what was typed is on the next page or stored."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.indicators.actions.enter_value import enter_value
from dondoc.site.indicators.chains import newest_entry
from dondoc.site.indicators.forms import EntryForm, new_key
from dondoc.site.indicators.keeping import Keepers
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.indicators.pages import offered_periods
from dondoc.site.indicators.refusals import BadFigure, FigureChanged, FigureInDoubt
from dondoc.site.indicators.rights import may_enter, may_read
from dondoc.site.indicators.selectors.links import links_of
from dondoc.site.indicators.selectors.single import measure_for
from dondoc.site.tracking.refusals import KeyUsedElsewhere


@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: ActingRequest, pk: int) -> HttpResponse:
    """Show the form for a figure of the measure `pk`, or take it."""
    measure = measure_for(request.acting, pk)
    if not may_enter(request.acting, Keepers(clock.today()).of(links_of(measure))):
        raise NotAllowed(_("Only an officer of the agency that keeps this indicator, or the office, enters figures."))
    return _take(request, measure) if request.method == "POST" else _show(request, measure)


def _show(request: ActingRequest, measure: Measure) -> HttpResponse:
    today = clock.today()
    offered = _choices(measure)
    codes = [code for code, _words in offered]
    usual = str(today.year - 1) if str(today.year - 1) in codes else codes[0]
    period = request.GET.get("ky", "") if request.GET.get("ky") in codes else usual
    newest = newest_entry(measure, period)
    shown = newest if newest and may_read(request.acting, newest) else None
    initial: dict[str, Any] = {
        "period": period,
        "standing": "official" if request.acting.is_office else "estimate",
        "seen": newest.pk if newest else None,
        "submission_key": new_key(),
        "source": shown.source if shown else measure.source,
    }
    return _page(request, measure, EntryForm(periods=offered, initial=initial), newest=shown)


def _take(request: ActingRequest, measure: Measure) -> HttpResponse:
    form = EntryForm(_complete(request.POST), periods=_choices(measure))
    if not form.is_valid():
        return _page(request, measure, form, status=422)
    data = form.cleaned_data
    newest = newest_entry(measure, data["period"])
    # Which entry was seen belongs to the period that the form was opened with; another one is looked at now.
    seen = data["seen"] if data["period"] == request.POST.get("seen_period") else newest.pk if newest else None
    how = {"is_sure": data["is_sure"], "submission_key": data["submission_key"]}
    try:
        entered = enter_value(request.acting, measure, form.said(), seen=seen, **how)
    except BadFigure as refused:
        for field, sentence in refused.faults.items():
            form.add_error(field, sentence)
        return _page(request, measure, form, status=422)
    except FigureInDoubt as doubt:
        return _page(request, measure, form, questions=doubt.questions, refusal=str(doubt), status=422)
    except FigureChanged as changed:
        again = _again(request, measure, seen=changed.newest.pk)
        shown = changed.newest if may_read(request.acting, changed.newest) else None
        return _page(request, measure, again, newest=shown, refusal=str(changed), status=409)
    except KeyUsedElsewhere as refused:
        return _page(
            request, measure, _again(request, measure, submission_key=new_key()), refusal=str(refused), status=409
        )
    return _saved(request, entered.value)


def _complete(post: QueryDict) -> QueryDict:
    """`post` with a key even where it was lost on the way."""
    data = post.copy()
    try:
        UUID(data.get("submission_key", ""))
    except ValueError:
        data["submission_key"] = new_key()
    return data


def _again(request: ActingRequest, measure: Measure, **changes: object) -> EntryForm:
    """The same words in a form with another key or entry seen, to be saved once more."""
    data = _complete(request.POST)
    for name, value in changes.items():
        data[name] = str(value)
    return EntryForm(data, periods=_choices(measure))


def _choices(measure: Measure) -> list[tuple[str, str]]:
    periods = offered_periods(measure, clock.today())
    return [(one.code, render_to_string("indicators/words/period.html", {"period": one}).strip()) for one in periods]


def _saved(request: ActingRequest, value: Value) -> HttpResponse:
    if value.is_confirmed:
        messages.success(request, _("The figure is kept; everyone reads it now."))
    else:
        messages.success(request, _("The figure is kept. Others read it after the head has confirmed it."))
    return redirect("indicators:measure", value.measure_id)


def _page(
    request: ActingRequest,
    measure: Measure,
    form: EntryForm,
    *,
    status: int = 200,
    questions: tuple[str, ...] = (),
    **more: Any,
) -> HttpResponse:
    context = {
        "measure": measure,
        "form": form,
        "questions": questions,
        "seen_period": form["period"].value(),
        "today": clock.today(),
        "place": "indicators",
    }
    return render(request, "indicators/enter.html", context | more, status=status)
