"""What the sheets of a workbook become."""

import io
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dondoc.model import Document
from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.xlsx.numbers import shown


def saved(workbook: Workbook) -> bytes:
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def read(*rows: list[object], finish: Callable[[Worksheet], None] | None = None) -> Document:
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(row)
    if finish:
        finish(sheet)
    return read_document(saved(workbook), name="a.xlsx")


HEADER: list[object] = ["TT", "Nhiệm vụ", "Chủ trì"]
ROW: list[object] = [1, "Rà soát", "Sở Y tế"]


def test_a_row_is_a_task_and_what_stands_above_and_below_are_lines() -> None:
    title: list[object] = ["PHỤ LỤC\nNhiệm vụ năm 2026"]
    group: list[object] = ["I. Y tế"]
    signed: list[object] = ["Nơi nhận:", None, "CHỦ TỊCH"]
    document = read(title, [], HEADER, group, ROW, [], signed, finish=lambda sheet: sheet.merge_cells("A4:C4"))
    assert document.text == (
        "PHỤ LỤC\nNhiệm vụ năm 2026\nTT\tNhiệm vụ\tChủ trì\nI. Y tế\t\t\n1\tRà soát\tSở Y tế\nNơi nhận:\nCHỦ TỊCH"
    )
    assert [(line.table, line.row) for line in document.lines] == [
        (0, 0), (0, 0), (1, 1), (1, 2), (1, 3), (0, 0), (0, 0),
    ]  # fmt: skip


def test_a_title_right_above_its_table_is_a_line() -> None:
    assert read(["PHỤ LỤC"], HEADER, ROW).text == "PHỤ LỤC\nTT\tNhiệm vụ\tChủ trì\n1\tRà soát\tSở Y tế"


def test_a_table_of_two_columns_is_a_table() -> None:
    rows: list[list[object]] = [["Nhiệm vụ", "Chủ trì"], ["a", "Sở A"], ["b", "Sở B"]]
    assert [line.is_row for line in read(["Tên"], *rows).lines] == [False, True, True, True]


