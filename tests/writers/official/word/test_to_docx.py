"""The .docx is looked at as Word does: pages, styles, tables; and as `dondoc.sources` reads it."""

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from dondoc.sources import read_document
from dondoc.writers.official import OfficialDocument, Signature, to_docx, to_text


@pytest.fixture
def word(report: OfficialDocument) -> WordDocument:
    return Document(io.BytesIO(to_docx(report)))


def _rows(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.count("\t") == 2]


def test_the_same_document_gives_the_same_bytes_whatever_the_day(report: OfficialDocument) -> None:
    packed = to_docx(report)
    assert to_docx(report) == packed
    with zipfile.ZipFile(io.BytesIO(packed)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert Document(io.BytesIO(packed)).core_properties.created.date() == date(2026, 6, 18)


def test_pages_are_a4_with_the_margins_of_the_decree(word: WordDocument) -> None:
    body, upright, lying = word.sections
    for section in (body, upright, lying):
        margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        assert [margin.mm for margin in margins if margin is not None] == pytest.approx([20, 20, 30, 15], abs=0.1)
    assert (body.page_width, body.page_height) == (upright.page_width, upright.page_height)
    assert (body.page_width, body.page_height) == (lying.page_height, lying.page_width)
    assert body.page_width == pytest.approx(Mm(210), abs=Mm(0.1))
    assert [section.orientation for section in (upright, lying)] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]


def test_every_page_but_the_first_of_a_part_shows_its_number_at_the_top(word: WordDocument) -> None:
    assert " PAGE " in word.sections[0].header._element.xml
    for section in word.sections:
        assert section.different_first_page_header_footer
        assert not section.first_page_header.paragraphs[0].text
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
    assert all(section.header.is_linked_to_previous for section in list(word.sections)[1:])


def test_every_paragraph_is_in_times_new_roman_by_its_style(word: WordDocument) -> None:
    in_tables = [p for table in word.tables for row in table.rows for cell in row.cells for p in cell.paragraphs]
    used = {paragraph.style.name for paragraph in (*word.paragraphs, *in_tables)}
    assert {"Body Text", "Heading 1", "Table Text", "Issuer"} < used
    for name in used:
        fonts = word.styles[name].element.rPr.find(qn("w:rFonts"))
        assert set(fonts.attrib.values()) == {"Times New Roman"}, name
    assert word.styles["Body Text"].font.size == Pt(14)


def test_headings_can_be_found_by_word_itself(word: WordDocument) -> None:
    headings = [(p.style.name, p.text) for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [("Heading 1", "TÌNH HÌNH CHỈ ĐẠO"), ("Heading 2", "Theo nhóm nhiệm vụ")]
    appendix = word.styles["Appendix Heading"]
    assert appendix.base_style.name == "Heading 1"
    assert [p.text for p in word.paragraphs if p.style.name == "Appendix Heading"] == ["Phụ lục I", "Phụ lục II"]


def test_headings_of_a_table_are_repeated_and_no_row_is_cut(word: WordDocument) -> None:
    tables = [table for table in word.tables if len(table.columns) == 3]
    assert len(tables) == 3
    for table in tables:
        assert [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows] == [True] + [False] * 4
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_a_table_fills_the_page_in_the_shares_of_its_columns(word: WordDocument) -> None:
    upright, lying = (table for table in word.tables[3:] if len(table.columns) == 3)
    for table, room in ((upright, 165), (lying, 252)):
        widths = [column.width.mm for column in table.columns]
        assert sum(widths) == pytest.approx(room, abs=0.5)
        assert widths == pytest.approx([room / 9, room * 6 / 9, room * 2 / 9], abs=0.5)


def test_a_group_row_runs_across_the_columns_after_its_number(word: WordDocument) -> None:
    group = next(table for table in word.tables if len(table.columns) == 3).rows[1]
    assert len(group._tr.tc_lst) == 2
    assert [cell.text for cell in group.cells] == ["I", "Phát triển vùng cà phê", "Phát triển vùng cà phê"]


def test_nothing_floats(word: WordDocument) -> None:
    assert not list(word.element.body.iter(qn("w:txbxContent"), qn("w:drawing"), qn("w:pict")))


def test_a_reader_of_the_file_finds_every_row_as_the_plain_text_has_it(report: OfficialDocument) -> None:
    document = read_document(to_docx(report), name="bao-cao.docx")
    assert _rows(document.text) == _rows(to_text(report))


def test_a_name_that_nobody_signed_yet_leaves_its_place_open(report: OfficialDocument) -> None:
    signed = replace(report, signature=Signature(("CHỦ TỊCH",), authority="TM. ỦY BAN NHÂN DÂN", name="Người ký"))
    for document, lines in ((report, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", ""]), (signed, None)):
        closing = Document(io.BytesIO(to_docx(document))).tables[2]
        expected = lines or ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Người ký"]
        assert closing.cell(0, 1).text.split("\n") == expected


def test_appendices_alone_begin_on_the_first_page(report: OfficialDocument) -> None:
    alone = Document(io.BytesIO(to_docx(replace(report, letterhead=None, body=()))))
    assert alone.paragraphs[0].text == "Phụ lục I"
    assert len(alone.sections) == 2
    assert " PAGE " in alone.sections[0].header._element.xml


def test_the_signature_stays_with_the_end_of_the_body(report: OfficialDocument) -> None:
    body = Document(io.BytesIO(to_docx(replace(report, body=report.body[:1], appendices=())))).element.body
    closing = next(table for table in reversed(body.tbl_lst))
    room = closing.getprevious()
    for paragraph in (room, room.getprevious()):
        assert paragraph.pPr.find(qn("w:keepNext")) is not None
