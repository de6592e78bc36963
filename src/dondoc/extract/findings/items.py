"""Faults of what was read: nobody leads, no time, one agency twice, a deadline that was past when it was set."""

from collections.abc import Iterator, Sequence
from datetime import date

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.ended_agencies import place_of_words
from dondoc.extract.jurisdiction import places_not_meant
from dondoc.extract.tables.rows import Table
from dondoc.grammar.bodies.organisations import has_not_every_province, is_of_a_district, stands_in_registers
from dondoc.grammar.bodies.other_provinces import is_of_a_province
from dondoc.grammar.cells.columns import Column
from dondoc.model import AgencyRef, Document, Duty, Finding, Head, Schedule, Task
from dondoc.register import Register
from dondoc.text import fold


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
        yield from _doubled(task, collected.document)
        yield from _past(task, head.issued_on, collected.document)
        yield from _unknown(task, named, with_districts)
    yield from _past_duties(collected.tasks, duties, head.issued_on)


def _doubled(task: Task, document: Document) -> Iterator[Finding]:
    leads = {_own(ref) for ref in task.leads if not ref.group}
    for ref in task.cooperating:
        if not ref.group and _own(ref) in leads:
            place = place_of_words(document, task.source, ref.raw, last=True)
            yield finding("duplicate_name", place, name=ref.name)


def _own(ref: AgencyRef) -> str:
    """What tells `ref` from others: its entry in the register, else its name."""
    return ref.agency or fold(ref.name)


def _past(task: Task, issued_on: date | None, document: Document) -> Iterator[Finding]:
    for schedule in _over(task, issued_on):
        place = place_of_words(document, task.source, schedule.raw)
        yield finding("deadline_before_document", place, words=schedule.raw, issued_on=_written(issued_on))


def _over(task: Task, issued_on: date | None) -> Iterator[Schedule]:
    """The deadlines of `task` that had passed on the day of the document."""
    for schedule in task.schedule:
        if issued_on and schedule.role == "deadline" and schedule.end and schedule.end < issued_on:
            yield schedule


def _past_duties(tasks: Sequence[Task], duties: Sequence[Duty], issued_on: date | None) -> Iterator[Finding]:
    """Reports that were due before the document was signed; of a task that is told already its report is no more."""
    told = {task.source for task in tasks if any(_over(task, issued_on))}
    for duty in duties:
        if issued_on and duty.date and duty.date < issued_on and duty.source not in told:
            day = _written(issued_on)
            yield finding("deadline_before_document", duty.source, words=_written(duty.date), issued_on=day)


def _written(day: date | None) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year}" if day else ""


def _unknown(task: Task, named: set[str], with_districts: bool) -> Iterator[Finding]:
    """An agency that the register lacks, once a document."""
    for ref in (*task.leads, *task.cooperating):
        if _is_unknown(ref, with_districts) and ref.name not in named:
            named.add(ref.name)
            yield finding("unknown_agency", task.source, name=ref.name)


def _is_unknown(ref: AgencyRef, with_districts: bool) -> bool:
    """Whether the register should know `ref`, and does not; companies, groups and branches of others need no entry.

    One that lists the districts of its province (`with_districts`) has all its departments, too.
    """
    if ref.agency is not None or not stands_in_registers(ref.name) or is_of_a_province(ref.name):
        return False
    return with_districts or not (is_of_a_district(ref.name) or has_not_every_province(ref.name))


def _knows_districts(register: Register, head: Head) -> bool:
    """Whether `register` is of the document's own province, and has its districts: those of most are not listed."""
    return not places_not_meant(head, register) and any(each.kind == "district" for each in register.agencies.values())
