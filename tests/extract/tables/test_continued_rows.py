"""Rows of a table that belong together, and cells that stand for those above."""

import pytest
from tables_of_rows import table_of

from dondoc.extract.tables.continued_rows import Item, join_rows
from dondoc.grammar.cells.columns import Column

HEADING = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn"
AFTER = ["2\tMở lớp\tSở Nội vụ\t\t2026", "3\tSửa chợ\tSở Xây dựng\t\t2027"]
FIRST = "1\tSửa trạm\tSở Y tế\tSở Nội vụ\t2026"


def items(*rows: str) -> list[Item]:
    return list(join_rows(table_of([HEADING, *rows])))


def tasks(*rows: str) -> list[str]:
    return [item.text(Column.TASK) for item in items(*rows)]


JOINED = {
    "a row that adds to another cell": ([FIRST, "\t\t\tSở Tư pháp\t"], "Sửa trạm"),
    "words in the middle of a sentence": (
        ["1\tSửa trạm ở\tSở Y tế\t\t2026", "\tcác bản xa\t\t\t"],
        "Sửa trạm ở các bản xa",
    ),
    "what the words above cannot do without": (
        ["1\tSửa trạm và\tSở Y tế\t\t2026", "\tTrường học\t\t\t"],
        "Sửa trạm và Trường học",
    ),
    "three rows": (["1\tSửa trạm ở\tSở Y tế\t\t2026", "\tcác bản\t\t\t", "\txa\t\t\t"], "Sửa trạm ở các bản xa"),
    "behind a row that adds to another cell": (
        ["1\tSửa trạm ở\tSở Y tế\t\t2026", "\t\tSở Nội vụ\t\t", "\tcác bản xa\t\t\t"],
        "Sửa trạm ở các bản xa",
    ),
}
APART = {
    "a number": ["1\tSửa trạm ở\tSở Y tế\t\t2026", "2\tcác bản xa\tSở Nội vụ\t\t2026"],
    "a full stop above": ["1\tSửa trạm.\tSở Y tế\t\t2026", "\tMở lớp\tSở Nội vụ\t\t2026"],
    "a semicolon above": ["1\tSửa trạm;\tSở Y tế\t\t2026", "\tMở lớp\tSở Nội vụ\t\t2026"],
    "a capital behind whole words": ["1\tSửa trạm\tSở Y tế\t\t2026", "\tMở lớp\tSở Nội vụ\t\t2026"],
    "nothing above": ["1\t\tSở Y tế\t\t2026", "\tmở lớp\tSở Nội vụ\t\t2026"],
}


@pytest.mark.parametrize(("rows", "task"), JOINED.values(), ids=JOINED.keys())
def test_a_row_that_goes_on_with_the_one_above_is_one_item_with_it(rows: list[str], task: str) -> None:
    first, *others = items(*rows, *AFTER)
    assert (first.text(Column.TASK), len(first.rows)) == (task, len(rows))
    assert first.row.number is not None
    assert [len(other.rows) for other in others] == [1, 1]


@pytest.mark.parametrize("rows", APART.values(), ids=APART.keys())
def test_other_rows_are_items_of_their_own(rows: list[str]) -> None:
    assert [len(item.rows) for item in items(*rows)] == [1, 1]


def test_the_cells_of_rows_in_one_are_read_together() -> None:
    (item,) = items("1\tSửa trạm ở\tSở Y tế\t\t2026", "\tcác bản\tSở Nội vụ\tSở Tư pháp\t")
    assert [item.text(column) for column in (Column.LEAD, Column.COOPERATING, Column.DEADLINE)] == [
        "Sở Y tế Sở Nội vụ",
        "Sở Tư pháp",
        "2026",
    ]
    assert item.text(Column.NOTE) == ""


@pytest.mark.parametrize(
    ("above", "below", "task"),
    [
        ("Sửa trạm bơm cho các xã vùng thấp được", "Nhà nước hỗ trợ giống", True),
        ("Sửa trạm bơm.", "Nhà nước hỗ trợ giống", False),
        ("Sửa trạm bơm;", "Nhà nước hỗ trợ giống", False),
        ("Sửa trạm bơm", "Mở lớp dạy nghề", False),
    ],
)
def test_a_page_break_with_its_heading_cuts_cells(above: str, below: str, task: bool) -> None:
    rows = [f"1\t{above}\tSở Y tế\t\t2026", HEADING, f"\t{below}\t\t\t", *AFTER]
    assert len(tasks(*rows)) == (3 if task else 4)


@pytest.mark.parametrize(
    "row",
    [
        "2\tNhà nước hỗ trợ giống\tSở Y tế\t\t2026",  # it has a number
        "\tNhà nước hỗ trợ giống\t\t\t",  # no page break between
    ],
)
def test_without_a_break_or_with_a_number_nothing_was_cut(row: str) -> None:
    heading = [HEADING] if row.startswith("2") else []
    rows = ["1\tSửa trạm bơm cho các xã\tSở Y tế\t\t2026", *heading, row, AFTER[1]]
    assert len(tasks(*rows)) == 3


@pytest.mark.parametrize(
    ("cell", "leads"),
    [
        ("nt", "Sở Y tế"),
        ("-nt-", "Sở Y tế"),
        ("Như trên", "Sở Y tế"),
        ("Như mục 1", "Sở Y tế"),
        ("Như mục 9", "Sở Nội vụ"),  # no such row: the one above
        ("Sở Tư pháp", "Sở Tư pháp"),
    ],
)
def test_a_cell_may_stand_for_another(cell: str, leads: str) -> None:
    rows = [FIRST, AFTER[0]] if "9" in cell else [FIRST]
    *_, last = items(*rows, f"7\tTrồng quế\t{cell}\t\t2026")
    assert last.text(Column.LEAD) == leads


def test_a_mark_stands_for_the_last_row_that_assigns_and_not_for_a_group() -> None:
    *_, last = items(FIRST, "II\tTHỦY LỢI\t\t\t", "1\tTrồng quế\tnt\t\tnt")
    assert (last.text(Column.LEAD), last.text(Column.DEADLINE)) == ("Sở Y tế", "2026")


def test_a_mark_for_the_unit_stands_for_that_of_the_row_above() -> None:
    table = table_of(["TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu 2030", "1\tSố trạm\ttrạm\t12", "2\tSố lớp\tnt\t15"])
    assert [item.text(Column.UNIT) for item in join_rows(table)] == ["trạm", "trạm"]


def test_only_who_and_when_may_be_that_of_a_numbered_row() -> None:
    *_, last = items(FIRST, "2\tNhư mục 1\tSở Nội vụ\t\t2026")
    assert last.text(Column.TASK) == "Như mục 1"


@pytest.mark.parametrize(
    ("row", "assigns"),
    [(FIRST, True), ("1\tSửa trạm\t\t\t2026", True), ("1\tSửa trạm\t\tSở Y tế\t", True), ("1\tSửa trạm\t\t\t", False)],
)
def test_an_item_assigns_where_it_says_who_or_by_when(row: str, assigns: bool) -> None:
    (item,) = items(row)
    assert item.assigns is assigns
