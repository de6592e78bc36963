"""The workbook of a programme, read back with another library."""

import io
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pytest

from dondoc.model import (
    AgencyRef,
    Citation,
    Comparator,
    Duty,
    Finding,
    Head,
    Indicator,
    Ledger,
    Programme,
    Role,
    Schedule,
    Span,
    Target,
    Task,
    ThresholdRule,
)
from dondoc.writers.programme_rows import sheet_data
from dondoc.writers.programme_xlsx import as_xlsx

SPAN = Span(10, 20, 7, 8, cell="1.2.3")
HEALTH, FINANCE = AgencyRef("Sở Y tế", "Sở Y tế"), AgencyRef("Sở Tài chính", "Sở TC")


def task(text: str = "Rà soát", *schedule: Schedule) -> Task:
    return Task("t", "I/1", text, SPAN, leads=(HEALTH, FINANCE), schedule=schedule, section="NHÓM 1")


def programme(**parts: object) -> Programme:
    return Programme(**{"document": Head(), "ledger": Ledger((Role.TASK,), 1), **parts})  # type: ignore[arg-type]


def workbook(of: Programme) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(as_xlsx(of)))


def rows(of: Programme, sheet: str) -> list[dict[str, object]]:
    heading, *body = workbook(of)[sheet].iter_rows(values_only=True)
    return [dict(zip(heading, row, strict=True)) for row in body]


def test_the_sheets_have_their_names_and_headings() -> None:
    book = workbook(programme())
    assert book.sheetnames == ["Nhiệm vụ", "Chỉ tiêu", "Chế độ báo cáo", "Văn bản", "Đối chiếu"]
    for sheet in sheet_data()["sheets"]:
        assert [cell.value for cell in book[sheet["name"]][1]] == [column["heading"] for column in sheet["columns"]]


def test_a_task_is_a_row_with_dates_as_dates() -> None:
    quarter = Schedule("Quý I/2021", "deadline", date(2021, 1, 1), date(2021, 3, 31))
    yearly = Schedule("Hàng năm", "period", recurrence="yearly")
    [row] = rows(programme(tasks=(task("Rà soát", quarter, yearly),)), "Nhiệm vụ")
    assert row == {
        "Ký hiệu": "I/1",
        "Nhóm nhiệm vụ": "NHÓM 1",
        "Nội dung nhiệm vụ": "Rà soát",
        "Cơ quan chủ trì": "Sở Y tế; Sở Tài chính",
        "Cơ quan phối hợp": None,
        "Bắt đầu": datetime(2021, 1, 1),
        "Hạn hoàn thành": datetime(2021, 3, 31),
        "Định kỳ": "Hàng năm",
        "Thời gian theo văn bản": "Quý I/2021; Hàng năm",
        "Ghi chú": None,
        "Dòng": 7,
    }
    sheet = workbook(programme(tasks=(task("Rà soát", quarter),)))["Nhiệm vụ"]
    assert sheet["G2"].number_format == "d/m/yyyy"


def test_the_deadline_is_that_of_the_deadlines_before_that_of_the_periods() -> None:
    period = Schedule("2021-2025", "period", date(2021, 1, 1), date(2025, 12, 31))
    due = Schedule("2022", "deadline", date(2022, 1, 1), date(2022, 12, 31))
    [row] = rows(programme(tasks=(task("x", period, due),)), "Nhiệm vụ")
    assert row["Hạn hoàn thành"] == datetime(2022, 12, 31)
    [row] = rows(programme(tasks=(task("x", period),)), "Nhiệm vụ")
    assert row["Hạn hoàn thành"] == datetime(2025, 12, 31)


def test_an_indicator_has_a_row_a_target() -> None:
    some = Target("GRDP", Comparator.GT, "triệu đồng", "trên 60", value=Decimal(60), period_end="2025")
    between = Target(
        "tỷ lệ",
        Comparator.BETWEEN,
        "%",
        "",
        low=Decimal("7.5"),
        high=Decimal(8),
        period_start="2026",
        period_end="2030",
    )
    indicators = (
        Indicator("i", "1", "GRDP", SPAN, targets=(some, between)),
        Indicator("j", "2", "Chưa có số", SPAN, consolidators=(FINANCE,)),
    )
    found = rows(programme(indicators=indicators), "Chỉ tiêu")
    assert [
        (row["Ký hiệu"], row["So sánh"], row["Giá trị"], row["Từ"], row["Đến"], row["Đơn vị"], row["Thời kỳ"])
        for row in found
    ] == [
        ("1", ">", 60, None, None, "triệu đồng", "2025"),
        ("1", "từ … đến", None, 7.5, 8, "%", "2026-2030"),
        ("2", None, None, None, None, None, None),
    ]
    assert found[2]["Cơ quan tổng hợp"] == "Sở Tài chính"


