"""The urgings, and what is done with the obligations chosen in a list."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.exporting import FORMATS, exported
from dondoc.site.lists.many import chosen_keys, on_each, tell
from dondoc.site.tracking.listing import all_obligations, obligation_listing
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.standings import is_open
from dondoc.site.tracking.selectors.tasks import all_tasks
from dondoc.site.tracking.task_listing import task_listing
from dondoc.site.ui.labels import place_label
from dondoc.site.urging.actions.urge_agency import urge_agency
from dondoc.site.urging.listing import THEN, urge_listing
from dondoc.site.urging.selectors import as_urges_stood, chosen_obligations, urges_for


@require_safe
def urges(request: ActingRequest) -> HttpResponseBase:
    """What the person's agency was urged about, or for those above everyone's."""
    acting, day = request.acting, as_of(request)
    scope = "" if acting.sees_everything else str(acting.agency and acting.agency.pk)
    rows, listing = urges_for(acting), urge_listing()
    if not day.is_today:
        rows, listing, scope = as_urges_stood(rows, day.day), urge_listing(THEN), f"{scope} {day.day}"
    return answer(request, "urging/list.html", listing, rows, today=day.day, as_of=day, scope=scope, place="work")


@require_POST
def chosen(request: ActingRequest) -> HttpResponseBase:
    """Urge about the obligations `chosen`, or give them as a file in the order of the list; `query` is the list's."""
    keys = chosen_keys(request.POST.getlist("chosen"))
    asked = QueryDict(request.POST.get("query", "")[:2_000])
    if (kind := request.POST.get("xuat", "")) in FORMATS and keys:
        today = clock.today()
        rows = all_obligations(request.acting).filter(pk__in=keys)
        return exported(asked_for(obligation_listing(today), asked), rows, kind, today)
    return _urge(request, keys, f"{reverse('tracking:obligations')}?{asked.urlencode()}")


@require_POST
def chosen_tasks(request: ActingRequest) -> HttpResponseBase:
    """Urge every agency that has not finished one of the tasks `chosen`, or give the tasks as a file."""
    keys, today = chosen_keys(request.POST.getlist("chosen")), clock.today()
    asked = QueryDict(request.POST.get("query", "")[:2_000])
    if (kind := request.POST.get("xuat", "")) in FORMATS and keys:
        listing = task_listing(request.acting, asked, today)
        return exported(asked_for(listing, asked), all_tasks(request.acting).filter(pk__in=keys), kind, today)
    unfinished = all_obligations(request.acting).filter(is_open(), task__in=keys).values_list("pk", flat=True)
    return _urge(request, list(unfinished), f"{reverse('tracking:tasks')}?{asked.urlencode()}")


def _urge(request: ActingRequest, keys: list[int], back: str) -> HttpResponse:
    if not keys:
        messages.warning(request, _("Nothing was chosen: tick the tasks first."))
        return redirect(back)
    words = request.POST.get("words", "")
    outcome = on_each(chosen_obligations(request.acting, keys), lambda one: urge_agency(request.acting, one, words))
    tell(request, outcome, _("Tasks urged about: %(number)d."), _named)
    return redirect(back)


def _named(obligation: Obligation) -> str:
    return f"{place_label(obligation.task.label)} {obligation.agency}".strip()
