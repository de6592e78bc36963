"""Applying a reorganisation: the register and everything that moves, in one transaction."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.succession.affected import open_reports, preview
from dondoc.site.succession.models import Handover, Reorganisation
from dondoc.site.succession.moving.duties import move_duty
from dondoc.site.succession.moving.obligations import move_obligation
from dondoc.site.succession.moving.people import move_person
from dondoc.site.succession.moving.reports import move_report
from dondoc.site.succession.plan import Plan
from dondoc.site.succession.refusals import PlanRefused
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Report


@transaction.atomic
def reorganise(acting: Acting, plan: Plan) -> Reorganisation:
    """Apply `plan` and return it with all that moved.

    Raises NotAllowed unless the office or an administrator asks, PlanRefused where the plan does not hold together
    or the agencies have changed since it was made.
    """
    acting.must_be(
        Role.OFFICE, Role.ADMINISTRATOR, sentence=_("Only the office or an administrator reorganises agencies.")
    )
    list(Agency.objects.select_for_update(of=("self",)).filter(pk__in=[giver.pk for giver in plan.givers]))
    refuse_unsound(plan)
    made = Reorganisation.objects.create(
        day=plan.day, basis=plan.basis, note=plan.note, decided_by=acting.person, decided_at=clock.now()
    )
    for giver in plan.givers:
        _hand_over(made, plan, giver)
    apply_moves(made, plan, Cause(acting.person, _reason(plan)))
    audit.record(acting.user, "succession.reorganised", made, plan.basis, moves=made.moves.count(), day=plan.day)
    return made


def apply_moves(made: Reorganisation, plan: Plan, cause: Cause) -> None:
    """Move everything that `plan` touches, and record each thing under `made`."""
    reports = list(open_reports(plan))
    found = preview(plan)
    for one in found.duties:
        move_duty(made, one)
    for one in found.obligations:
        move_obligation(made, one, cause, giver_ends=plan.ends)
    for report in reports:
        if Report.objects.filter(pk=report.pk).exists():  # one not begun goes with the last task
            move_report(made, report)
    for one in found.people:
        move_person(made, one, cause.by)


def refuse_unsound(plan: Plan) -> None:
    """Raise PlanRefused with a sentence where `plan` cannot be applied."""
    if not plan.givers or not plan.shares:
        raise PlanRefused(_("Name at least one agency that gives and one that takes over."))
    if plan.day > clock.today():
        raise PlanRefused(_("Apply it on the day it takes effect, or later."))
    for heir in plan.heirs:
        if heir in plan.givers:
            raise PlanRefused(_("%(name)s cannot take over from itself.") % {"name": heir})
        if heir.is_group or not _exists(heir, plan.day) or not _exists(heir, clock.today()):
            raise PlanRefused(_("%(name)s does not exist on that day and now; add it first.") % {"name": heir})
    if not plan.ends and any(not share.field for share in plan.shares):
        raise PlanRefused(_("An agency that goes on gives fields of work only: name the field."))
    for giver in plan.givers:
        _refuse_giver(plan, giver)


def _refuse_giver(plan: Plan, giver: Agency) -> None:
    last = plan.day - timedelta(days=1)
    if giver.is_group or (giver.valid_from and giver.valid_from > last):
        raise PlanRefused(_("%(name)s did not exist the day before.") % {"name": giver})
    if giver.valid_to and giver.valid_to != last:
        ended = f"{giver.valid_to:%d/%m/%Y}"
        raise PlanRefused(
            _("%(name)s ended on %(day)s: the effective day is the day after.") % {"name": giver, "day": ended}
        )


def _hand_over(made: Reorganisation, plan: Plan, giver: Agency) -> None:
    ends_now = plan.ends and giver.valid_to is None
    for share in plan.shares:
        row, is_new = Succession.objects.get_or_create(
            giver=giver,
            heir=share.heir,
            day=plan.day,
            field=share.field,
            defaults={
                "basis": plan.basis,
                "note": plan.note,
                "decided_by": made.decided_by,
                "decided_at": made.decided_at,
            },
        )
        Handover.objects.create(
            reorganisation=made,
            giver=giver,
            heir=share.heir,
            field=share.field,
            succession=row if is_new else None,
            ended_giver=ends_now,
        )
    if ends_now:
        giver.valid_to, giver.is_edited = plan.day - timedelta(days=1), True
        giver.save()


def _reason(plan: Plan) -> str:
    return _("Reorganisation from %(day)s by %(basis)s") % {"day": f"{plan.day:%d/%m/%Y}", "basis": plan.basis}


def _exists(agency: Agency, day: date) -> bool:
    return existing_on(Agency.objects.filter(pk=agency.pk), day).exists()
