"""Table rows that hold a line of a letterhead."""

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.letterhead_rows import rows_of_letterhead
from dondoc.grammar.documents.landmarks import Landmark


@pytest.mark.parametrize(
    ("text", "marks", "rows"),
    [
        ("VĂN PHÒNG\tĐộc lập", [Landmark.MOTTO], {1}),
        ("VĂN PHÒNG\tSơn La, ngày 5", [Landmark.PLACE_AND_DATE], {1}),
        ("VĂN PHÒNG\tghi chú", [Landmark.NUMBER], set()),
        ("VĂN PHÒNG\tghi chú", [None], set()),
        ("Độc lập - Tự do", [Landmark.MOTTO], set()),  # no row
        ("SỞ\tY TẾ\nVĂN PHÒNG\tĐộc lập", [None, Landmark.MOTTO], {2}),
    ],
)
def test_a_row_is_of_a_letterhead_by_its_right_half(text: str, marks: list[Landmark | None], rows: set[int]) -> None:
    assert rows_of_letterhead(paragraphs_of(text), marks) == rows
