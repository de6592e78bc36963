"""Who may do what with requests. Views ask to show a button, actions ask to let it work."""

from django.db.models import Q

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.requests.models import KINDS, ChangeRequest
from dondoc.site.requests.rules import rule_for
from dondoc.site.tracking.rights import may_approve_for, may_write_for


def may_draft_for(acting: Acting, agency: Agency) -> bool:
    """Officers and the head of an agency draft its requests, and take them back."""
    return may_write_for(acting, agency) or may_approve_for(acting, agency)


def may_submit_for(acting: Acting, agency: Agency) -> bool:
    """Only the head asks in the name of an agency."""
    return may_approve_for(acting, agency)


def may_decide(acting: Acting, kind: str = "") -> bool:
    """Whether the person's role decides on requests of `kind`, of any kind without one, as `rules` has it."""
    kinds = [kind] if kind else [known.value for known in KINDS]
    return any(acting.role in rule_for(one).roles for one in kinds)


def is_of(acting: Acting, request: ChangeRequest) -> bool:
    """Whether the person belongs to the agency that asks."""
    return acting.agency is not None and acting.agency.pk == request.agency_id


def readable_requests(acting: Acting) -> Q:
    """The requests that the person may read, as a filter.

    All of the own agency; once submitted, every one for who sees everything, and those that name the own agency as
    the new lead.
    """
    own, submitted = Q(agency=acting.agency), Q(submitted_at__isnull=False)
    if acting.sees_everything:
        return own | submitted
    return own | (submitted & Q(lead=acting.agency))


def files_shown(acting: Acting) -> Q:
    """The files of requests that the person may read, as a filter on `evidence.EvidenceFile`."""
    return Q(requests__in=ChangeRequest.objects.filter(readable_requests(acting)))
