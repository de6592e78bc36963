"""What an obligation asks for is put in other words; those of the document stay beside them."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site.tracking.changing import Cause, must_be_unfinished, record_change
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange
from dondoc.site.tracking.refusals import DoesNotFit


@transaction.atomic
def change_wording(obligation: Obligation, wording: str, cause: Cause) -> ObligationChange:
    """Let `wording` say from now on what the agency of `obligation` has to do.

    No role is asked: this is the effect of a decision, which asks. Raises WrongMoment where it is done or dropped,
    DoesNotFit for no words or the present ones, ReasonMissing.
    """
    obligation, wording = hold_obligation(obligation), wording.strip()
    must_be_unfinished(obligation)
    before = obligation.words
    if not wording or wording == before:
        raise DoesNotFit(_("The task is worded like this already."))
    change = record_change(obligation, Aspect.WORDING, cause, wording_before=before, wording_after=wording)
    obligation.wording = wording
    obligation.save(update_fields=["wording"])
    return change
