"""Tables in tags of HTML among the lines of Markdown."""

import pytest

from dondoc.sources import read_document
from dondoc.sources.markdown.html_tables import set_apart

SPANS = """\
<table><tr><th>TT</th><th>Việc</th><th>Chủ trì</th></tr>
<tr><td colspan="3"><b>I. Giá đất</b></td></tr>
<tr><td>1</td><td>Rà soát &amp; báo cáo</td><td rowspan="2">Sở A</td></tr>

<tr><td>2</td><td>**Họp** dân</td></tr></table>
"""
GRID = ["TT\tViệc\tChủ trì", "I. Giá đất\t\t", "1\tRà soát & báo cáo\tSở A", "2\tHọp dân\t"]
A_TAG_A_LINE = SPANS.replace("><", ">\n<")
ROW = "<tr><td>1<td>Giá đất<td>Sở A<tr><td>2<td>Học phí<td>Sở B"
ROWS = ["1\tGiá đất\tSở A", "2\tHọc phí\tSở B"]
TEXTS = [
    pytest.param(f"# Phụ lục\n\n{SPANS}\nHết", ["Phụ lục", *GRID, "Hết"], id="in its place"),
    pytest.param(f"Phụ lục\n{A_TAG_A_LINE}Hết", ["Phụ lục", *GRID, "Hết"], id="a tag a line"),
    pytest.param(f"Kèm theo: <div><table>{ROW}</table></div> Hết", ["Kèm theo:", *ROWS, "Hết"], id="among words"),
    pytest.param(f"<TABLE border=1>{ROW}</TABLE>\n\n| a | b |\n|---|---|\n| c | d |\n",
                 [*ROWS, "a\tb", "c\td"],
                 id="above one of strokes"),
    pytest.param(f"a\n\n<table>{ROW}\n\nHết\n", ["a", *ROWS, "Hết"], id="never closed"),
    pytest.param(f"<table>{ROW}\n<table>{ROW}</table>\nHết", [*ROWS, *ROWS, "Hết"], id="closed but once"),
    pytest.param("Hết</table>\nrồi", ["Hết rồi"], id="never opened"),
    pytest.param("<tables> và <tablet a>\nb", ["và b"], id="other tags"),
    pytest.param("<p align=center><b>KẾ HOẠCH</b></p>\n\n<div>Căn cứ Luật</div>", ["KẾ HOẠCH", "Căn cứ Luật"],
                 id="tags around words"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_lines(text: str, lines: list[str]) -> None:
    assert read_document(text.encode(), name="a.md").text.split("\n") == lines


def test_rows_and_tables_are_counted_with_the_others() -> None:
    text = f"| a | b | c |\n|---|---|---|\n| d | e | f |\n\n{SPANS}"
    document = read_document(text.encode(), name="a.md")
    assert [(line.table, line.row) for line in document.lines] == [(1, 1), (1, 2), *((2, row) for row in range(1, 5))]
    assert document.lines[-1].cells[2].merged


def test_an_empty_line_stands_for_a_table() -> None:
    assert set_apart("a\n<table>x</table>\nb") == (["a", "", "", "b"], {1: "<table>x</table>"})


def test_a_table_in_a_cell_of_another_is_part_of_it() -> None:
    outer = "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>"
    assert set_apart(f"{outer}\nb").tagged == {0: outer}


def test_many_tables_that_are_never_closed_are_soon_read() -> None:
    assert len(set_apart("<table>\n" * 20_000).tagged) == 20_000
