"""The numbers that Word counts itself stand before their paragraphs."""

from collections.abc import Callable

import pytest

from dondoc.sources import read_document
from dondoc.sources.numerals import numeral

DocxOf = Callable[..., bytes]

NUMERALS = [
    (3, "decimal", "3"),
    (3, "decimalZero", "03"),
    (4, "upperRoman", "IV"),
    (1999, "lowerRoman", "mcmxcix"),
    (4000, "upperRoman", "4000"),
    (1, "upperLetter", "A"),
    (26, "lowerLetter", "z"),
    (28, "lowerLetter", "bb"),
    (999_999, "lowerLetter", "999999"),
    (7, "ordinal", "7"),
    (7, "none", ""),
    (0, "lowerRoman", "0"),
]


@pytest.mark.parametrize(("count", "format", "written"), NUMERALS)
def test_a_count_is_written_in_its_format(count: int, format: str, written: str) -> None:
    assert numeral(count, format) == written


def lvl(depth: int, format: str, template: str, *, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>'
        f'<w:lvlText w:val="{template}"/>{more}</w:lvl>'
    )


def definition(*levels: str, id: str = "0", more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{id}">{more}{"".join(levels)}</w:abstractNum>'


def num(id: str, of: str = "0", more: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text: str, depth: int | None = 0, list: str | None = "1", style: str | None = None) -> str:
    level = f'<w:ilvl w:val="{depth}"/>' if depth is not None else ""
    numbered = f'<w:numPr>{level}<w:numId w:val="{list}"/></w:numPr>' if list else ""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{styled}{numbered}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


OUTLINE = definition(
    lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%2."), lvl(2, "decimal", "%2.%3."), lvl(3, "lowerLetter", "%4)")
)


def lines_of(docx: bytes) -> list[str]:
    return read_document(docx).text.split("\n")


def test_levels_count_and_start_again_under_a_higher_one(docx_of: DocxOf) -> None:
    body = [item("a"), item("b", 1), item("c", 2), item("d", 2), item("e", 3), item("f", 1), item("g", 2)]
    body += [item("h"), item("i", 1), item("j", 3)]
    assert lines_of(docx_of("".join(body), numbering=OUTLINE + num("1"))) == [
        "I. a", "1. b", "1.1. c", "1.2. d", "a) e", "2. f", "2.1. g", "II. h", "1. i", "a) j",
    ]  # fmt: skip


def test_an_inner_level_alone_shows_the_first_number_of_the_outer_ones(docx_of: DocxOf) -> None:
    assert lines_of(docx_of(item("a", 2), numbering=OUTLINE + num("1"))) == ["1.1. a"]


LEVELS = [
    pytest.param(lvl(0, "bullet", "\uf0b7"), ["- a", "- b"], id="a bullet is a dash"),
    pytest.param(lvl(0, "bullet", "+"), ["+ a", "+ b"], id="a plus stays a plus"),
    pytest.param(lvl(0, "decimal", "Điều %1."), ["Điều 1. a", "Điều 2. b"], id="words of a template stay"),
    pytest.param(lvl(0, "decimal", "%1", start=5), ["5 a", "6 b"], id="a list may start anywhere"),
    pytest.param(lvl(0, "none", ""), ["a", "b"], id="a level without a number"),
    pytest.param(lvl(0, "decimal", "%1.", more='<w:suff w:val="nothing"/>'), ["1.a", "2.b"], id="no space after it"),
]  # fmt: skip


@pytest.mark.parametrize(("level", "lines"), LEVELS)
def test_a_level_of_any_kind(docx_of: DocxOf, level: str, lines: list[str]) -> None:
    assert lines_of(docx_of(item("a") + item("b"), numbering=definition(level) + num("1"))) == lines


