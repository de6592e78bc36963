"""Which of several columns says what a row is about."""

import pytest

from dondoc.extract.tables.told_subjects import Columns, cells_under, places_of, tell_subject
from dondoc.grammar.cells.columns import Column

TASK, LEAD, GROUP = Column.TASK, Column.LEAD, Column.GROUP
WORK = ["Sửa trạm bơm", "Mở lớp học nghề"]


def told(columns: Columns, headings: list[str], *cells: list[str]) -> Columns:
    """What is told of `columns` under `headings`, with the `cells` of each column and a lead in all rows."""
    rows = [[*row, "Sở Y tế"] for row in zip(*cells, strict=True)]
    return tell_subject((*columns, LEAD), [*headings, "Chủ trì"], rows)[:-1]


@pytest.mark.parametrize(
    ("headings", "first", "expected"),
    [
        (["Nhiệm vụ cụ thể", "Nội dung"], ["Thủy lợi", "Dạy nghề"], (TASK, None)),  # the words that say more
        (["Nội dung", "Nhiệm vụ cụ thể"], ["Thủy lợi", "Dạy nghề"], (None, TASK)),
        (["Nội dung", "Nội dung"], ["Thủy lợi", "Dạy nghề"], (TASK, None)),  # the first of equals
        (["Nhóm nhiệm vụ", "Nội dung"], ["Thủy lợi", "Dạy nghề"], (GROUP, TASK)),
    ],
)
def test_the_best_of_several_says_what_rows_are_about(headings: list[str], first: list[str], expected: Columns) -> None:
    assert told((TASK, TASK), headings, first, WORK) == expected


def test_rows_that_only_head_others_do_not_tell_which_column_is_filled() -> None:
    rows = [["1", "Thủy lợi", "", ""], ["2", "Dạy nghề", "", ""], ["3", "", "Mở lớp học nghề", "Sở Y tế"]]
    columns = Column.NUMBER, TASK, TASK, LEAD
    assert tell_subject(columns, ["TT", "Nhiệm vụ", "Nội dung", "Chủ trì"], rows) == (Column.NUMBER, None, TASK, LEAD)


def test_a_column_that_no_row_fills_groups_nothing() -> None:
    rows = [["1", "", "Sửa trạm bơm", "Sở Y tế"], ["2", "", "Mở lớp học nghề", "Sở Y tế"]]
    for column, heading in ((TASK, "Nhóm nhiệm vụ"), (None, "Lĩnh vực")):
        told_of = tell_subject((Column.NUMBER, column, TASK, LEAD), ["TT", heading, "Nội dung", "Chủ trì"], rows)
        assert told_of == (Column.NUMBER, None, TASK, LEAD)


@pytest.mark.parametrize(
    ("columns", "heading", "first", "expected"),
    [
        ((None, TASK), "Lĩnh vực", ["Thủy lợi", "Dạy nghề"], (GROUP, TASK)),
        ((None, TASK), "Ghi rõ", ["Thủy lợi", "Dạy nghề"], (None, TASK)),
        ((None, TASK), "Lĩnh vực", ["25%", "40%"], (None, TASK)),  # figures group nothing
        ((None, None), "Lĩnh vực", ["Thủy lợi", "Dạy nghề"], (None, None)),  # nothing that could be grouped
    ],
)
def test_groups_stand_before_what_rows_are_about(
    columns: Columns, heading: str, first: list[str], expected: Columns
) -> None:
    assert told(columns, [heading, "Nội dung"], first, WORK) == expected


def test_one_column_of_groups_is_enough() -> None:
    columns = GROUP, None, TASK
    assert told(columns, ["Nhóm", "Lĩnh vực", "Nội dung"], WORK, WORK, WORK) == columns


def test_groups_behind_what_rows_are_about_are_none() -> None:
    assert told((TASK, None), ["Nội dung", "Lĩnh vực"], WORK, WORK) == (TASK, None)


def test_columns_are_found_by_what_they_hold_and_cells_by_their_place() -> None:
    assert places_of((TASK, None, LEAD, None), None, LEAD) == [1, 2, 3]
    assert cells_under([["a", "b"], ["c"], ["", ""]], 1) == ["b", ""]
    assert len(cells_under([["a"]] * 90, 0)) == 40
