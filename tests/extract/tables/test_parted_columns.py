"""Years below a heading of which one column alone can be parted into them."""

import pytest

from dondoc.extract.tables.parted_columns import parted_words
from dondoc.grammar.cells.columns import read_column_heading

YEARS = ["2026", "2027", "2030"]
NOT_PARTED = {
    "no measures": ["TT", "Nhiệm vụ", "ĐVT", "Kế hoạch"],
    "two columns that may be meant": ["TT", "Chỉ tiêu", "Kế hoạch", "Kế hoạch"],
    "what is to be done is no goal": ["TT", "Chỉ tiêu", "ĐVT", "Công việc"],
    "none that may be meant": ["TT", "Chỉ tiêu", "ĐVT", "Ghi chú"],
    "one that names its year": ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch 2026"],
}


def _parted(words: list[str], cells: list[str]) -> tuple[str, ...] | None:
    return parted_words([read_column_heading(word) for word in words], words, cells)


def test_one_column_is_parted_into_the_years_below() -> None:
    assert _parted(["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Ghi chú"], YEARS) == (
        *("TT", "Chỉ tiêu", "ĐVT"),
        *("Kế hoạch 2026", "Kế hoạch 2027", "Kế hoạch 2030"),
        "Ghi chú",
    )


@pytest.mark.parametrize("words", NOT_PARTED.values(), ids=NOT_PARTED.keys())
def test_other_headings_are_not_parted(words: list[str]) -> None:
    assert _parted(words, YEARS) is None


@pytest.mark.parametrize("cells", [["2026"], ["2026", "Tổng"], ["1", "2", "3"]])
def test_other_rows_part_nothing(cells: list[str]) -> None:
    assert _parted(["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch"], cells) is None
