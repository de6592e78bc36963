"""Tables with strokes of which some are left out."""

from collections.abc import Callable

import pytest

from dondoc.sources.markdown.pipes import read_pipes

HEADING = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"]
ROWS = [["1", "Rà soát giá đất", "Sở Tài chính", "2026"], ["2", "Mở lớp học nghề", "Sở Nội vụ", ""]]
WRITTEN = {
    "no stroke at either end, no line of dashes": " | ".join,
    "no stroke at the end": lambda cells: "| " + " | ".join(cells),
    "no stroke at the beginning": lambda cells: " | ".join(cells) + " |",
    "all strokes": lambda cells: f"| {' | '.join(cells)} |",
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())
def test_rows_below_headings_that_are_known_need_no_outer_strokes(written: Callable[[list[str]], str]) -> None:
    read = read_pipes([*map(written, [HEADING, *ROWS]), "", "Hết"], 0)
    assert read is not None
    rows, end = read
    assert end == 3
    assert [[" ".join(cell).strip() for cell in row] for row in rows] == [HEADING, *ROWS]


def test_strokes_in_a_sentence_are_no_table() -> None:
    assert read_pipes(["Nhiệm vụ của cơ quan chủ trì | cơ quan phối hợp là như nhau", "Một | hai | ba"], 0) is None
