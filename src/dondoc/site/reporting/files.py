"""A report as files: Word and PDF, its tables as a workbook or CSV, its days as a calendar, all of it as JSON."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.passages import Due, Passage
from dondoc.site.reporting.stored import to_json
from dondoc.writers.harmless import harmless
from dondoc.writers.official import GroupRow, OfficialDocument, Table

JSON_VERSION = "1"


def tables_of(document: OfficialDocument) -> Iterator[tuple[str, str, Table]]:
    """Yield (heading, title, table) of the tables of `document`, in its order; those of the body have its subject."""
    for block in document.body:
        if isinstance(block, Table):
            yield "", document.subject, block
    for appendix in document.appendices:
        for block in appendix.body:
            if isinstance(block, Table):
                yield appendix.heading, appendix.title, block


def as_csv(document: OfficialDocument) -> bytes:
    """Return the tables of `document` one below the other, with a mark that Excel knows UTF-8 by.

    A cell that a spreadsheet could take for a formula gets an apostrophe in front.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    for number, (heading, title, table) in enumerate(tables_of(document)):
        if number:
            writer.writerow([])
        writer.writerow([harmless(" ".join(filter(None, (heading, title))))])
        writer.writerow([harmless(column.heading) for column in table.columns])
        for row in table.rows:
            cells = (row.number, row.title) if isinstance(row, GroupRow) else row.cells
            writer.writerow([harmless(cell) for cell in cells])
    return ("\ufeff" + file.getvalue()).encode()


def as_calendar(days: Iterable[Due], *, name: str, made_at: datetime) -> bytes:
    """Return the calendar `name` of `days`, each a whole day (RFC 5545)."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dondoc//Reports//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for due in days:
        event = Event()
        event.add("uid", f"task-{due.task_id}-{due.day.isoformat()}@dondoc")
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("dtstart", due.day)
        event.add("dtend", due.day + timedelta(days=1))
        event.add("summary", due.words)
        event.add("description", due.agencies)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def as_json(draft: Draft, document: OfficialDocument, passages: list[tuple[str, Passage]]) -> bytes:
    """Return the report with its passages and their sources; the keys of values are those of the writers."""
    issue = draft.issue if draft.is_issued else None
    told = {
        "version": JSON_VERSION,
        "kind": draft.kind,
        "as_of": draft.as_of.isoformat(),
        "number": issue.number if issue else None,
        "issued_on": _day(issue.issued_on if issue else None),
        "programme": draft.programme.number if draft.programme else None,
        "agency": draft.agency.register_id if draft.agency else None,
        "passages": [{"key": key, **to_json(passage)} for key, passage in passages],
        "document": to_json(document),
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
