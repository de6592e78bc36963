"""The consolidated report of a cycle as a workbook: every obligation, every agency's report, the counting classes."""

from collections.abc import Iterator

from dondoc.site.reporting.appendix import stage_of
from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.tracking.timeliness import TimeClass, count
from dondoc.writers.workbook import Row, Sheet, write_workbook


def consolidated_workbook(summary: CycleSummary, programme: str) -> bytes:
    """Return the .xlsx of `summary`; its figures are those of the written report of the same day."""
    words = wording()["workbook"]
    rows = {"tasks": _task_rows(summary), "reports": _report_rows(summary), "classes": _class_rows(summary)}
    sheets = [Sheet(words[key]["name"], words[key]["columns"], tuple(made)) for key, made in rows.items()]
    facts = {"month": summary.month.month, "year": summary.month.year, "programme": programme}
    return write_workbook(
        sheets, title=say(words["file_title"], **facts), made_on=summary.as_of, footer=words["footer"]
    )


def _task_rows(summary: CycleSummary) -> Iterator[Row]:
    for section in summary.sections:
        for task in section.tasks:
            for row in task.rows:
                yield {
                    "label": task.label,
                    "section": section.title,
                    "text": task.text,
                    "agency": row.agency_name,
                    "cooperating": "; ".join(task.cooperating),
                    "schedule": task.schedule_raw,
                    "original_due_on": row.original_due_on,
                    "due_on": row.due_on,
                    "state": stage_of(row),
                    "overdue_days": row.timeliness.days if _is_overdue(row) else None,
                    "percent": row.percent,
                    "done_on": row.done_on,
                    "result": row.result,
                    "obstacles": row.obstacles,
                    "proposals": row.proposals,
                }


def _report_rows(summary: CycleSummary) -> Iterator[Row]:
    states = wording()["report_states"]
    for report in summary.reports:
        own = [row for row in summary.rows if row.agency_id == report.agency_id and row.state != "dropped"]
        classes = count(row.timeliness for row in own)
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


def _is_overdue(row: AgencyRow) -> bool:
    return row.timeliness.kind is TimeClass.OVERDUE
