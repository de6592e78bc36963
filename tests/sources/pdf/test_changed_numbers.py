"""Numbers with those from before a change in brackets."""

import pytest
from tests.sources.pdf.small import pdf_of

from dondoc.sources import read_document

STRUCK = b"BT /F1 12 Tf 1 0 0 rg 1 0 0 1 72 400 Tm (cu) Tj ET 1 0 0 RG 72 403.5 m 86.4 403.5 l S"


def lines_of(lines: tuple[str, ...], *, changed: bool = True) -> tuple[str, ...]:
    """The lines that are read of a page with `lines`, on which something is struck through where it was `changed`."""
    drawn = b"".join(
        b"1 0 0 1 72 %d Tm (%s) Tj " % (700 - 20 * at, line.replace(")", r"\)").encode())
        for at, line in enumerate(lines)
    )
    page = b"BT /F1 12 Tf %sET " % drawn + (STRUCK if changed else b"")
    return tuple(read_document(pdf_of([page], font=b"/BaseFont/Courier")).text.split("\n"))


CASES = [
    (("1. Lap", "2.[3.] Sua", "3.[4.] Xoa"), ("1. Lap", "2. Sua", "3. Xoa")),
    (("a) Lap", "b)[c)] Sua", "I.[II.] Xoa"), ("a) Lap", "b) Sua", "I. Xoa")),
    (("1. Lap", "[2.]", "2.[3.] Sua"), ("1. Lap", "2. Sua")),  # nothing is left of the second
    (("[1.1.] Lap", "1.1.[1.2.] Sua"), ("1.1. Lap", "1.2. Sua")),  # words are left of the first
    (("1. Theo [2]", "[A] Sua"), ("1. Theo [2]", "[A] Sua")),
]


@pytest.mark.parametrize(("printed", "expected"), CASES)
def test_a_paragraph_has_one_number(printed: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert lines_of(printed) == expected


def test_a_file_without_changes_keeps_its_brackets() -> None:
    printed = CASES[0][0]
    assert lines_of(printed, changed=False) == printed
