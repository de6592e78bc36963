"""The list of published programmes."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.programmes.listing import programme_listing
from dondoc.site.programmes.selectors import visible_programmes


@require_safe
def programmes(request: ActingRequest) -> HttpResponseBase:
    """The programmes that the address asks for and that had been issued by its day."""
    day = as_of(request)
    rows, scope = visible_programmes(request.acting), "" if request.acting.membership else "nobody"
    if not day.is_today:
        rows, scope = rows.exclude(issued_on__gt=day.day), f"{scope} {day.day}"
    return answer(request, "programmes/list.html", programme_listing(), rows, today=day.today, scope=scope, as_of=day)
