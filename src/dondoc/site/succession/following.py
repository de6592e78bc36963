"""What follows by itself when an administrator changes the register; called inside the transaction of the change."""

from typing import Any

from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.people import Acting
from dondoc.site.succession.actions.reorganise import apply_moves
from dondoc.site.succession.groups import follow_groups
from dondoc.site.succession.models import Handover, Reorganisation
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.models.obligations import OpenQuestion


def on_added(sender: Any, *, agency: Agency, **_more: Any) -> None:
    """A new agency belongs to the groups of its kind, and has their tasks from its first day."""
    if agency.valid_from is None or agency.valid_from <= clock.today():
        follow_groups(clock.today())


def on_group_changed(sender: Any, **_more: Any) -> None:
    """The tasks of the group bind whom it stands for today."""
    follow_groups(clock.today())


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
