"""An agency gives what the leading one asked of it."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.locking import hold_contribution
from dondoc.site.tracking.models import Contribution, ContributionState
from dondoc.site.tracking.progress import TEXT_LIMIT, tidy
from dondoc.site.tracking.refusals import BadContribution, WrongMoment
from dondoc.site.tracking.rights import may_answer_for


@transaction.atomic
def answer_contribution(
    acting: Acting, contribution: Contribution, answer: str, files: Sequence[EvidenceFile] = ()
) -> Contribution:
    """Answer `contribution` in words, with files; the leading agency reads it at once.

    The same answer by the same person again changes nothing. Raises NotAllowed; WrongMoment where it was answered
    or withdrawn; BadContribution.
    """
    contribution, answer = hold_contribution(contribution), tidy(answer)
    if not may_answer_for(acting, contribution.agency):
        raise NotAllowed(_("Only the people of the agency that was asked answer."))
    if contribution.answer == answer and contribution.answered_by_id == acting.person.pk:
        return contribution
    if not contribution.is_waiting:
        raise WrongMoment(_("The contribution does not wait for an answer any more."))
    if not answer:
        raise BadContribution({"answer": _("Write the answer.")})
    if len(answer) > TEXT_LIMIT:
        surplus = len(answer) - TEXT_LIMIT
        raise BadContribution({"answer": _("The text is %(surplus)d characters too long.") % {"surplus": surplus}})
    contribution.state, contribution.answer = ContributionState.ANSWERED, answer
    contribution.answered_by, contribution.answered_at = acting.person, clock.now()
    contribution.save(update_fields=["state", "answer", "answered_by", "answered_at"])
    contribution.files.set(files)
    audit.record(acting.person, "tracking.contribution.answered", contribution, files=[one.pk for one in files])
    return contribution
