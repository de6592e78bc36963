"""Taking a reorganisation back while nothing was built on it."""

from collections.abc import Callable
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.placing import withdraw_placement
from dondoc.site.succession.models import Handover, Move, MoveKind, Reorganisation
from dondoc.site.succession.moving import duties, obligations, people, reports
from dondoc.site.succession.refusals import BuiltOn, PlanRefused
from dondoc.site.tracking.changing import Cause

_BUILT_ON: dict[str, Callable[[Move], bool]] = {
    MoveKind.OBLIGATION: obligations.is_built_on,
    MoveKind.FOLDED: obligations.is_built_on,
    MoveKind.UNDECIDED: obligations.is_built_on,
    MoveKind.REPORT: reports.is_built_on,
    MoveKind.DRAFTS: reports.is_built_on,
    MoveKind.CONSOLIDATOR: duties.is_built_on,
    MoveKind.PERSON: people.is_built_on,
}


@transaction.atomic
def take_back(acting: Acting, made: Reorganisation) -> Reorganisation:
    """Put everything back as it was before `made`; that it was decided and taken back stays recorded.

    Raises NotAllowed unless the office or an administrator asks, PlanRefused the second time, BuiltOn where people
    went on from it.
    """
    acting.must_be(
        Role.OFFICE, Role.ADMINISTRATOR, sentence=_("Only the office or an administrator reorganises agencies.")
    )
    made = Reorganisation.objects.select_for_update(of=("self",)).get(pk=made.pk)
    if made.undone_at:
        raise PlanRefused(_("This reorganisation was taken back before."))
    things = built_on(made)
    if things:
        raise BuiltOn(_("It cannot be taken back any more, because work went on from it."), things)
    _revive_givers(made)
    _move_back(made, acting.person)
    made.undone_by, made.undone_at = acting.person, clock.now()
    made.save(update_fields=["undone_by", "undone_at"])
    audit.record(acting.user, "succession.taken_back", made, made.basis)
    return made


def built_on(made: Reorganisation) -> tuple[str, ...]:
    """What was done on top of `made`, in words: what changed since, and later successions of its agencies."""
    changed = tuple(move.words for move in made.moves.all() if _BUILT_ON[move.kind](move))
    agencies = [key for pair in made.handovers.values_list("giver", "heir") for key in pair]
    own = made.handovers.values_list("succession", flat=True)
    later = Succession.objects.filter(decided_at__gt=made.decided_at).exclude(pk__in=[key for key in own if key])
    touching = later.filter(giver__in=agencies) | later.filter(heir__in=agencies)
    return changed + tuple(str(row) for row in touching.select_related("giver", "heir"))


def _revive_givers(made: Reorganisation) -> None:
    """Let the givers exist again, and drop what the register says of their successions.

    An heir that was only a new name then never existed on any day.
    """
    for handover in made.handovers.select_related("succession"):
        if handover.ended_giver:
            Agency.objects.filter(pk=handover.giver_id).update(valid_to=None)
        if handover.made_heir:
            Agency.objects.filter(pk=handover.heir_id).update(valid_to=made.day - timedelta(days=1))
            for child in Agency.objects.filter(placements__parent=handover.heir_id, placements__valid_from=made.day):
                withdraw_placement(child, made.day)
        if handover.succession:
            handover.succession.delete()
    Handover.objects.filter(reorganisation=made).update(succession=None)


def _move_back(made: Reorganisation, by: User) -> None:
    """The reports first, so that a task that goes back finds the report it was in; people last."""
    cause = Cause(by, _("Reorganisation of %(basis)s taken back") % {"basis": made.basis})
    moves = list(made.moves.select_related("giver", "heir").order_by("-pk"))
    for move in moves:
        if move.kind in (MoveKind.REPORT, MoveKind.DRAFTS):
            reports.take_back(move)
    for move in moves:
        if move.kind in (MoveKind.OBLIGATION, MoveKind.FOLDED, MoveKind.UNDECIDED):
            obligations.take_back(move, cause)
        elif move.kind == MoveKind.CONSOLIDATOR:
            duties.take_back(move)
        elif move.kind == MoveKind.PERSON:
            people.take_back(move, by)
