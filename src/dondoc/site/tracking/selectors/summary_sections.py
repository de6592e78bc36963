"""The headings and tasks of a programme as values, in its order: two lists that every summary hangs its rows on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dondoc.site.programmes.models import AgencyRole, Programme, Section, Task, TaskAgency
from dondoc.site.tracking.selectors.summary_values import AgencyRow, SectionPart, TaskLine


def sections_of(
    programme: Programme, rows_of_task: Mapping[int, list[AgencyRow]], *, only_filled: bool = False
) -> tuple[SectionPart, ...]:
    """The headings of the programme in its order, those with nothing under them at any depth left out.

    With `only_filled` tasks without a row are left out, too.
    """
    sections = list(Section.objects.filter(programme=programme).order_by("position"))
    tasks_of_section: dict[int | None, list[TaskLine]] = defaultdict(list)
    for task, line in _task_lines(programme, rows_of_task):
        if line.rows or not only_filled:
            tasks_of_section[task.section_id].append(line)
    filled = _with_those_above(sections, tasks_of_section.keys())
    parts = [
        SectionPart(section.label, section.title, section.level, tuple(tasks_of_section[section.pk]), section.pk)
        for section in sections
        if section.pk in filled
    ]
    loose = tasks_of_section[None]
    return (SectionPart("", "", 0, tuple(loose)), *parts) if loose else tuple(parts)


def _with_those_above(sections: list[Section], wanted: Iterable[int | None]) -> set[int]:
    parents = {section.pk: section.parent_id for section in sections}
    filled: set[int] = set()
    for section_id in wanted:
        while section_id is not None and section_id not in filled:
            filled.add(section_id)
            section_id = parents.get(section_id)
    return filled


def _task_lines(programme: Programme, rows_of_task: Mapping[int, list[AgencyRow]]) -> Iterable[tuple[Task, TaskLine]]:
    named = _named_agencies(programme)
    for task in Task.objects.filter(programme=programme).order_by("position"):
        yield (
            task,
            TaskLine(
                task_id=task.pk,
                label=task.label,
                text=task.text,
                leads=tuple(named[task.pk, AgencyRole.LEAD.value]),
                cooperating=tuple(named[task.pk, AgencyRole.COOPERATING.value]),
                schedule_raw=task.schedule_raw,
                note=task.note,
                rows=tuple(rows_of_task.get(task.pk, ())),
            ),
        )


def _named_agencies(programme: Programme) -> dict[tuple[int, str], list[str]]:
    """The names of the agencies in each task and role, as stored for the document's day."""
    parts = TaskAgency.objects.filter(task__programme=programme).select_related("agency")
    names: dict[tuple[int, str], list[str]] = defaultdict(list)
    for part in parts.order_by("task_id", "position"):
        names[part.task_id, part.role].append(part.agency.name)
    return names
