"""Requests for the person who asks: lists, one with its history, and how many wait."""

from datetime import date

from django.db.models import Case, Count, F, IntegerField, Q, QuerySet, Value, When
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting
from dondoc.site.audit.models import Entry
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.rights import is_of, may_decide, readable_requests
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.waiting import Waiting

_INSIDE_THE_AGENCY = ("requests.request.drafted", "requests.request.rewritten")
_FIRST = {RequestState.DRAFT: 0, RequestState.SUBMITTED: 1}
_PLACE = Case(*(When(state=state, then=at) for state, at in _FIRST.items()), default=2, output_field=IntegerField())
_WAITING_SINCE = Case(When(state=RequestState.SUBMITTED, then=F("submitted_at")))
IN_THEIR_TURN = (_PLACE.asc(), _WAITING_SINCE.asc(nulls_last=True), "-pk")


def requests_for(acting: Acting) -> QuerySet[ChangeRequest]:
    """The requests that the person may read: drafts, then what waits longest, then what is over, the newest first."""
    must_read(acting)
    rows = ChangeRequest.objects.filter(readable_requests(acting))
    rows = rows.select_related("agency", "lead", "obligation__agency", "obligation__task__programme")
    return rows.order_by(*IN_THEIR_TURN)


def requests_then(acting: Acting, day: date) -> QuerySet[ChangeRequest]:
    """The requests that had been submitted by `day`, newest first, each with its state of that day as `state_then`."""
    decided_later = Q(decided_at__date__gt=day) & ~Q(state=RequestState.WITHDRAWN)
    then = Case(When(decided_later, then=Value(RequestState.SUBMITTED.value)), default=F("state"))
    rows = requests_for(acting).filter(submitted_at__date__lte=day).exclude(state=RequestState.DRAFT)
    return rows.annotate(state_then=then).order_by("-submitted_at", "-pk")


def request_for(acting: Acting, pk: int) -> ChangeRequest:
    """The request `pk` with all that its page shows; Http404 where there is none or the person may not know of it."""
    must_read(acting)
    rows = ChangeRequest.objects.filter(readable_requests(acting)).select_related(
        "agency",
        "lead",
        "author",
        "submitted_by",
        "decided_by",
        "change",
        "obligation__agency",
        "obligation__task__programme",
        "obligation__task__section",
    )
    return get_object_or_404(rows.prefetch_related("files"), pk=pk)


def requests_about(acting: Acting, obligation: Obligation) -> QuerySet[ChangeRequest]:
    """What the person may read of what was asked about `obligation`, in the order of the list."""
    return requests_for(acting).filter(obligation=obligation)


def number_by_state(requests: QuerySet[ChangeRequest]) -> dict[str, int]:
    """How many of `requests` are in each state, every state named."""
    found = dict(requests.order_by().values_list("state").annotate(number=Count("pk")))
    return {state.value: found.get(state.value, 0) for state in RequestState}


def request_history(acting: Acting, request: ChangeRequest) -> QuerySet[Entry]:
    """What was done with `request`, oldest first; what passed inside the agency only for its own people."""
    entries = audit.entries_of(request)
    return entries if is_of(acting, request) else entries.exclude(code__in=_INSIDE_THE_AGENCY)


def waiting_requests(acting: Acting) -> Waiting | None:
    """The requests that the person has to decide, or as head to submit; None for the other roles."""
    if may_decide(acting):
        state, words = RequestState.SUBMITTED, _("requests to decide")
    elif acting.is_head:
        state, words = RequestState.DRAFT, _("drafted requests to submit")
    else:
        return None
    number = ChangeRequest.objects.filter(readable_requests(acting), state=state).count()
    return Waiting(number, words, f"{reverse('requests:list')}?state={state.value}")
