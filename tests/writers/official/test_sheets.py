"""Tables as workbooks that offices hand on: columns that belong together stand under one heading, merged over them."""

import io
from datetime import date

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from dondoc.writers.official import Appendix, Column, OfficialDocument, Row, Table
from dondoc.writers.official.sheets import tables_to_xlsx

COLUMNS = (
    Column("TT", 1, "center"),
    Column("Nhiệm vụ", 6),
    Column("Ngày bắt đầu", 2, "center", "Thời gian", "Bắt đầu"),
    Column("Ngày hoàn thành", 2, "center", "Thời gian", "Hoàn thành"),
)


def sheet_of(columns: tuple[Column, ...]) -> Worksheet:
    table = Table(columns, (Row(("1", "Lập đề án", "01/02/2026", "30/6/2026")[: len(columns)]),))
    document = OfficialDocument("", "Danh mục", appendices=(Appendix("DANH MỤC", (table,), attached_to="Kèm theo"),))
    sheet = openpyxl.load_workbook(io.BytesIO(tables_to_xlsx(document, made_on=date(2026, 6, 22)))).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_headings_of_two_rows_are_merged_and_repeated_on_every_page() -> None:
    sheet = sheet_of(COLUMNS)
    merged = {str(one) for one in sheet.merged_cells.ranges}
    assert {"A3:A4", "B3:B4", "C3:D3"} <= merged
    assert [sheet.cell(3, at).value for at in (1, 2, 3)] == ["TT", "Nhiệm vụ", "Thời gian"]
    assert [sheet.cell(4, at).value for at in (3, 4)] == ["Bắt đầu", "Hoàn thành"]
    assert sheet.print_title_rows == "$3:$4"
    assert sheet.freeze_panes == "A5"
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.cell(5, 4).value == "30/6/2026"


def test_where_nothing_belongs_together_one_row_is_enough() -> None:
    sheet = sheet_of(COLUMNS[:2])
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.cell(4, 2).value == "Lập đề án"
