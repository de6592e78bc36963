"""The days by which what is open in a report is due, for a calendar."""

from collections.abc import Iterator

from dondoc.site.reporting.material import Material
from dondoc.site.reporting.merging import few
from dondoc.site.reporting.passages import Due
from dondoc.site.tracking.models import Stage
from dondoc.site.ui.labels import place_label


def days_of(material: Material) -> Iterator[Due]:
    """Yield the deadlines of what is open, a task and day once with all agencies that it binds by then."""
    for summary in material.summaries:
        for task in summary.tasks:
            waiting = [row for row in task.rows if row.state != Stage.DROPPED and not row.timeliness.is_done]
            for day in sorted({row.due_on for row in waiting if row.due_on}):
                names = few([row.agency_name for row in waiting if row.due_on == day])
                yield Due(day, task.task_id, f"{place_label(task.label)}. {task.text}", names)
