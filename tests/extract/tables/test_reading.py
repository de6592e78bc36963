"""The tables of a document: where each begins, goes on and ends."""

from dataclasses import replace

import pytest
from tables_of_rows import document_of, tables_of

from dondoc.extract.tables.reading import find_tables, lines_of_unsure_tables

LED = "TT\tNhiệm vụ\tChủ trì\tThời hạn"
ONE, TWO, THREE = (
    "1\tSửa trạm\tSở Y tế\t2026",
    "2\tMở lớp\tSở Nội vụ\t2026",
    "3\tSửa chợ\tSở Xây dựng\t2027",
)
# Lines, and how many rows each table has.
TABLES = {
    "one": ([LED, ONE, TWO], [2]),
    "a heading again at a page break": ([LED, ONE, LED, TWO], [2]),
    "a heading again behind a running head": (["Bảng 1. Sở Y tế", LED, ONE, "Bảng 1. Sở Y tế", LED, TWO], [2]),
    "a heading again behind another caption": (["Bảng 1. Sở Y tế", LED, ONE, "Bảng 2. Sở Nội vụ", LED, TWO], [1, 1]),
    "a heading again below a numbered line": ([LED, ONE, "2. Chợ", LED, TWO], [1, 1]),
    "a heading again below a point": ([LED, ONE, "- Ghi chú", LED, TWO], [2]),
    "a heading again below an appendix": ([LED, ONE, "PHỤ LỤC II", LED, TWO], [1, 1]),
    "another heading": ([LED, ONE, "TT\tNhiệm vụ\tThời hạn\tChủ trì", "2\tMở lớp\t2026\tSở Nội vụ"], [1, 1]),
    "a row that numbers the columns": ([LED, "(1)\t(2)\t(3)\t(4)", ONE, TWO], [2]),
    "a row that numbers the columns again": ([LED, "1\t2\t3\t4", ONE, "1\t2\t3\t4", TWO], [2]),
    "a heading of two rows": (
        ["TT\tNhiệm vụ\tThời hạn\tPhân công\t", "\t\t\tChủ trì\tPhối hợp", "1\tSửa\t2026\tSở Y tế\t"],
        [1],
    ),
    "a note below the rows": ([LED, ONE, "Ghi chú: làm ngay\t\t\t", TWO], [2]),
    "content with the words of a heading": ([LED, ONE, "2\tNhiệm vụ\tSở Nội vụ\t2026"], [2]),
    "nothing but words": (["Sửa trạm.", "Mở lớp."], []),
}


@pytest.mark.parametrize(("lines", "rows"), TABLES.values(), ids=TABLES.keys())
def test_rows_stand_in_the_table_whose_heading_is_above_them(lines: list[str], rows: list[int]) -> None:
    assert [len(table.rows) for table in tables_of(lines)] == rows


def test_the_lines_of_a_heading_are_known_by_what_they_are() -> None:
    (table,) = tables_of([LED, "(1)\t(2)\t(3)\t(4)", ONE, LED, "(1)\t(2)\t(3)\t(4)", TWO])
    assert (table.header.number, [line.number for line in table.more_header]) == (1, [2])
    assert [line.number for line in table.repeated] == [4, 5]
    assert sorted(line.number for line in table.lines()) == [1, 2, 3, 4, 5, 6]


def test_every_row_is_in_a_table_or_loose() -> None:
    document = document_of(["Độc lập - Tự do\tSố: 12/KH", LED, ONE, "PHỤ LỤC", "Họ\tTên\tTuổi", "Lò\tSơn\t50"])
    tables, loose = find_tables(document)
    known = {line.number for table in tables for line in table.lines()} | {line.number for line in loose}
    assert known == {line.number for line in document.lines if line.is_row}


def test_a_letterhead_between_the_rows_ends_the_table() -> None:
    letterhead = "UBND TỈNH SƠN LA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\t\t"
    document = document_of([LED, ONE, letterhead, TWO])
    tables, loose = find_tables(document)
    assert [len(table.rows) for table in tables] == [1]
    assert [line.number for line in loose] == [3, 4]


def test_rows_of_one_cell_on_a_page_nobody_is_sure_of_are_in_no_table() -> None:
    document = document_of([LED, ONE, TWO])
    lines = tuple(
        replace(line, page=1, cells=line.cells[:1] if line.number == 3 else line.cells) for line in document.lines
    )
    unsure = replace(document, lines=lines, unsure=(1,))
    assert lines_of_unsure_tables(unsure) == {3}
    assert [len(table.rows) for table in find_tables(unsure)[0]] == [1]
    assert lines_of_unsure_tables(replace(unsure, unsure=(2,))) == set()
    assert lines_of_unsure_tables(document) == set()
