"""Tables drawn as boxes in Markdown."""

import pytest

from dondoc.sources import read_document
from dondoc.sources.markdown.boxes import read_boxes

PLAIN = """\
+----+------------------+--------------+
| TT | Nhiệm vụ         | Chủ trì      |
+====+==================+==============+
| 1  | Rà soát giá đất  | Sở Tài chính |
|    | các xã           |              |
+----+------------------+--------------+
| 2  | Mở lớp học nghề  | Sở Nội vụ,   |
|    |                  | Sở Y tế      |
+----+------------------+--------------+
"""
DOWN = """\
+----+---------+-----------+
| 1  | Giá đất | Sở A      |
+----+---------+ chủ trì   |
| 2  | Học phí |           |
+----+---------+-----------+
"""
ACROSS = """\
+----+---------+-----------+
| I. Nhiệm vụ chung        |
+----+---------+-----------+
| 1  | Giá đất | Sở A      |
+----+---------+-----------+
"""
LISTED = """\
+----+-------------------------+
| 1  | Họp các xã:             |
|    |                         |
|    | -   rà soát giá đất của |
|    |     từng xã;            |
|    |                         |
|    | -   báo cáo.            |
+----+-------------------------+
"""
ROWS = {
    "each cell as its lines": (
        PLAIN,
        [
            [["TT"], ["Nhiệm vụ"], ["Chủ trì"]],
            [["1"], ["Rà soát giá đất các xã"], ["Sở Tài chính"]],
            [["2"], ["Mở lớp học nghề"], ["Sở Nội vụ, Sở Y tế"]],
        ],
    ),
    "a cell beside two rows": (DOWN, [[["1"], ["Giá đất"], ["Sở A chủ trì"]], [["2"], ["Học phí"], None]]),
    "a cell over all columns": (
        ACROSS,
        [[["I. Nhiệm vụ chung"], [], []], [["1"], ["Giá đất"], ["Sở A"]]],
    ),
    "a list in a cell": (LISTED, [[["1"], ["Họp các xã:", "-   rà soát giá đất của từng xã;", "-   báo cáo."]]]),
}


@pytest.mark.parametrize(("box", "rows"), ROWS.values(), ids=ROWS.keys())
def test_a_box_holds_rows(box: str, rows: list[list[list[str] | None]]) -> None:
    lines = [*box.splitlines(), "", "Hết"]
    assert read_boxes(lines, 0) == (rows, len(lines) - 2)


@pytest.mark.parametrize("lines", [["+---+"], ["+---+", "Hết"], ["1 + 2 = 3"], ["| a | b |", "+---+---+"], ["+++"]])
def test_other_lines_are_no_box(lines: list[str]) -> None:
    assert read_boxes(lines, 0) is None


def test_the_rows_of_a_box_are_rows_of_a_document() -> None:
    document = read_document(f"Phụ lục\n\n{PLAIN}\nHết".encode(), name="a.md")
    assert document.text.split("\n") == [
        "Phụ lục",
        "TT\tNhiệm vụ\tChủ trì",
        "1\tRà soát giá đất các xã\tSở Tài chính",
        "2\tMở lớp học nghề\tSở Nội vụ, Sở Y tế",
        "Hết",
    ]
