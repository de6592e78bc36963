"""An obligation as an answer has it: from a line of the list, or as it stood on another day."""

from typing import Any

from dondoc.site.tracking.selectors.lines import ObligationLine
from dondoc.site.tracking.selectors.then import ObligationThen
from dondoc.site.tracking.timeliness import Timeliness


def row_of_line(line: ObligationLine) -> dict[str, Any]:
    """The row of `line`, as `shapes.tracking.ObligationOut` has it."""
    return {
        "id": line.pk,
        "task": line.task_id,
        "programme": line.programme_id,
        "label": line.label,
        "text": line.words,
        "agency": {"register_id": line.agency_id, "name": line.agency},
        "due_on": line.due_on,
        "original_due_on": line.original_due_on,
        "state": line.state,
        "percent": line.percent,
        "done_on": line.done_on,
        "completion": line.completion,
        **_standing(line.timeliness),
        "last_update_at": line.last_update_at,
        "version": line.version,
    }


def row_of_then(then: ObligationThen) -> dict[str, Any]:
    """The same for a day: who answered on it, and how it stood by what had been submitted by then."""
    one, answer = then.obligation, then.agency
    return {
        "id": one.pk,
        "task": one.task_id,
        "programme": one.task.programme_id,
        "label": one.task.label,
        "text": one.words,
        "agency": {"register_id": answer.register_id, "name": answer.name} if answer else None,
        "due_on": then.due_on,
        "original_due_on": one.original_due_on,
        "state": then.state,
        "percent": then.percent,
        "done_on": one.done_on if then.timeliness.is_done else None,
        "completion": "",
        **_standing(then.timeliness),
        "last_update_at": None,
        "version": one.version,
    }


def _standing(timeliness: Timeliness) -> dict[str, Any]:
    return {"deadline": timeliness.kind.value, "days": timeliness.days}
