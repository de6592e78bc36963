"""What the lines of a Markdown file become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.model import Document
from dondoc.sources import UnreadableFile, read_document


def read(text: str) -> Document:
    return read_document(text.encode(), name="a.md")


LINES = [
    pytest.param("# Mục tiêu\nđến năm 2030", "Mục tiêu\nđến năm 2030", id="a heading before small letters"),
    pytest.param("*theo lời của\nCHÍNH PHỦ;*", "theo lời của CHÍNH PHỦ;", id="capitals throughout inside emphasis"),
    pytest.param("gồm thu,\n- chi", "gồm thu,\n- chi", id="a list after a comma"),
    pytest.param("gồm thu\n- chi", "gồm thu - chi", id="a dash inside a sentence"),
    pytest.param("Sở Y tế và\n**Công** an", "Sở Y tế và Công an", id="emphasis at the beginning of a line"),
    pytest.param("Sở Y tế và\nCông **an**", "Sở Y tế và Công an", id="emphasis at the end of a line"),
    pytest.param("Việc làm\n|---|---|\nmột", "Việc làm\nmột", id="dashes of no table"),
    pytest.param("a | b |", "a | b |", id="strokes behind cells alone"),
    pytest.param("| a | b", "| a | b", id="strokes before cells alone"),
    pytest.param("Căn cứ Luật Tổ\nchức chính quyền;", "Căn cứ Luật Tổ chức chính quyền;", id="a wrapped sentence"),
    pytest.param("*Căn cứ Luật\nChính phủ;*", "Căn cứ Luật Chính phủ;", id="a capital inside emphasis"),
    pytest.param("theo ý kiến của\nSở Y tế.", "theo ý kiến của Sở Y tế.", id="a capital inside a sentence"),
    pytest.param("Nghị quyết số 57-\nNQ/TW", "Nghị quyết số 57-NQ/TW", id="a number after its dash"),
    pytest.param("GIAI ĐOẠN 2026\n- 2030", "GIAI ĐOẠN 2026 - 2030", id="a dash inside a range"),
    pytest.param("một\n\nhai\n\n\nba", "một\nhai\nba", id="blank lines part paragraphs"),
    pytest.param("gồm:\n- thu;\n- chi.", "gồm:\n- thu;\n- chi.", id="a list after a colon"),
    pytest.param("- Sở Y tế\n- Công an\n  tỉnh", "- Sở Y tế\n- Công an tỉnh", id="a list without stops"),
    pytest.param("* một;\n* hai", "- một;\n- hai", id="stars as bullets"),
    pytest.param("+ một\n+ hai", "+ một\n+ hai", id="crosses as bullets"),
    pytest.param("1. Một.\n2. Hai", "1. Một.\n2. Hai", id="numbers"),
    pytest.param("MỤC TIÊU\n1. Mục tiêu", "MỤC TIÊU\n1. Mục tiêu", id="a number after a heading"),
    pytest.param("quy định tại điểm\nb) mục 7", "quy định tại điểm b) mục 7", id="a letter that is cited"),
    pytest.param("## I. MỤC TIÊU ##\nĐến năm 2030", "I. MỤC TIÊU\nĐến năm 2030", id="a heading"),
    pytest.param("KẾ HOẠCH\n========\nCăn cứ", "KẾ HOẠCH\nCăn cứ", id="a heading with a line under it"),
    pytest.param("**KT. CHỦ TỊCH**\nPHÓ CHỦ TỊCH\nHọ Và Tên", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHọ Và Tên", id="signature"),
    pytest.param("**Điều 1.**\nPhê duyệt Đề án", "Điều 1. Phê duyệt Đề án", id="an article's number in bold"),
    pytest.param("**Điều 2.** Phê\nduyệt", "Điều 2. Phê duyệt", id="emphasis at the beginning"),
    pytest.param("**ỦY BAN NHÂN\nDÂN**\nTỈNH A", "ỦY BAN NHÂN DÂN\nTỈNH A", id="emphasis that ends with its line"),
    pytest.param("**ỦY BAN\n**\nTỈNH A", "ỦY BAN\nTỈNH A", id="emphasis that ends below"),
    pytest.param("TỈNH ỦY A\n*\nSố 2-KH/TU", "TỈNH ỦY A\nSố 2-KH/TU", id="a star as the rule below a name"),
    pytest.param("TỈNH ỦY A\n**\nSỐ 2\n*A, ngày 1*", "TỈNH ỦY A\nSỐ 2\nA, ngày 1", id="two stars as a rule"),
    pytest.param("TỈNH ỦY A\n***\nSỐ 2", "TỈNH ỦY A\nSỐ 2", id="three stars as a rule"),
    pytest.param("Theo\n**\nĐiều 1 của\nLuật**", "Theo Điều 1 của Luật", id="emphasis that begins alone"),
    pytest.param(
        "|\nTỈNH ỦY A\n*\nSố 2-KH/TU\n|\n**ĐẢNG**\n-----\n*A, ngày 1*\n|\n",
        "TỈNH ỦY A\nSố 2-KH/TU\nĐẢNG\nA, ngày 1",
        id="a star in a letterhead between bars",
    ),
    pytest.param("* *\n*Nơi nhận:*\n- A", "Nơi nhận:\n- A", id="nothing in emphasis"),
    pytest.param(
        "| a | b |\n|---|---|\n| Vụ Pháp chế<br>Vụ Kế hoạch | c |",
        "a\tb\nVụ Pháp chế Vụ Kế hoạch\tc",
        id="breaks in a cell",
    ),
    pytest.param("dòng một  \nDòng hai", "dòng một\nDòng hai", id="a hard break before a capital"),
    pytest.param("a __b__ _c_ d_e ~~f~~", "a b c d_e f", id="other emphasis"),
    pytest.param(r"1\. a \* b \| c", "1. a * b | c", id="escapes"),
    pytest.param("[Luật](http://a.vn/b) ![x](y.png) <b>mới</b>&nbsp;&amp;", "Luật x mới &", id="links, tags, entities"),
    pytest.param("> lời\n> trích", "lời trích", id="a quotation"),
    pytest.param("| a | > 6,8 |", "a\t> 6,8", id="more than a figure, in a cell"),
    pytest.param(">= 30 xã", ">= 30 xã", id="not less than a figure"),
    pytest.param("TỈNH A\n_______\n**_____**\n**b**", "TỈNH A\nb", id="rules of low strokes, in bold, too"),
    pytest.param("a\n\n---\n\n-----------\n\nb", "a\nb", id="rules"),
    pytest.param("một\n| a | b |\n| c | d |\nhai", "một\na\tb\nc\td\nhai", id="a table inside a paragraph"),
]


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_lines_of_markdown(text: str, lines: str) -> None:
    assert read(text).text == lines


def test_text_that_was_never_wrapped_keeps_its_lines() -> None:
    lines = ["Một đoạn dài " * 12, "Sở Y tế", "Công an tỉnh"]
    assert read("\n".join(lines)).text == "\n".join(line.strip() for line in lines)


def test_one_long_title_does_not_make_wrapped_text_unwrapped() -> None:
    sentence = (
        "- Bàn giao mốc giới các đoạn tuyến còn lại của đường cao tốc cho các xã trước ngày\n20 tháng 6 năm 2026."
    )
    wrapped = "- Rà soát toàn bộ hồ sơ đất đai của các hộ nằm trong phạm vi giải phóng mặt bằng,\nbáo cáo hằng tuần."
    title = "Kết luận của Chủ tịch tại cuộc họp về tiến độ giải phóng mặt bằng " * 2
    read_lines = read("\n\n".join([title, wrapped, wrapped, sentence])).text.split("\n")
    assert read_lines[-1] == sentence.replace("\n", " ")


def test_the_lines_of_a_file_named_otherwise_are_plain_text() -> None:
    assert read_document(b"**a**\nb", name="a.txt").text == "**a**\nb"


PIPES = """
| TT | Nhiệm vụ | Chủ trì |
|:--:|----------|---------|
| 1 | **Rà soát**<br>văn bản | Sở A \\| Sở B |
| 2 |  | |
"""


def test_a_table_of_strokes_gives_rows() -> None:
    document = read(PIPES)
    assert document.text == "TT\tNhiệm vụ\tChủ trì\n1\tRà soát văn bản\tSở A | Sở B\n2\t\t"
    assert [(line.table, line.row) for line in document.lines] == [(1, 1), (1, 2), (1, 3)]


def test_a_table_without_outer_strokes_needs_its_line_of_dashes() -> None:
    assert read("TT | Việc\n---|---\n1 | a\n\nb | c").text == "TT\tViệc\n1\ta\nb | c"


def bars(*rows: list[str]) -> str:
    """Rows as converters of legal sites write them."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in rows)


