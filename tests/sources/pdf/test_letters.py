"""Letters that a program placed one by one, as browsers do."""

from tests.sources.pdf.small import pdf

from dondoc.sources import read_document
from dondoc.sources.pdf.strips import Box, Strip, unsplit


def placed(*letters: tuple[float, str], size: float = 12) -> bytes:
    """What draws each of `letters` at its place from the left."""
    drawn = "".join(f"1 0 0 1 {left} 720 Tm ({letter}) Tj " for left, letter in letters)
    return f"BT /F1 {size} Tf {drawn}ET".encode()


def test_a_letter_that_reaches_into_the_next_is_read_once() -> None:
    stream = placed((72, "H"), (78.7, "E"), (85.4, "H"), (92.1, "E"))
    assert read_document(pdf(stream)).text == "HEHE"


def test_letters_are_as_large_as_the_scale_of_the_page_makes_them() -> None:
    words = b"".join(b"1 0 0 1 96 %d Tm (%s) Tj " % (y, w) for y, w in ((960, b"Ke hoach"), (940, b"nam nay")))
    whole, scaled = (read_document(pdf(scale + words + b"ET")) for scale in (
        b"BT /F1 12 Tf 0.75 0 0 0.75 0 0 Tm ", b".75 0 0 .75 0 0 cm BT /F1 16 Tf "))  # fmt: skip
    assert scaled.text == whole.text == "Ke hoach\nnam nay"


def strip(words: str, left: float, right: float, *, top: float = 100, size: float = 13) -> Strip:
    return Strip(words, Box(left, top, right, top + size), 1, right - left)


def test_letters_in_a_row_are_words_again_and_the_first_word_keeps_its_width() -> None:
    letters = [strip("c", 10, 16), strip("ấ", 15.9, 22), strip("p ", 22.5, 29), strip("xã", 32, 45)]
    [joined] = unsplit(letters)
    assert (joined.words, joined.box, joined.first_word) == ("cấp xã", Box(10, 100, 45, 113), 19)


def test_what_stands_off_raised_or_on_another_line_is_apart() -> None:
    letters = [strip("a", 10, 16), strip("b", 40, 46), strip("1", 46, 49, top=98, size=7), strip("c", 10, 16, top=115)]
    assert unsplit(letters) == letters
