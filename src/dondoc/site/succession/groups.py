"""The tasks of groups follow their members: who joins is bound, who was taken out is released."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import GroupMember
from dondoc.site.programmes.models import AgencyRole, TaskAgency
from dondoc.site.tracking.actions.bind_obligations import obligation_of
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.answering import Bindings
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Cycle, Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import CycleState


@transaction.atomic
def follow_groups(on: date) -> int:
    """Let the tasks of groups bind exactly the members that those have on `on`; return how many obligations changed.

    Who joined is bound and owes a report in the open cycle; who was taken out has what is not done dropped. Doing it
    again changes nothing, and makes up for days left out. No role is asked: this follows from the register.
    """
    return _bind(on) + _release(on)


def _bind(on: date) -> int:
    bindings = Bindings(History(), on)
    bound = set(Obligation.objects.values_list("task_id", "agency_id"))
    leads = TaskAgency.objects.filter(role=AgencyRole.LEAD, agency__is_group=True).select_related("task", "agency")
    added = []
    for lead in leads:
        answering = bindings.of(lead.agency)
        for agency in answering.agencies if not answering.question else ():
            if (lead.task_id, agency.pk) not in bound:
                bound.add((lead.task_id, agency.pk))
                added.append(obligation_of(lead, agency, on))
    Obligation.objects.bulk_create(added, batch_size=500)
    _owe_reports(added)
    return len(added)


def _owe_reports(added: list[Obligation]) -> None:
    pairs = {(one.task.programme_id, one.agency_id) for one in added}
    cycles = Cycle.objects.filter(state=CycleState.OPEN, programme__in={programme for programme, _agency in pairs})
    for cycle in cycles:
        for programme, agency in sorted(pairs):
            if programme == cycle.programme_id:
                Report.objects.get_or_create(cycle=cycle, agency_id=agency)


def _release(on: date) -> int:
    """Drop what is not done of those taken out of the group by which they are bound, unless they came back."""
    history = History()
    released = 0
    left = GroupMember.objects.filter(is_out=True, valid_from__lte=on).select_related("group", "agency", "decided_by")
    for row in left:
        members = {member.register_id for member in history.members(row.group.register_id, on)}
        if row.agency.register_id in members or row.decided_by is None:
            continue
        reason = _("No longer a member of %(group)s, by %(basis)s") % {"group": row.group, "basis": row.basis}
        for obligation in _unfinished(row):
            drop_obligation(obligation, Cause(row.decided_by, reason))
            released += 1
    return released


def _unfinished(row: GroupMember) -> list[Obligation]:
    bound = Obligation.objects.filter(agency=row.agency, bound_by__agency=row.group, closed_on__isnull=True)
    return [one for one in bound.exclude(state=Stage.DROPPED) if not one.counts_as_done]
