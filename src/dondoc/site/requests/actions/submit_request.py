"""The head of an agency asks: from then on the office and the leaders read the request."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.requests.asking import asked_in, faults
from dondoc.site.requests.locking import hold_request, must_be_draft
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import may_submit_for
from dondoc.site.requests.rules import rule_for
from dondoc.site.tracking.changing import must_be_unfinished
from dondoc.site.tracking.refusals import WrongMoment


@transaction.atomic
def submit_request(acting: Acting, request: ChangeRequest) -> ChangeRequest:
    """Submit the draft `request`, with the deadline that holds now beside it, and the last day for deciding.

    Raises NotAllowed; WrongMoment where it is no draft, its obligation is over or another agency's by now, or another
    request of its kind waits; FaultyRequest where what it asks for no longer fits.
    """
    request = hold_request(request)
    if not may_submit_for(acting, request.agency):
        raise NotAllowed(_("Only the head of the agency submits its requests."))
    must_be_draft(request)
    must_be_unfinished(request.obligation)
    must_still_lead(request)
    _refuse_second(request)
    if found := faults(asked_in(request), request.obligation, clock.today()):
        raise FaultyRequest(found)
    request.state, request.submitted_by, request.submitted_at = RequestState.SUBMITTED, acting.person, clock.now()
    request.due_before = request.obligation.due_on
    request.decide_by = rule_for(request.kind).last_day(clock.today())
    request.save(update_fields=["state", "submitted_by", "submitted_at", "due_before", "decide_by"])
    audit.record(acting.person, "requests.request.submitted", request)
    return request


def must_still_lead(request: ChangeRequest) -> None:
    """Raise WrongMoment where the obligation went to another agency since the request was drafted."""
    if request.obligation.agency_id != request.agency_id:
        raise WrongMoment(
            _("The task belongs to %(agency)s by now; the request of %(former)s no longer applies.")
            % {"agency": request.obligation.agency, "former": request.agency}
        )


def _refuse_second(request: ChangeRequest) -> None:
    waiting = ChangeRequest.objects.filter(
        obligation=request.obligation_id, kind=request.kind, state=RequestState.SUBMITTED
    )
    if waiting.exists():
        raise WrongMoment(_("A request of this kind about this task waits for a decision already; withdraw it first."))
