"""Words that are broken whatever stands beside them, and the sound words that look like them."""

import pytest

from dondoc.grammar.words.lone_words import SMALL_WORDS, find_broken_lone_words, lone_reading
from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles

HALF_HORNED = {
    "nuớc": "nước",
    "nưóc": "nước",
    "nguời": "người",
    "trưòng": "trường",
    "phuờng": "phường",
    "luợng": "lượng",
    "hươu": None,
    "thuở": None,
    "quơ": None,
    "bưou": None,
    "khuơn": None,
}
BEGUN_TWICE = {"nnăm": "năm", "ccác": "các", "ttỉnh": "tỉnh", "oopera": None, "nnam": None, "nnq": None, "năm": None}
SOUND = {
    "compounds of what is no word alone": "chống tham nhũng, nhũng nhiễu",
    "mangroves, a saw and a crab": "rừng đước, máy cưa và con cua",
    "a fig, and what is mended": "cây vả ven suối; vá đường",
    "a name": "ông Vói và bà Cạc họp ở bản Cùa",
    "capitals throughout": "THÔN CÙA",
}


def readings(text: str) -> list[str]:
    listed = read_words(text)
    return [word.reading for word in find_broken_lone_words(text, find_open_puzzles(listed))]


@pytest.mark.parametrize(("wrong", "meant"), HALF_HORNED.items(), ids=HALF_HORNED.keys())
def test_neither_vowel_stands_without_its_horn(wrong: str, meant: str | None) -> None:
    assert lone_reading(wrong) == meant


@pytest.mark.parametrize(
    ("wrong", "meant"), [(wrong, meant) for meant, forms in SMALL_WORDS.items() for wrong in forms]
)
def test_a_small_word_is_read_without_its_neighbours(wrong: str, meant: str) -> None:
    assert readings(f"Kết quả {wrong} ba bản") == [meant]


def test_a_broken_vowel_is_found_in_any_letters() -> None:
    assert readings("Cấp nuớc cho Phuờng và XÃ, PHUỜNG") == ["nước", "phường", "phường"]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_sound_words_are_left_alone(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(("wrong", "meant"), BEGUN_TWICE.items(), ids=BEGUN_TWICE.keys())
def test_no_word_begins_with_one_letter_twice(wrong: str, meant: str | None) -> None:
    assert lone_reading(wrong) == meant
