"""Faults of what was read: nobody leads, no time, one agency twice, a deadline that was past when it was set."""

from collections.abc import Iterator, Sequence
from datetime import date

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.repeats import SHORTEST_REPEAT
from dondoc.extract.jurisdiction import places_not_meant
from dondoc.extract.tables.rows import Table
from dondoc.grammar.bodies.organisations import is_of_a_district, stands_in_registers
from dondoc.grammar.bodies.other_provinces import is_of_a_province
from dondoc.grammar.cells.columns import Column
from dondoc.model import AgencyRef, Duty, Finding, Head, Task
from dondoc.register import Register
from dondoc.text import fold

_ENDS = " .;"
_TELLING_TASK = 5  # words; shorter tasks ('Báo cáo kết quả') mean what their section says


def faults_of_items(
    collected: Collected, tables: Sequence[Table], duties: Sequence[Duty], head: Head, register: Register
) -> Iterator[Finding]:
    """Yield what is wrong with the tasks that were read, and which agencies `register` should know and does not."""
    timed = any(table.has(Column.DEADLINE) or table.has(Column.PERIOD) for table in tables)
    named: set[str] = set()
    with_districts = _knows_districts(register, head)
    for task in collected.tasks:
        in_table = task.source.cell is not None
        if not task.leads:
            yield finding("missing_lead", task.source)
        if in_table and timed and not task.schedule:
            yield finding("missing_time", task.source)
        yield from _doubled(task)
        yield from _past(task, head.issued_on)
        yield from _unknown(task, named, with_districts)
    yield from _given_twice(collected)
    yield from _past_duties(duties, head.issued_on)


def _doubled(task: Task) -> Iterator[Finding]:
    leads = {ref.agency for ref in task.leads if ref.agency and not ref.group}
    for ref in task.cooperating:
        if ref.agency in leads:
            yield finding("duplicate_name", task.source, name=ref.name)


def _past(task: Task, issued_on: date | None) -> Iterator[Finding]:
    for schedule in task.schedule:
        if issued_on and schedule.role == "deadline" and schedule.end and schedule.end < issued_on:
            day = f"{issued_on.day:02}/{issued_on.month:02}/{issued_on.year}"
            yield finding("deadline_before_document", task.source, words=schedule.raw, issued_on=day)


def _past_duties(duties: Sequence[Duty], issued_on: date | None) -> Iterator[Finding]:
    for duty in duties:
        if issued_on and duty.date and duty.date < issued_on:
            words = f"{duty.date.day:02}/{duty.date.month:02}/{duty.date.year}"
            day = f"{issued_on.day:02}/{issued_on.month:02}/{issued_on.year}"
            yield finding("deadline_before_document", duty.source, words=words, issued_on=day)


def _given_twice(collected: Collected) -> Iterator[Finding]:
    """Tasks of the same words, section, agencies and time; long sentences of prose are told as copied ones already."""
    alike: dict[tuple[int, int], int | None] = {}  # the first of each length of words and number of agencies
    first: dict[int, int] = {}  # by hash alone: the words of all tasks would be a long document once more
    for place, task in enumerate(collected.tasks):
        length = task.text.count(" ") + 1
        if not task.leads or length < _TELLING_TASK or (task.source.cell is None and length >= SHORTEST_REPEAT):
            continue
        shape = len(task.text.strip(_ENDS)), len(task.leads) + len(task.cooperating)
        other = alike.setdefault(shape, place)
        if other == place:
            continue
        if other is not None:  # what it says is worked out when another may say the same
            first[hash(_what(collected.tasks[other]))] = other
            alike[shape] = None
        what = _what(task)
        earlier = collected.tasks[first.setdefault(hash(what), place)]
        if earlier is not task and _what(earlier) == what:
            yield finding("duplicate_task", task.source, line=earlier.source.line_start)


def _what(task: Task) -> tuple[object, ...]:
    """What tells whether two tasks are one."""
    who = tuple(ref.name for ref in (*task.leads, *task.cooperating))
    when = tuple((time.start, time.end, time.recurrence) for time in task.schedule)
    return fold(task.text).strip(_ENDS), fold(task.section or ""), who, when


def _unknown(task: Task, named: set[str], with_districts: bool) -> Iterator[Finding]:
    """An agency that the register lacks, once a document."""
    for ref in (*task.leads, *task.cooperating):
        if _is_unknown(ref, with_districts) and ref.name not in named:
            named.add(ref.name)
            yield finding("unknown_agency", task.source, name=ref.name)


def _is_unknown(ref: AgencyRef, with_districts: bool) -> bool:
    """Whether the register should know `ref`, and does not; companies, groups and branches of others need no entry."""
    if ref.agency is not None or not stands_in_registers(ref.name) or is_of_a_province(ref.name):
        return False
    return with_districts or not is_of_a_district(ref.name)


def _knows_districts(register: Register, head: Head) -> bool:
    """Whether `register` is of the document's own province, and has its districts: those of most are not listed."""
    return not places_not_meant(head, register) and any(each.kind == "district" for each in register.agencies.values())
