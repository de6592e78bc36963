"""Word documents with words in fonts from before Unicode."""

from collections.abc import Callable

import pytest

from dondoc.sources import read_document

DocxOf = Callable[..., bytes]
TABLE = '<w:font w:name="Times New Roman"/><w:font w:name=".VnTime"/><w:font w:name="VNI-Times"/>'
NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(words: str, font: str = "") -> str:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>' if font else ""
    return f"<w:r>{fonts}<w:t>{words}</w:t></w:r>"


def read(docx_of: DocxOf, body: str, styles: str = "", table: str = TABLE) -> str:
    raw = {
        "word/fontTable.xml": f'<w:fonts xmlns:w="{NS}">{table}</w:fonts>'.encode(),
        "word/styles.xml": f'<w:styles xmlns:w="{NS}">{styles}</w:styles>'.encode(),
        "word/_rels/document.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + "".join(
                f'<Relationship Id="{kind}" Target="{kind}.xml" '
                f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
                for kind in ("fontTable", "styles")
            )
            + "</Relationships>"
        ).encode(),
    }
    return read_document(docx_of(body, raw=raw), name="a.docx").text


@pytest.mark.parametrize(("words", "font"), [("kÕ ho¹ch", ".VnTime"), ("keá hoaïch", "VNI-Times")])
def test_words_in_an_old_font_stand_in_unicode_beside_those_that_are(docx_of: DocxOf, words: str, font: str) -> None:
    assert read(docx_of, f"<w:p>{run('Thực hiện ')}{run(words, font)}</w:p>") == "Thực hiện kế hoạch"


STYLES = [
    '<w:style w:type="paragraph" w:styleId="Cu"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Nen"/></w:style>'
    '<w:style w:styleId="Nen"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style>',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="T"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="T"/></w:style>',
]


@pytest.mark.parametrize("styles", STYLES)
def test_the_font_may_be_that_of_a_style(docx_of: DocxOf, styles: str) -> None:
    body = f'<w:p><w:pPr><w:pStyle w:val="Cu"/></w:pPr>{run("QuyÕt ®Þnh")} {run(" năm", "Times New Roman")}</w:p>'
    assert read(docx_of, body, styles) == "Quyết định năm"


def test_a_style_that_is_based_on_itself_has_no_font(docx_of: DocxOf) -> None:
    style = '<w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Cu"/></w:style>'
    assert read(docx_of, f'<w:p><w:pPr><w:pStyle w:val="Cu"/></w:pPr>{run("Điều")}</w:p>', style) == "Điều"


def test_words_of_unicode_in_an_old_font_stay(docx_of: DocxOf) -> None:
    assert read(docx_of, f"<w:p>{run('Kế hoạch ', '.VnTime')}{run('nghé', '.VnTime')}</w:p>") == "Kế hoạch nghé"


def test_without_an_old_font_in_the_table_nothing_is_looked_at(docx_of: DocxOf) -> None:
    assert read(docx_of, f"<w:p>{run('Điều 1: nghé', '.VnTime')}</w:p>", table="") == "Điều 1: nghé"


def test_a_soft_hyphen_of_an_old_font_is_a_letter(docx_of: DocxOf) -> None:
    fonts = '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>'
    body = f"<w:p><w:r>{fonts}<w:t>h</w:t><w:softHyphen/><w:t>íng dÉn</w:t></w:r></w:p>"
    assert read(docx_of, body) == "hướng dẫn"
