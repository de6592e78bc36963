"""Tables in plain text with a cell a line and no numbers: the column of times tells their rows."""

import pytest

from dondoc.sources.listed_tables import rows_of_listed_tables

HEADING = "Nhiệm vụ\nCơ quan chủ trì\nThời gian hoàn thành\n"


def rows(text: str) -> list[str]:
    """The rows, '|' between their cells."""
    return [words.replace("\t", "|") for words, drawn in rows_of_listed_tables(text.split("\n")) if drawn and words]


READ = {
    "two rows": ("Họp\nSở Y tế\nQuý I/2026\nLàm\nSở Nội vụ\nQuý II/2026",
                 ["Họp|Sở Y tế|Quý I/2026", "Làm|Sở Nội vụ|Quý II/2026"]),
    "every second row says when": ("Họp\nSở Y tế\nQuý I/2026\nLàm\nSở Nội vụ\n\n" * 2,
                                   ["Họp|Sở Y tế|Quý I/2026", "Làm|Sở Nội vụ|"] * 2),
    "each row says when": ("Họp\nSở Y tế\nQuý I/2026\nLàm\nSở Nội vụ\n30/6/2026\nMở\n\nNăm 2026",
                           ["Họp|Sở Y tế|Quý I/2026", "Làm|Sở Nội vụ|30/6/2026", "Mở||Năm 2026"]),
    "one does not": ("Họp\nSở Y tế\nQuý I/2026\nLàm\nSở Nội vụ\n\nMở\n\nNăm 2026\nBế mạc\nSở Y tế\nThường xuyên",
                     ["Họp|Sở Y tế|Quý I/2026", "Làm|Sở Nội vụ|", "Mở||Năm 2026", "Bế mạc|Sở Y tế|Thường xuyên"]),
    "titles head rows": ("Về thể chế\nHọp\nSở Y tế\nQuý I/2026\nLàm\nSở Nội vụ\nQuý II/2026\nVề đê\nMở\n\nNăm 2026",
                         ["Về thể chế||", "Họp|Sở Y tế|Quý I/2026", "Làm|Sở Nội vụ|Quý II/2026", "Về đê||",
                          "Mở||Năm 2026"]),
    "what follows is none of it": ("Họp\nSở Y tế\nQuý I/2026\nLàm\nSở Nội vụ\nQuý II/2026\nMở\nSở Y tế\nNăm 2026\n"
                                   "\nTrên đây là kế hoạch.\n\nNơi nhận:\n- Như trên",
                                   ["Họp|Sở Y tế|Quý I/2026", "Làm|Sở Nội vụ|Quý II/2026", "Mở|Sở Y tế|Năm 2026"]),
}  # fmt: skip
OTHERS = {
    "one row": HEADING + "Họp\nSở Y tế\nQuý I/2026",
    "no column of times": "Nhiệm vụ\nCơ quan chủ trì\nSản phẩm\n" + "Họp\nSở Y tế\nQuý I/2026\n" * 4,
    "times elsewhere": HEADING + "Họp\nQuý I/2026\nSở Y tế\n" * 4,
    "two columns": "Nhiệm vụ\nThời gian\n" + "Họp\nQuý I/2026\n" * 4,
    "headings of sections": "Nhiệm vụ chủ yếu\nCơ quan chủ trì\nTổ chức thực hiện\nTrong năm 2026.\nHết.\nThôi.\n",
}


@pytest.mark.parametrize(("body", "expected"), READ.values(), ids=READ.keys())
def test_the_lines_of_a_row_are_its_cells(body: str, expected: list[str]) -> None:
    assert rows(HEADING + body) == ["Nhiệm vụ|Cơ quan chủ trì|Thời gian hoàn thành", *expected]


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert [words for words, _ in rows_of_listed_tables(text.split("\n"))] == text.split("\n")


def test_times_may_stand_in_several_columns() -> None:
    heading = "Nhiệm vụ\nCơ quan chủ trì\nThời gian thực hiện\nThời gian hoàn thành\n"
    read = rows(heading + "Họp\nSở Y tế\n2026-2027\n\nLàm\nSở Y tế\n\nQuý I/2026\nMở\nSở Y tế\n2026\nTháng 3/2026")
    assert read[1:] == ["Họp|Sở Y tế|2026-2027|", "Làm|Sở Y tế||Quý I/2026", "Mở|Sở Y tế|2026|Tháng 3/2026"]
