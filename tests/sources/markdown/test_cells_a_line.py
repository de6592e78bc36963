"""Tables of Markdown that have lost all their marks, so that each cell is a line: their rows, and no paragraph."""

import time

import pytest

from dondoc.sources.markdown import document_from_markdown

HEADING = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"]
ROWS = [
    ["1", "Xây dựng chợ đầu mối", "Sở Công Thương", "Sở Tài chính", "Quý I/2026"],
    ["2", "Sửa chữa đê bao", "Sở Xây dựng", "", "QUÝ II/2026"],
    ["3", "Rà soát cảng cá", "Sở Xây dựng", "Sở Nội vụ", "2026"],
    ["4", "Tổ chức hội chợ", "Sở Công Thương", "UBND các xã, phường", "Năm 2027"],
]


def rows_of(text: str) -> list[list[str]]:
    document = document_from_markdown(text, name="a.md")
    return [document.text[line.start : line.end].split("\t") for line in document.lines if line.table]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["a line a cell", "a paragraph a cell"])
@pytest.mark.parametrize("kept", [True, False], ids=["empty cells kept", "empty cells lost"])
@pytest.mark.parametrize("before", ["Phụ lục\n\n", "Phụ lục\n"], ids=["after a blank line", "after a title"])
def test_a_row_stands_in_as_many_lines_as_it_has_cells(between: str, before: str, *, kept: bool) -> None:
    cells = [cell for row in [HEADING, *ROWS] for cell in row if cell or kept]
    text = before + between.join(cells) + "\n\nNơi nhận:\n- Lưu: VT.\n"
    assert rows_of(text) == [HEADING, *ROWS]
    assert document_from_markdown(text, name="a.md").text.endswith("\nNơi nhận:\n- Lưu: VT.")


def test_its_heading_may_be_in_bold() -> None:
    assert rows_of("\n".join([f"**{cell}**" for cell in HEADING] + [cell for row in ROWS for cell in row]))[1:] == ROWS


def test_a_paragraph_that_only_begins_as_a_heading_does_stays_one() -> None:
    assert document_from_markdown("TT\nhuấn luyện dân quân tại các\nxã biên giới.", name="a.md").text.count("\n") == 0


@pytest.mark.parametrize("text", ["TT\n" * 8000, "TT\nNhiệm vụ\n\n" * 3000], ids=["numbers' heads", "headings"])
def test_what_looks_like_many_headings_is_read_fast(text: str) -> None:
    begun = time.process_time()
    document_from_markdown(text, name="a.md")
    assert time.process_time() - begun < 10
