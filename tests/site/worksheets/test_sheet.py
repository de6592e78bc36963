"""The sheet itself: locked columns, drop-downs, limits, print set-up, nothing that runs."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from dondoc.site.tracking.models import Report
from dondoc.site.worksheets.layout import HEAD_ROW, IDENTITY_SHEET
from dondoc.site.worksheets.wording import columns
from dondoc.site.worksheets.writing import KEY_COLUMN


def test_only_the_columns_to_fill_in_are_open(report: Report, blank: Any) -> None:
    sheet = load_workbook(BytesIO(blank(report))).worksheets[0]
    assert sheet.protection.sheet
    row = sheet[HEAD_ROW + 2]
    assert [cell.protection.locked for cell in row[:KEY_COLUMN]] == [column.locked for column in columns()]


def test_the_identity_is_on_a_sheet_that_nobody_sees(report: Report, blank: Any) -> None:
    book = load_workbook(BytesIO(blank(report)))
    assert book[IDENTITY_SHEET].sheet_state == "veryHidden"
    assert book.worksheets[0].column_dimensions["N"].hidden


def test_states_are_chosen_and_days_per_cents_and_texts_are_checked(report: Report, blank: Any) -> None:
    sheet = load_workbook(BytesIO(blank(report))).worksheets[0]
    rules = {str(rule.sqref).split(":")[0][0]: rule for rule in sheet.data_validations.dataValidation}
    assert {column: rule.type for column, rule in rules.items()} == {
        "E": "list",
        "F": "whole",
        "G": "date",
        "H": "textLength",
        "I": "textLength",
        "J": "textLength",
        "K": "textLength",
        "L": "date",
        "M": "textLength",
    }
    assert "Đang thực hiện" in rules["E"].formula1


def test_it_prints_on_a4_across_with_its_headings_on_every_page(report: Report, blank: Any) -> None:
    sheet = load_workbook(BytesIO(blank(report))).worksheets[0]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == f"${HEAD_ROW + 1}:${HEAD_ROW + 1}"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_no_cell_is_a_formula_whatever_its_words_begin_with(report: Report, blank: Any) -> None:
    sheet = load_workbook(BytesIO(blank(report))).worksheets[0]
    cell = sheet.cell(HEAD_ROW + 3, 2)
    assert cell.value.startswith("=HYPERLINK")
    assert {one.data_type for row in sheet.iter_rows() for one in row} <= {"s", "n", "d", "inlineStr"}
    assert cell.quotePrefix
