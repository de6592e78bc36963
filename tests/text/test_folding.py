import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.text import fold

SAME = [
    ("Sở Công Thương", "sở công thương"),
    ("Hòa Bình", "Hoà Bình"),
    ("ủy ban", "uỷ ban"),
    ("THÚY", "thuý"),
    ("khỏe", "khoẻ"),
    ("ĐẮK LẮK", "đắk lắk"),
]
DIFFERENT = [("quý", "quy"), ("năm", "nam"), ("Đường", "Dương"), ("hoà", "hoa"), ("bảo", "báo")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(st.characters() | st.sampled_from("İẞŒùúyUỲoòaO")))
def test_offsets_in_folded_text_are_those_of_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert [len(fold(letter)) for letter in text] == [1] * len(text)


@given(st.text())
def test_folded_text_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)
