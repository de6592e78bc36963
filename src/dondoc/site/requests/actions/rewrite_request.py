"""A draft is put in other words before it is submitted."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.requests.actions.draft_request import Drafted, fields_of
from dondoc.site.requests.asking import Asked, faults
from dondoc.site.requests.locking import hold_request, must_be_draft
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import may_draft_for
from dondoc.site.tracking.changing import must_be_unfinished
from dondoc.site.tracking.refusals import WrongMoment


class RewrittenMeanwhile(WrongMoment):
    """Someone else saved the same draft after this form was opened; `version` is the one to save on top of."""

    def __init__(self, version: int) -> None:
        super().__init__(
            _("Someone else of your agency has changed this draft since you opened it. Save again to replace it.")
        )
        self.version = version


@transaction.atomic
def rewrite_request(
    acting: Acting,
    request: ChangeRequest,
    asked: Asked,
    *,
    seen_version: int,
    submission_key: UUID,
    files: Sequence[EvidenceFile] = (),
) -> Drafted:
    """Let the draft `request` ask for `asked`, which is of the same kind, and carry `files` alone.

    `seen_version` is its version when the form was opened; the same `submission_key` again changes nothing. Raises
    NotAllowed; WrongMoment where it is no draft any more or its obligation is over; RewrittenMeanwhile; FaultyRequest.
    """
    request = hold_request(request)
    if not may_draft_for(acting, request.agency):
        raise NotAllowed(_("Only the people of the agency change its requests."))
    if request.submission_key == submission_key:
        return Drafted(request, is_repeated=True)
    must_be_draft(request)
    must_be_unfinished(request.obligation)
    if request.version != seen_version:
        raise RewrittenMeanwhile(request.version)
    asked = asked.settled()
    if found := faults(asked, request.obligation, clock.today()):
        raise FaultyRequest(found)
    _store(request, asked, submission_key)
    request.files.set(files)
    audit.record(acting.person, "requests.request.rewritten", request, version=request.version)
    return Drafted(request, is_repeated=False)


def _store(request: ChangeRequest, asked: Asked, submission_key: UUID) -> None:
    fields = fields_of(asked) | {"version": request.version + 1, "submission_key": submission_key}
    for name, value in fields.items():
        setattr(request, name, value)
    request.save(update_fields=list(fields))
