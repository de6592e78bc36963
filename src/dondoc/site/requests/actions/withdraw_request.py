"""An agency takes a request back before it is decided."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.requests.locking import hold_request, must_be_waiting
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.rights import may_draft_for, may_submit_for


@transaction.atomic
def withdraw_request(acting: Acting, request: ChangeRequest, reason: str = "") -> ChangeRequest:
    """Take `request` back: a draft by anyone of the agency, a submitted one by its head.

    Raises NotAllowed, and WrongMoment where it is decided or withdrawn.
    """
    request = hold_request(request)
    if not may_draft_for(acting, request.agency):
        raise NotAllowed(_("Only the people of the agency withdraw its requests."))
    if not request.is_draft:
        must_be_waiting(request)
        if not may_submit_for(acting, request.agency):
            raise NotAllowed(_("Only the head of the agency withdraws what was submitted."))
    request.state = RequestState.WITHDRAWN
    request.save(update_fields=["state"])
    audit.record(acting.person, "requests.request.withdrawn", request, reason.strip())
    return request
