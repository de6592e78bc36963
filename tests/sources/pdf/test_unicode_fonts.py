"""PDF files with words in fonts from before Unicode."""

import pytest
from tests.sources.pdf.small import pdf_of

from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.old_fonts import Coding
from dondoc.sources.pdf.letter_tables import letters_told, table_of, told_by_encoding, translated
from dondoc.sources.pdf.unicode_fonts import has_old_letters

TCVN3 = "Ủy ban nhân dân các xã, phường lập kế hoạch trước năm 2026"
IN_TCVN3 = "ñy ban nh©n d©n c¸c x·, ph\xadêng lËp kÕ ho¹ch tr\xadíc n¨m 2026"
IN_VNI = "uûy ban nhaân daân caùc xaõ, phöôøng laäp keá hoaïch tröôùc naêm 2026"


def page(words: str, font: bytes, encoding: bytes = b"/Encoding/WinAnsiEncoding") -> bytes:
    """A page with `words` in the letters of `font`."""
    figures = words.encode("latin-1").hex().encode()
    stream = b"BT /F1 12 Tf 60 700 Td <%s> Tj ET" % figures
    return pdf_of([stream], font=b"/BaseFont/ABCDEF+" + font + encoding)


FONTS = [
    pytest.param(IN_TCVN3, b".VnTime", TCVN3.replace("Ủ", "ủ"), id="TCVN3"),
    pytest.param(IN_TCVN3, b".VnTimeH", TCVN3.upper(), id="TCVN3 that shows capitals"),
    pytest.param(IN_TCVN3, b".VnArial,Bold", TCVN3.replace("Ủ", "ủ"), id="bold"),
    pytest.param(IN_VNI, b"VNI-Times", TCVN3.replace("Ủ", "ủ"), id="VNI"),
]


@pytest.mark.parametrize(("words", "font", "meant"), FONTS)
def test_the_name_of_the_font_tells_what_its_letters_are(words: str, font: bytes, meant: str) -> None:
    assert read_document(page(words, font), name="a.pdf").text == meant


def test_letters_may_have_numbers_of_their_own() -> None:
    names = b"/Encoding<</Type/Encoding/Differences[65/hyphen/adieresis/x/t/h/ocircumflex/N]>>"
    document = read_document(page("EFA BCD " * 3, b".VnTime", names), name="a.pdf")
    assert document.text == " ".join(["hụ- ọxt"] * 3)


def test_the_same_letters_in_another_font_are_refused() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_document(page(IN_TCVN3, b"Times"), name="a.pdf")
    assert caught.value.fault is Fault.LEGACY_ENCODING


def test_words_of_unicode_show_no_old_letters() -> None:
    assert not has_old_letters(["Ủy ban nhân dân các xã, phường", "§ 5 «ba» 20°C ±2 m²", "Café, crème, àéô"] * 3)
    assert has_old_letters(["kÕ ho¹ch", "tr\xadíc n¨m"])


TABLE = b"<<>>stream\n2 beginbfchar <01> <00B5> <02> <0061> endbfchar 1 beginbfrange <03> <04> <00D5> endbfrange " \
        b"1 beginbfrange <05> <06> [<00660069> <00AD>] endbfrange\nendstream"  # fmt: skip


def test_a_table_of_letters_is_read_translated_and_written() -> None:
    letters = letters_told(TABLE)
    assert letters == {"01": "µ", "02": "a", "03": "Õ", "04": "Ö", "05": "fi", "06": "\xad"}
    meant = translated(letters, Coding.TCVN3)
    assert meant == {"01": "à", "02": "a", "03": "ế", "04": "ệ", "05": "fi", "06": "ư"}
    assert letters_told(table_of(meant)) == meant


def test_a_font_with_letters_of_unicode_or_none_of_its_own_stays_as_it_is() -> None:
    assert translated({"01": "ư", "02": "µ"}, Coding.TCVN3) == {}
    assert translated({"01": "a"}, Coding.TCVN3) == {}
    assert table_of({}) == b""


def test_a_damaged_table_tells_nothing() -> None:
    assert letters_told(b"stream\n1 beginbfchar <01> <00B> endbfchar\nendstream") == {}
    assert letters_told(b"<</Filter/FlateDecode>>stream\nnothing\nendstream") == {}


def test_without_a_table_the_encoding_tells() -> None:
    assert told_by_encoding(b"<</Encoding/MacRomanEncoding>>")["8E"] == "é"
    assert told_by_encoding(b"<</Differences[7/eacute/mu]>>")["08"] == "µ"
