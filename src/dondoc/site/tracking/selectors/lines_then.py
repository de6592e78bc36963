"""Obligations as they stood on another day, as lines of a list."""

from collections.abc import Iterable
from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.selectors.at_once import must_be_few
from dondoc.site.tracking.selectors.lines import ObligationLine
from dondoc.site.tracking.selectors.then import ObligationThen, obligations_then, on_the_table


def lines_then(acting: Acting, day: date, *, programme: int | None = None) -> list[ObligationLine]:
    """Everything that had been given to agencies by `day`, as it stood then: six queries and the register.

    Of a large site that is too much at once: TooMuchAtOnce is raised, unless a `programme` leaves few enough.
    """
    rows = on_the_table(acting, day).select_related("agency", "bound_by__agency", "task__section", "task__programme")
    if programme is not None:
        rows = rows.filter(task__programme=programme)
    must_be_few(rows)
    return [_line(one) for one in obligations_then(rows.order_by("pk"), day)]


def responsible_in(lines: Iterable[ObligationLine]) -> list[tuple[str, str]]:
    """The id and name of everyone who answered for one of `lines`, by name."""
    found = {line.agency_id: line.agency for line in lines if line.agency_id}
    return sorted(found.items(), key=lambda pair: pair[1])


def _line(one: ObligationThen) -> ObligationLine:
    row, task, said = one.obligation, one.obligation.task, one.said
    section, programme = task.section, task.programme
    return ObligationLine(
        timeliness=one.timeliness,
        pk=row.pk,
        task_id=task.pk,
        label=task.label,
        text=task.text,
        wording=one.wording,
        schedule_raw=task.schedule_raw,
        section_label=section.label if section else None,
        section_title=section.title if section else None,
        programme_id=programme.pk,
        programme_kind=programme.kind,
        programme_number=programme.number,
        agency_id=one.agency.register_id if one.agency else "",
        agency=one.agency.name if one.agency else "",
        due_on=one.due_on,
        original_due_on=row.original_due_on,
        deadline_moves=one.moves,
        recurrence=row.recurrence,
        state=one.state,
        percent=one.percent,
        done_on=said.done_on if said else None,
        last_update_at=said.submitted_at if said else None,
        version=row.version,
        completion=one.completion,
        is_tracked=one.is_tracked,
    )
