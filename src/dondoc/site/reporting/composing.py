"""What the program proposes for each kind of report."""

from collections.abc import Callable
from dataclasses import replace

from dondoc.site.reporting.answer import answer_of
from dondoc.site.reporting.assigned import assigned_table
from dondoc.site.reporting.consolidated import report_of
from dondoc.site.reporting.days import days_of
from dondoc.site.reporting.final import final_report
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.notice import notice_of
from dondoc.site.reporting.own_report import own_report
from dondoc.site.reporting.passages import Composed
from dondoc.site.reporting.plan import plan_of
from dondoc.site.reporting.urging import letter_of

_MAKERS: dict[ReportKind, Callable[[Material], Composed]] = {
    ReportKind.CONSOLIDATED: report_of,
    ReportKind.URGING: letter_of,
    ReportKind.OWN: own_report,
    ReportKind.NOTICE: notice_of,
    ReportKind.ANSWER: answer_of,
    ReportKind.FINAL: final_report,
    ReportKind.PLAN: plan_of,
    ReportKind.ASSIGNED: assigned_table,
}


def composed(kind: ReportKind, material: Material) -> Composed:
    """Return the report of `kind` on what `material` holds.

    Raises `urging.NobodyToUrge` where a letter would have nobody to urge, `plan.NothingToPlan` for an agency without a
    task, `assigned.NothingAssigned` for a table without one.
    """
    return replace(_MAKERS[kind](material), days=tuple(days_of(material)))
