"""People: they work at the heir from now on, in the role they had."""

from dondoc.site import audit
from dondoc.site.accounts.models import User
from dondoc.site.agencies.models import Membership
from dondoc.site.succession.affected import Affected
from dondoc.site.succession.models import Move, MoveKind, Reorganisation


def move_person(reorganisation: Reorganisation, one: Affected, by: User) -> Move | None:
    """Move a membership to the heir; a person who works there already keeps that role. None where it stays."""
    membership = one.subject
    if one.heir is None or not isinstance(membership, Membership):
        return None
    key = membership.pk
    before = {"user": membership.user_id, "role": membership.role}
    is_there = Membership.objects.filter(user=membership.user, agency=one.heir).exists()
    if is_there:
        membership.delete()
    else:
        membership.agency = one.heir
        membership.save(update_fields=["agency"])
    agencies = {"agency": one.heir.register_id, "before": one.giver.register_id}
    audit.record(by, "accounts.person.moved", membership.user, reorganisation.basis, **agencies)
    return Move.objects.create(
        reorganisation=reorganisation,
        kind=MoveKind.PERSON,
        subject_id=key,
        words=str(membership.user),
        giver=one.giver,
        heir=one.heir,
        before=before,
        after={"deleted": is_there},
    )


def is_built_on(move: Move) -> bool:
    """Whether the person has got another role, or none, since."""
    if move.after["deleted"]:
        return Membership.objects.filter(user=move.before["user"], agency=move.giver).exists()
    return not Membership.objects.filter(pk=move.subject_id, agency=move.heir, role=move.before["role"]).exists()


def take_back(move: Move, by: User) -> None:
    """Give the person the place at the giver again."""
    place = {"user_id": move.before["user"], "role": move.before["role"], "agency": move.giver}
    membership, _made = Membership.objects.update_or_create(pk=move.subject_id, defaults=place)
    audit.record(by, "accounts.person.moved", membership.user, agency=move.giver.register_id)
