"""The office records what was decided about an obligation without anyone having asked for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.actions.suspend_obligation import resume_obligation, suspend_obligation
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Aspect, CauseKind, Obligation, ObligationChange
from dondoc.site.tracking.progress import NUMBER_LIMIT, tidy
from dondoc.site.tracking.refusals import BadDecision
from dondoc.site.tracking.rights import may_decide_about
from dondoc.site.tracking.signals import obligation_decided

Effect = Callable[[Obligation, Cause], ObligationChange]

EFFECTS: dict[Aspect, Effect] = {
    Aspect.SUSPENDED: suspend_obligation,
    Aspect.RESUMED: resume_obligation,
    Aspect.DROPPED: drop_obligation,
}
ASPECTS = (Aspect.DEADLINE, *EFFECTS)


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision: what changes (an `Aspect` value), why, who decided by which document; for a deadline the new day."""

    aspect: str
    reason: str
    decided_by: str
    document_number: str
    document_on: date | None = None
    due_on: date | None = None
    cause_kind: str = ""

    def settled(self) -> "Decided":
        """The same in tidy texts, and without what belongs to another aspect."""
        moves = self.aspect == Aspect.DEADLINE
        return replace(
            self,
            reason=tidy(self.reason),
            decided_by=tidy(self.decided_by),
            document_number=tidy(self.document_number),
            due_on=self.due_on if moves else None,
            cause_kind=self.cause_kind if moves else "",
        )


@transaction.atomic
def decide_obligation(acting: Acting, obligation: Obligation, decided: Decided) -> ObligationChange:
    """Put `decided` into effect on `obligation` and return the record of it.

    Raises NotAllowed; BadDecision for what is missing or wrong in it; WrongMoment and DoesNotFit as the change itself.
    """
    if not may_decide_about(acting):
        raise NotAllowed(_("Only the office or a leader records decisions about a task."))
    decided = decided.settled()
    if found := faults(decided, clock.today()):
        raise BadDecision(found)
    cause = Cause(
        acting.person,
        decided.reason,
        decided.document_number,
        decided.document_on,
        kind=decided.cause_kind,
        decided_by=decided.decided_by,
    )
    if decided.due_on:
        change = change_deadline(obligation, decided.due_on, cause)
    else:
        change = EFFECTS[Aspect(decided.aspect)](obligation, cause)
    obligation_decided.send(sender=ObligationChange, change=change)
    return change


def faults(decided: Decided, today: date) -> dict[str, str]:
    """What is missing or wrong in `decided`, as a sentence for each field concerned."""
    found = {} if decided.aspect in ASPECTS else {"aspect": _("Choose what was decided.")}
    if decided.aspect == Aspect.DEADLINE:
        if decided.due_on is None:
            found["due_on"] = _("Write the new deadline, such as 30/09/2026.")
        if decided.cause_kind not in CauseKind:
            found["cause_kind"] = _("Choose from the list what made the deadline move.")
    if not decided.reason:
        found["reason"] = _("Say in a few words why this is changed.")
    if not decided.decided_by:
        found["decided_by"] = _("Write who decided: the person and office.")
    if not decided.document_number:
        found["document_number"] = _("Write the number of the document that holds the decision.")
    elif len(decided.document_number) > NUMBER_LIMIT:
        found["document_number"] = _("Write the number of the document only, such as 45/QD-UBND.")
    if decided.document_on and decided.document_on > today:
        found["document_on"] = _("The day of the document cannot lie ahead.")
    return found
