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


def at(text: str, left: int, width: int, *, top: int = 100, line: str = "1", sure: float = 95.0) -> list[str]:
    return ["5", "1", line, "1", "1", "1", str(left), str(top), str(width), "24", str(sure), text]


LINE = [at("Độc", 100, 50), at("lập", 165, 22), at("Tự", 230, 40), at("do", 280, 30)]


@pytest.mark.parametrize(
    "left_over", [at("lở", 190, 15, top=108, line="2", sure=43), at("`", 205, 20, line="2", sure=52)]
)
def test_what_lies_in_another_line_between_its_words_is_left_over_from_it(left_over: list[str]) -> None:
    assert without_specks([*LINE, left_over]) == LINE


@pytest.mark.parametrize(
    "word",
    [
        at("lở", 190, 15, top=130, line="2", sure=43),
        at("lở", 190, 15, line="2", sure=96),
        at("Hạnh phúc", 190, 15, line="2", sure=43),
        at("lở", 330, 15, line="2", sure=43),
        at("lở", 190, 15, sure=43),
    ],
    ids=["below it", "read for sure", "long", "at its end", "of the line itself"],
)
def test_other_words_are_not_left_over(word: list[str]) -> None:
    assert without_specks([*LINE, word]) == [*LINE, word]


def test_a_mark_far_from_the_other_words_of_its_line_is_dirt() -> None:
    words = [at("VIỆT", 400, 80), at("NAM", 490, 70)]
    assert without_specks([at(":", 100, 6, sure=84), *words]) == words
    assert without_specks([at("mi", 100, 15, sure=0), *words]) == words
    assert without_specks([at("Số", 100, 30, sure=60), *words]) == [at("Số", 100, 30, sure=60), *words]
    near = at("-", 380, 8, sure=40)
    alone = at("-", 100, 8, line="2", sure=40)
    assert without_specks([near, *words, alone]) == [near, *words, alone]
