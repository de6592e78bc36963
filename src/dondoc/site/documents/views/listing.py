"""The list of documents taken in."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.listing import document_listing, with_heads
from dondoc.site.documents.selectors import visible_readings
from dondoc.site.lists.answering import answer


@require_safe
def documents(request: ActingRequest) -> HttpResponseBase:
    """The readings that the address asks for, out of those that the person may see."""
    rows, scope = with_heads(visible_readings(request.acting)), str(request.acting.role)
    return answer(request, "documents/list.html", document_listing(), rows, today=clock.today(), scope=scope)
