"""An obligation is paused by a decision, until another lets it go on."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.tracking.changing import Cause, must_be_unfinished, record_change
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange, Stage
from dondoc.site.tracking.refusals import WrongMoment


@transaction.atomic
def suspend_obligation(obligation: Obligation, cause: Cause) -> ObligationChange:
    """Pause `obligation`: nothing is reported of it, and its deadline stays as it is.

    No role is asked: this is the effect of a decision, which asks. Raises WrongMoment where it is done, dropped or
    paused by a decision already, ReasonMissing.
    """
    obligation = hold_obligation(obligation)
    must_be_unfinished(obligation)
    if obligation.suspended_on:
        raise WrongMoment(_("The task is paused by a decision already."))
    change = record_change(obligation, Aspect.SUSPENDED, cause, state_before=obligation.state)
    obligation.state, obligation.suspended_on = Stage.PAUSED, clock.today()
    obligation.save(update_fields=["state", "suspended_on"])
    return change


@transaction.atomic
def resume_obligation(obligation: Obligation, cause: Cause) -> ObligationChange:
    """Let `obligation` go on from where it stood when it was paused.

    No role is asked: this is the effect of a decision, which asks. Raises WrongMoment where no decision paused it,
    ReasonMissing.
    """
    obligation = hold_obligation(obligation)
    if obligation.suspended_on is None:
        raise WrongMoment(_("The task is not paused by a decision."))
    paused = obligation.changes.filter(aspect=Aspect.SUSPENDED).order_by("-pk").first()
    before = paused.state_before if paused else Stage.NOT_STARTED.value
    change = record_change(obligation, Aspect.RESUMED, cause, state_before=obligation.state)
    obligation.state, obligation.suspended_on = before, None
    obligation.save(update_fields=["state", "suspended_on"])
    return change
