"""The meeting pack of a report."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.answering import PDF, as_file
from dondoc.site.reporting.drafts import draft_for
from dondoc.site.reporting.pack import pack_of
from dondoc.writers.official.pdf import CannotPrint, to_pdf


@require_safe
def pack(request: ActingRequest, pk: int) -> HttpResponse:
    """The meeting pack as one PDF with bookmarks."""
    draft = draft_for(request.acting, pk)
    try:
        return as_file(to_pdf(pack_of(draft)), PDF, f"ho-so-hop-{pk}.pdf")
    except CannotPrint:
        messages.warning(request, _("PDF files cannot be made on this machine yet; take the Word file instead."))
        return redirect("reporting:draft", pk=pk)
