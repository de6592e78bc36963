"""A whole report on one page: a grid of its lines, saved together by a button or line by line as they are written."""

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
from dondoc.site.tracking.actions.copy_forward import copy_forward
from dondoc.site.tracking.filling import Filled, fill_lines
from dondoc.site.tracking.line_forms import LineForm, line_form, sent_form
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Report
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.cycles import report_for
from dondoc.site.tracking.selectors.report_lines import ReportLine, lines_of, lines_to_write
from dondoc.site.ui.views import csrf_failure

LINES_A_PAGE = 10
LONGEST_LINE = 3_000  # characters of a line's texts that the page has room for; longer ones have a page of their own
_ONE = "chep-"  # the button that takes over one line ends in the obligation's id


@dataclass(frozen=True, slots=True)
class GridRow:
    """A line with its form, and what became of it where it was just sent."""

    line: ReportLine
    form: LineForm
    done: Filled | None

    @property
    def is_long(self) -> bool:
        """Whether its texts need a page of their own."""
        return self.line.size > LONGEST_LINE


@login_not_required  # an ended session must not throw away what was typed: the answer holds it
@require_http_methods(["GET", "HEAD", "POST"])
def grid(request: ActingRequest, pk: int) -> HttpResponse:
    """Show a page of the report's lines to its officers, or save what they have changed in it."""
    if not request.user.is_authenticated:
        return _without_session(request)
    report = _report_of_own(request, pk)
    page = _page_of(request, report)
    if request.method != "POST":
        return _show(request, report, page)
    filled = fill_lines(request.acting, report, _sent(request, page))
    saved = sum(1 for one in filled.values() if one.saved)
    if any(one.is_refused for one in filled.values()):
        return _show(request, report, page, filled=filled, saved=saved, status=422)
    return _go_on(request, report, saved)


def _without_session(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return csrf_failure(request)
    return redirect_to_login(request.get_full_path(), reverse("accounts:sign_in"))


@login_not_required
@require_POST
def grid_line(request: ActingRequest, pk: int, obligation_id: int) -> HttpResponse:
    """Save one line as it is being written, and answer with what to show beside it."""
    if not request.user.is_authenticated:
        return JsonResponse(
            {"refusal": _("You are signed out. Sign in again in another window, then go on.")}, status=401
        )
    report = _report_of_own(request, pk)
    found = lines_to_write(request.acting, report).filter(pk=obligation_id).first()
    form = sent_form(request.POST, obligation_id)
    if found is None or form is None:
        raise Http404
    filled = fill_lines(request.acting, report, [(found, form)])[obligation_id]
    return JsonResponse(_answer(filled), status=_status(filled))


def _status(filled: Filled) -> int:
    if filled.conflict:
        return 409
    return 422 if filled.is_refused else 200


def _answer(filled: Filled) -> dict[str, Any]:
    if filled.conflict:
        words = render_to_string("tracking/parts/line_conflict.html", {"conflict": filled.conflict})
        return {"version": filled.conflict.version, "conflict": words}
    if filled.is_refused:
        faults = {str(filled.form[name].html_name): list(errors) for name, errors in filled.form.errors.items()}
        return {"refusal": filled.refusal, "faults": faults}
    return {"saved": _saved_at(filled.saved), **_next(filled)}


def _saved_at(update: ProgressUpdate | None) -> str:
    return _("saved at %(time)s") % {"time": f"{timezone.localtime(update.at):%H:%M}"} if update else ""


def _next(filled: Filled) -> dict[str, Any]:
    """What the line's form carries for its next saving: the version that this one made, and a new key."""
    return {"version": filled.saved.version, "submission_key": str(uuid4())} if filled.saved else {}


def _go_on(request: ActingRequest, report: Report, saved: int) -> HttpResponse:
    """After a saving without faults: take over what was asked for, then show the page again."""
    asked = request.POST.get("do", "")
    if saved:
        messages.success(
            request, ngettext("%(number)d line saved.", "%(number)d lines saved.", saved) % {"number": saved}
        )
    if asked == "chep-het" or (asked.startswith(_ONE) and asked.removeprefix(_ONE).isdecimal()):
        only = None if asked == "chep-het" else int(asked.removeprefix(_ONE)[:18])
        _copy(request, report, only)
    elif not saved:
        messages.info(request, _("Nothing was changed."))
    return redirect(request.get_full_path())


def _copy(request: ActingRequest, report: Report, only: int | None) -> None:
    try:
        copied = copy_forward(request.acting, report, only)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        sentence = ngettext("%(number)d line taken over.", "%(number)d lines taken over.", copied)
        messages.success(request, sentence % {"number": copied})


def _report_of_own(request: ActingRequest, pk: int) -> Report:
    report = report_for(request.acting, pk)
    if not may_write_for(request.acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    return report


def _page_of(request: ActingRequest, report: Report) -> Page[Obligation]:
    return Paginator(lines_to_write(request.acting, report), LINES_A_PAGE).get_page(request.GET.get("page"))


def _sent(request: ActingRequest, page: Page[Obligation]) -> list[tuple[Obligation, LineForm]]:
    forms = ((one, sent_form(request.POST, one.pk)) for one in page)
    return [(one, form) for one, form in forms if form is not None]


def _row(line: ReportLine, done: Filled | None) -> GridRow:
    return GridRow(line, done.form if done and done.is_refused else line_form(line), done)


def _show(
    request: ActingRequest,
    report: Report,
    page: Page[Obligation],
    *,
    filled: dict[int, Filled] | None = None,
    saved: int = 0,
    status: int = 200,
) -> HttpResponse:
    filled = filled or {}
    lines = lines_of(report, page, clock.today())
    rows = [_row(line, filled.get(line.obligation.pk)) for line in lines]
    context = {
        "report": report,
        "cycle": report.cycle,
        "page": page,
        "rows": rows,
        "saved": saved,
        "refused": [row for row in rows if row.done and row.done.is_refused],
        "may_write": report.cycle.is_open and report.is_with_agency,
        "may_copy": any(row.line.may_copy for row in rows),
        "today": clock.today(),
        "place": "cycles",
    }
    return render(request, "tracking/grid.html", context, status=status)
