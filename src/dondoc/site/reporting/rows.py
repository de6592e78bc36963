"""How one obligation of the summary is put into words: its stage, its deadline, whether it is late."""

from dondoc.site.reporting.wording import day, say, wording
from dondoc.site.tracking.models import Completion, Stage
from dondoc.site.tracking.selectors.summary_values import AgencyRow
from dondoc.site.tracking.timeliness import TimeClass
from dondoc.site.ui.numbers import written


def is_overdue(row: AgencyRow) -> bool:
    """Whether `row` is open past its deadline; what was dropped is no longer waited for."""
    return row.timeliness.kind is TimeClass.OVERDUE and row.state != Stage.DROPPED


def stage_key(row: AgencyRow) -> str:
    """The stage of `row` as it counts: what is said to be done and was returned is a stage of its own."""
    is_returned = row.state == Stage.DONE and row.completion == Completion.RETURNED
    return Completion.RETURNED.value if is_returned else row.state


def stage_of(row: AgencyRow) -> str:
    """Return the stage of `row` in words, with the days where it is overdue."""
    words = wording()
    stage = str(words["stages"][stage_key(row)])
    if is_overdue(row):
        return say(words["overdue_mark"], stage=stage, days=written(row.timeliness.days))
    return stage


def deadline_of(row: AgencyRow) -> str:
    """Return the day by which `row` is due, else how often it recurs, else that it has no deadline."""
    words = wording()
    if row.due_on:
        return day(row.due_on)
    return str(words["recurrences"].get(row.recurrence) or words["no_deadline_mark"])
