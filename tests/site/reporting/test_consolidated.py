"""The report as a whole: looked at as Word does, and as `dondoc.read` does."""

import io
from datetime import date
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

import dondoc
from dondoc.model import Document
from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.consolidated import consolidated_report, programme_name
from dondoc.site.reporting.material import Material
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import to_docx

FINANCE = Agency(register_id="so-tai-chinh", name="Sở Tài chính", kind="department")
HEADINGS = [  # Word counts I. to VI. itself; there is no indicator
    "ĐÁNH GIÁ CHUNG",
    "KẾT QUẢ THỰC HIỆN THEO NHÓM NHIỆM VỤ",
    "NHIỆM VỤ QUÁ HẠN VÀ NGUYÊN NHÂN",
    "CHẤP HÀNH CHẾ ĐỘ BÁO CÁO",
    "KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT",
    "NHIỆM VỤ KỲ TỚI",
]


@pytest.fixture
def summary(figures: Any) -> CycleSummary:
    """Two sections; one task overdue, one with a result that looks like a formula and like markup."""
    late = figures.row("Sở Xây dựng", state="running", percent=40, due_on=date(2026, 3, 31), obstacles="Thiếu vốn.")
    odd = figures.row("Sở Y tế", state="running", percent=10, result="=1+1 <b>& “trích”")
    return figures.summary(
        figures.section(figures.task(late)),
        figures.section(figures.task(odd, label="II/1", text="Mở rộng bảo hiểm y tế"), label="II", title="Y tế"),
        reports=(figures.report("Sở Xây dựng", on=date(2026, 6, 10)), figures.report("Sở Y tế", on=date(2026, 6, 19))),
    )


@pytest.fixture
def packed(summary: CycleSummary) -> bytes:
    return to_docx(consolidated_report(Material((summary,), FINANCE)))


@pytest.fixture
def word(packed: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(packed))


@pytest.fixture
def read_back(packed: bytes) -> Document:
    return dondoc.read(packed, name="bao-cao.docx")


def test_it_has_the_headings_of_a_progress_report(word: WordDocument) -> None:
    assert [p.text for p in word.paragraphs if p.style and p.style.name == "Heading 1"] == HEADINGS
    sections = [p.text for p in word.paragraphs if p.style and p.style.name == "Heading 2"]
    assert sections == ["Nhà ở", "Y tế", "Khó khăn, vướng mắc"]


def test_a_report_of_nothing_has_the_same_headings(figures: Any) -> None:
    empty = docx.Document(io.BytesIO(to_docx(consolidated_report(Material((figures.summary(),), None)))))
    assert [p.text for p in empty.paragraphs if p.style and p.style.name == "Heading 1"] == HEADINGS


def test_the_appendix_lies_and_repeats_the_head_of_its_table(word: WordDocument) -> None:
    body, appendix, late = word.sections
    orientations = (body.orientation, appendix.orientation, late.orientation)
    assert orientations == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.LANDSCAPE)
    table = word.tables[-2]
    repeated = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert repeated == [True] + [False] * (len(table.rows) - 1)
    assert [cell.text for cell in table.rows[0].cells][:3] == ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì"]


def test_the_clerk_fills_in_number_and_day(word: WordDocument) -> None:
    head = "\n".join(cell.text for row in word.tables[0].rows for cell in row.cells)
    assert "/BC-STC" in head
    assert "ngày …… tháng …… năm ……" in head


def test_it_is_read_back_with_every_task_and_figure(read_back: Document) -> None:
    assert "Tổng hợp tình hình thực hiện nhiệm vụ tháng 6 năm 2026 theo Kế hoạch số 12/KH-UBND" in read_back.text
    assert "Kính gửi: Ủy ban nhân dân tỉnh Sơn La" in read_back.text
    rows = [line.split("\t") for line in read_back.text.split("\n") if line.count("\t") == 6]
    late = rows.index(next(row for row in rows if row[2] == "Thời hạn gốc"))
    tasks = [row[1] for row in rows[:late] if row[2]]
    assert tasks == ["Nội dung nhiệm vụ", "Rà soát quy hoạch", "Mở rộng bảo hiểm y tế"]
    assert [row[4] for row in rows[late + 1 :] if row[2]] == ["83"]
    assert "Tỷ lệ hoàn thành trên số việc đã đến hạn: 0% (0/1 việc)." in read_back.text
    assert "Có 1 cơ quan gửi chậm: Sở Y tế (chậm 2 ngày)." in read_back.text


def test_words_of_agencies_come_through_as_they_are(read_back: Document) -> None:
    assert "Sở Y tế (nhiệm vụ II.1): =1+1 <b>& “trích”" in read_back.text


def test_the_same_summary_gives_the_same_bytes(summary: CycleSummary, packed: bytes) -> None:
    assert to_docx(consolidated_report(Material((summary,), FINANCE))) == packed


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        ("kế hoạch", "12/KH-UBND", "Kế hoạch số 12/KH-UBND"),
        ("kế hoạch", "", "Kế hoạch"),
        ("", "12/KH-UBND", "12/KH-UBND"),
        ("", "", "Phát triển nhà ở năm 2026"),
    ],
)
def test_a_programme_is_named_by_what_is_known_of_it(figures: Any, kind: str, number: str, name: str) -> None:
    assert programme_name(figures.summary(programme_kind=kind, programme_number=number)) == name
