"""Pages that belong to no room: the choice of theme, a refused form, and the style guide for developers."""

from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import requires_csrf_token
from django.views.decorators.http import require_POST, require_safe

from dondoc.site.ui.returning import safe_return
from dondoc.site.ui.style_guide import SampleForm
from dondoc.site.ui.templatetags.dondoc_ui import THEMES
from dondoc.site.ui.typed import typed_fields

A_YEAR = 365 * 24 * 60 * 60


@require_POST
@login_not_required
def choose_theme(request: HttpRequest) -> HttpResponse:
    """Remember the theme that the reader chose ('' for what the device says) and go back to the page."""
    response = redirect(safe_return(request))
    chosen = request.POST.get("theme", "")
    if chosen in THEMES:
        response.set_cookie("theme", chosen, max_age=A_YEAR, samesite="Lax", httponly=True, secure=request.is_secure())
    else:
        response.delete_cookie("theme", samesite="Lax")
    return response


@requires_csrf_token
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its valid token (signed in anew, cookies off): show what was typed, so nothing is lost.

    The form can be sent again from here only when the browser itself vouches that it came from our own page.
    """
    context = {
        "fields": typed_fields(request.POST),
        "address": request.get_full_path(),
        "files": list(request.FILES),
        "may_resend": request.headers.get("Sec-Fetch-Site") == "same-origin",
    }
    return render(request, "ui/csrf_failure.html", context, status=403)


class _Sample(NamedTuple):
    kind: str
    days: int


@require_safe
@login_not_required
def style_guide(request: HttpRequest) -> HttpResponse:
    """Every component once, for developers: only while debugging."""
    if not settings.DEBUG:
        raise Http404
    kinds = ("overdue", "due_soon", "upcoming", "done_early", "done_on_time", "done_late", "no_deadline")
    wrong = SampleForm({"due_on": "31/02/2026"})
    context = {
        "standings": [_Sample(kind, 12) for kind in kinds],
        "sample_day": date(2026, 2, 18),
        "sample_today": date(2026, 2, 13),
        "form": wrong,
        "page": Paginator(range(1, 1235), 50).get_page(request.GET.get("page")),
    }
    return render(request, "ui/style_guide.html", context)
