"""Words that run upwards or downwards in the cells of a table."""

import pytest
from tests.sources.pdf.small import pdf

from dondoc.sources import read_document
from dondoc.sources.pdf.turned_cells import are_taken_apart

_GRID = "".join(f"{x} 300 m {x} 400 l S " for x in (72, 122, 172)) + "".join(
    f"72 {y} m 172 {y} l S " for y in (300, 320, 400)
)


def page(turn: str, at: tuple[int, int], lines: list[str], step: tuple[int, int]) -> bytes:
    """A table whose second heading cell has `lines` on their side, over a row of upright words."""
    words = "".join(
        f"{turn} {at[0] + step[0] * count} {at[1] + step[1] * count} Tm ({line}) Tj "
        for count, line in enumerate(lines)
    )
    upright = "1 0 0 1 80 450 Tm (Words above a table, most of them upright) Tj "
    upright += "1 0 0 1 80 350 Tm (Viec) Tj 1 0 0 1 80 305 Tm (Lam) Tj 1 0 0 1 130 305 Tm (Nam) Tj"
    return pdf(f"BT /F1 10 Tf {words} {upright} ET {_GRID}".encode(), size=(595, 595))


def test_words_that_run_upwards_are_read_as_words() -> None:
    document = read_document(page("0 1 -1 0", (140, 325), ["Co quan chu", "tri lam"], (14, 0)))
    assert document.text.partition("\n")[2] == "Viec\tCo quan chu tri lam\nLam\tNam"


def test_words_that_run_downwards_are_read_as_words() -> None:
    document = read_document(page("0 -1 1 0", (150, 395), ["Co quan chu"], (0, 0)))
    assert document.text.partition("\n")[2] == "Viec\tCo quan chu\nLam\tNam"


def test_upright_letters_that_stand_apart_stay_apart() -> None:
    document = read_document(page("1 0 0 1", (126, 350), ["a b c d"], (0, 0)))
    assert document.text.split("\n")[1] == "Viec\ta b c d"


@pytest.mark.parametrize(
    ("words", "expected"), [("C o q u a n", True), ("Co quan", False), ("a b", False), ("", False)]
)
def test_pieces_of_a_letter_or_two_may_be_letters_taken_apart(words: str, expected: bool) -> None:
    assert are_taken_apart(words) is expected
