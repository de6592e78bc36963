"""Open tasks: the heir answers from now on, and the history keeps who did before."""

from dondoc.site import clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.succession.affected import Affected
from dondoc.site.succession.models import Move, MoveKind, Reorganisation
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.changing import Cause, record_change
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange
from dondoc.site.tracking.models.obligations import OpenQuestion


def move_obligation(reorganisation: Reorganisation, one: Affected, cause: Cause, *, giver_ends: bool) -> Move | None:
    """Hand the task to its heir; one that the heir has as well becomes one with that; without an heir it waits.

    Returns what moved, None where it simply stays with a giver that goes on.
    """
    obligation = one.subject
    assert isinstance(obligation, Obligation)  # noqa: S101 - `affected` pairs keys and rows
    before = {"state": obligation.state, "question": obligation.open_question}
    if one.heir is None:
        if not giver_ends:
            return None
        obligation.open_question = OpenQuestion.NO_SUCCESSOR
        obligation.save(update_fields=["open_question"])
        kind, change = MoveKind.UNDECIDED, None
    elif one.clashes:
        kind, change = MoveKind.FOLDED, drop_obligation(obligation, cause)
    else:
        kind, change = MoveKind.OBLIGATION, change_lead(obligation, one.heir, cause)
    return Move.objects.create(
        reorganisation=reorganisation,
        kind=kind,
        subject_id=obligation.pk,
        words=str(obligation.task),
        giver=one.giver,
        heir=one.heir,
        before=before,
        after={"version": obligation.version, "change": change.pk if change else _last_change(obligation)},
    )


def _last_change(obligation: Obligation) -> int | None:
    return ObligationChange.objects.filter(obligation=obligation).order_by("-pk").values_list("pk", flat=True).first()


def is_built_on(move: Move) -> bool:
    """Whether something was said or decided about the task since it moved."""
    obligation = Obligation.objects.get(pk=move.subject_id)
    if move.kind == MoveKind.UNDECIDED and obligation.open_question != OpenQuestion.NO_SUCCESSOR:
        return True
    return (obligation.version, _last_change(obligation)) != (move.after["version"], move.after["change"])


def take_back(move: Move, cause: Cause) -> None:
    """Let the giver have the task again; that it was away stays in its history."""
    obligation = Obligation.objects.get(pk=move.subject_id)
    if move.kind == MoveKind.OBLIGATION:
        _hand_back(obligation, move.giver, cause)
        obligation.refresh_from_db()
    obligation.state, obligation.open_question = move.before["state"], move.before["question"]
    obligation.save(update_fields=["state", "open_question"])


def _hand_back(obligation: Obligation, giver: Agency, cause: Cause) -> None:
    """As any change of lead where the giver exists; one that had ended before gets back what waited with it."""
    if existing_on(Agency.objects.filter(pk=giver.pk), clock.today()).exists():
        change_lead(obligation, giver, cause)
        return
    record_change(obligation, Aspect.LEAD, cause, agency_before=obligation.agency, agency_after=giver)
    obligation.agency = giver
    obligation.save(update_fields=["agency"])
