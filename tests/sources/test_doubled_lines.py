"""Text with a blank line behind every line."""

from dondoc.sources import read_document
from dondoc.sources.doubled_lines import Undoubled, is_doubled

CELLS = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"]
ROWS = [
    ["1", "Rà soát giá đất ở các xã", "Sở Tài chính", "", "2026"],
    ["2", "Mở lớp học nghề cho thanh niên", "Sở Nội vụ", "Sở Y tế", ""],
    ["3", "Sửa chợ trung tâm", "Sở Xây dựng", "", "2027"],
]
TITLE = ["PHỤ LỤC", "Danh mục nhiệm vụ", "", "(Kèm theo Kế hoạch số 5/KH-UBND)"]
PARAGRAPHS = [*TITLE, *CELLS, *(cell for row in ROWS for cell in row), "Hết"]


def test_the_cells_of_a_table_are_paragraphs_of_their_own() -> None:
    document = read_document("".join(f"{one}\n\n" for one in PARAGRAPHS).encode(), name="a.txt")
    rows = [(at, line.split("\t")) for at, line in enumerate(document.text.split("\n")) if "\t" in line]
    assert [cells for _, cells in rows] == [CELLS, *ROWS]
    assert rows[0][0] == 2 * len(TITLE)


def test_lines_without_blank_ones_between_are_not_doubled() -> None:
    assert is_doubled([line for one in PARAGRAPHS for line in (one, "")])
    assert not is_doubled(PARAGRAPHS)
    assert not is_doubled(["một", ""] * 5)
    assert not is_doubled([line for number in range(40) for line in ((str(number), "") if number % 2 else ("a", "b"))])


def test_the_lines_that_were_left_out_come_back() -> None:
    lines = ["a", "", "", "", "b", "c", "", "d"]
    single = Undoubled(lines)
    assert single.lines == ["a", "", "b", "c", "d"]
    assert [words for words, _ in single.doubled((line, False) for line in single.lines)] == lines
    assert [single.number(number) for number in (1, 3, 5)] == [1, 5, 8]
