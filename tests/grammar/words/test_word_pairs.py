"""Pairs of words looked up in a table."""

import pytest

from dondoc.grammar.words.word_list import list_words
from dondoc.grammar.words.word_pairs import BAR, Mark, MarkedWords, PairTable

ALONE = ("nước", "có", "khu")
MARKS = [
    ("bảo", "vệ", Mark.COMPOUND),
    ("khu", "khu", Mark.TOO_MANY),
    ("sữa", "chữa", Mark.MISREAD),
    ("sữa", "chữa", Mark.COMPOUND),
]
TABLE = PairTable(ALONE, MARKS, ["tờ"])
PAIRS: dict[str, tuple[Mark, list[str]]] = {
    "ở bảo vệ khu khu": (Mark.COMPOUND, ["bảo"]),
    "bảo, vệ": (Mark.COMPOUND, []),
    "vệ bảo": (Mark.COMPOUND, []),
    "sữa chữa": (Mark.COMPOUND, ["sữa"]),
    "có sữa chữa": (Mark.MISREAD, ["sữa"]),
    "khu khu khu": (Mark.TOO_MANY, ["khu", "khu"]),
    "khu": (Mark.TOO_MANY, []),
    "": (Mark.TOO_MANY, []),
}
SENSELESS = {
    "bảo vệ nước": [],
    "bảo có vệ": ["bảo", "vệ"],
    "bảo; vệ": ["bảo", "vệ"],
    "khu khu": [],
    "rng nước": ["rng"],
    "tờ": ["tờ"],
    "nước\n\nbảo vệ": [],
}
TWICE = {
    "có khu có khu": ["có"],
    "có khu, có khu": [],
    "rng khu rng khu": [],
    "có khu nước có khu": [],
    "có có có có": ["có"],
}


MORE_TWICE = {
    "bảo vệ khu bảo vệ khu": [("bảo", 3)],
    "bảo vệ khu, bảo vệ khu": [],
    "có khu có khu": [],
    "rng vệ khu rng vệ khu": [],
}


def _mark(text: str) -> MarkedWords:
    return TABLE.mark(list_words(text))


@pytest.mark.parametrize(("text", "mark", "words"), [(text, *found) for text, found in PAIRS.items()])
def test_a_word_has_the_marks_of_its_pair(text: str, mark: Mark, words: list[str]) -> None:
    assert [place.word for place in _mark(text).places_with(mark)] == words


@pytest.mark.parametrize(("text", "words"), SENSELESS.items())
def test_words_in_no_compound_that_do_not_stand_alone_make_no_sense(text: str, words: list[str]) -> None:
    marked = _mark(text)
    assert [place.word for place in marked.places(marked.senseless())] == words


@pytest.mark.parametrize(("text", "words"), TWICE.items())
def test_two_words_may_stand_twice_in_a_row(text: str, words: list[str]) -> None:
    assert [place.word for place in _mark(text).twice_in_a_row()] == words


def test_a_place_is_known_in_whatever_stretch_it_is() -> None:
    text = "có, " * 130 + "nước có tờ; khu tờ"
    places = list(_mark(text).places_of("tờ"))
    assert [place.i for place in places] == [2, 1]
    assert [text[slice(*place.stretch.span(place.i, place.i + 1))] for place in places] == ["tờ", "tờ"]


@pytest.mark.parametrize("asked", [1, 60])
def test_pairs_are_told_however_many_were_asked_for(asked: int) -> None:
    marked = _mark("bảo vệ nước, khu tờ")
    others = [(first, second) for first in TABLE.codes for second in TABLE.codes if BAR not in (first, second)]
    for pair in (others * 8)[:asked]:
        marked.has_pair(*pair)
    assert [marked.has_pair(*pair) for pair in (("bảo", "vệ"), ("khu", "tờ"), ("vệ", "bảo"), ("nước", "khu"))] == [
        True,
        True,
        False,
        False,
    ]


def test_codes_are_told_as_words_where_all_are_of_the_table() -> None:
    assert TABLE.words_of(_mark("bảo vệ, nước").codes) == ("bảo", "vệ", BAR, "nước")
    assert TABLE.words_of(_mark("bảo vệ rng").codes) is None


@pytest.mark.parametrize(("text", "found"), MORE_TWICE.items())
def test_more_words_may_stand_twice_in_a_row(text: str, found: list[tuple[str, int]]) -> None:
    assert [(place.word, length) for place, length in _mark(text).more_twice_in_a_row()] == found
