#!/usr/bin/env python3
"""Measure a province's monthly report: five programmes, 600 obligations, 113 agencies, as Word and as PDF.

    python benchmarks/province_report.py

Every obligation has a result of fifty words, every third obstacles and proposals. Prints for each stage its processor
time and the most memory that its process held so far. PDF is set in a process of its own, as the site has its worker do
with reports of more than some pages.
"""

import multiprocessing
import os
import resource
import time
from collections.abc import Callable
from datetime import date
from typing import TypeVar

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dondoc.site.config.settings")
django.setup()

from dondoc.site.reporting.assembling import assembled  # noqa: E402  Django has to be set up first
from dondoc.site.reporting.consolidated import report_of  # noqa: E402
from dondoc.site.reporting.material import Material  # noqa: E402
from dondoc.site.reporting.stored import from_json, to_json  # noqa: E402
from dondoc.site.tracking.periods import PeriodKind, period_of  # noqa: E402
from dondoc.site.tracking.punctuality import arrival  # noqa: E402
from dondoc.site.tracking.selectors.summary_values import (  # noqa: E402
    AgencyRow,
    CycleSummary,
    ReportLine,
    SectionPart,
    TaskLine,
)
from dondoc.site.tracking.timeliness import count, on_day  # noqa: E402
from dondoc.writers.official import OfficialDocument, to_docx  # noqa: E402
from dondoc.writers.official.pdf import to_pdf  # noqa: E402

PROGRAMMES, OBLIGATIONS, AGENCIES, SECTIONS = 5, 600, 113, 6
AS_OF = date(2026, 6, 22)
RESULT = (
    "Đã rà soát, tổng hợp nhu cầu của các xã, phường; trình Ủy ban nhân dân tỉnh xem xét, quyết định việc giao. " * 2
)
Made = TypeVar("Made")


def row_of(number: int) -> AgencyRow:
    """An obligation: a fifth are done, a fifth late, the others running."""
    agency = number % AGENCIES
    is_done = number % 5 == 0
    due_on = date(2026, 3, 31) if number % 5 < 2 else date(2026, 12, 31)
    done_on = date(2026, 3, 15) if is_done else None
    words = number % 3 == 0
    return AgencyRow(
        obligation_id=number,
        agency_id=agency,
        agency_name=f"Ủy ban nhân dân xã Số {agency}",
        agency_short_name="",
        state="done" if is_done else "running",
        percent=100 if is_done else number % 90,
        done_on=done_on,
        original_due_on=due_on,
        due_on=due_on,
        recurrence="",
        timeliness=on_day(AS_OF, due_on=due_on, done_on=done_on),
        is_reported=True,
        result=f"{number}. {RESULT}",
        obstacles=f"Vướng mắc số {number} về giải phóng mặt bằng và bố trí vốn." if words else "",
        proposals=f"Đề nghị cấp có thẩm quyền xem xét việc số {number}." if words else "",
        open_question="",
    )


def summary_of(programme: int) -> CycleSummary:
    """A month of one of the programmes."""
    each = OBLIGATIONS // PROGRAMMES
    numbers = range(programme * each, (programme + 1) * each)
    sections = []
    for section in range(SECTIONS):
        tasks = tuple(
            TaskLine(
                number, f"{number}", f"Nhiệm vụ số {number}: {RESULT}", (row.agency_name,), (), "Năm 2026", "", (row,)
            )
            for number in numbers
            if number % SECTIONS == section
            for row in [row_of(number)]
        )
        sections.append(SectionPart(f"{section + 1}", f"Nhóm {section + 1} của kế hoạch {programme + 1}", 1, tasks))
    rows = [row for section in sections for task in section.tasks for row in task.rows]
    came = arrival(AS_OF, due_on=date(2026, 6, 17), submitted_on=date(2026, 6, 16))
    reports = tuple(
        ReportLine(agency, agency, f"Ủy ban nhân dân xã Số {agency}", "", "accepted", came, date(2026, 6, 16))
        for agency in range(AGENCIES)
    )
    return CycleSummary(
        cycle_id=1,
        programme_id=programme + 1,
        programme_number=f"{programme + 1}/KH-UBND",
        programme_kind="kế hoạch",
        programme_issuer="UBND tỉnh Sơn La",
        programme_issued_on=date(2026, 1, 20),
        programme_title="Phát triển kinh tế - xã hội",
        consolidator_name="Sở Tài chính",
        period=period_of(PeriodKind.MONTH, date(2026, 6, 1)),
        figures_to=date(2026, 6, 14),
        is_estimate=False,
        opens_on=date(2026, 6, 1),
        due_on=date(2026, 6, 17),
        is_open=True,
        as_of=AS_OF,
        sections=tuple(sections),
        reports=reports,
        classes=count(row.timeliness for row in rows),
        dropped=0,
    )


def timed(name: str, work: Callable[[], Made]) -> Made:
    """Do `work` and print the processor time it took."""
    start = time.process_time()
    made = work()
    print(f"{name:32} {time.process_time() - start:6.2f} s   {peak():4.0f} MB")
    return made


def peak() -> float:
    """The most memory that this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    print(f"{'loaded':32} {time.process_time():6.2f} s   {peak():4.0f} MB")
    summaries = timed("values", lambda: [summary_of(programme) for programme in range(PROGRAMMES)])
    composed = timed("composing", lambda: [report_of(Material((summary,))) for summary in summaries])
    kept = timed("keeping and reading the drafts", lambda: [from_json(to_json(each)) for each in composed])
    documents = timed("assembling", lambda: [assembled(each) for each in kept])
    words = timed("Word files", lambda: [to_docx(document) for document in documents])
    print(f"{sum(map(len, words)):,} bytes of .docx")
    with multiprocessing.get_context("spawn").Pool(1) as worker:
        worker.apply(printed, (documents,))


def printed(documents: list[OfficialDocument]) -> None:
    """Set `documents`, as the site's worker does."""
    files = timed("PDF files, by the worker", lambda: [to_pdf(document) for document in documents])
    print(f"{sum(map(len, files)):,} bytes of .pdf", flush=True)


if __name__ == "__main__":
    main()
