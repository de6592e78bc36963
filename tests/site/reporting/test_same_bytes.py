"""A report that is made again from the data of its day is the same to the byte, in Word, PDF and Excel.

Nothing in the files differs, whenever and wherever they are made: they carry the day of issue (the day of the figures
in a workbook) as their own, and no number drawn by lot. Only what is given out for signing has one: the second half of
the /ID of the revision that adds its fields.
"""

import hashlib
import os
import subprocess
import sys
from datetime import date

import pytest
from pytest_django import Settings

from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.models import Issue, ReportKind
from dondoc.site.reporting.stored import from_json
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Cycle
from dondoc.writers.official import to_docx
from dondoc.writers.official.pdf import to_pdf
from dondoc.writers.official.sheets import tables_to_xlsx

pytest.importorskip("typst")

DAY = date(2026, 7, 20)
_MADE_ELSEWHERE = """
import hashlib, sys
from datetime import date
from dondoc.charts import Point, TargetPath, to_png
from dondoc.writers.official import Appendix, Column, Figure, Letterhead, OfficialDocument
from dondoc.writers.official import Paragraph, Row, Table, to_docx
from dondoc.writers.official.pdf import to_pdf
from dondoc.writers.official.sheets import tables_to_xlsx

day = date(2026, 7, 20)
picture = to_png(TargetPath("Đô thị hóa", "%", (Point(day, 19), Point(date(2025, 1, 1), 18))))
table = Table((Column("TT", 1), Column("Việc", 5)), (Row(("1", "Lập đề án")),))
document = OfficialDocument(
    "BÁO CÁO", "Tháng 7", Letterhead(("SỞ Y TẾ",), "4/BC", "Sơn La", day),
    body=(Paragraph("Kết quả."), Figure(picture, "Đô thị hóa.", "Biểu đồ")),
    appendices=(Appendix("DANH MỤC", (table,), landscape=True),),
)
for made in (to_docx(document), to_pdf(document), tables_to_xlsx(document, made_on=day)):
    print(hashlib.sha256(made).hexdigest())
"""


@pytest.fixture
def cycle(office: Acting, published: Programme, settings: Settings) -> Cycle:
    settings.DONDOC_TODAY = DAY.isoformat()
    opened = open_cycle(office, published, date(2026, 7, 1))
    close_cycle(office, opened)
    return Cycle.objects.get(pk=opened.pk)


def issued(office: Acting, cycle: Cycle) -> Issue:
    return issue_report(office, compose_draft(office, ReportKind.CONSOLIDATED, cycle), number="45/BC", issued_on=DAY)


def files_of(issue: Issue) -> dict[str, str]:
    made = {
        "docx": bytes(issue.docx),
        "pdf": bytes(issue.pdf),
        "xlsx": tables_to_xlsx(document_of(issue.draft), made_on=issue.draft.as_of),
    }
    return {ending: hashlib.sha256(data).hexdigest() for ending, data in made.items()}


def test_what_was_kept_of_an_issued_report_makes_its_files_again(office: Acting, cycle: Cycle) -> None:
    issue = issued(office, cycle)
    document = from_json(Issue.objects.get().content)

    assert to_docx(document) == bytes(issue.docx)
    assert to_pdf(document) == bytes(issue.pdf)


def test_a_report_composed_again_weeks_later_from_the_closed_cycle_is_the_same(
    office: Acting, cycle: Cycle, settings: Settings
) -> None:
    first = files_of(issued(office, cycle))
    settings.DONDOC_TODAY = "2026-09-01"

    assert files_of(issued(office, cycle)) == first


def test_another_process_in_another_time_zone_makes_the_same_files() -> None:
    def made(seed: str, zone: str) -> str:
        process = subprocess.run(  # noqa: S603 (our own words)
            [sys.executable, "-c", _MADE_ELSEWHERE],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        )
        return process.stdout

    here = made("1", "UTC")

    assert len(here.split()) == 3
    assert made("2", "Asia/Ho_Chi_Minh") == here
