"""Tables in plain text with a cell a line: which lines are one, and which only look like it."""

from textwrap import dedent

import pytest

from dondoc.sources.listed_tables import rows_of_listed_tables
from dondoc.sources.plain import document_from_text

HEADING = "TT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n"


def rows(text: str) -> list[str]:
    """The rows, '|' between their cells."""
    return [words.replace("\t", "|") for words, drawn in rows_of_listed_tables(text.split("\n")) if drawn and words]


READ = {
    "a cell a line": ("1\nHọp\nSở Y tế\n2026\n2\nLàm\nSở Nội vụ\n2027", ["1|Họp|Sở Y tế|2026", "2|Làm|Sở Nội vụ|2027"]),
    "numbers set in": ("    1. \nHọp\nSở Y tế\n2026\n    2. \nLàm\n\n", ["1.|Họp|Sở Y tế|2026", "2.|Làm||"]),
    "an empty cell is a blank line": ("1\nHọp\n\n2026\n2\nLàm\nSở Y tế\n\n3\nMở\n\n\n",
                                      ["1|Họp||2026", "2|Làm|Sở Y tế|", "3|Mở||"]),
    "groups": ("I\nThể chế\n\n\n1\nHọp\n\n2026\nII\nHạ tầng\n\n\n2\nLàm\n\n2026",
               ["I|Thể chế||", "1|Họp||2026", "II|Hạ tầng||", "2|Làm||2026"]),
    "groups that run across": ("I\nThể chế\n1\nHọp\n\n2026\nII\nHạ tầng\n2\nLàm\n\n2026",
                               ["I|Thể chế||", "1|Họp||2026", "II|Hạ tầng||", "2|Làm||2026"]),
    "groups that run across, with numbers": ("1\nThể chế\n1.1\nHọp\n\n2026\n1.2\nLàm\n3\n2026",
                                             ["1|Thể chế||", "1.1|Họp||2026", "1.2|Làm|3|2026"]),
    "groups with sums": ("I\nThể chế\n450\n1\nHọp\n\n2026\nII\nHạ tầng\n200\n1\nLàm\n\n2026",
                         ["I|Thể chế||450", "1|Họp||2026", "II|Hạ tầng||200", "1|Làm||2026"]),
    "letters below numbers": ("1\nThể chế\na)\nHọp\n\n2026\nb)\nMở\n\n2026\n2\nHạ tầng\na)\nLàm\n\n2026",
                              ["1|Thể chế||", "a)|Họp||2026", "b)|Mở||2026", "2|Hạ tầng||", "a)|Làm||2026"]),
    "titles without numbers": ("PHẦN I. THỂ CHẾ\n1\nHọp\n\n2026\n2\nMở\n\n2026\nPHẦN II. HẠ\n3\nLàm\n\n2026",
                               ["PHẦN I. THỂ CHẾ|||", "1|Họp||2026", "2|Mở||2026", "PHẦN II. HẠ|||", "3|Làm||2026"]),
    "what is to be done in several lines": ("1\nHọp\nba ngày\nSở Y tế\n2026\n2\nLàm\n\n2026",
                                            ["1|Họp ba ngày|Sở Y tế|2026", "2|Làm||2026"]),
    "a row without number": ("1\nHọp\n\n2026\n\nGửi giấy mời\nSở Y tế\n2026\n2\nLàm\n\n2027",
                             ["1|Họp||2026", "|Gửi giấy mời|Sở Y tế|2026", "2|Làm||2027"]),
    "numbered columns": ("(1)\n(2)\n(3)\n(4)\n1\nHọp\n\n2026", ["(1)|(2)|(3)|(4)", "1|Họp||2026"]),
}  # fmt: skip
OTHERS = {
    "one row": HEADING + "1\nHọp\nSở Y tế\n2026\nNơi nhận:",
    "no heading of columns": "TT\nmột\nhai\n1\nHọp\nSở Y tế\n2\nLàm\nSở Y tế",
    "two columns": "TT\nNhiệm vụ\n1\nHọp\n2\nLàm",
    "a blank line in the heading": "TT\nNhiệm vụ\n\nCơ quan chủ trì\n1\nHọp\n\n2026\n2\nLàm\n\n2026",
    "paragraphs with numbers": "Mục\n1. Nhiệm vụ của cơ quan chủ trì\n2. Thời gian thực hiện\n1\n2",
    "rows on a line": "TT\tNhiệm vụ\tChủ trì\n1\tHọp\tSở Y tế\n2\tLàm\tSở Y tế",
}


@pytest.mark.parametrize(("body", "expected"), READ.values(), ids=READ.keys())
def test_the_lines_of_a_row_are_its_cells(body: str, expected: list[str]) -> None:
    assert rows(HEADING + body) == ["TT|Nhiệm vụ|Cơ quan chủ trì|Thời gian", *expected]


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert [words for words, _ in rows_of_listed_tables(text.split("\n"))] == text.split("\n")


def test_lines_keep_their_numbers_and_a_repeated_heading_is_a_row() -> None:
    text = f"II. NHIỆM VỤ\n{HEADING}1\nHọp\nSở Y tế\n2026\n2\nLàm\nSở Y tế\n2026\n\x0c{HEADING}3\nMở\n\n2026\nNơi nhận:"
    document = document_from_text(text, name="a.txt")
    placed = [(line.number, line.row, line.page, document.quote(line).split("\t")[0]) for line in document.lines]
    assert [each for each in placed if each[1] or each[3].strip()] == [
        (1, 0, 1, "II. NHIỆM VỤ"), (2, 1, 1, "TT"), (6, 2, 1, "1"), (10, 3, 1, "2"), (14, 4, 2, "TT"), (18, 5, 2, "3"),
        (22, 0, 2, "Nơi nhận:"),
    ]  # fmt: skip


def test_a_table_among_others() -> None:
    text = dedent("""\
        a | b
        TT
        Nhiệm vụ
        Chủ trì
        1
        Họp
        Sở Y tế
        2
        Làm

        Nơi nhận:
        | c | d |
        |---|---|
        | e | f |""")
    assert rows(text) == ["TT|Nhiệm vụ|Chủ trì", "1|Họp|Sở Y tế", "2|Làm|", "c|d", "e|f"]


def test_paragraphs_with_blank_lines_between_them_are_no_cells() -> None:
    work = "- Xây dựng đề án phát triển cà phê."
    paragraphs = [
        "KẾ HOẠCH", "Phát triển nông nghiệp, du lịch", "I. NHIỆM VỤ", "1. Nhóm nhiệm vụ đề án phát triển cà phê",
        "1.1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng", work, "1.2. Sở Tài chính", work, work,
        "2. Nhóm nhiệm vụ đề án phát triển cà phê", "2.1. Sở Tài chính", work,
        "3. Nhóm nhiệm vụ đề án phát triển cà phê", "3.1. Sở Tài chính", work, work,
        "- Xây dựng đề án phát triển cà phê, bản đồ vùng trồng.",
    ]  # fmt: skip
    lines = "\n\n".join(paragraphs).split("\n")
    assert not any("\t" in words for words, _ in rows_of_listed_tables(lines))