HEAD = ["**TT**", "**Nhiệm\nvụ**", "Chủ trì"]
BARS = [
    pytest.param([["1", "Rà soát\nvăn bản", "Sở A"], ["2", "b", "c"]], "1\tRà soát văn bản\tSở A\n2\tb\tc", id="full"),
    pytest.param([["", "I. Kinh tế", ""], ["1", "a", "b"]], "\tI. Kinh tế\t\n1\ta\tb", id="a group between blanks"),
    pytest.param([["I. Kinh tế"], ["1", "a", "b"]], "I. Kinh tế\t\t\n1\ta\tb", id="a group over all columns"),
    pytest.param([["1", "", "b"], ["2", "a", "b"]], "1\t\tb\n2\ta\tb", id="an empty cell inside"),
    pytest.param([["1", "a", ""], ["2", "a", "b"]], "1\ta\t\n2\ta\tb", id="an empty cell at the end"),
    pytest.param([["1", "a", "** **"]], "1\ta\t", id="nothing in bold"),
    pytest.param([["1", "a", "b"], ["", "", ""]], "1\ta\tb", id="an empty row at the end"),
]


@pytest.mark.parametrize(("rows", "lines"), BARS)
def test_a_table_between_bars_gives_rows(rows: list[list[str]], lines: str) -> None:
    document = read(bars(HEAD, *rows) + "\n\nLời kết")
    assert document.text == f"TT\tNhiệm vụ\tChủ trì\n{lines}\nLời kết"
    assert {len(line.cells) for line in document.lines} == {3, 0}