def test_the_issuer_beside_the_motto_is_no_table_and_read_column_by_column() -> None:
    head: list[list[object]] = [
        ["UBND TỈNH SƠN LA", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 9/TB-VPUB", None, "Sơn La, ngày 05 tháng 6 năm 2026"],
    ]
    document = read(*head, [], ["THÔNG BÁO"])
    assert document.text.split("\n") == [str(row[at]) for at in (0, 2) for row in head] + ["THÔNG BÁO"]
    assert not any(line.is_row for line in document.lines)


def test_cells_below_a_tall_one_are_merged_with_it() -> None:
    document = read(HEADER, ROW, [None, "Tập huấn", None], finish=lambda sheet: sheet.merge_cells("C2:C3"))
    assert document.text.split("\n")[2] == "\tTập huấn\t"
    assert [cell.merged for cell in document.lines[2].cells] == [False, False, True]


def test_breaks_in_a_cell_are_spaces_and_empty_columns_are_left_out() -> None:
    assert read([1, None, "Rà\nsoát", "Sở A"], [2, None, "b", "c"]).text == "1\tRà soát\tSở A\n2\tb\tc"


def test_the_sheets_follow_each_other_but_hidden_ones() -> None:
    workbook = Workbook()
    for title, state in (("Một", "visible"), ("Hai", "hidden"), ("Ba", "visible")):
        sheet = workbook.create_sheet(title)
        sheet.append([title, "b", "c"])
        sheet.sheet_state = state
    document = read_document(saved(workbook), name="a.xlsx")
    assert document.text == "Một\tb\tc\nBa\tb\tc"
    assert [line.table for line in document.lines] == [1, 2]


def hide_rows(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True


def test_rows_and_columns_that_somebody_hid_are_left_out() -> None:
    document = read(
        ["STT", "Mã", "Việc", "Ai"], [1, "a1", "Họp", "Sở Y tế"], [2, "a2", "Thôi", "Sở Y tế"], finish=hide_rows
    )
    assert document.text == "STT\tViệc\tAi\n1\tHọp\tSở Y tế"


def test_what_a_filter_or_a_folded_outline_hides_is_read() -> None:
    def filtered(sheet: Worksheet) -> None:
        sheet.auto_filter.ref = "A1:C3"
        sheet.auto_filter.add_filter_column(2, ["Sở Y tế"])
        sheet.row_dimensions[3].hidden = True

    def folded(sheet: Worksheet) -> None:
        sheet.row_dimensions.group(3, 3, hidden=True)

    rows = (["STT", "Việc", "Ai"], [1, "Họp", "Sở Y tế"], [2, "Rà soát", "Sở Nội vụ"])
    for finish in (filtered, folded):
        assert "2\tRà soát\tSở Nội vụ" in read(*rows, finish=finish).text


def test_a_merged_cell_whose_first_row_is_hidden_is_seen_in_the_next() -> None:
    def finish(sheet: Worksheet) -> None:
        sheet.merge_cells("C2:C3")
        sheet.row_dimensions[2].hidden = True

    document = read(["STT", "Việc", "Ai"], [1, "Họp", "Sở Y tế"], [2, "Rà soát", None], finish=finish)
    assert document.text == "STT\tViệc\tAi\n2\tRà soát\tSở Y tế"


def test_numbers_and_days_are_as_the_cells_show_them() -> None:
    def formats(sheet: Worksheet) -> None:
        for column, code in zip("ABCD", ("0%", "dd/mm/yyyy", "#,##0.0", "General"), strict=True):
            sheet[f"{column}1"].number_format = code

    document = read([0.45, date(2026, 6, 30), 1234.5, 7.5], finish=formats)
    assert document.text == "45%\t30/06/2026\t1.234,5\t7,5"


SHOWN = [
    ("45", "General", "45"),
    ("0.1", "General", "0,1"),
    ("0.30000000000000004", "General", "0,3"),
    ("1E+3", "General", "1000"),
    ("-2.5", "0.00", "-2,50"),
    ("0.455", "0.0%", "45,5%"),
    ("12", '0" tỷ"', "12 tỷ"),
    ("12", '[Red]0\\ "xã";-0', "12 xã"),
    ("1234567.5", "#,##0.##", "1.234.567,5"),
    ("7", "00", "07"),
    ("46203", "d/m/yyyy", "30/06/2026"),
    ("46203", "mm/yyyy", "06/2026"),
    ("46203", "mmm-yy", "06/2026"),
    ("46203", "yyyy", "2026"),
    ("46203.5", "dd/mm/yyyy hh:mm", "30/06/2026 12:00"),
    ("46203", "yyyy-mm-dd h:mm:ss", "30/06/2026"),
    ("0.75", "h:mm", "18:00"),
    ("0", "h:mm", "00:00"),
    ("0.75", "hh:mm:ss", "18:00"),
    ("0.5", "mm:ss", "0,5"),
    ("5", "0.##", "5"),
    ("5.25", "0.##", "5,25"),
    ("5.5", "0.0#", "5,5"),
    ("100", "#", "100"),
    ("1200", "0.##", "1200"),
    ("-5", "dd/mm/yyyy", "-5"),
    ("12.5", "@", "12,5"),
    ("12.5", "[Red]", "12,5"),
    ("Infinity", "0.0", "Infinity"),
    ("1" * 41, "#,##0", "1" * 41),
    ("Quý I", "0", "Quý I"),
    ("NaN", "0", "NaN"),
    ("1E+999999", "0.00", "1E+999999"),
    ("9999999999", "dd/mm/yyyy", "9999999999"),
]


@pytest.mark.parametrize(("stored", "code", "words"), SHOWN)
def test_a_number_is_shown_by_its_format(stored: str, code: str, words: str) -> None:
    assert shown(stored, code) == words


def test_days_may_be_counted_from_1904() -> None:
    assert shown("44741", "dd/mm/yyyy", from_1904=True) == "30/06/2026"


@given(st.text("0123456789.E+-", max_size=12), st.text('0#?.,%dmyh:;"[]\\_ @', max_size=12))
def test_any_format_shows_any_number(stored: str, code: str) -> None:
    assert isinstance(shown(stored, code), str)


def packed(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, xml in parts.items():
            file.writestr(name.replace("__", "/").replace("_xml", ".xml"), xml)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(packed(xl__styles_xml="<x/>"), Fault.DAMAGED_PACKAGE, id="no list of sheets"),
        pytest.param(packed(readme="x"), Fault.DAMAGED_PACKAGE, id="no workbook at all"),
        pytest.param(packed(xl__workbook_xml="<x/>"), Fault.NO_TEXT, id="no sheets"),
        pytest.param(saved(Workbook()), Fault.NO_TEXT, id="no words"),
    ],
)
def test_a_broken_workbook_is_refused(data: bytes, fault: Fault) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name="a.xlsx")
    assert caught.value.fault is fault
