"""The appendix of a consolidated report: every task of the programme with how far each of its agencies has come."""

from collections import Counter
from collections.abc import Iterator, Set

from dondoc.site.reporting.rows import deadline_of, stage_key, stage_of
from dondoc.site.reporting.wording import columns_of, period_facts, say, wording
from dondoc.site.tracking.models import Completion, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, GroupRow, Row, Table

_MANY = 4  # from so many agencies on a task gets one row that counts them


def appendix_of(summary: CycleSummary, attached_to: str, *, heading: str = "") -> Appendix:
    """Return the landscape table of all tasks in the order of the programme, under its group rows.

    `heading` is that of a report with this one appendix where it is ''.
    """
    words, facts = wording()["appendix"], period_facts(summary.period)
    table = Table(columns_of(words["columns"]), tuple(_rows(summary)))
    return Appendix(
        heading=heading or words["heading"],
        title=say(words["title"], **facts),
        attached_to=attached_to,
        body=(table,),
        landscape=True,
    )


def _rows(summary: CycleSummary) -> Iterator[Row | GroupRow]:
    returned = {report.agency_id for report in summary.reports_in(ReportState.RETURNED)}
    for section in summary.sections:
        if section.title:
            yield GroupRow(_printed(section.label), section.title, max(section.level, 1))
        for task in section.tasks:
            yield from _task_rows(task, returned)


def _task_rows(task: TaskLine, returned: Set[int]) -> Iterator[Row]:
    what = (_printed(task.label), task.text)
    if not task.rows or len(task.rows) >= _MANY:
        yield Row((*what, "; ".join(task.leads), _deadlines(task), _counted(task), "", ""))
        return
    for row in task.rows:
        said = _said_by(row, returned)
        yield Row((*what, row.agency_name, deadline_of(row), stage_of(row), written(row.percent), said))
        what = ("", "")


def _printed(label: str) -> str:
    """The last part of a label as the document prints it: 'I/8' as '8', the second dash under it as '-'."""
    last = label.rpartition("/")[2]
    return "-" if last.startswith("-") else last


def _said_by(row: AgencyRow, returned: Set[int]) -> str:
    words = wording()["appendix"]
    if row.is_reported or row.state == Stage.DROPPED:
        return row.result.strip()
    return str(words["returned"] if row.agency_id in returned else words["not_reported"])


def _deadlines(task: TaskLine) -> str:
    return "\n".join(dict.fromkeys(deadline_of(row) for row in task.rows))


def _counted(task: TaskLine) -> str:
    if not task.rows:
        return ""
    words, numbers = wording(), Counter(stage_key(row) for row in task.rows)
    stages = [
        say(words["appendix"]["many_stage"], number=written(numbers[stage]), stage=words["stages"][stage].lower())
        for stage in (*Stage.values, Completion.RETURNED.value)
        if numbers[stage]
    ]
    return say(words["appendix"]["many_agencies"], agencies=written(len(task.rows)), stages=", ".join(stages))
