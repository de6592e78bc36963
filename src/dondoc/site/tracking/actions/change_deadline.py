"""An obligation gets another deadline; the original one stays beside it."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site.tracking.changing import Cause, must_be_unfinished, record_change
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange
from dondoc.site.tracking.refusals import DoesNotFit


@transaction.atomic
def change_deadline(obligation: Obligation, due_on: date, cause: Cause) -> ObligationChange:
    """Make `due_on` the last day on time of `obligation`, and count the move.

    No role is asked: this is the effect of a decision, which asks. Raises WrongMoment where it is done or dropped,
    DoesNotFit where that is its deadline already, ReasonMissing.
    """
    obligation = hold_obligation(obligation)
    must_be_unfinished(obligation)
    before = obligation.due_on
    if before == due_on:
        raise DoesNotFit(_("The task has this deadline already."))
    change = record_change(obligation, Aspect.DEADLINE, cause, due_before=before, due_after=due_on)
    obligation.due_on, obligation.deadline_moves = due_on, obligation.deadline_moves + 1
    obligation.save(update_fields=["due_on", "deadline_moves"])
    return change
