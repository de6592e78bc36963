"""Running text in two columns."""

import pytest
from tests.sources.pdf.small import pdf_of

from dondoc.sources import read_document
from dondoc.sources.pdf.strips import Box, Strip, merged
from dondoc.sources.pdf.text_columns import text_columns

LEFT, RIGHT, WIDTH = 60.0, 310.0, 595.0


def lines(*columns: list[str], top: float = 100.0) -> list[list[Strip]]:
    """Rows of the page on which `columns` stand side by side, a word a figure of five points."""
    longest = max(map(len, columns))
    rows = []
    for at in range(longest):
        row = []
        for left, column in zip((LEFT, RIGHT), columns, strict=False):
            if at < len(column) and column[at]:
                words, y = column[at], top + 15 * at
                row.append(Strip(words, Box(left, y, left + 5.0 * len(words), y + 12), 1))
        rows.append(row)
    return rows


TEXT = ["Giao cac so, nganh lap ke hoach nam sau cua"] * 8
SHORT = ["Kinh gui:", "- So Y te;", "- So Noi vu;", "- So Tai chinh;", "- Cong an tinh;", "- Luu: VT, TH."]


def test_lines_that_fill_two_columns_are_text() -> None:
    found = text_columns([*lines(["QUYET DINH " * 8]), *lines(TEXT, TEXT, top=130)], WIDTH)
    assert found is not None
    assert (found.begin, found.end) == (1, 9)
    assert [len(column) for column in found.columns] == [8, 8]


def test_text_ends_where_there_is_more_room() -> None:
    rows = [*lines(TEXT, TEXT), *lines(["Noi nhan:"], ["CHU TICH"], top=250)]
    assert text_columns(rows, WIDTH) == text_columns(rows[:8], WIDTH)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(TEXT[:3], TEXT[:3], id="three lines"),
        pytest.param(SHORT, ["KT. CHU TICH", "PHO CHU TICH", "", "", "", "Ho va Ten"], id="recipients and signature"),
        pytest.param(["1", "2", "3", "4", "5", "6", "7"], TEXT, id="numbers"),
        pytest.param(
            [*TEXT[:5], "Giao cac so, nganh lap ke hoach nam sau cua minh, xong truoc"] * 2, TEXT, id="across"
        ),
    ],
)
def test_what_only_stands_side_by_side_is_none(left: list[str], right: list[str]) -> None:
    assert text_columns(lines(left, right), WIDTH) is None


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    first = ["1. So Y te", *["Lap danh muc cac tram y te can sua trong"] * 7]
    second = ["Nam 2026 va bao cao tinh.", "2. So Noi vu", *["Mo lop cho can bo cua cac xa, phuong moi"] * 6]
    drawn = [
        b"BT /F1 10 Tf %d %d Td (%s) Tj ET" % (left, 700 - 14 * at, words.encode())
        for left, column in ((60, first), (310, second))
        for at, words in enumerate(column)
    ]
    read = read_document(pdf_of([b" ".join(drawn)]), name="a.pdf").text.splitlines()
    assert read == [first[0], " ".join([*first[1:], second[0]]), second[1], " ".join(second[2:])]


@pytest.mark.parametrize("end", ["nam.", "2028", "cua"])
def test_a_short_word_at_the_end_of_a_column_is_no_number_of_what_stands_in_the_next(end: str) -> None:
    words, beside = Strip("So Y te", Box(120, 100, 160, 112), 1), Strip("So Y te", Box(310, 100, 350, 112), 1)
    assert [strip.words for strip in merged([Strip(end, Box(60, 100, 85, 112), 1), beside])] == [end, "So Y te"]
    assert [strip.words for strip in merged([Strip("1", Box(60, 100, 66, 112), 1), words])] == ["1 So Y te"]
