"""A Programme as rows for people: one function a sheet, each row a dict from field to value.

Values are str, int, Decimal, date or None; words of a fixed choice ('yearly', 'warning') are replaced by the
screen words of `programme_sheets.yaml`, which also says which fields a sheet shows under which heading.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from dondoc.data_files import data_beside
from dondoc.model import AgencyRef, Programme, Schedule, Span, Target
from dondoc.writers.workbook import Row


def sheet_data() -> dict[str, Any]:
    """Return the words and shapes of `programme_sheets.yaml`."""
    data: dict[str, Any] = data_beside(__package__, "programme_sheets.yaml")
    return data


def word(choice: str, value: str | None) -> str | None:
    """Return the screen word for `value` of the fixed `choice` ('recurrence', 'role' …)."""
    return None if value is None else str(sheet_data()["words"][choice][value])


def names(agencies: tuple[AgencyRef, ...]) -> str:
    """Return the canonical names of `agencies` as one list."""
    return "; ".join(agency.name for agency in agencies)


def deadline(schedule: tuple[Schedule, ...]) -> date | None:
    """Return the last day of a task's schedule: that of its deadlines, else that of its periods."""
    ends = [when.end for when in schedule if when.end and when.role == "deadline"]
    ends = ends or [when.end for when in schedule if when.end]
    return max(ends, default=None)


def task_rows(programme: Programme) -> Iterator[Row]:
    """Yield a row a task."""
    for task in programme.tasks:
        recurrences = dict.fromkeys(when.recurrence for when in task.schedule if when.recurrence)
        yield {
            "label": task.label,
            "section": task.section,
            "text": task.text,
            "leads": names(task.leads),
            "cooperating": names(task.cooperating),
            "start": min((when.start for when in task.schedule if when.start), default=None),
            "end": deadline(task.schedule),
            "recurrence": "; ".join(str(word("recurrence", recurrence)) for recurrence in recurrences),
            "schedule": "; ".join(when.raw for when in task.schedule),
            "note": task.note,
            "line": task.source.line_start,
        }


def indicator_rows(programme: Programme) -> Iterator[Row]:
    """Yield a row a target, and one for an indicator without targets."""
    for indicator in programme.indicators:
        row: Row = {
            "label": indicator.label,
            "section": indicator.section,
            "text": indicator.text,
            "leads": names(indicator.leads),
            "cooperating": names(indicator.cooperating),
            "consolidators": names(indicator.consolidators),
            "line": indicator.source.line_start,
        }
        for target in indicator.targets or (None,):
            yield row | (_target(target) if target else {})


def order_rows(programme: Programme) -> Iterator[Row]:
    """Yield a row a duty to report, then a row a threshold rule."""
    for duty in programme.duties:
        yield {
            "kind": word("order", "duty"),
            "who": duty.who,
            "to": duty.to,
            "text": duty.what,
            "recurrence": word("recurrence", duty.recurrence),
            "month": duty.month,
            "day": duty.day,
            "date": duty.date,
            "line": duty.source.line_start,
        }
    for rule in programme.rules:
        limit = (word("comparator", rule.comparator), rule.threshold, rule.unit)
        yield {
            "kind": word("order", "rule"),
            "text": rule.text,
            "date": rule.as_of,
            "threshold": " ".join(str(part) for part in limit if part is not None),
            "scope": rule.scope,
            "action": rule.action,
            "line": rule.source.line_start,
        }


def document_rows(programme: Programme) -> Iterator[Row]:
    """Yield a row for the document itself, one a basis that is cited nowhere else, and one a cited document."""
    head = programme.document
    yield {
        "relation": word("relation", "itself"),
        "number": head.number,
        "kind": head.kind,
        "issued_on": head.issued_on,
        "issuer": head.issuer,
        "title": head.title,
        "signer": ", ".join(part for part in (head.signer_title, head.signer) if part),
    }
    cited = {citation.number for citation in programme.citations}
    for number in head.legal_bases:
        if number not in cited:
            yield {"relation": word("relation", "basis"), "number": number}
    for citation in programme.citations:
        relation = "basis" if citation.number in head.legal_bases else "cited"
        yield {
            "relation": word("relation", relation),
            "number": citation.number,
            "kind": citation.kind,
            "issued_on": citation.issued_on,
            "issuer": citation.issuer,
            "title": citation.title,
            "lines": ", ".join(dict.fromkeys(str(place.line_start) for place in citation.occurrences)),
        }


def ledger_rows(programme: Programme) -> Iterator[Row]:
    """Yield a row a role with its lines, then the lines that no rule read, then the findings."""
    for role, count in programme.ledger.count().items():
        yield {"part": word("part", "lines"), "kind": word("role", role), "count": count}
    for place in programme.ledger.unclassified:
        yield {"part": word("part", "unclassified"), "count": place.line_end - place.line_start + 1, **_place(place)}
    for finding in programme.findings:
        yield {
            "part": word("part", "findings"),
            "kind": finding.kind,
            "severity": word("severity", finding.severity),
            "text": finding.message,
            "suggestion": finding.suggestion,
            **_place(finding.source),
        }


ROWS = {
    "tasks": task_rows,
    "indicators": indicator_rows,
    "orders": order_rows,
    "documents": document_rows,
    "ledger": ledger_rows,
}


def _target(target: Target) -> Row:
    periods = [period for period in (target.period_start, target.period_end) if period]
    return {
        "measure": target.measure,
        "comparator": word("comparator", target.comparator),
        "value": target.value,
        "low": target.low,
        "high": target.high,
        "unit": target.unit,
        "period": "-".join(dict.fromkeys(periods)),
    }


def _place(place: Span) -> Row:
    return {"line": place.line_start, "line_end": place.line_end, "cell": place.cell}
