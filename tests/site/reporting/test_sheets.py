"""The workbook, opened again with another library."""

import io
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from dondoc.site.reporting.sheets import consolidated_workbook
from dondoc.site.tracking.selectors.summary_values import CycleSummary

TASKS, REPORTS, CLASSES = "Nhiệm vụ", "Báo cáo của cơ quan", "Phân loại"


@pytest.fixture
def summary(figures: Any) -> CycleSummary:
    late = figures.row("Sở Xây dựng", state="running", percent=40, due_on=date(2026, 3, 31), result="=SUM(A1:A9)")
    done = figures.row("Sở Y tế", state="done", percent=100, due_on=date(2026, 3, 31), done_on=date(2026, 3, 30))
    dropped = figures.row("Sở Y tế", state="dropped", due_on=date(2026, 3, 31))
    first = figures.task(late, done, label="1.10", schedule_raw="Quý I/2026", cooperating=("Sở Tài chính", "Sở Nội vụ"))
    return figures.summary(
        figures.section(first, figures.task(dropped, label="1.2"), figures.task(leads=("Các sở",), label="1.3")),
        reports=(
            figures.report("Sở Xây dựng", "submitted", on=date(2026, 6, 19)),
            figures.report("Sở Y tế", "accepted", on=date(2026, 6, 10)),
            figures.report("Sở Nội vụ", "not_begun"),
        ),
    )


@pytest.fixture
def book(summary: CycleSummary) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(consolidated_workbook(summary, "Kế hoạch số 12/KH-UBND")))


def rows(book: Workbook, sheet: str) -> list[dict[str, Any]]:
    headings, body = headed(book, sheet)
    return [dict(zip(headings, row, strict=True)) for row in body]


def headed(book: Workbook, sheet: str) -> tuple[list[Any], list[tuple[Any, ...]]]:
    """The headings of a sheet, of two rows of them the lower, and the rows under them."""
    first, *others = book[sheet].iter_rows(values_only=True)
    if sheet != TASKS:
        return list(first), others
    second, *body = others
    return [below or above for above, below in zip(first, second, strict=True)], body


def test_it_has_a_sheet_for_tasks_reports_and_classes(book: Workbook) -> None:
    assert book.sheetnames == [TASKS, REPORTS, CLASSES]
    assert book.properties.title == "Tổng hợp kết quả tháng 6 năm 2026: Kế hoạch số 12/KH-UBND"


def test_headings_stay_and_a_sheet_prints_on_a4_lying_with_its_headings_on_every_page(book: Workbook) -> None:
    for sheet in book.worksheets:
        headings = 2 if sheet.title == TASKS else 1
        assert sheet.freeze_panes == f"A{headings + 1}"
        assert sheet.auto_filter.ref is not None
        assert sheet.print_title_rows == f"$1:${headings}"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in str(sheet.oddFooter.center.text)


def test_what_belongs_together_stands_under_one_heading_merged_over_it(book: Workbook) -> None:
    sheet = book[TASKS]
    over = {str(one): sheet[one.start_cell.coordinate].value for one in sheet.merged_cells.ranges}
    assert over["D1:E1"] == "Cơ quan"
    assert over["F1:H1"] == "Thời gian"
    assert over["A1:A2"] == "TT"
    assert [sheet.cell(2, at).value for at in (4, 5, 6, 7, 8)] == [
        "Chủ trì", "Phối hợp", "Theo văn bản", "Hạn gốc", "Hạn hiện nay",
    ]  # fmt: skip
    assert sheet.auto_filter.ref.startswith("A2:")


def test_every_obligation_is_a_row(book: Workbook) -> None:
    first, second, *_ = rows(book, TASKS)
    assert first == {
        "TT": "1.10",
        "Nhóm nhiệm vụ": "Nhà ở",
        "Nội dung nhiệm vụ": "Rà soát quy hoạch",
        "Chủ trì": "Sở Xây dựng",
        "Phối hợp": "Sở Tài chính; Sở Nội vụ",
        "Theo văn bản": "Quý I/2026",
        "Hạn gốc": datetime(2026, 3, 31),
        "Hạn hiện nay": datetime(2026, 3, 31),
        "Tình trạng": "Đang thực hiện, quá hạn 83 ngày",
        "Quá hạn (ngày)": 83,
        "Tiến độ (%)": 40,
        "Ngày hoàn thành": None,
        "Kết quả trong kỳ": "=SUM(A1:A9)",
        "Khó khăn, vướng mắc": None,
        "Đề xuất": None,
    }
    assert (second["Chủ trì"], second["Ngày hoàn thành"]) == ("Sở Y tế", datetime(2026, 3, 30))


def test_text_that_looks_like_a_formula_or_a_number_stays_text(book: Workbook) -> None:
    cells = {cell.value: cell for row in book[TASKS].iter_rows(min_row=2) for cell in row}
    assert cells["=SUM(A1:A9)"].data_type == "s"
    assert cells["1.10"].data_type == "s"


def test_a_task_that_binds_nobody_yet_is_a_row_too(book: Workbook) -> None:
    (row,) = (row for row in rows(book, TASKS) if row["TT"] == "1.3")
    assert (row["Chủ trì"], row["Tình trạng"], row["Tiến độ (%)"]) == ("Các sở", None, None)


def test_what_was_dropped_is_shown_and_not_overdue(book: Workbook) -> None:
    (row,) = (row for row in rows(book, TASKS) if row["TT"] == "1.2")
    assert (row["Tình trạng"], row["Quá hạn (ngày)"]) == ("Không còn thực hiện", None)


def test_every_agencys_report_is_a_row_with_what_it_answers_for(book: Workbook) -> None:
    assert [tuple(row.values()) for row in rows(book, REPORTS)] == [
        ("Sở Xây dựng", "Đã gửi", datetime(2026, 6, 19), 2, 1, 0, 1),
        ("Sở Y tế", "Đã chấp nhận", datetime(2026, 6, 10), None, 1, 1, 0),
        ("Sở Nội vụ", "Chưa làm", None, 5, 0, 0, 0),
    ]


def test_the_classes_are_those_of_the_summary(book: Workbook, summary: CycleSummary) -> None:
    numbers = {row["Loại"]: row["Số việc"] for row in rows(book, CLASSES)}
    assert numbers["Hoàn thành đúng hạn"] == summary.classes.done_on_time == 1
    assert numbers["Chưa hoàn thành, quá hạn"] == summary.classes.open_overdue == 1
    assert numbers["Tổng số"] == summary.classes.total == 2
    assert sum(numbers.values()) == 2 * numbers["Tổng số"]
