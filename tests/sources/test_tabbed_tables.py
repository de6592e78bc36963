"""Which paragraphs with tabs are rows of a table, and which only have words set apart."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from dondoc.model import Document
from dondoc.sources import read_document
from dondoc.sources.blocks import Block
from dondoc.sources.tabbed_tables import with_tabbed_tables, with_tabs

HEADING = "TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian"
ROWS = [
    pytest.param([HEADING, "1\tLập sổ\tSở Y tế\tQuý I/2026"], [1, 1], id="a row below the heading"),
    pytest.param([HEADING, "I\tY tế\t\t"], [1, 1], id="a row that heads others"),
    pytest.param([HEADING, "I\tY tế"], [1, 1], id="a row that has lost the tabs at its end"),
    pytest.param([HEADING, "1\tLập sổ\tSở Y tế\tQuý I/2026", "\t- In sổ\tSở Tài chính\t"], [1, 1, 1], id="a dash"),
    pytest.param([HEADING, "1\tMột\tSở Y tế\t", "", "2\tHai\tSở Y tế\t"], [1, 1, 0, 2], id="rows below a blank line"),
    pytest.param([HEADING, "1\tMột\tSở Y tế\t", "", HEADING], [1, 1, 0, 2], id="the heading again"),
    pytest.param([HEADING, "1\tMột\tSở Y tế\t", HEADING], [1, 1, 1], id="the heading again, at once"),
    pytest.param([HEADING, "1\tMột\tSở\t", "TT\tChỉ tiêu\tĐơn vị tính"], [1, 1, 2], id="another heading"),
    pytest.param([HEADING, "1\tMột\tSở\t", "\t\t\tTM. UBND TỈNH"], [1, 1, 0], id="who signs, behind tabs"),
    pytest.param([HEADING, "1\tMột\tSở\t", "Nơi nhận:\tKT. CHỦ TỊCH"], [1, 1, 0], id="who receives it"),
    pytest.param([HEADING, "1\tMột\tSở\t", "", "Họ tên\tChức vụ\tNgày\tChữ ký"], [1, 1, 0, 0], id="no row any more"),
    pytest.param(["1.\tRà soát", "2.\tTổng hợp"], [0, 0], id="numbers before tabs"),
    pytest.param(["UBND TỈNH\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [0], id="a letterhead"),
    pytest.param(["1\tLập sổ\tSở Y tế\tQuý I/2026"], [0], id="a row without any heading"),
    pytest.param(["TT\tHọ và tên\tĐơn vị", "1\tA\tSở Y tế"], [1, 1], id="numbers and one known heading"),
    pytest.param(["Mẫu\tHọ và tên\tĐơn vị", "1\tA\tSở Y tế"], [0, 0], id="one known heading alone"),
    pytest.param(
        ["Nội dung" + " dài" * 25 + "\tCơ quan chủ trì\tThời gian", "1\tA\tB"], [0, 0], id="a sentence heads none"
    ),
    pytest.param(["Việc:\tnhư trên\tđã báo cáo"], [0], id="words that head no columns"),
]


@pytest.mark.parametrize(("paragraphs", "tables"), ROWS)
def test_a_table_begins_below_a_heading_of_columns(paragraphs: list[str], tables: list[int]) -> None:
    assert [block.table for block in with_tabbed_tables(map(Block, paragraphs))] == tables


def test_rows_have_as_many_cells_as_their_table_and_other_paragraphs_no_tabs() -> None:
    blocks = with_tabbed_tables([Block(HEADING), Block("I\tY tế"), Block("Nơi nhận:\tnhư trên")])
    assert [block.words for block in blocks] == [HEADING, "I\tY tế\t\t", "Nơi nhận: như trên"]


def test_tables_of_the_file_are_counted_on_behind_those_with_tabs() -> None:
    blocks = [
        Block("a\tb", table=1, row=1),
        Block(HEADING),
        Block("a\tb", table=2, row=1),
        Block("c\td", table=2, row=2),
    ]
    found = [(block.table, block.row) for block in with_tabbed_tables(blocks)]
    assert found == [(1, 1), (2, 1), (3, 1), (3, 2)]


def test_a_table_of_the_file_ends_that_with_tabs() -> None:
    blocks = [Block(HEADING), Block("a\tb", table=1, row=1), Block("1\tMột\tSở Y tế\t")]
    assert [block.table for block in with_tabbed_tables(blocks)] == [1, 2, 0]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("một \t hai\t", "một\thai\t", id="spaces around tabs"),
        pytest.param("\n\t\tmột\n\t\thai\n", " một hai ".strip(), id="tabs that indent lines of the file"),
        pytest.param("một  hai", "một hai", id="no tab"),
    ],
)
def test_only_tabs_among_words_stay(text: str, line: str) -> None:
    assert with_tabs(text) == line


LINES = [
    "Nhiệm vụ giao các sở năm 2026:",
    HEADING,
    "I\tY tế\t\t",
    "1\tRà soát mạng lưới trạm y tế\tSở Y tế\tQuý II/2026",
    "",
    "2\tIn sổ\tSở Tài chính\t",
    "Nơi nhận:\tnhư trên",
]


def in_word(folder: Path) -> Path:
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    document.save(str(folder / "plan.docx"))
    return folder / "plan.docx"


def in_word_in_one_paragraph(folder: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("\n".join(LINES[:4]))
    for line in LINES[4:]:
        document.add_paragraph(line)
    document.save(str(folder / "plan.docx"))
    return folder / "plan.docx"


def as_page(folder: Path) -> Path:
    page = folder / "plan.html"
    page.write_text("<html><body>\n" + "".join(f"\t<p>{line}</p>\n" for line in LINES), encoding="utf-8")
    return page


def as_lines_of_a_page(folder: Path) -> Path:
    page = folder / "plan.html"
    page.write_text("<html><body>" + "<br>\n\t".join(LINES), encoding="utf-8")
    return page


def as_markdown(folder: Path) -> Path:
    text = folder / "plan.md"
    text.write_text("\n".join(["# Kế hoạch", "", *LINES]), encoding="utf-8")
    return text


@pytest.mark.parametrize("write", [in_word, in_word_in_one_paragraph, as_page, as_lines_of_a_page, as_markdown])
def test_every_format_reads_rows_with_tabs_as_plain_text_does(write: Callable[[Path], Path], tmp_path: Path) -> None:
    rows = rows_of(read_document(write(tmp_path)))
    assert rows == [line.split("\t") for line in [*LINES[1:4], LINES[5]]]


def rows_of(document: Document) -> list[list[str]]:
    return [[document.text[cell.start : cell.end] for cell in line.cells] for line in document.lines if line.table]
