"""Faults that the rows of a table show."""

import pytest

from dondoc.extract.findings.rows import faults_of_rows
from dondoc.extract.tables.reading import find_tables
from dondoc.sources.plain import document_from_text

HEADER = "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tGhi chú"
ROWS = ["1\tSửa trạm\tSở Y tế\tSở Nội vụ\t2026\t", "2\tMở lớp\tSở Nội vụ\tSở Y tế\t2026\t"]
FOUND = {
    "a heading row again": ([HEADER, ROWS[0], HEADER, ROWS[1]], [("repeated_header", HEADER)]),
    "a heading row with another letter": (
        [HEADER, ROWS[0], HEADER.replace("TT", "ST"), ROWS[1]],
        [("repeated_header", HEADER.replace("TT", "ST")), ("ocr_word", "ST")],
    ),
    "a task cut off": ([HEADER, "1\tSửa trạm và\tSở Y tế\t\t2026\t", ROWS[1]], [("truncated_cell", "Sửa trạm và")]),
    "leads cut off": ([HEADER, "1\tSửa trạm\tSở Y tế và\t\t2026\t", ROWS[1]], [("truncated_cell", "Sở Y tế và")]),
    "partners cut off": ([HEADER, "1\tSửa trạm\tSở Y tế\tSở Nội vụ và\t2026\t"], [("truncated_cell", "Sở Nội vụ và")]),
    "a task cut off over a row that says nothing there": (
        [HEADER, "1\tSửa trạm và\tSở Y tế\t\t2026\t", "\t\tSở Nội vụ\t\t\t"],
        [("truncated_cell", "Sửa trạm và")],
    ),
    "a number left out": ([HEADER, ROWS[0], ROWS[1].replace("2\t", "3\t", 1)], [("numbering_gap", None)]),
    "a number twice": (
        [HEADER, f"1.{ROWS[0]}", f"1.{ROWS[1]}", f"1.{ROWS[1].replace('lớp', 'chợ')}"],
        [("numbering_repeat", None)],
    ),
}
SOUND = {
    "in order": [HEADER, *ROWS],
    "other capitals of a heading row": [HEADER, ROWS[0], HEADER.replace("TT", "Tt"), ROWS[1]],
    "a note cut off": [HEADER, "1\tSửa trạm\tSở Y tế\tSở Nội vụ\t2026\tTheo và", ROWS[1]],
    "a cell that goes on below": [HEADER, "1\tSửa trạm và\tSở Y tế\t\t2026\t", "\ttrường học\t\t\t\t"],
    "a task across two rows of one number": [HEADER, f"1.{ROWS[0]}", "1.1\tSửa trạm\tSở Nội vụ\t\t2026\t"],
}


@pytest.mark.parametrize(("rows", "faults"), FOUND.values(), ids=FOUND.keys())
def test_faults_of_rows_are_told(rows: list[str], faults: list[tuple[str, str | None]]) -> None:
    document = document_from_text("\n".join(rows), name="document.txt")
    tables, _ = find_tables(document)
    found = [(each.kind, document.quote(each.source)) for each in faults_of_rows(document, tables)]
    assert found == [(kind, rows[-1] if words is None else words) for kind, words in faults]


@pytest.mark.parametrize("rows", SOUND.values(), ids=SOUND.keys())
def test_other_rows_are_sound(rows: list[str]) -> None:
    document = document_from_text("\n".join(rows), name="document.txt")
    tables, _ = find_tables(document)
    assert [each for each in faults_of_rows(document, tables) if each.kind != "repeated_header"] == []


def test_what_is_missing_is_named() -> None:
    document = document_from_text("\n".join([HEADER, ROWS[0], ROWS[1].replace("2\t", "4\t", 1)]), name="document.txt")
    (fault,) = faults_of_rows(document, find_tables(document)[0])
    assert fault.message == "Thứ tự nhảy từ “1” sang “4”: thiếu “2, 3”."
