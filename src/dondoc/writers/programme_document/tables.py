"""Tasks and indicators as tables."""

from collections.abc import Iterable

from dondoc.model import AgencyRef, Indicator, Programme, Schedule, Section, Task
from dondoc.writers.official import GroupRow, Row, Table
from dondoc.writers.programme_document.layouts import Layout, columns, phrase
from dondoc.writers.programme_document.outline import number, outline


def task_table(programme: Programme, layout: Layout) -> Table:
    """Return the sections and tasks of `programme` as a table in `layout`, which must be a table's."""
    filled = columns(layout)
    rows = [
        GroupRow(number(item.label), item.title, item.level)
        if isinstance(item, Section)
        else Row(tuple(_task_cell(item, each.holds) for each in filled))
        for item in outline(programme)
    ]
    return Table(tuple(each.column for each in filled), tuple(rows))


def indicator_table(programme: Programme) -> Table:
    """Return the indicators of `programme` as a table; who consolidates stands in brackets beside the leads."""
    filled = columns("indicators")
    rows = [Row(tuple(_indicator_cell(each, column.holds) for column in filled)) for each in programme.indicators]
    return Table(tuple(each.column for each in filled), tuple(rows))


def _task_cell(task: Task, holds: str) -> str:
    match holds:
        case "number":
            return number(task.label)
        case "task":
            return task.text
        case "leads":
            return _names(task.leads)
        case "cooperating":
            return _names(task.cooperating)
        case "deadline" | "period":
            return _times(when for when in task.schedule if when.role == holds)
        case "times":
            return _times(task.schedule)
        case "note":
            return task.note or ""
    raise KeyError(f"no task has '{holds}'; see layouts.yaml")


def _indicator_cell(indicator: Indicator, holds: str) -> str:
    match holds:
        case "number":
            return number(indicator.label)
        case "indicator":
            return indicator.text
        case "leads" if indicator.consolidators:
            consolidators = _names(indicator.consolidators)
            return phrase("consolidates", leads=_names(indicator.leads), consolidators=consolidators)
        case "leads":
            return _names(indicator.leads)
        case "cooperating":
            return _names(indicator.cooperating)
    raise KeyError(f"no indicator has '{holds}'; see layouts.yaml")


def _names(agencies: Iterable[AgencyRef]) -> str:
    return "; ".join(agency.raw or agency.name for agency in agencies)


def _times(schedules: Iterable[Schedule]) -> str:
    return "; ".join(schedule.raw for schedule in schedules)
