"""What follows by itself when an administrator changes the register; called inside the transaction of the change."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import AgencyRole, TaskAgency
from dondoc.site.succession.actions.reorganise import apply_moves
from dondoc.site.succession.models import Handover, Reorganisation
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.answering import Bindings
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Cycle, Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.models.obligations import OpenQuestion


def follow_groups() -> int:
    """Bind the members that groups have today and that a task given to the group does not bind yet; return how many.

    A new member owes a report in the open cycle too.
    """
    today = clock.today()
    bindings = Bindings(History(), today)
    bound = set(Obligation.objects.values_list("task_id", "agency_id"))
    leads = TaskAgency.objects.filter(role=AgencyRole.LEAD, agency__is_group=True).select_related("task", "agency")
    added = []
    for lead in leads:
        answering = bindings.of(lead.agency)
        for agency in answering.agencies if not answering.question else ():
            if (lead.task_id, agency.pk) not in bound:
                bound.add((lead.task_id, agency.pk))
                added.append(_obligation(lead, agency))
    Obligation.objects.bulk_create(added, batch_size=500)
    _owe_reports(added)
    return len(added)


def follow_groups_of(_day: date) -> int:
    """The same as daily work, for agencies that were entered before their first day."""
    with transaction.atomic():
        return follow_groups()


def _obligation(lead: TaskAgency, agency: Agency) -> Obligation:
    return Obligation(
        task=lead.task,
        agency=agency,
        bound_by=lead,
        bound_on=clock.today(),
        original_due_on=lead.task.due_on,
        due_on=lead.task.due_on,
        recurrence=lead.task.recurrence,
    )


def _owe_reports(added: list[Obligation]) -> None:
    pairs = {(one.task.programme_id, one.agency_id) for one in added}
    cycles = Cycle.objects.filter(state=CycleState.OPEN, programme__in={programme for programme, _agency in pairs})
    for cycle in cycles:
        for programme, agency in sorted(pairs):
            if programme == cycle.programme_id:
                Report.objects.get_or_create(cycle=cycle, agency_id=agency)


def on_added(sender: Any, *, agency: Agency, **_more: Any) -> None:
    """A new agency belongs to the groups of its kind, and has their tasks from its first day."""
    if agency.valid_from is None or agency.valid_from <= clock.today():
        follow_groups()


def on_ended(sender: Any, *, agency: Agency, **_more: Any) -> None:
    """What an agency without a successor still had to do waits for the office."""
    left = Obligation.objects.filter(agency=agency, open_question=OpenQuestion.NONE)
    left.exclude(state__in=[Stage.DONE, Stage.DROPPED]).update(open_question=OpenQuestion.NO_SUCCESSOR)


def on_renamed(sender: Any, *, succession: Succession, acting: Acting, **_more: Any) -> None:
    """All that the agency had under its old name goes to it under its new one."""
    made = Reorganisation.objects.create(
        day=succession.day, basis=succession.basis, decided_by=acting.person, decided_at=clock.now()
    )
    Handover.objects.create(
        reorganisation=made,
        giver=succession.giver,
        heir=succession.heir,
        succession=succession,
        ended_giver=True,
        made_heir=True,
    )
    plan = Plan((succession.giver,), (Share(succession.heir),), succession.day, succession.basis)
    apply_moves(made, plan, Cause(acting.person, _("New name by %(basis)s") % {"basis": succession.basis}))
