"""Opening the reporting cycle of a programme for a month."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme, Recurrence, ReportingDuty
from dondoc.site.tracking.duty_days import last_day_on_time
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of


@transaction.atomic
def open_cycle(acting: Acting, programme: Programme, month: date) -> Cycle:
    """Open the cycle of `programme` for the month of the day `month`, with one report for every agency that owes one.

    Raises NotAllowed, and WrongMoment where that month already has a cycle or another cycle is still open.
    """
    if not may_run_cycles_of(acting, programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme opens a cycle."))
    programme = Programme.objects.select_for_update(of=("self",)).get(pk=programme.pk)
    month = month.replace(day=1)
    _refuse_second(programme, month)
    today = clock.today()
    due_on = _due_on(programme, month)
    cycle = Cycle.objects.create(programme=programme, month=month, opens_on=today, due_on=due_on)
    owing = agencies_that_report(programme, on=today)
    Report.objects.bulk_create(Report(cycle=cycle, agency=agency) for agency in owing)
    audit.record(acting.person, "tracking.cycle.opened", cycle, month=month, due_on=due_on, agencies=len(owing))
    return cycle


def _refuse_second(programme: Programme, month: date) -> None:
    cycles: Iterable[Cycle] = programme.cycles.filter(Q(month=month) | Q(state=CycleState.OPEN))
    for cycle in cycles:
        if cycle.month == month:
            raise WrongMoment(_("The programme already has a cycle for %(month)s.") % {"month": f"{month:%m/%Y}"})
        raise WrongMoment(
            _("The cycle of %(month)s is still open; close it before opening another.")
            % {"month": f"{cycle.month:%m/%Y}"}
        )


def _due_on(programme: Programme, month: date) -> date:
    """The last day on time by the programme's monthly reporting duty; by the earliest where there are several."""
    duties = ReportingDuty.objects.filter(programme=programme, recurrence=Recurrence.MONTHLY, day__isnull=False)
    duty = duties.order_by("day").first()
    return last_day_on_time(month, duty.day, duty.what) if duty else last_day_on_time(month)


def agencies_that_report(programme: Programme, *, on: date) -> QuerySet[Agency]:
    """The agencies bound by the programme that can answer on a day: no groups, none that has ended by then."""
    bound = Agency.objects.filter(obligations__task__programme=programme, is_group=False)
    return bound.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=on)).distinct()
