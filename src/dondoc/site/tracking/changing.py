"""What the actions that change an obligation by decision have in common: the cause, the checks, the record.

They ask no role: each is the effect of a decision, and the action that decides asks who may. The obligation must be
held by the transaction (`locking.hold_obligation`).
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.accounts.models import User
from dondoc.site.tracking.models import Aspect, CauseKind, Obligation, ObligationChange, Stage
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something changes: who recorded the decision, the reason in words, and the document that holds it.

    `kind` sorts the cause (a `CauseKind` value), which a moved deadline has to have; `decided_by` names who decided
    where `by` only recorded it.
    """

    by: User
    reason: str
    document_number: str = ""
    document_on: date | None = None
    kind: str = ""
    decided_by: str = ""


def must_be_unfinished(obligation: Obligation) -> None:
    """Raise WrongMoment where nothing more is to be done, so that there is nothing left to change."""
    if obligation.counts_as_done:
        raise WrongMoment(_("The task is done; nothing about it can be changed any more."))
    if obligation.state == Stage.DROPPED:
        raise WrongMoment(_("The task is not to be done any more; nothing about it can be changed."))
    if obligation.closed_on:
        raise WrongMoment(_("This round of the task is over; nothing about it can be changed any more."))


def record_change(obligation: Obligation, aspect: Aspect, cause: Cause, **held: Any) -> ObligationChange:
    """Store and return what is changed of `obligation`: `held` are the fields of `ObligationChange` for `aspect`.

    Raises ReasonMissing without a reason, and for a deadline without its kind: the cause of every change is recorded.
    """
    if not cause.reason.strip():
        raise ReasonMissing(_("Say in a few words why this is changed."))
    if aspect == Aspect.DEADLINE and cause.kind not in CauseKind:
        raise ReasonMissing(_("Choose from the list what made the deadline move."))
    change = ObligationChange.objects.create(
        obligation=obligation,
        aspect=aspect,
        at=clock.now(),
        by=cause.by,
        on_behalf_of=cause.by.acts_for,
        reason=cause.reason.strip(),
        cause_kind=cause.kind,
        decided_by=cause.decided_by.strip(),
        document_number=cause.document_number,
        document_on=cause.document_on,
        **held,
    )
    audit.record(
        cause.by,
        f"tracking.obligation.{aspect.value}_changed",
        obligation,
        change.reason,
        change=change.pk,
        document=cause.document_number,
    )
    return change
