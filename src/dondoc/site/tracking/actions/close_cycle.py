"""Closing a cycle: from then on its figures stand as of that day."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_cycle
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of


@transaction.atomic
def close_cycle(acting: Acting, cycle: Cycle) -> Cycle:
    """Close `cycle`, whatever reports are still out: those stay as they are and show as missing.

    Raises NotAllowed, and WrongMoment where it is closed already.
    """
    cycle = hold_cycle(cycle)
    if not may_run_cycles_of(acting, cycle.programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme closes a cycle."))
    if not cycle.is_open:
        raise WrongMoment(_("The cycle of %(period)s is closed already.") % {"period": cycle.period.within_sentence})
    cycle.state, cycle.closed_on, cycle.closed_at = CycleState.CLOSED, clock.today(), clock.now()
    cycle.save(update_fields=["state", "closed_on", "closed_at"])
    audit.record(acting.person, "tracking.cycle.closed", cycle, period=cycle.period.code)
    return cycle
