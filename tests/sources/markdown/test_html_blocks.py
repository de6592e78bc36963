"""Lists, paragraphs and breaks in tags of HTML among the lines of Markdown."""

import pytest

from dondoc.sources import read_document
from dondoc.sources.markdown.html_blocks import block_spans, lines_at_tags

LIST = "<ul>\n<li>Rà soát số liệu\ncủa các xã;</li>\n\n<li><p>Lập **báo cáo**.</p></li>\n</ul>"
TEXTS = [
    pytest.param(f"Sở A:\n{LIST}\nSở B:", ["Sở A:", "- Rà soát số liệu của các xã;", "- Lập báo cáo.", "Sở B:"],
                 id="a list, with blank lines between its items"),
    pytest.param("<ol start=3><li>Rà soát</li><li>Lập báo cáo</li></ol>", ["3. Rà soát", "4. Lập báo cáo"],
                 id="numbers that a browser counts"),
    pytest.param("<p>Sở A</p>\n<p>Sở B</p>\nvà Sở C", ["Sở A", "Sở B", "và Sở C"], id="paragraphs below each other"),
    pytest.param("<p>Sở A chủ\ntrì</p>\n\n- Rà soát\n- Lập báo cáo", ["Sở A chủ trì", "- Rà soát", "- Lập báo cáo"],
                 id="a paragraph of two lines above a list of Markdown"),
    pytest.param("<div align=center>\n\n**KẾ HOẠCH**\n\n</div>", ["KẾ HOẠCH"], id="a frame around Markdown"),
    pytest.param("<p>Sở A\n\n1. Rà soát\n2. Lập báo cáo", ["Sở A", "1. Rà soát", "2. Lập báo cáo"], id="never closed"),
    pytest.param("Sở A:<br>- Rà soát;<BR />- Lập báo cáo<br/>đúng hạn.",
                 ["Sở A:", "- Rà soát;", "- Lập báo cáo đúng hạn."],
                 id="breaks in a line"),
    pytest.param("| a | b |\n|---|---|\n| Sở A<br>Sở B | c |", ["a\tb", "Sở A Sở B\tc"],
                 id="breaks in a cell of strokes"),
    pytest.param("Sở A <sup>2</sup> và <u>Sở B</u>\ncùng làm", ["Sở A 2 và Sở B cùng làm"], id="tags within a line"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_lines(text: str, lines: list[str]) -> None:
    assert read_document(text.encode(), name="a.md").text.split("\n") == lines


def test_blocks_below_each_other_are_one_run() -> None:
    text = "a\n<p>b</p>\n\n<p>c</p>\nd\n<h2>e</h2>"
    assert [text[start:end] for start, end in block_spans(text)] == ["<p>b</p>\n\n<p>c</p>", "<h2>e</h2>"]


def test_a_list_in_a_list_is_part_of_it() -> None:
    text = "<ul><li>a<ol><li>b</li></ol></li></ul>"
    assert list(block_spans(f"{text}\nc")) == [(0, len(text))]


def test_many_lists_that_are_never_closed_are_soon_found() -> None:
    assert len(list(block_spans("<ul>\n\na\n" * 20_000 + "</p>"))) == 20_000


def test_a_break_at_the_end_of_a_line_makes_no_blank_one() -> None:
    assert lines_at_tags("a<br>\nb<br> c") == ["a  ", "b  ", " c"]
