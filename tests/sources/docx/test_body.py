"""What paragraphs, tables and breaks of a .docx become."""

from collections.abc import Callable

import pytest

from dondoc.sources import read_document

DocxOf = Callable[..., bytes]


def p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def tc(*paragraphs: str, form: str = "") -> str:
    return f"<w:tc><w:tcPr>{form}</w:tcPr>{''.join(paragraphs) or p()}</w:tc>"


def cell(text: str, form: str = "") -> str:
    return tc(p(r(text)), form=form)


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


BR, TAB, PAGE = "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", '<w:r><w:br w:type="page"/></w:r>'
RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"

PARAGRAPHS = [
    pytest.param(p(r("Quyết "), r("định")), "Quyết định", id="runs join without a space"),
    pytest.param(p(r("một")) + p() + p(r("hai")), "một\n\nhai", id="an empty paragraph is a blank line"),
    pytest.param(p(r("a"), TAB, r("b")), "a b", id="a tab is a space: no paragraph looks like a row"),
    pytest.param(p(r("a"), "<w:r><w:ptab/></w:r>", r("b")), "a b", id="an aligned tab is a space"),
    pytest.param(p("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>", r("a")), "a", id="a tab stop is nothing"),
    pytest.param(p(r("11"), "<w:r><w:noBreakHyphen/></w:r>", r("NQ")), "11-NQ", id="a no-break hyphen"),
    pytest.param(p(r("thu<w:softHyphen/>"), "<w:r><w:softHyphen/></w:r>", r("y")), "thuy", id="a soft hyphen"),
    pytest.param(p(r("a\n\tb")), "a b", id="white space in the XML is a space"),
    pytest.param(p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', r(" 95%")), "≥ 95%", id="a sign of Symbol"),
    pytest.param(p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', r("x")), "x", id="another font's sign"),
    pytest.param(p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), "x=1", id="a formula"),
    pytest.param(p("<w:hyperlink>", r("luật"), "</w:hyperlink>", r(" mới")), "luật mới", id="a hyperlink"),
    pytest.param(
        p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText>PAGE</w:instrText></w:r>", r("7")),
        "7",
        id="a field shows its result",
    ),
    pytest.param(p("<w:fldSimple w:instr='DATE'>", r("2/9"), "</w:fldSimple>"), "2/9", id="a simple field"),
    pytest.param("<w:sdt><w:sdtPr/><w:sdtContent>" + p(r("a")) + "</w:sdtContent></w:sdt>", "a", id="a control"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "text"), PARAGRAPHS)
def test_a_paragraph_is_a_line(docx_of: DocxOf, body: str, text: str) -> None:
    assert read_document(docx_of(body + p(r("end")))).text == f"{text}\nend"


BREAKS = [
    pytest.param("Kế hoạch", "phát triển", "Kế hoạch phát triển", id="inside a sentence it is a space"),
    pytest.param("QUYẾT ĐỊNH", "Về nhiệm vụ", "QUYẾT ĐỊNH\nVề nhiệm vụ", id="before a capital a line begins"),
    pytest.param("gồm:", "- Sở Y tế", "gồm:\n- Sở Y tế", id="before a dash a line begins"),
    pytest.param("gồm:", "a) thu; b) chi", "gồm:\na) thu; b) chi", id="before an item's letter a line begins"),
    pytest.param("gồm:", "1. thu", "gồm:\n1. thu", id="before a number a line begins"),
    pytest.param("gồm", "", "gồm", id="at the end it is nothing"),
    pytest.param("", "Gồm", "Gồm", id="at the beginning it is nothing"),
]


@pytest.mark.parametrize(("before", "after", "text"), BREAKS)
@pytest.mark.parametrize("kind", [BR, PAGE, "<w:r><w:cr/></w:r>"])
def test_a_soft_break(docx_of: DocxOf, kind: str, before: str, after: str, text: str) -> None:
    assert read_document(docx_of(p(r(before), kind, r(after)))).text == text


ROWS = [
    pytest.param(cell("1") + cell("Sở Y tế"), "1\tSở Y tế", id="cells are parted by tabs"),
    pytest.param(cell("1") + tc(p(r("a")), p(), p(r("b"))), "1\ta b", id="paragraphs of a cell join with a space"),
    pytest.param(cell("1") + tc(p(r("Sở"), BR, r("Y tế"), TAB, r("x"))), "1\tSở Y tế x", id="so do breaks and tabs"),
    pytest.param(cell("A", '<w:gridSpan w:val="3"/>') + cell("b"), "A\t\t\tb", id="a wide cell leaves empty ones"),
    pytest.param(cell("1") + tc(), "1\t", id="an empty cell is a cell"),
    pytest.param(cell("1") + cell("x", '<w:hMerge w:val="continue"/>'), "1\t", id="an old mark of merging"),
    pytest.param(cell("1") + tc(tbl(cell("x") + cell("y")), p(r("z"))), "1\tx y z", id="an inner table is text"),
    pytest.param(
        "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='2'/></w:trPr>" + cell("a") + cell("b"),
        "\ta\tb\t\t",
        id="columns left out at the sides are empty cells",
    ),
]


@pytest.mark.parametrize(("row", "text"), ROWS)
def test_a_table_row_is_a_line(docx_of: DocxOf, row: str, text: str) -> None:
    document = read_document(docx_of(tbl(row, cell("end") + cell("end")) + p()))
    assert document.text == f"{text}\nend\tend\n"
    assert [document.quote(part) for part in document.lines[0].cells] == text.split("\t")


def test_a_tall_cell_has_its_text_once(docx_of: DocxOf) -> None:
    first = cell("I", '<w:vMerge w:val="restart"/>') + cell("a")
    following = cell("seen by no one", "<w:vMerge/>") + cell("b")
    assert read_document(docx_of(tbl(first, following))).text == "I\ta\n\tb"


def test_tables_rows_and_cells_are_counted(docx_of: DocxOf) -> None:
    two = cell("a") + cell("b")
    document = read_document(docx_of(tbl(two, two) + p(r("words")) + tbl(two)))
    assert [(line.table, line.row, len(line.cells)) for line in document.lines] == [
        (1, 1, 2), (1, 2, 2), (0, 0, 0), (2, 1, 2),
    ]  # fmt: skip
    assert document.span(document.lines[3].start, document.lines[3].start + 1).cell == "2.1.1"


def test_a_table_of_one_column_is_a_frame_of_paragraphs(docx_of: DocxOf) -> None:
    inner = tbl(cell("a") + cell("b"))
    document = read_document(docx_of(tbl(tc(p(r("one")), p(r("two")), inner, p()))))
    assert document.text == "one\ntwo\na\tb\n"
    assert [line.is_row for line in document.lines] == [False, False, True, False]


INNER = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>{}</w:tr></w:tbl>"
ODD_ROWS = [
    pytest.param(cell("1") + tc(INNER.format(cell("x", "<w:gridSpan w:val='3'/><w:vMerge/>")), p(r("y"))), "1\tx y",
                 id="the form of a table in a cell is not that of the cell"),
    pytest.param(cell("1", "<w:gridSpan w:val='2'/><w:gridSpan w:val='4'/>") + cell("2"), "1\t\t2",
                 id="of two marks the first counts"),
    pytest.param(cell("1") + f"<w:odd>{cell('x')}</w:odd>" + cell("2"), "1\t2", id="what Word would not read"),
    pytest.param(cell("1") + "<w:tc><w:odd>" + p(r("x")) + "</w:odd></w:tc>", "1\tx", id="inside a cell it is words"),
]  # fmt: skip


@pytest.mark.parametrize(("row", "text"), ODD_ROWS)
def test_a_row_that_is_not_plain(docx_of: DocxOf, row: str, text: str) -> None:
    document = read_document(docx_of(p(r("a")) + tbl(row, cell("end") + cell("end")) + p(r("b"))))
    assert document.text == f"a\n{text}\nend\tend\nb"


def test_paragraphs_that_word_would_not_read_are_no_words_of_their_neighbours(docx_of: DocxOf) -> None:
    odd = f"<w:odd>{p(r('x'))}{tbl(cell('y') + cell('z'))}</w:odd>"
    document = read_document(docx_of(p(r("a")) + odd + tbl(cell("1") + cell("2")) + odd + p(r("b"))))
    assert document.text == "a\n1\t2\nb"


def test_spans_wider_than_any_table_are_cut(docx_of: DocxOf) -> None:
    wide = cell("a", '<w:gridSpan w:val="999999999"/>')
    assert read_document(docx_of(tbl(wide + wide + cell("b")))).text == "a" + "\t" * 63 + "a\tb"


def test_pages_begin_where_word_noted_it(docx_of: DocxOf) -> None:
    row = tc(p(r("x"), RENDERED, r("y"))) + tc(p(r("x"), RENDERED, r("y")))
    body = [
        p(r("page 1")),
        p(RENDERED, r("page 2")),
        p(r("page 2, then 3 "), RENDERED, r("on 3")),
        tbl(row),
        tbl(tc(p(RENDERED, r("page 5"))) + cell("z")),
        p(r("page 5")),
    ]
    document = read_document(docx_of("".join(body)))
    assert [line.page for line in document.lines] == [1, 2, 2, 3, 5, 5]


def test_pages_are_unknown_where_word_noted_none(docx_of: DocxOf) -> None:
    assert [line.page for line in read_document(docx_of(p(r("a"), PAGE) + p(r("b")))).lines] == [None, None]


def test_headers_and_footers_are_left_out(docx_of: DocxOf) -> None:
    header = b'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    assert read_document(docx_of(p(r("a")), raw={"word/header1.xml": header})).text == "a"


def test_a_cell_merged_with_the_one_above_says_so(docx_of: DocxOf) -> None:
    above = cell("1", "<w:vMerge w:val='restart'/>") + cell("Sở Y tế") + cell("2026", "<w:vMerge w:val='restart'/>")
    below = cell("x", "<w:vMerge/>") + cell("Sở Nội vụ") + cell("", "<w:vMerge w:val='continue'/>")
    document = read_document(docx_of(tbl(above, below)))
    assert document.text == "1\tSở Y tế\t2026\n\tSở Nội vụ\t"
    assert [[part.merged for part in line.cells] for line in document.lines] == [[False] * 3, [True, False, True]]


def test_a_cell_merged_with_the_one_beside_it_is_only_empty(docx_of: DocxOf) -> None:
    row = cell("1") + cell("x", '<w:hMerge w:val="continue"/>')
    document = read_document(docx_of(tbl(row, row)))
    assert [part.merged for part in document.lines[0].cells] == [False, False]


HEAD = tc(p(r("TỈNH SƠN LA")), p(r("Số: 12/KH-UBND"))) + tc(p(r("CỘNG HÒA")), p(r("ngày 05 tháng 5")))


def test_a_head_in_two_columns_is_read_column_by_column(docx_of: DocxOf) -> None:
    document = read_document(docx_of(tbl(HEAD) + p(r("KẾ HOẠCH"))))
    assert document.text == "TỈNH SƠN LA\nSố: 12/KH-UBND\nCỘNG HÒA\nngày 05 tháng 5\nKẾ HOẠCH"
    assert not any(line.is_row for line in document.lines)


def test_a_small_table_of_single_lines_stays_a_table(docx_of: DocxOf) -> None:
    document = read_document(docx_of(tbl(cell("Nhiệm vụ") + cell("Chủ trì"), cell("Rà soát") + cell("Sở Y tế"))))
    assert document.text == "Nhiệm vụ\tChủ trì\nRà soát\tSở Y tế"
