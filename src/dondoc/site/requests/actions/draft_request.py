"""Someone of an agency writes down what should be changed about one of its obligations."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.requests.asking import Asked, faults
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import may_draft_for
from dondoc.site.tracking.changing import must_be_unfinished
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.refusals import KeyUsedElsewhere


@dataclass(frozen=True, slots=True)
class Drafted:
    """The stored draft, and whether an earlier sending of the same form had stored it."""

    request: ChangeRequest
    is_repeated: bool


@transaction.atomic
def draft_request(
    acting: Acting,
    obligation: Obligation,
    asked: Asked,
    *,
    submission_key: UUID,
    files: Sequence[EvidenceFile] = (),
) -> Drafted:
    """Store `asked` with its files as a draft that only the agency of `obligation` reads.

    The same `submission_key` again changes nothing and returns what was stored. Raises NotAllowed; WrongMoment where
    the obligation is done or dropped; FaultyRequest; KeyUsedElsewhere.
    """
    obligation = hold_obligation(obligation)
    if not may_draft_for(acting, obligation.agency):
        raise NotAllowed(_("Only the people of the agency ask for a change of its tasks."))
    if stored := _stored_before(acting, obligation, submission_key):
        return Drafted(stored, is_repeated=True)
    must_be_unfinished(obligation)
    asked = asked.settled()
    if found := faults(asked, obligation, clock.today()):
        raise FaultyRequest(found)
    request = ChangeRequest.objects.create(
        obligation=obligation,
        agency=obligation.agency,
        author=acting.person,
        drafted_at=clock.now(),
        submission_key=submission_key,
        **fields_of(asked),
    )
    request.files.set(files)
    audit.record(acting.person, "requests.request.drafted", request, kind=request.kind)
    return Drafted(request, is_repeated=False)


def fields_of(asked: Asked) -> dict[str, object]:
    """What is stored of `asked`, by field."""
    return {name: getattr(asked, name) for name in Asked.__slots__}


def _stored_before(acting: Acting, obligation: Obligation, key: UUID) -> ChangeRequest | None:
    request = ChangeRequest.objects.filter(submission_key=key).first()
    if request and (request.obligation_id, request.author_id) != (obligation.pk, acting.person.pk):
        raise KeyUsedElsewhere(_("This form belongs to another request; check the text below and save once more."))
    return request
