import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.sources import UnreadableFile, read_document
from dondoc.sources.plain import document_from_text

TEXT = "QUYẾT ĐỊNH\n\n1\tSở Tài chính\tQuý I/2021\n2\tSở Y tế\t\nĐiều 2. Hiệu lực"


def test_a_line_is_a_paragraph_and_a_line_with_tabs_a_row() -> None:
    document = document_from_text(TEXT, name="a.txt")
    assert [document.quote(line) for line in document.lines] == TEXT.split("\n")
    assert [line.is_row for line in document.lines] == [False, False, True, True, False]
    assert [document.quote(cell) for cell in document.lines[2].cells] == ["1", "Sở Tài chính", "Quý I/2021"]
    assert [document.quote(cell) for cell in document.lines[3].cells] == ["2", "Sở Y tế", ""]


def test_rows_that_follow_each_other_are_one_table() -> None:
    document = document_from_text("a\tb\nc\td\n\ne\tf\nwords\ng\th", name="a.txt")
    assert [(line.table, line.row) for line in document.lines] == [
        (1, 1), (1, 2), (0, 0), (2, 1), (0, 0), (3, 1),
    ]  # fmt: skip


def test_line_numbers_are_those_of_the_file() -> None:
    document = document_from_text("một\r\n\r\nhai\x0b ba\rbốn\u2028\n", name="a.txt")
    assert [(line.number, document.quote(line)) for line in document.lines] == [
        (1, "một"), (2, ""), (3, "hai ba"), (4, "bốn"), (5, ""),
    ]  # fmt: skip


def test_form_feeds_give_the_pages() -> None:
    document = document_from_text("one\n\x0ctwo\nstill two\x0c\nthree\n\x0cfour", name="a.txt")
    assert [line.page for line in document.lines] == [1, 2, 2, 3, 4]
    assert document.text == "one\ntwo\nstill two\nthree\nfour"


def test_without_form_feeds_no_page_is_known() -> None:
    assert {line.page for line in document_from_text("a\nb", name="a.txt").lines} == {None}


def test_an_empty_text_is_one_blank_line() -> None:
    [line] = document_from_text("", name="a.txt").lines
    assert line.is_blank


ENCODED = [
    pytest.param(lambda text: text.encode(), id="utf-8"),
    pytest.param(lambda text: text.encode("utf-8-sig"), id="utf-8 with a byte order mark"),
    pytest.param(lambda text: text.encode("utf-16"), id="utf-16, little end first"),
    pytest.param(lambda text: b"\xfe\xff" + text.encode("utf-16-be"), id="utf-16, big end first"),
    pytest.param(lambda text: unicodedata.normalize("NFD", text).encode(), id="decomposed letters"),
    pytest.param(lambda text: unicodedata.normalize("NFC", text).encode(), id="composed letters"),
    pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="line breaks of Windows"),
    pytest.param(lambda text: text.replace(" ", "\u00a0").encode(), id="no-break spaces"),
]


@pytest.mark.parametrize("encode", ENCODED)
def test_every_written_form_gives_the_same_document(encode: Callable[[str], bytes]) -> None:
    assert read_document(encode(TEXT), name="a.txt") == document_from_text(TEXT, name="a.txt")


@pytest.mark.parametrize("piece", [b"\n", b"\t", b"\r"])
def test_a_text_of_endless_lines_or_cells_is_refused(piece: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_document(b"a" + piece * 1_000_000, name="a.txt")
    assert str(caught.value).startswith("a.txt: the text has more than 1000000 lines and table cells; ")


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("ơưăđấ\t\n "), min_size=1)
)
def test_every_written_form_of_any_text_gives_the_same_document(text: str) -> None:
    forms = [
        unicodedata.normalize("NFC", text).encode(),
        unicodedata.normalize("NFD", text).encode("utf-8-sig"),
        text.replace("\n", "\r\n").encode("utf-16"),
    ]
    documents = {_text_or_fault(form) for form in forms}
    assert len(documents) == 1


def _text_or_fault(data: bytes) -> str:
    try:
        return read_document(data, name="a.txt").text
    except UnreadableFile as error:
        return error.fault.name
