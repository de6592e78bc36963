"""All figures of a round on one page, saved together by a button or line by line as they are written."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.indicators.filling import FilledFigure, fill_figures
from dondoc.site.indicators.line_forms import FigureLineForm, line_form, sent_form
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.periods import BadPeriod, Period, Periodicity, periods_of, read_period
from dondoc.site.indicators.rights import may_read
from dondoc.site.indicators.selectors.entry_lines import EntryLine, lines_of, measures_to_enter
from dondoc.site.ui.views import csrf_failure

LINES_A_PAGE = 12
_YEARS = 6  # that a round may be chosen of


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A line with its form, and what became of it where it was just sent."""

    line: EntryLine
    form: FigureLineForm
    done: FilledFigure | None


@login_not_required  # an ended session must not throw away what was typed: the answer holds it
@require_http_methods(["GET", "HEAD", "POST"])
def grid(request: ActingRequest) -> HttpResponse:
    """Show the figures of a round to those who enter them, or save what they have changed."""
    if not request.user.is_authenticated:
        return _without_session(request)
    asked, measures = asked_round(request), _own_measures(request)
    page = Paginator(measures, LINES_A_PAGE).get_page(request.GET.get("page"))
    lines = lines_of(request.acting, list(page), asked)
    if request.method != "POST":
        return _show(request, asked, page, lines)
    forms = ((line, sent_form(request.POST, line.measure.pk)) for line in lines)
    filled = fill_figures(request.acting, [(line, form) for line, form in forms if form is not None])
    saved = sum(1 for one in filled.values() if one.saved)
    if any(one.is_refused for one in filled.values()):
        return _show(request, asked, page, lines, filled=filled, saved=saved, status=422)
    _tell(request, saved)
    return redirect(request.get_full_path())


@login_not_required
@require_POST
def grid_line(request: ActingRequest, pk: int) -> HttpResponse:
    """Save the line of the measure `pk` as it is being written, and answer with what to show beside it."""
    if not request.user.is_authenticated:
        return JsonResponse(
            {"refusal": _("You are signed out. Sign in again in another window, then go on.")}, status=401
        )
    asked = asked_round(request)
    own = [pair for pair in _own_measures(request) if pair[0].pk == pk]
    form = sent_form(request.POST, pk)
    if not own or form is None:
        raise Http404
    [line] = lines_of(request.acting, own, asked)
    filled = fill_figures(request.acting, [(line, form)])[pk]
    return JsonResponse(_answer(request, line, filled), status=_status(filled))


def asked_round(request: HttpRequest) -> Period:
    """The round that the address asks for, the year before this one where it asks for none that has begun."""
    today = clock.today()
    try:
        asked = read_period(request.GET.get("ky", "").upper())
    except BadPeriod:
        return Period(today.year if today.month > 3 else today.year - 1)
    return asked if asked.first_day <= today else Period(today.year)


def rounds(measures: list[tuple[Measure, list[Link]]]) -> list[Period]:
    """The rounds to choose from: years, and the shorter periods that some of `measures` have, newest first."""
    today = clock.today()
    kinds = {Periodicity(measure.periodicity) for measure, _links in measures} | {Periodicity.YEAR}
    years = range(today.year, today.year - _YEARS, -1)
    found = (period for year in years for kind in kinds for period in periods_of(year, kind))
    begun = [period for period in found if period.first_day <= today]
    return sorted(begun, key=lambda one: (one.year, one.kind.months, one.last_day), reverse=True)


def _own_measures(request: ActingRequest) -> list[tuple[Measure, list[Link]]]:
    if not (request.acting.is_office or request.acting.is_officer):
        raise NotAllowed(_("Only an officer of the agency that keeps this indicator, or the office, enters figures."))
    return measures_to_enter(request.acting, clock.today())


def _without_session(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return csrf_failure(request)
    return redirect_to_login(request.get_full_path(), reverse("accounts:sign_in"))


def _status(filled: FilledFigure) -> int:
    if filled.newest:
        return 409
    return 422 if filled.is_refused else 200


def _answer(request: ActingRequest, line: EntryLine, filled: FilledFigure) -> dict[str, Any]:
    if filled.newest or filled.questions:
        words = render_to_string("indicators/parts/line_asked.html", _asked(request, line, filled))
        return {"conflict": words} | ({"version": filled.newest.pk} if filled.newest else {})
    if filled.is_refused:
        faults = {str(filled.form[name].html_name): list(errors) for name, errors in filled.form.errors.items()}
        return {"refusal": filled.refusal, "faults": faults}
    if filled.saved is None:
        return {"saved": ""}
    at = f"{timezone.localtime(filled.saved.entered_at):%H:%M}"
    return {
        "saved": _("saved at %(time)s") % {"time": at},
        "version": filled.saved.pk,
        "submission_key": str(uuid4()),
    }


def _asked(request: ActingRequest, line: EntryLine, filled: FilledFigure) -> dict[str, Any]:
    shown = filled.newest if filled.newest and may_read(request.acting, filled.newest) else None
    return {"line": line, "measure": line.measure, "done": filled, "form": filled.form, "newest": shown}


def _tell(request: ActingRequest, saved: int) -> None:
    if saved:
        sentence = ngettext("%(number)d figure saved.", "%(number)d figures saved.", saved)
        messages.success(request, sentence % {"number": saved})
    else:
        messages.info(request, _("Nothing was changed."))


def _show(
    request: ActingRequest,
    asked: Period,
    page: Page[tuple[Measure, list[Link]]],
    lines: list[EntryLine],
    *,
    filled: dict[int, FilledFigure] | None = None,
    saved: int = 0,
    status: int = 200,
) -> HttpResponse:
    done = filled or {}
    rows = [_row(request, line, done.get(line.measure.pk)) for line in lines]
    context = {
        "asked": asked,
        "rounds": rounds(list(page.paginator.object_list)),
        "page": page,
        "rows": rows,
        "saved": saved,
        "refused": [row for row in rows if row.done and row.done.is_refused],
        "today": clock.today(),
        "place": "indicators",
    }
    return render(request, "indicators/grid.html", context, status=status)


def _row(request: ActingRequest, line: EntryLine, done: FilledFigure | None) -> FigureRow:
    form = done.form if done and done.is_refused else line_form(request.acting, line, clock.today())
    return FigureRow(line, form, done)
