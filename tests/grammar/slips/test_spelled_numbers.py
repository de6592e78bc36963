"""Numbers that are written in figures and in words."""

import pytest

from dondoc.grammar.slips.spelled_numbers import find_differing_numbers, read_words

SPELLED = {
    "ba": 3, "mười": 10, "mười lăm": 15, "ba mươi": 30, "hai mươi mốt": 21, "một trăm": 100, "hai trăm linh tư": 204,
    "chín trăm chín mươi chín": 999, "bốn": 4, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "hai mươi lăm": 25,
    "hai mươi nhăm": 25, "hai mươi tư": 24, "một trăm lẻ năm": 105, "ba trăm": 300,
}  # fmt: skip
NO_NUMBERS = ("", "ngày", "tháng", "ba ngày", "mươi", "sở y tế")
DIFFERING = {
    "ten more": ("nộp trong 30 (hai mươi) ngày", [("30", 20)]),
    "another figure": ("mở 05 (sáu) lớp và 3 (ba) phòng", [("05", 6)]),
    "the same": ("trong 15 (mười lăm) ngày", []),
    "more words in brackets": ("trong 30 (ba mươi lăm) ngày", [("30", 35)]),
    "a number with a nought before it": ("05 (năm) năm, 21 (hai mươi mốt)", []),
    "names and units in brackets": ("03 (Mường Bú, Chiềng Hoa), 12 (tháng), 2 (khu vực)", []),
    "thousands": ("1.035 (ba mươi) hộ, 2035 (ba mươi)", []),
    "thousands in words": ("1.250 hộ (một nghìn năm trăm hai mươi hộ)", [("1.250", 1520)]),
    "the same thousands": ("1.250 hộ (một nghìn hai trăm năm mươi hộ)", []),
    "a unit behind both": ("trong 15 ngày (mười ngày)", [("15", 10)]),
    "a unit before the brackets alone": ("12 tháng (năm)", []),
    "no number before the unit": ("15 xã (các xã)", []),
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
