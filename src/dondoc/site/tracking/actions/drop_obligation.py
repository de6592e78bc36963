"""An obligation is not to be done any more."""

from django.db import transaction

from dondoc.site.tracking.changing import Cause, must_be_unfinished, record_change
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange, Stage


@transaction.atomic
def drop_obligation(obligation: Obligation, cause: Cause) -> ObligationChange:
    """Release the agency from `obligation`: it stays readable and counts in no class.

    No role is asked: this is the effect of a decision, which asks. Raises WrongMoment where it is done or dropped,
    ReasonMissing.
    """
    obligation = hold_obligation(obligation)
    must_be_unfinished(obligation)
    change = record_change(obligation, Aspect.DROPPED, cause, state_before=obligation.state)
    obligation.state = Stage.DROPPED
    obligation.save(update_fields=["state"])
    return change
