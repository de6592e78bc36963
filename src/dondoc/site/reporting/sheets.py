"""The consolidated report of a cycle as a workbook: every obligation, every agency's report, the counting classes."""

from collections import defaultdict
from collections.abc import Iterator

from dondoc.site.reporting.rows import is_overdue, stage_of
from dondoc.site.reporting.wording import period_facts, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, SectionPart, TaskLine
from dondoc.site.tracking.timeliness import Timeliness, count
from dondoc.site.ui.labels import place_label
from dondoc.writers.workbook import Row, Sheet, write_workbook


def consolidated_workbook(summary: CycleSummary, programme: str) -> bytes:
    """Return the .xlsx of `summary`; its figures are those of the written report of the same day."""
    words = wording()["workbook"]
    rows = {"tasks": _task_rows(summary), "reports": _report_rows(summary), "classes": _class_rows(summary)}
    sheets = [Sheet(words[key]["name"], words[key]["columns"], tuple(made)) for key, made in rows.items()]
    title = say(words["file_title"], programme=programme, **period_facts(summary.period))
    return write_workbook(sheets, title=title, made_on=summary.as_of, footer=words["footer"])


def _task_rows(summary: CycleSummary) -> Iterator[Row]:
    for section in summary.sections:
        for task in section.tasks:
            document = _of_document(section, task)
            if not task.rows:
                yield document
            for row in task.rows:
                yield document | _of_agency(row)


def _of_document(section: SectionPart, task: TaskLine) -> Row:
    return {
        "label": place_label(task.label),
        "section": section.title,
        "text": task.text,
        "agency": "; ".join(task.leads),
        "cooperating": "; ".join(task.cooperating),
        "schedule": task.schedule_raw,
    }


def _of_agency(row: AgencyRow) -> Row:
    return {
        "agency": row.agency_name,
        "original_due_on": row.original_due_on,
        "due_on": row.due_on,
        "state": stage_of(row),
        "overdue_days": row.timeliness.days if is_overdue(row) else None,
        "percent": row.percent,
        "done_on": row.done_on,
        "result": row.result,
        "obstacles": row.obstacles,
        "proposals": row.proposals,
    }


def _report_rows(summary: CycleSummary) -> Iterator[Row]:
    states, standings = wording()["report_states"], _standings_by_agency(summary)
    for report in summary.reports:
        classes = count(standings[report.agency_id])
        was_late = report.arrival.kind in (Punctuality.LATE, Punctuality.MISSING)
        yield {
            "agency": report.agency_name,
            "state": states[report.state],
            "submitted_on": report.first_submitted_on,
            "days_late": report.arrival.days if was_late else None,
            "obligations": classes.total,
            "done": classes.done,
            "overdue": classes.open_overdue,
        }


def _class_rows(summary: CycleSummary) -> Iterator[Row]:
    for name, title in wording()["workbook"]["classes"]["rows"].items():
        yield {"class": title, "number": int(getattr(summary.classes, name))}


def _standings_by_agency(summary: CycleSummary) -> dict[int, list[Timeliness]]:
    standings: dict[int, list[Timeliness]] = defaultdict(list)
    for row in summary.rows:
        if row.state != Stage.DROPPED:
            standings[row.agency_id].append(row.timeliness)
    return standings
