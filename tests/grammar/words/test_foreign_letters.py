"""Letters that Vietnamese does not have."""

import pytest

from dondoc.grammar.words.foreign_letters import MISNAMED, find_foreign_letters
from dondoc.grammar.words.word_list import list_words

FOREIGN = {
    "a letter that fonts misname": ("báo cáo định kǶ hằng năm", "kǶ", "kỳ"),
    "another": ("cả cǜ và mới", "cǜ", "cũ"),
    "one whose meaning nobody knows": ("các xǎ, phường", "xǎ", None),
}
OWN = {
    "all letters of Vietnamese": "Đắk Lắk, ĩ, ũ, ơ, ư, ă; Ơ, Ư, Ũ, Ĩ",
    "a foreign name": "hợp tác với Čapek và Škoda",
    "Latin without marks": "web, flow, zone, jazz",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "words", "reading"), FOREIGN.values(), ids=FOREIGN.keys())
def test_a_foreign_letter_is_found(text: str, words: str, reading: str | None) -> None:
    assert [
        (text[found.start : found.end], found.reading) for found in find_foreign_letters(text, list_words(text))
    ] == [(words, reading)]


@pytest.mark.parametrize("text", OWN.values(), ids=OWN.keys())
def test_own_letters_and_names_are_left_alone(text: str) -> None:
    assert list(find_foreign_letters(text, list_words(text))) == []


def test_misnamed_letters_stand_in_small_letters() -> None:
    assert [letter for letter in MISNAMED if letter != letter.lower()] == []