def test_legal_numbering_writes_every_level_in_figures(docx_of: DocxOf) -> None:
    legal = definition(lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%1.%2.", more="<w:isLgl/>"))
    assert lines_of(docx_of(item("a") + item("b", 1), numbering=legal + num("1"))) == ["I. a", "1.1. b"]


def test_a_level_that_never_starts_again(docx_of: DocxOf) -> None:
    running = definition(
        lvl(0, "upperRoman", "Chương %1"), lvl(1, "decimal", "Điều %2.", more='<w:lvlRestart w:val="0"/>')
    )
    body = item("a") + item("b", 1) + item("c") + item("d", 1)
    assert lines_of(docx_of(body, numbering=running + num("1"))) == [
        "Chương I a", "Điều 1. b", "Chương II c", "Điều 2. d",
    ]  # fmt: skip


def test_lists_of_one_definition_count_on_and_an_override_starts_again(docx_of: DocxOf) -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = definition(lvl(0, "decimal", "%1.")) + num("1") + num("2") + num("3", more=override)
    body = item("a") + item("b", list="2") + item("c", list="3") + item("d", list="3") + item("e")
    assert lines_of(docx_of(body, numbering=numbering)) == ["1. a", "2. b", "1. c", "2. d", "3. e"]


def test_an_override_may_replace_a_level(docx_of: DocxOf) -> None:
    override = f'<w:lvlOverride w:ilvl="0">{lvl(0, "lowerLetter", "%1)")}</w:lvlOverride>'
    numbering = definition(lvl(0, "decimal", "%1.")) + num("1", more=override)
    assert lines_of(docx_of(item("a"), numbering=numbering)) == ["a) a"]


def test_a_style_gives_its_paragraphs_a_list(docx_of: DocxOf) -> None:
    numbering = definition(
        lvl(0, "upperRoman", "%1.", more='<w:pStyle w:val="Heading1"/>'),
        lvl(1, "decimal", "%2.", more='<w:pStyle w:val="Heading2"/>'),
    )
    listed = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Heading1">{listed}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Heading2"><w:basedOn w:val="Heading1"/></w:style>'
    )
    body = item("a", list=None, style="Heading1") + item("b", list=None, style="Heading2")
    body += item("c", list="0", style="Heading2") + item("d", list=None, style="Heading2")
    assert lines_of(docx_of(body, numbering=numbering + num("1"), styles=styles)) == ["I. a", "1. b", "c", "2. d"]


def test_a_style_may_name_the_level_itself(docx_of: DocxOf) -> None:
    listed = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="paragraph" w:styleId="Item">{listed}</w:style>'
    body = item("a") + item("b", list=None, style="Item")
    assert lines_of(docx_of(body, numbering=OUTLINE + num("1"), styles=styles)) == ["I. a", "1. b"]


def test_without_definitions_no_list_has_numbers(docx_of: DocxOf) -> None:
    assert lines_of(docx_of(item("a"))) == ["a"]


def test_styles_based_on_each_other_end_somewhere(docx_of: DocxOf) -> None:
    styles = (
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    body = item("a", list=None, style="A")
    assert lines_of(docx_of(body, numbering=OUTLINE + num("1"), styles=styles)) == ["a"]


def test_a_definition_may_point_to_that_of_a_list_style(docx_of: DocxOf) -> None:
    numbering = (
        definition(id="0", more='<w:numStyleLink w:val="Outline"/>')
        + definition(lvl(0, "upperLetter", "%1."), id="1")
        + num("1", "0")
        + num("2", "1")
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="Outline">'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    assert lines_of(docx_of(item("a"), numbering=numbering, styles=styles)) == ["A. a"]


def test_an_empty_cell_of_a_numbered_column_shows_its_number(docx_of: DocxOf) -> None:
    row = f"<w:tr><w:tc>{item('')}</w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
    numbering = definition(lvl(0, "decimal", "%1")) + num("1")
    assert lines_of(docx_of(f"<w:tbl>{row}{row}</w:tbl>", numbering=numbering)) == ["1\tx", "2\tx"]


BROKEN = [
    pytest.param(item("a", list="99"), id="a list that is not there"),
    pytest.param(item("a", depth=77), id="a level that is not there"),
    pytest.param("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", id="no list named"),
]


@pytest.mark.parametrize("body", BROKEN)
def test_numbering_that_leads_nowhere_is_none(docx_of: DocxOf, body: str) -> None:
    assert lines_of(docx_of(body, numbering=OUTLINE + num("1"))) == ["a"]


def test_styles_that_are_written_as_no_program_does_are_read_whole(docx_of: DocxOf) -> None:
    listed = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    table = '<w:style w:type="table" w:styleId="T"><?x </w:style>?></w:style>'
    styles = f'<w:style w:type="paragraph" w:styleId="Item">{listed}</w:style>{table}'
    body = item("a", list=None, style="Item")
    assert lines_of(docx_of(body, numbering=OUTLINE + num("1"), styles=styles)) == ["I. a"]
