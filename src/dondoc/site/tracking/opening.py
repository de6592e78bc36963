"""Making the rows of a cycle as it was planned: the cycle, its receivers, a report for every agency that owes one."""

from django.db.models import Q, QuerySet

from dondoc.site import audit, clock
from dondoc.site.accounts.models import User
from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Cycle, Receiver, Report
from dondoc.site.tracking.planning import Plan


def hold_programme(programme: Programme) -> Programme:
    """`programme` as it is stored now, locked: two openings at once are taken one after the other."""
    return Programme.objects.select_for_update(of=("self",)).select_related("consolidator").get(pk=programme.pk)


def exists(programme: Programme, plan: Plan) -> bool:
    """Whether `programme` has the cycle of `plan`, open or closed."""
    period = plan.period
    return Cycle.objects.filter(programme=programme, kind=period.kind, starts_on=period.starts_on).exists()


def open_as_planned(actor: User | None, programme: Programme, plan: Plan) -> Cycle:
    """Store the cycle of `plan`, which does not exist yet, and record that `actor` (None: the program) opened it."""
    today = clock.today()
    figures_from, figures_to = plan.figures or (None, None)
    cycle = Cycle.objects.create(
        programme=programme,
        kind=plan.period.kind,
        starts_on=plan.period.starts_on,
        ends_on=plan.period.ends_on,
        figures_from=figures_from,
        figures_to=figures_to,
        opens_on=today,
        named_due_on=plan.named_due_on,
        due_on=plan.due_on,
    )
    Receiver.objects.bulk_create(
        Receiver(
            cycle=cycle,
            level=one.level,
            name=one.name,
            duty=one.duty,
            named_due_on=one.named_due_on,
            due_on=one.due_on,
        )
        for one in plan.destinations
    )
    owing = agencies_that_report(programme)
    Report.objects.bulk_create(Report(cycle=cycle, agency=agency) for agency in owing)
    audit.record(
        actor, "tracking.cycle.opened", cycle, period=plan.period.code, due_on=cycle.due_on, agencies=len(owing)
    )
    return cycle


def agencies_that_report(programme: Programme) -> QuerySet[Agency]:
    """The agencies bound by the programme that can answer today: no groups, none that has ended by then."""
    bound = Agency.objects.filter(obligations__task__programme=programme, is_group=False)
    return bound.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=clock.today())).distinct()
