"""A request held for the length of a transaction, and the checks that several actions share."""

from django.utils.translation import gettext as _

from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.refusals import WrongMoment


def hold_request(request: ChangeRequest) -> ChangeRequest:
    """`request` as it is stored now, with its obligation, both locked until the transaction ends.

    The obligation comes first: whoever changes one has it before anything else.
    """
    obligation = hold_obligation(request.obligation)
    rows = ChangeRequest.objects.select_related("agency", "lead", "author").select_for_update(of=("self",))
    held = rows.get(pk=request.pk)
    held.obligation = obligation
    return held


def must_be_draft(request: ChangeRequest) -> None:
    """Raise WrongMoment where the request has left its agency."""
    if request.state == RequestState.SUBMITTED:
        raise WrongMoment(_("The request has been submitted already and waits for a decision."))
    _must_not_be_over(request)


def must_be_waiting(request: ChangeRequest) -> None:
    """Raise WrongMoment where there is nothing to decide."""
    if request.state == RequestState.DRAFT:
        raise WrongMoment(_("The agency has not submitted the request yet."))
    _must_not_be_over(request)


def _must_not_be_over(request: ChangeRequest) -> None:
    over = {
        RequestState.WITHDRAWN: _("The request was withdrawn; make a new one if it is needed after all."),
        RequestState.AGREED: _("The request was agreed to already; nothing about it can be changed."),
        RequestState.REFUSED: _("The request was refused already; make a new one with new reasons."),
    }
    if request.state in over:
        raise WrongMoment(over[RequestState(request.state)])
