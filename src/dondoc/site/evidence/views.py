"""Handing out a file: to whom it may be shown, as an attachment, never as a page."""

from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.evidence.selectors import evidence_for


@require_safe
def evidence_file(request: ActingRequest, pk: int) -> FileResponse:
    """The bytes of the file `pk` under its name; 404 for who may not know of it, and where it is gone from the disk."""
    file = evidence_for(request.acting, pk)
    try:
        content = file.content.open("rb")
    except FileNotFoundError as missing:
        raise Http404 from missing
    response = FileResponse(content, as_attachment=True, filename=file.name, content_type="application/octet-stream")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response
