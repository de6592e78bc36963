"""The office finds an agency's word that a task is done good, or returns it with the reason."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Completion, CompletionJudgement, Obligation, Stage, Verdict
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment
from dondoc.site.tracking.rights import may_judge_completions
from dondoc.site.tracking.rounds import CONTINUOUS


def confirm_completion(acting: Acting, obligation: Obligation) -> CompletionJudgement:
    """Confirm that `obligation` is done, as its agency says.

    Raises NotAllowed, and WrongMoment where it is not said to be done, or is judged already.
    """
    return _judge(acting, obligation, Verdict.CONFIRMED, "")


def return_completion(acting: Acting, obligation: Obligation, reason: str) -> CompletionJudgement:
    """Return the completion of `obligation`: it counts as not done until its agency reports it done again.

    What the agency said stays as it said it; the judgement stands beside it. A confirmation can still be returned.
    Raises NotAllowed, ReasonMissing, and WrongMoment where it is not said to be done, or is returned already.
    """
    return _judge(acting, obligation, Verdict.RETURNED, reason.strip())


@transaction.atomic
def _judge(acting: Acting, obligation: Obligation, verdict: Verdict, reason: str) -> CompletionJudgement:
    obligation = hold_obligation(obligation)
    if not may_judge_completions(acting):
        raise NotAllowed(_("Only the office confirms or returns a completion."))
    if obligation.state != Stage.DONE:
        raise WrongMoment(_("The agency has not reported the task as done."))
    if obligation.completion == verdict.value:
        raise WrongMoment(_("The completion has been judged like this already."))
    if obligation.completion == Completion.RETURNED:
        raise WrongMoment(_("The completion was returned; the agency has to report it again first."))
    if verdict == Verdict.RETURNED and not reason:
        raise ReasonMissing(_("Say in a few words what is missing."))
    update = obligation.updates.filter(submitted_at__isnull=False, state=Stage.DONE).order_by("-version").first()
    if update is None:
        raise WrongMoment(_("The agency has not reported the task as done."))
    moment = clock.now()
    judgement = CompletionJudgement.objects.create(
        obligation=obligation,
        update=update,
        verdict=verdict,
        reason=reason,
        by=acting.person,
        on_behalf_of=acting.person.acts_for,
        at=moment,
    )
    obligation.completion, obligation.judged_at = Completion(verdict.value), moment
    if verdict == Verdict.RETURNED and obligation.recurrence != CONTINUOUS:
        obligation.closed_on = None  # a former round that is owed after all is on the table again
    obligation.save(update_fields=["completion", "judged_at", "closed_on"])
    audit.record(acting.person, f"tracking.completion.{verdict.value}", obligation, reason, update=update.pk)
    return judgement
