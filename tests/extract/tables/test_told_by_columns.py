"""What a column holds by those that stand beside it."""

import pytest

from dondoc.extract.tables.told_by_columns import told_by_columns
from dondoc.grammar.cells.columns import Column, read_column_heading

TASK, INDICATOR, NUMBER = Column.TASK, Column.INDICATOR, Column.NUMBER


def told(heading: str, place: int) -> Column | None:
    """What the column at `place` of `heading` holds, with what those beside it tell."""
    cells = heading.split(" | ")
    return told_by_columns(tuple(map(read_column_heading, cells)), cells)[place]


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("Chỉ tiêu đến năm 2030 | Cơ quan chủ trì", INDICATOR),
        ("Kết quả năm 2030 | Cơ quan chủ trì", Column.YEAR),
        ("Chỉ tiêu năm 2028 | Chỉ tiêu năm 2030 | Cơ quan chủ trì", Column.YEAR),
        ("Chỉ tiêu năm 2030 | Nội dung | Cơ quan chủ trì", Column.YEAR),
        ("Chỉ tiêu năm 2030 | Chỉ tiêu | Cơ quan chủ trì", Column.YEAR),
    ],
)
def test_goals_of_a_year_are_what_rows_are_about_where_nothing_else_is(heading: str, holds: Column) -> None:
    assert told(heading, 0) is holds


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("Nội dung | ĐVT | Xã Mường A | Xã Mường B", INDICATOR),
        ("Nội dung | ĐVT | Xã Mường A", TASK),
        ("Nội dung | Xã Mường A | Xã Mường B", TASK),
        ("Nội dung | ĐVT | Xã Mường A | Xã Mường B | Cơ quan chủ trì", TASK),
        ("Nội dung | ĐVT | Xã Mường A | Xã Mường B | Thời hạn", TASK),
        ("Nội dung | Chỉ tiêu | ĐVT | Xã Mường A | Xã Mường B", TASK),
        ("Nội dung | Nhiệm vụ | ĐVT | Xã Mường A | Xã Mường B", TASK),
    ],
)
def test_what_is_given_to_places_is_measured(heading: str, holds: Column) -> None:
    assert told(heading, 0) is holds


@pytest.mark.parametrize(
    ("heading", "place", "holds"),
    [
        ("Giai đoạn | Nội dung | Thời gian", 0, NUMBER),
        ("Giai đoạn | Nội dung | Chủ trì", 0, Column.PERIOD),
        ("TT | Giai đoạn | Nội dung | Thời gian", 1, Column.PERIOD),
        ("Giai đoạn | TT | Nội dung | Thời gian", 0, Column.PERIOD),
        ("Địa điểm | Nội dung | Thời gian", 0, None),
    ],
)
def test_stages_beside_times_count_the_rows(heading: str, place: int, holds: Column | None) -> None:
    assert told(heading, place) is holds
