"""The cycles of all programmes, and what is done with those chosen."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.exporting import FORMATS, exported
from dondoc.site.lists.many import chosen_keys, on_each, tell
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.nudge_agencies import nudge_agencies
from dondoc.site.tracking.cycle_listing import cycle_listing
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.selectors.cycles import cycles_for
from dondoc.site.tracking.selectors.cycles_then import cycles_then

# What can be done with many cycles at once, and what the person is told of those that it was done with.
ACTS: dict[str, tuple[Callable[[Acting, Cycle, str], object], str | Promise]] = {
    "nhac": (
        lambda acting, one, words: nudge_agencies(acting, one, words=words),
        gettext_lazy("Cycles whose agencies were reminded: %(number)d."),
    ),
    "dong": (lambda acting, one, _words: close_cycle(acting, one), gettext_lazy("Cycles closed: %(number)d.")),
}


@require_safe
def cycles(request: ActingRequest) -> HttpResponseBase:
    """The cycles that the address asks for, with how many reports are in; for an agency also where its own stands."""
    day, acting = as_of(request), request.acting
    shows_own = day.is_today and (acting.is_officer or acting.is_head)
    listing = cycle_listing(day.day, whose=acting.agency if shows_own else None, is_then=not day.is_today)
    rows = cycles_for(acting) if day.is_today else cycles_then(acting, day.day)
    scope = "" if day.is_today else str(day.day)
    return answer(
        request,
        "tracking/cycles.html",
        listing,
        rows,
        today=day.day,
        as_of=day,
        scope=scope,
        shows_own=shows_own,
        place="cycles",
    )


@require_POST
def chosen_cycles(request: ActingRequest) -> HttpResponseBase:
    """Remind the agencies of the cycles `chosen`, close those, or give them as a file in the order of the list."""
    post, today = request.POST, clock.today()
    keys, asked = chosen_keys(post.getlist("chosen")), QueryDict(post.get("query", "")[:2_000])
    rows = cycles_for(request.acting).filter(pk__in=keys)
    if (kind := post.get("xuat", "")) in FORMATS and keys:
        return exported(asked_for(cycle_listing(today), asked), rows, kind, today)
    act, told = ACTS.get(post.get("act", ""), (None, ""))
    if act is None or not keys:
        messages.warning(request, _("Nothing was chosen: tick the cycles first, then say what to do with them."))
    else:
        words = post.get("words", "")
        tell(request, on_each(rows, lambda one: act(request.acting, one, words)), str(told), str)
    return redirect(f"{reverse('tracking:cycles')}?{asked.urlencode()}")
