"""The appendix of a consolidated report: every task of the programme with how far each of its agencies has come."""

from collections.abc import Iterator

from dondoc.site.reporting.paragraphs import columns_of
from dondoc.site.reporting.wording import day, say, wording
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.tracking.timeliness import TimeClass
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, GroupRow, Row, Table

_MANY = 4  # from so many agencies on a task gets one row that counts them


def appendix_of(summary: CycleSummary, author: str) -> Appendix:
    """Return the landscape table of all tasks in the order of the programme, under its group rows."""
    words = wording()["appendix"]
    facts = {"month": summary.month.month, "year": summary.month.year, "author": author}
    table = Table(columns_of(words["columns"]), tuple(_rows(summary)))
    return Appendix(
        heading=words["heading"],
        title=words["title"].format(**facts),
        attached_to=words["attached"].format(**facts),
        body=(table,),
        landscape=True,
    )


def _rows(summary: CycleSummary) -> Iterator[Row | GroupRow]:
    for section in summary.sections:
        if section.title:
            yield GroupRow(section.label.rpartition("/")[2], section.title, max(section.level, 1))
        for task in section.tasks:
            yield from _task_rows(task)


def _task_rows(task: TaskLine) -> Iterator[Row]:
    label = task.label.rpartition("/")[2]
    if len(task.rows) >= _MANY:
        yield Row((label, task.text, "; ".join(task.leads), _deadline(task.rows[0]), _counted(task), "", ""))
        return
    for place, row in enumerate(task.rows):
        first = place == 0
        result = row.result.strip() if row.is_reported else wording()["appendix"]["not_reported"]
        what = (label, task.text) if first else ("", "")
        yield Row((*what, row.agency_name, _deadline(row), stage_of(row), written(row.percent), result))
    if not task.rows:
        yield Row((label, task.text, "; ".join(task.leads), "", "", "", ""))


def _counted(task: TaskLine) -> str:
    states = [row.state for row in task.rows]
    numbers = {state: written(states.count(state)) for state in ("done", "running", "not_started")}
    return say(wording()["appendix"]["many_agencies"], agencies=written(len(states)), **numbers)


def _deadline(row: AgencyRow) -> str:
    words = wording()
    if row.due_on:
        return day(row.due_on)
    return str(words["recurrences"].get(row.recurrence) or words["no_deadline_mark"])


def stage_of(row: AgencyRow) -> str:
    """Return the stage of `row` in words, with the days where it is overdue."""
    words = wording()
    stage = str(words["stages"][row.state])
    if row.timeliness.kind is TimeClass.OVERDUE:
        return say(words["overdue_mark"], stage=stage, days=written(row.timeliness.days))
    return stage
