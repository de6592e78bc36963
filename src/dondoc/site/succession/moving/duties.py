"""The duty to consolidate the reports of a programme."""

from dondoc.site.programmes.models import Programme
from dondoc.site.succession.affected import Affected
from dondoc.site.succession.models import Move, MoveKind, Reorganisation


def move_duty(reorganisation: Reorganisation, one: Affected) -> Move | None:
    """Let the heir consolidate the programme; None where it stays."""
    programme = one.subject
    if one.heir is None or not isinstance(programme, Programme):
        return None
    Programme.objects.filter(pk=programme.pk).update(consolidator=one.heir)
    return Move.objects.create(
        reorganisation=reorganisation,
        kind=MoveKind.CONSOLIDATOR,
        subject_id=programme.pk,
        words=str(programme),
        giver=one.giver,
        heir=one.heir,
    )


def is_built_on(move: Move) -> bool:
    """Whether somebody else consolidates the programme by now."""
    return Programme.objects.get(pk=move.subject_id).consolidator_id != move.heir_id


def take_back(move: Move) -> None:
    """Let the giver consolidate the programme again."""
    Programme.objects.filter(pk=move.subject_id).update(consolidator=move.giver)
