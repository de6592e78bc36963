"""The construction department with three tasks in June 2026, and its sheet as a person would fill it in."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from pytest_django import Settings

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.progress import Progress
from dondoc.site.worksheets.layout import HEAD_ROW
from dondoc.site.worksheets.lines import identity_of, sheet_lines
from dondoc.site.worksheets.wording import columns
from dondoc.site.worksheets.writing import write_sheet

TODAY = date(2026, 6, 10)
PLACES = {column.field: place for place, column in enumerate(columns(), start=1)}
FIRST_ROW = HEAD_ROW + 2  # of obligations, as Excel counts

Fill = Callable[..., bytes]


@pytest.fixture(autouse=True)
def _today(settings: Settings) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()


@pytest.fixture
def programme(published: Programme, construction: Agency) -> Programme:
    """The published programme with two more tasks of the construction department."""
    for label, text in (
        ("I/3", '=HYPERLINK("http://x") là chữ, không phải công thức'),
        ("I/4", "Lập quy hoạch\nphân khu"),
    ):
        task = Task.objects.create(
            programme=published,
            label=label,
            position=published.tasks.count() + 1,
            text=text,
            search_text=text,
            span_start=0,
            span_end=1,
            line_start=1,
            line_end=1,
        )
        TaskAgency.objects.create(task=task, agency=construction, role=AgencyRole.LEAD, position=0)
    bind_obligations(published)
    return published


@pytest.fixture
def cycle(programme: Programme, office: Acting) -> Cycle:
    return open_cycle(office, programme, TODAY)


@pytest.fixture
def report(cycle: Cycle, construction: Agency) -> Report:
    return Report.objects.select_related("agency", "cycle__programme").get(cycle=cycle, agency=construction)


@pytest.fixture
def save(construction_officer: Acting) -> Callable[..., Obligation]:
    """Save progress on the site, as a colleague would."""

    def write(obligation: Obligation, **said: Any) -> Obligation:
        obligation.refresh_from_db()
        words = Progress(**({"state": "running", "percent": 20, "result": "Trên trang."} | said))
        record_progress(
            construction_officer, obligation, words, seen_version=obligation.version, submission_key=uuid4()
        )
        obligation.refresh_from_db()
        return obligation

    return write


@pytest.fixture
def blank(construction_officer: Acting) -> Callable[[Report], bytes]:
    """The sheet of a report as it is downloaded."""

    def make(report: Report) -> bytes:
        lines = sheet_lines(construction_officer, report)
        return write_sheet(identity_of(report, uuid4()), lines, due_on=report.cycle.due_on, made_on=TODAY)

    return make


@pytest.fixture
def fill() -> Fill:
    """Write into the cells of a sheet: `fill(content, {1: {"percent": 40}})` is the first row's per cent."""

    def write(content: bytes, rows: dict[int, dict[str, Any]]) -> bytes:
        book = load_workbook(BytesIO(content))
        sheet = book.worksheets[0]
        for number, cells in rows.items():
            for name, value in cells.items():
                sheet.cell(FIRST_ROW + number - 1, PLACES[name]).value = value
        target = BytesIO()
        book.save(target)
        return target.getvalue()

    return write
