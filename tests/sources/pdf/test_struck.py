"""Words that are struck through, as a change that deletes them is printed."""

import pytest
from tests.sources.pdf.small import pdf, pdf_of

from dondoc.sources import read_document

COURIER = b"/BaseFont/Courier"  # a letter is 7.2 points wide in the size that is used here
BEFORE, DELETED, BEHIND = b"1 0 0 1 72 700 Tm (Lap ke ) Tj ", b"1 0 0 1 122.4 700 Tm (cu ) Tj ", b"(hoach) Tj "
RED = b"1 0 0 rg 1 0 0 RG "


def text_of(drawn: bytes, colour: bytes = RED) -> str:
    """What is read of a page with a word in `colour`, with something `drawn` over it."""
    words = b"BT /F1 12 Tf 0 g %s%s%s0 g %sET " % (BEFORE, colour, DELETED, BEHIND)
    return read_document(pdf_of([words + RED + b"0.7 w " + drawn], font=COURIER)).text


@pytest.mark.parametrize(
    "drawn",
    [
        b"122.4 703.5 m 142 703.5 l S",  # through the space behind
        b"122.4 703.5 m 136.8 703.5 l S",
        b"122.4 703 14.4 0.7 re f",
    ],
)
def test_what_a_line_goes_through_from_end_to_end_is_left_out(drawn: bytes) -> None:
    assert text_of(drawn) == "Lap ke hoach"


@pytest.mark.parametrize(
    "drawn",
    [
        b"",
        b"122.4 698.5 m 142 698.5 l S",  # below
        b"122.4 710 m 142 710 l S",  # above
        b"122.4 703.5 m 130 703.5 l S",  # too short
        b"60 703.5 m 300 703.5 l S",  # too long
        b"100 703.5 m 142 703.5 l S",  # through a part of the words before
        b"122.4 700 14.4 7 re f",  # a box
        b"122.4 703.5 m 142 703.5 l n",  # not drawn
    ],
)
def test_every_other_line_leaves_words_as_they_are(drawn: bytes) -> None:
    assert text_of(drawn) == "Lap ke cu hoach"


def test_a_line_in_another_colour_strikes_nothing() -> None:
    assert text_of(b"122.4 703.5 m 142 703.5 l S", colour=b"0 g ") == "Lap ke cu hoach"


def test_a_line_whose_end_was_struck_is_as_full_as_it_was_printed() -> None:
    lines = (
        b"1 0 0 1 72 700 Tm (Cac so ra soat dat dai, lap danh muc dat cong va) Tj "
        b"1 0 0 rg 1 0 0 1 417.6 700 Tm ( ca nam) Tj 0 g "
        b"1 0 0 1 72 685 Tm (gui So A.) Tj "
        b"1 0 0 1 72 655 Tm (So A xem xet, trinh Uy ban nhan dan tinh trong thang.) Tj ET "
    )
    strike = b"1 0 0 RG 417.6 703.5 m 468 703.5 l S"
    first, _ = read_document(pdf_of([b"BT /F1 12 Tf " + lines + strike], font=COURIER)).text.split("\n")
    assert first == "Cac so ra soat dat dai, lap danh muc dat cong va gui So A."


def test_words_in_a_table_are_struck_too() -> None:
    words = b"BT /F1 12 Tf 80 620 Td (c) Tj 60 0 Td (d) Tj -60 60 Td (a) Tj 60 0 Td (b) Tj 1 0 0 rg 12 0 Td (xx) Tj ET "
    rules = b" ".join(
        b"%d 600 m %d 720 l S 72 %d m 192 %d l S" % (x, x, y, y) for x, y in ((72, 600), (132, 660), (192, 720))
    )
    strike = b" 1 0 0 RG 152 683.5 m 164 683.5 l S"
    assert read_document(pdf(words + rules)).text == "a\tb xx\nc\td"
    assert read_document(pdf(words + rules + strike)).text == "a\tb\nc\td"
