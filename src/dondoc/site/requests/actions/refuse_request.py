"""A request is refused, with the reason; nothing about the obligation changes."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.requests.actions.agree_to_request import store_decision
from dondoc.site.requests.deciding import Decision, faults
from dondoc.site.requests.locking import hold_request, must_be_waiting
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import may_decide


@transaction.atomic
def refuse_request(acting: Acting, request: ChangeRequest, decision: Decision) -> ChangeRequest:
    """Refuse `request` for the reason in `decision`, whose document may be left out.

    Raises NotAllowed; WrongMoment where it does not wait for a decision; FaultyRequest without a reason.
    """
    request = hold_request(request)
    if not may_decide(acting, request.kind):
        raise NotAllowed(_("Your role does not decide on requests of this kind."))
    must_be_waiting(request)
    decision = decision.settled()
    if found := faults(decision, clock.today(), is_agreed=False):
        raise FaultyRequest(found)
    request.state = RequestState.REFUSED
    store_decision(acting, request, decision)
    audit.record(acting.person, "requests.request.refused", request, decision.words, document=decision.document_number)
    return request
