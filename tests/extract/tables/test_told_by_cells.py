"""Tables whose headings say too little: their cells tell."""

import pytest
from tables_of_rows import document_of, tables_of

from dondoc.extract.tables.told_by_cells import find_unheaded_tables
from dondoc.extract.wording import wording_of
from dondoc.grammar.cells.columns import Column

ROWS = [
    "1\tXây dựng trạm y tế ở các bản\tSở Y tế\tQuý I/2026",
    "2\tTổ chức lớp dạy nghề\tSở Nội vụ\tQuý II/2026",
    "3\tRà soát kênh mương nội đồng\tSở Xây dựng\tQuý III/2026",
]


def columns(rows: list[str]) -> list[tuple[Column | None, ...]]:
    return [table.columns for table in tables_of(rows)]


def test_a_column_with_no_known_heading_is_told_by_its_cells() -> None:
    ((_, task, lead, when),) = columns(["TT\tNhiệm vụ\tHọ\tMốc", *ROWS])
    assert (task, lead) == (Column.TASK, Column.LEAD)
    assert when in (Column.DEADLINE, Column.PERIOD)


def test_a_table_without_any_heading_is_told_by_its_cells() -> None:
    ((_, task, lead, when),) = columns(ROWS)
    assert (task, lead) == (Column.TASK, Column.LEAD)
    assert when in (Column.DEADLINE, Column.PERIOD)


@pytest.mark.parametrize(
    "rows",
    [
        ROWS[:1],  # one row tells nothing
        [row.rpartition("\t")[0].partition("\t")[2] for row in ROWS],  # two columns
        ["Lò Văn Sơn\tSở Y tế\tỦy viên", "Hà Thị Mai\tSở Nội vụ\tỦy viên"],  # people
        ["3\t4\t5\t6", "7\t8\t9\t1"],
    ],
)
def test_other_rows_are_in_no_table(rows: list[str]) -> None:
    document = document_of(rows)
    found, left = find_unheaded_tables(document.lines, wording_of(document.text), moved=False)
    assert found == []
    assert list(left) == list(document.lines)


def test_rows_of_another_width_are_asked_by_themselves() -> None:
    document = document_of([*ROWS, "Ghi chú\tKhông"])
    found, left = find_unheaded_tables(document.lines, wording_of(document.text), moved=False)
    assert [len(table.rows) for table in found] == [3]
    assert [line.number for line in left] == [4]


def test_columns_of_marks_stand_for_the_agencies_over_them() -> None:
    rows = ["TT\tNhiệm vụ\tThời hạn\tCông an xã\tTrạm Y tế\tBan CHQS xã"]
    rows += [
        f"{place}\tViệc số {place} của xã\t2026\t{mark}" for place, mark in enumerate(["x\t\tx", "\tx\t", "x\tx\t"], 1)
    ]
    (table,) = tables_of(rows)
    assert [[party.agency for party in row.parties] for row in table.rows] == [
        ["Công an xã", "Ban CHQS xã"],
        ["Trạm Y tế"],
        ["Công an xã", "Trạm Y tế"],
    ]
