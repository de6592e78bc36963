"""A summary of a programme narrowed to one agency, or to one of its sections, with its figures counted anew."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dondoc.site.tracking.models import Completion, Stage
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, SectionPart
from dondoc.site.tracking.timeliness import Basis, Timeliness, count, on_day


def of_agency(summary: CycleSummary, agency_id: int) -> CycleSummary:
    """Return what `summary` has of one agency: the tasks that bind it, with its rows alone."""
    sections = tuple(_of_agency(section, agency_id) for section in summary.sections)
    return replace(
        _counted_anew(summary, _filled(sections)),
        reports=tuple(report for report in summary.reports if report.agency_id == agency_id),
        general=tuple(line for line in summary.general if line.agency_id == agency_id),
    )


def of_section(summary: CycleSummary, section_id: int) -> CycleSummary:
    """Return what `summary` has of one section and those below it."""
    kept: list[SectionPart] = []
    for section in summary.sections:
        if section.section_id == section_id or (kept and section.level > kept[0].level):
            kept.append(section)
        elif kept:
            break
    return _counted_anew(summary, tuple(kept))


def _of_agency(section: SectionPart, agency_id: int) -> SectionPart:
    tasks = (replace(task, rows=tuple(r for r in task.rows if r.agency_id == agency_id)) for task in section.tasks)
    return replace(section, tasks=tuple(task for task in tasks if task.rows))


def _filled(sections: tuple[SectionPart, ...]) -> tuple[SectionPart, ...]:
    """The sections that have tasks, at any depth."""
    kept: list[SectionPart] = []
    for section in reversed(sections):
        if section.tasks or (kept and kept[-1].level > section.level):
            kept.append(section)
    return tuple(reversed(kept))


def _counted_anew(summary: CycleSummary, sections: tuple[SectionPart, ...]) -> CycleSummary:
    rows = [row for section in sections for task in section.tasks for row in task.rows]
    counted = [row for row in rows if row.state != Stage.DROPPED]
    return replace(
        summary,
        sections=sections,
        classes=count(row.timeliness for row in counted),
        confirmed=count(_confirmed(counted, summary.as_of), Basis.CONFIRMED),
        dropped=len(rows) - len(counted),
    )


def _confirmed(rows: Iterable[AgencyRow], as_of: date) -> Iterable[Timeliness]:
    for row in rows:
        done_on = row.done_on if row.completion == Completion.CONFIRMED else None
        yield on_day(as_of, due_on=row.due_on, done_on=done_on)
