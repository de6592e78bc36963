"""The list of documents taken in."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.listing import document_listing, with_heads
from dondoc.site.documents.selectors import visible_readings
from dondoc.site.lists.answering import answer


@require_safe
def documents(request: ActingRequest) -> HttpResponseBase:
    """The readings that the address asks for, out of those that the person may see."""
    day, scope = as_of(request), str(request.acting.role)
    rows = with_heads(visible_readings(request.acting))
    if not day.is_today:
        rows, scope = rows.filter(queued_at__date__lte=day.day), f"{scope} {day.day}"
    return answer(request, "documents/list.html", document_listing(), rows, today=day.day, scope=scope, as_of=day)
