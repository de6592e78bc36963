"""What the labelled lines below a task say of it: who leads, who cooperates, by when, with what result."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dondoc.extract.collected import TaskRead
from dondoc.extract.prose.dated_steps import are_dated
from dondoc.extract.prose.labelled_blocks import Block
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.assigned_cells import read_assigned_cell, says_its_part, says_who_cooperates
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.task_times import find_task_times
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import AgencyRef, Document, Schedule, ScheduleRole

_STOPS = (".", ";", "!", "?")


def read_block(
    block: Block,
    zoned: Sequence[Zoned],
    agencies: AgencyReader,
    document: Document,
    heading: Assignment | None,
    year: int | None = None,
) -> tuple[tuple[int, TaskRead], ...]:
    """Return the tasks of `block` by their places: one, with its dated steps, or each point that shares its labels.

    The agencies of the `heading` above lead where the block names none; `year` is that of times that name none.
    """
    first, last = zoned[block.start].paragraph, zoned[block.stop - 1].paragraph
    both = read_assigned_cell(block.words(Column.LEAD_AND_COOPERATING), agencies, first_leads=True)
    led = read_assigned_cell(_names(block.words(Column.LEAD), agencies), agencies)
    leads = led.leads + both.leads
    others = agencies.cell(_names(block.words(Column.COOPERATING), agencies)) + led.cooperating + both.cooperating
    if heading:
        leads, others = leads or heading.leads, others or heading.cooperating
    said = _schedule(block, year, agencies.on)

    def read(words: str, start: int, end: int) -> TaskRead:
        return TaskRead(
            text=words,
            source=document.span(start, end),
            leads=_once(leads),
            cooperating=tuple(ref for ref in _once(others) if ref not in leads),
            schedule=said or find_task_times(words, agencies.on, year),
            note=block.words(Column.NOTE) or block.words(Column.PRODUCT) or None,
        )

    def read_point(at: int) -> tuple[int, TaskRead]:
        point = zoned[at].paragraph
        return at, read(point.body, point.start, point.end)

    def read_step(at: int) -> tuple[int, TaskRead]:
        own = find_task_times(zoned[at].paragraph.body, agencies.on, year)
        return at, read_point(at)[1]._replace(schedule=own)

    if block.points:
        dated = are_dated(block.points, zoned, agencies.on, year)
        return tuple(map(read_step if dated else read_point, block.points))
    title = first.body.rstrip(" :")
    words = f"{title}{'' if title.endswith(_STOPS) else '.'} {block.content}" if block.content else title
    steps = block.steps if are_dated(block.steps, zoned, agencies.on, year) else ()
    return ((block.start, read(words, first.start, last.end)), *map(read_step, steps))


def _names(words: str, agencies: AgencyReader) -> str:
    """The agencies at the head of each part of `words`, where the rest is a sentence about what they do."""
    parts = words.split("; ")
    if any(map(says_its_part, parts[1:])):
        return words  # one clause
    named = [_name_first(part, agencies) for part in parts]
    told = any(name != part for name, part in zip(named, parts, strict=True) if name is not None)
    return "; ".join(name for name in named if name is not None) if told else words


def _name_first(words: str, agencies: AgencyReader) -> str | None:
    """The names at the head of `words`, without the sentence about what they do; None where it names nobody first."""
    found, end = agencies.run(words)
    rest = words[end:].lstrip(" ,")
    if not found:
        return None
    return words if not rest[:1].islower() or says_who_cooperates(rest) else words[:end]


def _schedule(block: Block, year: int | None, issued_on: date | None) -> tuple[Schedule, ...]:
    both = bool(block.said.get(Column.DEADLINE)) and bool(block.said.get(Column.PERIOD))

    def times(column: Column, role: ScheduleRole) -> tuple[Schedule, ...]:
        cell = block.words(column)
        words = complete_cell(cell, "", year, issued_on)
        read = read_time_cell(words, role if both else None)
        return read if words == cell else tuple(replace(time, raw=cell) for time in read)

    return _from_start_to_end(block) + times(Column.DEADLINE, "deadline") + times(Column.PERIOD, "period")


def _from_start_to_end(block: Block) -> tuple[Schedule, ...]:
    """'Bắt đầu: …' and 'Kết thúc: …' are one stretch of time, as two columns are; an end is when it is due."""
    start, end = block.words(Column.START), block.words(Column.END)
    return read_time_cell(" - ".join(filter(None, (start, end))), "period" if start else None)


def _once(refs: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
    seen: dict[str, AgencyRef] = {}
    for ref in refs:
        seen.setdefault(ref.agency or ref.name, ref)
    return tuple(seen.values())
