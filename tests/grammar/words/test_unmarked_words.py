"""Misspelt words that have no mark of Vietnamese."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles
from dondoc.grammar.words.unmarked_words import BORROWED, SHORT_FORMS, find_misspelt_unmarked_words

MISSPELT = {
    "a letter too many": ("phát triển dịch vụ Logistiics", "Logistiics", "logistics"),
    "a letter dropped": ("công khai trên webite của sở", "webite", "website"),
    "another letter": ("bãi xếp contaner tại cảng", "contaner", "container"),
    "a short form with a letter twice": ("gửi UBBND tỉnh", "UBBND", "ubnd"),
    "a short form of a front": ("- MTTQQ tỉnh;", "MTTQQ", "mttq"),
}
SOUND = {
    "as they are written": " ".join(BORROWED) + " " + " ".join(form.upper() for form in SHORT_FORMS),
    "more than one": "các websites, containers, homestays",
    "a name that is farther away": "công ty Logitech và Interlink Việt Nam",
    "small letters": "ubbnd",
    "words of the language": "hội nghị trực tuyến, nghiên cứu nguyên liệu",
    "nothing": "",
}


def found(text: str) -> list[tuple[str, str]]:
    misspelt = find_misspelt_unmarked_words(text, find_open_puzzles(read_words(text)))
    return [(text[word.start : word.end], word.reading) for word in misspelt]


@pytest.mark.parametrize(("text", "words", "reading"), MISSPELT.values(), ids=MISSPELT.keys())
def test_a_word_without_marks_is_read_as_the_nearest_that_is_known(text: str, words: str, reading: str) -> None:
    assert found(text) == [(words, reading)]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_sound_words_without_marks_are_left_alone(text: str) -> None:
    assert found(text) == []
