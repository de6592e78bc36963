"""Tables drawn in plain text: their rows, and what only looks like one."""

import pytest

from dondoc.sources.drawn_tables import rows_of_drawn_tables
from dondoc.sources.plain import document_from_text

# A drawing, and the rows in it, line for line.
DRAWN = {
    "strokes, as in Markdown": (
        "| TT | Nhiệm vụ | Chủ trì |\n|----|:---:|---|\n| 1 | Xây kho | Sở A<br>Sở B |\n| 2 | Mạng \\| máy | |",
        ["TT\tNhiệm vụ\tChủ trì", "", "1\tXây kho\tSở A Sở B", "2\tMạng | máy\t"],
    ),
    "strokes without a line of dashes": ("| 1 | Xây kho |\n| 2 | Mạng |", ["1\tXây kho", "2\tMạng"]),
    "strokes between the cells alone": (
        "TT | Nhiệm vụ | Chủ trì\n--- | --- | ---\n1 | Xây kho | Sở A",
        ["TT\tNhiệm vụ\tChủ trì", "", "1\tXây kho\tSở A"],
    ),
    "a box with a line between any two rows": (
        "+----+---------+\n| TT | Việc    |\n+====+=========+\n| 1  | Xây kho |\n|    | dữ liệu |\n+----+---------+\n"
        "| 2  | Mạng    |\n+----+---------+",
        ["", "TT\tViệc", "", "1\tXây kho dữ liệu", "", "", "2\tMạng", ""],
    ),
    "a box with lines around the whole": (
        "+----+------+\n| TT | Việc |\n+----+------+\n| 1  | Kho  |\n| 2  | Mạng |\n+----+------+",
        ["", "TT\tViệc", "", "1\tKho", "2\tMạng", ""],
    ),
    "a box whose first column is broken over lines": (
        "+------+-----+\n| Việc | Ai  |\n+------+-----+\n| Xây  | A   |\n| kho  |     |\n"
        "+------+-----+\n| Mạng | B   |\n"
        "+------+-----+",
        ["", "Việc\tAi", "", "Xây kho\tA", "", "", "Mạng\tB", ""],
    ),
    "a box of drawing characters": (
        "┌────┬──────┐\n│ TT │ Việc │\n├────┼──────┤\n│ 1  │ Kho  │\n└────┴──────┘",
        ["", "TT\tViệc", "", "1\tKho", ""],
    ),
    "runs of spaces": (
        "TT    Nhiệm vụ       Chủ trì    Thời gian\n1     Xây kho        Sở A       Quý I/2026\n"
        "      dữ liệu\n2     Mạng máy       Sở C       Quý II/2026",
        [
            "TT\tNhiệm vụ\tChủ trì\tThời gian",
            "1\tXây kho dữ liệu\tSở A\tQuý I/2026",
            "",
            "2\tMạng máy\tSở C\tQuý II/2026",
        ],
    ),
    "columns not below each other": (
        "TT    Việc    Chủ trì\n1     Xây kho chung    Sở A\n2     Mạng    Sở C",
        ["TT\tViệc\tChủ trì", "1\tXây kho chung\tSở A", "2\tMạng\tSở C"],
    ),
    "strokes between the cells alone, below headings that are known": (
        "TT | Nhiệm vụ | Chủ trì | Ghi chú\n1 | Xây kho | Sở A | \n2 | Mạng | Sở C",
        ["TT\tNhiệm vụ\tChủ trì\tGhi chú", "1\tXây kho\tSở A\t", "2\tMạng\tSở C\t"],
    ),
    "a blank line between any two rows": (
        "TT | Nhiệm vụ | Chủ trì\n\n1 | Xây kho | Sở A\n\n2 | Mạng | Sở C",
        ["TT\tNhiệm vụ\tChủ trì", "", "1\tXây kho\tSở A", "", "2\tMạng\tSở C"],
    ),
}
NOT_DRAWN = {
    "a letterhead between strokes, a blank line below each": (
        "UBND TỈNH A | CỘNG HÒA XÃ HỘI\n\nSố: 1/KH | Độc lập\n\nBắc Ninh | Ngày 3"
    ),
    "blank lines between lines of other widths": "TT | Nhiệm vụ | Chủ trì\n\nSố: 1/KH | Ngày 3\n\nHết",
    "a stroke in a sentence": "Tỷ lệ a | b là 5\nVà c | d là 6",
    "a single row": "| Sở A | Sở B |",
    "lines of dashes": "Một\n------\nHai\n- Ba\n-----",
    "a letterhead": "UBND TỈNH A        CỘNG HÒA XÃ HỘI\n   Số: 1/KH        Độc lập - Tự do - Hạnh phúc",
    "recipients beside a signature": "Nơi nhận:       TM. UBND\n- Như trên;     CHỦ TỊCH\n- Lưu: VT.      Họ Tên",
    "two spaces for one": "1.  Sở  Y  tế  làm\n2.  Sở  A  B  làm\n3.  Sở  C  D  làm",
    "columns without numbers": "Tên    Việc    Nơi\nAn     Kho     Xã\nBình   Mạng    Bản",
    "rows of other widths": "| 1 | Kho |\n| 2 | Mạng | Sở A |\n| 3 |\n| 4 | a | b | c |",
}


@pytest.mark.parametrize(("drawing", "rows"), DRAWN.values(), ids=DRAWN.keys())
def test_the_rows_of_a_drawing_stand_in_their_first_lines(drawing: str, rows: list[str]) -> None:
    assert list(rows_of_drawn_tables(drawing.split("\n"))) == [(row, True) for row in rows]


@pytest.mark.parametrize("text", NOT_DRAWN.values(), ids=NOT_DRAWN.keys())
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert list(rows_of_drawn_tables(text.split("\n"))) == [(line, False) for line in text.split("\n")]


def test_a_drawing_is_one_table_with_the_line_numbers_of_the_file() -> None:
    document = document_from_text("Mở\n" + DRAWN["a box with a line between any two rows"][0] + "\nKết", name="a.txt")
    assert [(line.number, line.table, line.row) for line in document.lines if line.is_row] == [
        (3, 1, 1), (5, 1, 2), (8, 1, 3),
    ]  # fmt: skip
    assert [document.quote(line) for line in document.lines][-1] == "Kết"
