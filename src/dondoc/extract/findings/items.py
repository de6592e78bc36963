"""Faults of what was read: nobody leads, no time, one agency twice, a deadline that was past when it was set."""

from collections.abc import Iterator, Sequence
from datetime import date

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.rows import Table
from dondoc.grammar.columns import Column
from dondoc.grammar.organisations import stands_in_registers
from dondoc.model import AgencyRef, Finding, Head, Task


def faults_of_items(collected: Collected, tables: Sequence[Table], head: Head) -> Iterator[Finding]:
    """Yield what is wrong with the tasks that were read, and which agencies nobody knows."""
    timed = any(table.has(Column.DEADLINE) or table.has(Column.PERIOD) for table in tables)
    named: set[str] = set()
    for task in collected.tasks:
        in_table = task.source.cell is not None
        if not task.leads:
            yield finding("missing_lead", task.source)
        if in_table and timed and not task.schedule:
            yield finding("missing_time", task.source)
        yield from _doubled(task)
        yield from _past(task, head.issued_on)
        yield from _unknown(task, named)


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


def _unknown(task: Task, named: set[str]) -> Iterator[Finding]:
    """An agency that the register lacks, once a document."""
    for ref in (*task.leads, *task.cooperating):
        if _is_unknown(ref) and ref.name not in named:
            named.add(ref.name)
            yield finding("unknown_agency", task.source, name=ref.name)


def _is_unknown(ref: AgencyRef) -> bool:
    """Whether the register should know `ref`, and does not; companies, groups and branches of others need no entry."""
    return ref.agency is None and stands_in_registers(ref.name)