def test_duties_and_rules_share_a_sheet() -> None:
    duty = Duty("Các sở", "báo cáo tháng", "monthly", SPAN, to="UBND tỉnh", day=20)
    rule = ThresholdRule(
        "Đợt 1",
        "thu hồi vốn",
        SPAN,
        date(2025, 6, 30),
        "giải ngân",
        Comparator.LT,
        Decimal(50),
        "%",
        "dự án",
        "thu hồi",
    )
    found = rows(programme(duties=(duty,), rules=(rule,)), "Chế độ báo cáo")
    assert [(row["Loại"], row["Định kỳ"], row["Ngày"], row["Thời điểm"], row["Ngưỡng"]) for row in found] == [
        ("Chế độ báo cáo", "Hàng tháng", 20, None, None),
        ("Quy tắc theo ngưỡng", None, None, datetime(2025, 6, 30), "< 50 %"),
    ]


def test_documents_are_the_programme_its_bases_and_what_it_cites() -> None:
    head = Head(number="1/QĐ-UBND", signer="A", signer_title="Chủ tịch", legal_bases=("2/NQ-CP", "3/CT"))
    cited = (Citation("2/NQ-CP", (SPAN, Span(90, 95, 9, 9))), Citation("4/NQ-TW", (SPAN,), issued_on=date(2020, 2, 9)))
    found = rows(programme(document=head, citations=cited), "Văn bản")
    assert [(row["Quan hệ"], row["Số, ký hiệu"], row["Người ký"], row["Các dòng"]) for row in found] == [
        ("Văn bản này", "1/QĐ-UBND", "Chủ tịch, A", None),
        ("Căn cứ", "3/CT", None, None),
        ("Căn cứ", "2/NQ-CP", None, "7, 9"),
        ("Viện dẫn", "4/NQ-TW", None, "7"),
    ]
    assert found[3]["Ngày ban hành"] == datetime(2020, 2, 9)


def test_the_ledger_counts_lines_and_lists_what_needs_a_look() -> None:
    ledger = Ledger((Role.TASK, Role.TASK, Role.UNCLASSIFIED), 30, unclassified=(SPAN,))
    finding = Finding("ocr_word", "warning", "a word", SPAN, suggestion="another")
    found = rows(programme(ledger=ledger, findings=(finding,)), "Đối chiếu")
    assert [(row["Mục"], row["Loại"], row["Số dòng"], row["Từ dòng"], row["Mức độ"]) for row in found] == [
        ("Dòng theo vai trò", "Nhiệm vụ", 2, None, None),
        ("Dòng theo vai trò", "Chưa phân loại", 1, None, None),
        ("Dòng chưa phân loại", None, 2, 7, None),
        ("Điểm cần kiểm tra", "ocr_word", None, 7, "Cảnh báo"),
    ]


def test_every_role_severity_and_comparator_has_a_word() -> None:
    words = sheet_data()["words"]
    assert set(words["role"]) == {role.value for role in Role}
    assert set(words["comparator"]) == {comparator.value for comparator in Comparator}
    assert set(words["severity"]) == {"info", "warning", "error"}
    assert set(words["recurrence"]) == {"once", "monthly", "quarterly", "yearly"}


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "{=A1}", "http://example.org"])
def test_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    cell = workbook(programme(tasks=(task(text),)))["Nhiệm vụ"]["C2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_text_longer_than_a_cell_is_cut_visibly() -> None:
    [row] = rows(programme(tasks=(task("x" * 40_000),)), "Nhiệm vụ")
    assert row["Nội dung nhiệm vụ"] == "x" * 32_766 + "…"


def test_a_day_before_the_calendar_of_excel_is_text() -> None:
    misread = Schedule("1021", "deadline", None, date(1021, 12, 31))
    [row] = rows(programme(tasks=(task("x", misread),)), "Nhiệm vụ")
    assert row["Hạn hoàn thành"] == "31/12/1021"


def test_every_sheet_is_set_up_for_reading_and_printing() -> None:
    for sheet in workbook(programme(tasks=(task(), task()))):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0  # as many pages as it takes, each one sheet wide
        assert sheet.column_dimensions["A"].width > 5


def test_a_long_text_gets_a_high_row() -> None:
    sheet = workbook(programme(tasks=(task("chữ " * 200), task("chữ"))))["Nhiệm vụ"]
    assert sheet.row_dimensions[2].height > 10 * 15
    assert sheet.row_dimensions[3].height in (None, 15)


def test_the_same_programme_gives_the_same_bytes() -> None:
    same = programme(document=Head(issued_on=date(2021, 1, 20)), tasks=(task(),))
    assert as_xlsx(same) == as_xlsx(same)
