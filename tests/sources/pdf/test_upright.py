"""Pages on their side: what is read is what a reader of the turned page sees."""

import pytest
from tests.sources.pdf.small import pdf

from dondoc.sources import read_document

# The same two lines and a table below them, on a page that is turned by so many quarters against the clock.
_LINES = ((72, 500, "Ke hoach"), (72, 480, "nam nay"), (80, 375, "a"), (130, 375, "b"), (80, 325, "c"), (130, 325, "d"))
_RULES = [*((x, 300, x, 400) for x in (72, 122, 172)), *((72, y, 172, y) for y in (300, 350, 400))]
_TEXT = "Ke hoach\nnam nay\na\tb\nc\td"
_TURNS = {0: "1 0 0 1 0 0", 1: "0 1 -1 0 595 0", 2: "-1 0 0 -1 842 595", 3: "0 -1 1 0 0 842"}


def turned(quarters: int) -> bytes:
    words = "".join(f"1 0 0 1 {x} {y} Tm ({said}) Tj " for x, y, said in _LINES)
    rules = "".join(f"{a} {b} m {c} {d} l S " for a, b, c, d in _RULES)
    return f"q {_TURNS[quarters]} cm BT /F1 12 Tf {words}ET {rules}Q".encode()


@pytest.mark.parametrize("quarters", [1, 2, 3])
@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_letters_on_their_side_are_read_upright_whatever_way_the_page_is_shown(quarters: int, rotate: int) -> None:
    size = (842, 595) if quarters == 2 else (595, 842)
    document = read_document(pdf(turned(quarters), size=size, rotate=rotate))
    assert document.text == _TEXT
    assert [line.table for line in document.lines] == [0, 0, 1, 1]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_upright_letters_on_a_page_that_is_shown_on_its_side_are_read(rotate: int) -> None:
    assert read_document(pdf(turned(0), size=(842, 595), rotate=rotate)).text == _TEXT


def test_other_pages_stay_as_they_are() -> None:
    document = read_document(pdf(turned(1), pages=2, rotate=90))
    assert [line.page for line in document.lines] == [1, 1, 1, 1, 2, 2, 2, 2]
