"""What stands around the body of a report: its subject, to whom it goes, who signs it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.errors import DondocError
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.actions.reword_frame import reword_frame
from dondoc.site.reporting.drafts import composed_of, draft_for, in_words
from dondoc.site.reporting.forms import FrameForm
from dondoc.site.reporting.framing import parts_of
from dondoc.site.reporting.models import Draft, ReportIsIssued
from dondoc.site.reporting.rights import must_write_reports_of


@require_http_methods(["GET", "HEAD", "POST"])
def frame(request: ActingRequest, pk: int) -> HttpResponse:
    """The form with the words that hold and what the program proposed; what is sent puts them otherwise."""
    found = draft_for(request.acting, pk)
    must_write_reports_of(request.acting, found)
    if request.method != "POST":
        return _page(request, found, _form(found))
    form = _form(found, request.POST)
    if not form.is_valid():
        return _page(request, found, form, status=422)
    try:
        reword_frame(request.acting, found, form.cleaned_data)
    except ReportIsIssued as refused:
        return _page(request, found, form, status=409, refusal=str(refused))
    except DondocError as refused:
        form.add_error(None, str(refused))
        return _page(request, found, form, status=409, refusal=str(refused))
    messages.success(request, _("The head and the end of the report say this now."))
    return redirect("reporting:draft", pk=pk)


def _form(found: Draft, data: object = None) -> FrameForm:
    held = parts_of(in_words(found).frame)
    form = FrameForm(data, initial=held)  # type: ignore[arg-type]
    for name in [name for name in form.fields if name not in held]:
        del form.fields[name]
    return form


def _page(
    request: ActingRequest, found: Draft, form: FrameForm, *, status: int = 200, refusal: str = ""
) -> HttpResponse:
    own, held = parts_of(composed_of(found).frame), parts_of(in_words(found).frame)
    fields = [(form[name], own[name] if own[name] != held[name] else "") for name in form.fields]
    context = {"draft": found, "form": form, "fields": fields, "refusal": refusal, "place": "reports"}
    return render(request, "reporting/frame.html", context, status=status)
