"""One row of a table: what each cell is, and which number the row has."""

import pytest
from tables_of_rows import table_of

from dondoc.extract.tables.rows import Row
from dondoc.grammar.cells.columns import Column

HEADING = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn"
ROWS = ["1\tSửa trạm\tSở Y tế\tSở Nội vụ\t2026", "2\tMở lớp\tSở Nội vụ\tSở Y tế\t2026"]


def read(row: str, heading: str = HEADING) -> Row:
    return table_of([heading, ROWS[0], row]).rows[1]


@pytest.mark.parametrize(
    ("row", "label", "numbered"),
    [
        ("2\tMở lớp\tSở Y tế\t\t2026", "2", None),
        ("\t2. Mở lớp\tSở Y tế\t\t2026", "2", Column.TASK),  # at the head of the words
        ("\tMở lớp\tSở Y tế\t\t2026", None, None),
        ("Mới\t2. Mở lớp\tSở Y tế\t\t2026", None, None),  # its own cell says something else
    ],
)
def test_the_number_stands_in_its_column_or_before_the_words(
    row: str, label: str | None, numbered: Column | None
) -> None:
    found = read(row)
    assert (found.number and found.number.label, found.numbered) == (label, numbered)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("THỦY LỢI\t\t\t\t", "THỦY LỢI"),
        ("II\tTHỦY LỢI\t\t\t", "THỦY LỢI"),
        ("THỦY LỢI\tTHỦY LỢI\tTHỦY LỢI\tTHỦY LỢI\tTHỦY LỢI", "THỦY LỢI"),
        ("II\tTHỦY LỢI\tTHỦY LỢI\tTHỦY LỢI\tTHỦY LỢI", "THỦY LỢI"),
    ],
)
def test_a_cell_that_runs_across_the_row_says_what_it_is_about(row: str, words: str) -> None:
    found = read(row)
    assert (found.text(Column.TASK), found.text(Column.LEAD)) == (words, "")


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("\t\tSở Tư pháp\t\t", Column.LEAD, "Sở Tư pháp"),  # one more who leads the row above
        ("2\t\t\t\t", Column.NUMBER, "2"),
        ("\t\t\t\tQuý I/2027", Column.DEADLINE, "Quý I/2027"),
        ("2\tMở lớp\tMở lớp\t\t", Column.LEAD, "Mở lớp"),  # twice is not across
    ],
)
def test_other_cells_alone_stay_what_they_are(row: str, column: Column, words: str) -> None:
    found = read(row)
    assert (found.lone, found.text(column)) == (None, words)


SUMS = "TT\tNhiệm vụ\tChủ trì\tThời hạn\tKinh phí\tNguồn vốn"


@pytest.mark.parametrize(
    ("row", "lone"),
    [
        ("Tập huấn\t\t\t\t450\t", Column.TASK),
        ("Tập huấn\t\t\t\t450\t1.200,5", Column.TASK),
        ("Tập huấn\t\t\t\tvốn xã\t", None),  # no sum
        ("Tập huấn\t\tSở Y tế\t\t450\t", None),  # it says who
        ("I\t\t\t\t450\t", None),  # a number alone
    ],
)
def test_a_group_may_have_its_sum_at_the_end(row: str, lone: Column | None) -> None:
    table = table_of([SUMS, "1\tMở lớp\tSở Y tế\t2026\t50\txã", row, "2\tSửa trạm\tSở Y tế\t2026\t60\txã"])
    assert table.rows[1].lone is lone


def test_cells_of_targets_months_and_agencies_are_kept_with_their_headings() -> None:
    goals = table_of(["TT\tChỉ tiêu\tĐVT\tNăm 2026\tNăm 2030", "1\tSố trạm\ttrạm\t12\t"])
    assert [(due.year, cell.column) for due, cell in goals.rows[0].due] == [("2026", 4)]
