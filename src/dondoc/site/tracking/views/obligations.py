"""The list of obligations: what every agency owes, filtered, sorted, grouped, and as a file."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer, answer_at_hand
from dondoc.site.tracking.listing import all_obligations, obligation_listing
from dondoc.site.tracking.listing_then import obligations_at_hand
from dondoc.site.tracking.selectors.at_once import TooMuchAtOnce
from dondoc.site.tracking.views.then import programme_in, too_much


@require_safe
def obligations(request: ActingRequest) -> HttpResponseBase:
    """The obligations that the address asks for."""
    day = as_of(request)
    today, page = day.day, "tracking/obligations.html"
    if not day.is_today:
        try:
            listing, hand = obligations_at_hand(request.acting, today, programme=programme_in(request))
        except TooMuchAtOnce as much:
            return too_much(request, day, much)
        return answer_at_hand(request, page, listing, hand, today=today, as_of=day, place="tasks")
    rows = all_obligations(request.acting)
    return answer(request, page, obligation_listing(today), rows, today=today, as_of=day, place="tasks")
