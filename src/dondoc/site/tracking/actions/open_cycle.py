"""Opening the reporting cycle of a programme for a period."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.opening import exists, hold_programme, open_as_planned
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.planning import plan_of
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.regime import regime
from dondoc.site.tracking.rights import may_run_cycles_of


@transaction.atomic
def open_cycle(acting: Acting, programme: Programme, day: date, kind: PeriodKind = PeriodKind.MONTH) -> Cycle:
    """Open the cycle of `programme` for the period of `kind` that `day` lies in, with one report for every agency.

    The last day on time and the receivers come from the programme's duties, else from the regime. Raises NotAllowed,
    and WrongMoment where that period already has a cycle.
    """
    if not may_run_cycles_of(acting, programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme opens a cycle."))
    programme = hold_programme(programme)
    plan = plan_of(programme, kind, day, regime())
    if exists(programme, plan):
        raise WrongMoment(
            _("The programme already has a cycle for %(period)s.") % {"period": plan.period.within_sentence}
        )
    return open_as_planned(acting.person, programme, plan)
