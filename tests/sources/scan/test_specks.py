"""What Tesseract takes for words and is none."""

import pytest

from dondoc.sources.scan.specks import without_specks


def row(text: str, height: int, sure: float = 90.0, level: str = "5") -> list[str]:
    return [level, "1", "1", "1", "1", "1", "0", "0", "40", str(height), str(sure), text]


PAGE = [row("Nhân", 28), row("dân", 27), row("tỉnh", 30), row("ăn", 20), row("-", 5), row(".", 6)]


@pytest.mark.parametrize("speck", [row("Sĩ", 6, 80), row("vn", 16, 2.5), row("đản", 16, 13.6)])
def test_letters_lower_than_any_letter_are_no_word(speck: list[str]) -> None:
    assert without_specks([*PAGE, speck]) == PAGE


@pytest.mark.parametrize("word", [row("12", 16, 60), row("118/QĐ", 16, 2), row("vụ", 27, 2), row(":", 4, 1)])
def test_words_of_which_tesseract_is_sure_long_ones_and_stops_stay(word: list[str]) -> None:
    assert without_specks([*PAGE, word]) == [*PAGE, word]


def test_lines_and_pages_without_words_stay() -> None:
    line = row("", 3, -1, level="4")
    assert without_specks([line]) == [line]
    assert without_specks([]) == []
