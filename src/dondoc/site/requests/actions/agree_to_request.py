"""A request is agreed to, and what it asks for takes effect at once."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.requests.actions.submit_request import must_still_lead
from dondoc.site.requests.deciding import Decision, faults
from dondoc.site.requests.locking import hold_request, must_be_waiting
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import may_decide
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.change_wording import change_wording
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Aspect, CauseKind, ObligationChange
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.signals import obligation_decided

_DECIDED = [
    "state",
    "change",
    "agreed_due_on",
    "decided_by",
    "decided_at",
    "decision",
    "decision_number",
    "decision_on",
]


@transaction.atomic
def agree_to_request(acting: Acting, request: ChangeRequest, decision: Decision) -> ChangeRequest:
    """Agree to `request` by the document of `decision`, and change its obligation in the same transaction.

    The reason of the request becomes the cause of the change. Where the decision sets another deadline than the one
    asked for, that one holds. Raises NotAllowed; WrongMoment where it does not wait, its task is over or another
    agency's by now, or the day asked for is no longer a later one; FaultyRequest; DoesNotFit.
    """
    request = hold_request(request)
    if not may_decide(acting, request.kind):
        raise NotAllowed(_("Your role does not decide on requests of this kind."))
    must_be_waiting(request)
    must_still_lead(request)
    decision = decision.settled()
    if found := faults(decision, clock.today(), is_agreed=True) | _fault_of_day(request, decision):
        raise FaultyRequest(found)
    if decision.due_on is None:
        _must_be_later_still(request)
    request.change = _put_into_effect(request, decision, _cause(acting, request, decision))
    request.state, request.agreed_due_on = RequestState.AGREED, decision.due_on
    store_decision(acting, request, decision)
    audit.record(acting.person, "requests.request.agreed", request, decision.words, document=decision.document_number)
    return request


def store_decision(acting: Acting, request: ChangeRequest, decision: Decision) -> None:
    """Store who decided what on `request`, whose state and effect are set."""
    request.decided_by, request.decided_at = acting.person, clock.now()
    request.decision, request.decision_number = decision.words, decision.document_number
    request.decision_on = decision.document_on
    request.save(update_fields=_DECIDED)


def _cause(acting: Acting, request: ChangeRequest, decision: Decision) -> Cause:
    """Why the task changes; a request from before causes were sorted says it in words alone."""
    kind = (request.cause_kind or CauseKind.OTHER) if request.kind == Aspect.DEADLINE else ""
    return Cause(acting.person, request.reason, decision.document_number, decision.document_on, kind=kind)


def _fault_of_day(request: ChangeRequest, decision: Decision) -> dict[str, str]:
    """What is wrong with a deadline that the decision itself sets, as a sentence for its field."""
    wanted, present = decision.due_on, request.obligation.due_on
    if request.kind != Aspect.DEADLINE or wanted is None:
        return {}
    if wanted < clock.today():
        return {"due_on": _("Write a day that has not passed.")}
    if present and wanted <= present:
        sentence = _("Write a day after the present deadline, %(day)s.")
        return {"due_on": sentence % {"day": f"{present:%d/%m/%Y}"}}
    return {}


def _must_be_later_still(request: ChangeRequest) -> None:
    """Raise WrongMoment where the deadline asked for has passed, or is not after the one that holds by now."""
    wanted, present = request.due_on, request.obligation.due_on
    if wanted is None:
        return
    if wanted < clock.today():
        raise WrongMoment(
            _("The deadline asked for, %(day)s, has passed; refuse the request, and let the agency ask for another.")
            % {"day": f"{wanted:%d/%m/%Y}"}
        )
    if present and wanted <= present:
        raise WrongMoment(
            _("The task's deadline is %(day)s by now, so the one asked for is not later; refuse the request.")
            % {"day": f"{present:%d/%m/%Y}"}
        )


def _put_into_effect(request: ChangeRequest, decision: Decision, cause: Cause) -> ObligationChange:
    obligation = request.obligation
    if request.kind == Aspect.DROPPED:
        return drop_obligation(obligation, cause)
    if request.kind == Aspect.WORDING:
        return change_wording(obligation, request.wording, cause)
    if request.lead:
        change = change_lead(obligation, request.lead, cause)
        obligation_decided.send(sender=ObligationChange, change=change)
        return change
    due_on = decision.due_on or request.due_on
    assert due_on, "the database holds no request without what its kind asks for"  # noqa: S101
    return change_deadline(obligation, due_on, cause)
