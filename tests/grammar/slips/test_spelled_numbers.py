"""Numbers that are written in figures and in words."""

import pytest

from dondoc.grammar.slips.spelled_numbers import find_differing_numbers, read_words

SPELLED = {
    "ba": 3, "mười": 10, "mười lăm": 15, "ba mươi": 30, "hai mươi mốt": 21, "một trăm": 100, "hai trăm linh tư": 204,
    "chín trăm chín mươi chín": 999,
}  # fmt: skip
NO_NUMBERS = ("", "ngày", "ba ngày", "mươi", "sở y tế")
DIFFERING = {
    "ten more": ("nộp trong 30 (hai mươi) ngày", [("30", 20)]),
    "another figure": ("mở 05 (sáu) lớp và 3 (ba) phòng", [("05", 6)]),
    "the same": ("trong 15 (mười lăm) ngày", []),
    "other words in brackets": ("trong 15 (ngày làm việc)", []),
    "part of a number of a document": ("Nghị định 12/2025 (một)", []),
}


@pytest.mark.parametrize(("words", "number"), SPELLED.items(), ids=SPELLED.keys())
def test_words_spell_a_number(words: str, number: int) -> None:
    assert read_words(words) == number


@pytest.mark.parametrize("words", NO_NUMBERS)
def test_other_words_spell_none(words: str) -> None:
    assert read_words(words) is None


@pytest.mark.parametrize(("text", "found"), DIFFERING.values(), ids=DIFFERING.keys())
def test_figures_and_words_that_differ_are_found(text: str, found: list[tuple[str, int]]) -> None:
    assert [(figures, said) for _, _, figures, said in find_differing_numbers(text)] == found
