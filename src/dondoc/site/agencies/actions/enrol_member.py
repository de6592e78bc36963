"""Whom a group stands for beside its kinds: an agency joins it or leaves it on a day."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency, GroupMember
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.signals import group_changed


@transaction.atomic
def enrol_member(acting: Acting, group: Agency, agency: Agency, *, day: date, basis: str) -> GroupMember:
    """Let `agency` belong to `group` from `day` by the document `basis`, and have the tasks that are given to it.

    Raises NotAllowed unless an administrator asks, RegisterRefused where it belongs to the group on that day already
    or does not exist.
    """
    _check(acting, group, agency, day)
    if _belongs(group, agency, day):
        raise RegisterRefused(_("%(name)s belongs to the group on that day already.") % {"name": agency}, "member")
    row = _enter(acting, group, agency, day, basis, is_out=False)
    audit.record(acting.user, "agencies.group.joined", group, agency=agency.name, day=day, basis=basis)
    group_changed.send(Agency, group=group)
    return row


@transaction.atomic
def release_member(acting: Acting, group: Agency, agency: Agency, *, day: date, basis: str) -> GroupMember:
    """Let `agency` belong to `group` no longer from `day`; what it had to do as a member and is not done is dropped.

    Raises NotAllowed unless an administrator asks, RegisterRefused where it does not belong to the group on that day.
    """
    _check(acting, group, agency, day)
    if not _belongs(group, agency, day):
        raise RegisterRefused(_("%(name)s does not belong to the group on that day.") % {"name": agency}, "member")
    row = _enter(acting, group, agency, day, basis, is_out=True)
    audit.record(acting.user, "agencies.group.left", group, agency=agency.name, day=day, basis=basis)
    group_changed.send(Agency, group=group)
    return row


def _check(acting: Acting, group: Agency, agency: Agency, day: date) -> None:
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    if not group.is_group or agency.is_group:
        raise RegisterRefused(_("A group has agencies for members, and an agency has none."), "member")
    if (agency.valid_from and day < agency.valid_from) or (agency.valid_to and agency.valid_to < day):
        raise RegisterRefused(_("%(name)s does not exist on that day.") % {"name": agency}, "day")


def _belongs(group: Agency, agency: Agency, day: date) -> bool:
    return any(one.register_id == agency.register_id for one in History().members(group.register_id, day))


def _enter(acting: Acting, group: Agency, agency: Agency, day: date, basis: str, *, is_out: bool) -> GroupMember:
    """What was entered before ends the day before; what was entered for later days gives way."""
    own = GroupMember.objects.filter(group=group, agency=agency)
    own.filter(valid_from__gte=day).delete()
    own.filter(valid_to__isnull=True).update(valid_to=day - timedelta(days=1))
    return GroupMember.objects.create(
        group=group, agency=agency, is_out=is_out, valid_from=day, basis=basis, decided_by=acting.person
    )
