"""Files as answers to a request."""

from django.http import HttpResponse

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PDF = "application/pdf"
CSV = "text/csv; charset=utf-8"
ICS = "text/calendar; charset=utf-8"
JSON = "application/json"


def as_file(content: bytes, kind: str, name: str) -> HttpResponse:
    """Return `content` of the media type `kind` as a file called `name` (letters of ASCII) to be stored."""
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