def test_a_head_between_bars_gives_plain_lines() -> None:
    head = bars(["**ỦY BAN\nNHÂN DÂN**\nTỈNH A\n----", "**CỘNG HÒA**\nĐộc lập"], ["Số: 1/KH-UBND", "*A, ngày\n01*"])
    document = read(head + "\n**KẾ HOẠCH**")
    assert document.text == "ỦY BAN NHÂN DÂN\nTỈNH A\nCỘNG HÒA\nĐộc lập\nSố: 1/KH-UBND\nA, ngày 01\nKẾ HOẠCH"
    assert not any(line.is_row for line in document.lines)


def test_a_body_that_no_blank_line_parts_from_its_letterhead_is_no_cell() -> None:
    head = bars(["**ỦY BAN NHÂN DÂN**", "**CỘNG HÒA**"], ["Số: 1/KH-UBND", "*A, ngày 01*"])
    body = "".join(f"- Việc thứ {number}.\n" for number in range(70))
    document = read(f"{head}**KẾ HOẠCH**\n{body}{bars(['Nơi nhận:', 'CHỦ TỊCH'])}")
    assert document.text.count("\n- Việc") == 70
    assert "\nKẾ HOẠCH\n" in document.text


MARKS = [
    "|",
    "\n",
    "|\n",
    "a",
    "Sở A",
    " ",
    "**",
    "*",
    "-",
    "- ",
    "1. ",
    "#",
    "[",
    "](",
    "\\",
    ">",
    "<br>",
    "|--|\n",
    "\t",
]


@given(st.lists(st.sampled_from(MARKS), max_size=60).map("".join))
def test_any_markdown_is_read_with_all_its_words_or_refused(text: str) -> None:
    try:
        found = read(text).text
    except UnreadableFile as error:
        found = str(error)
    assert found.count("Sở A") == text.count("Sở A")


def test_lines_in_capitals_that_are_broken_by_hand_in_a_cell_stay_apart() -> None:
    text = "| BỘ Y TẾ<br>CỤC PHÒNG BỆNH | ĐỘC LẬP<br>Tự do,<br>hạnh phúc |\n|---|---|\n| Số: 1 | Hà Nội |\n"
    assert read(text).text.split("\n")[:3] == ["BỘ Y TẾ", "CỤC PHÒNG BỆNH", "ĐỘC LẬP"]
