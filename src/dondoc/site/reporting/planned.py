"""What an agency leads in a programme, as a document would order it: the values that the writers of programmes take."""

from collections.abc import Iterator

from dondoc.model import AgencyRef, Head, Ledger, Programme, Schedule, Section, Span, Task
from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import AgencyRole
from dondoc.site.programmes.models import Programme as PublishedProgramme
from dondoc.site.programmes.models import Section as PublishedSection
from dondoc.site.programmes.models import Task as PublishedTask
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.selectors.standings import in_force


def planned_programme(programme: PublishedProgramme, agency: Agency) -> Programme:
    """Return the tasks of `programme` that `agency` answers for now, under their headings, with what holds now of each.

    A deadline that was moved is the moved one; words that were changed are the changed ones.
    """
    bound = Obligation.objects.filter(in_force(), task__programme=programme, agency=agency)
    held = {one.task_id: one for one in bound.exclude(state=Stage.DROPPED).order_by("-pk")}
    tasks = PublishedTask.objects.filter(pk__in=held).order_by("position").prefetch_related("agencies__agency")
    sections = _sections(programme, {task.section_id for task in tasks})
    places = {key: place for place, key in enumerate(_in_order(sections, list(tasks)))}
    return Programme(
        document=Head(),
        ledger=Ledger(roles=(), characters=0),
        sections=tuple(
            Section(f"s{one.pk}", one.label, one.title, one.level, _span(places["s", one.pk])) for one in sections
        ),
        tasks=tuple(_task(task, held[task.pk], agency, _span(places["t", task.pk])) for task in tasks),
    )


def _sections(programme: PublishedProgramme, wanted: set[int | None]) -> list[PublishedSection]:
    """The headings with a task of the agency, and those above them, in the order of the document."""
    every = {one.pk: one for one in PublishedSection.objects.filter(programme=programme).order_by("position")}
    kept: set[int] = set()
    for key in wanted:
        while key is not None and key not in kept:
            kept.add(key)
            key = every[key].parent_id
    return [one for key, one in every.items() if key in kept]


def _in_order(sections: list[PublishedSection], tasks: list[PublishedTask]) -> Iterator[tuple[str, int]]:
    """Tasks without a heading, then each heading with its own tasks."""
    for task in tasks:
        if task.section_id is None:
            yield "t", task.pk
    for section in sections:
        yield "s", section.pk
        for task in tasks:
            if task.section_id == section.pk:
                yield "t", task.pk


def _span(place: int) -> Span:
    return Span(place, place + 1, place + 1, place + 1)


def _task(task: PublishedTask, held: Obligation, agency: Agency, span: Span) -> Task:
    parts = [part for part in task.agencies.all() if part.role == AgencyRole.COOPERATING]
    others = sorted(parts, key=lambda part: part.position)
    return Task(
        id=f"t{task.pk}",
        label=task.label,
        text=held.words,
        source=span,
        section_id=f"s{task.section_id}" if task.section_id else None,
        leads=(_named(agency),),
        cooperating=tuple(_named(part.agency) for part in others if part.agency_id != agency.pk),
        schedule=_schedule(task, held),
        note=task.note or None,
    )


def _named(agency: Agency) -> AgencyRef:
    return AgencyRef(agency.name, agency.name, agency.register_id, agency.is_group)


def _schedule(task: PublishedTask, held: Obligation) -> tuple[Schedule, ...]:
    if held.deadline_moves and held.due_on:
        return (Schedule(f"{held.due_on:%d/%m/%Y}", "deadline", end=held.due_on),)
    return (Schedule(task.schedule_raw, "deadline", end=task.due_on),) if task.schedule_raw else ()
