"""Syllables that make no sense where they stand."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles

PUZZLES = {
    "a syllable without its partner": ("bảo vệ môi tường ở xã", ["môi", "tường"]),
    "what no syllable can be": ("tỷ lệ rng của tỉnh", ["rng"]),
    "words that stand alone": ("có đủ nước cho ba bản", []),
    "compounds": ("triển khai nhiệm vụ phát triển kinh tế", []),
    "a bar between": ("khuyến; khích", ["khuyến", "khích"]),
    "a blank line between": ("khuyến\n\nkhích", ["khuyến", "khích"]),
    "nothing": ("", []),
}
OPEN = {
    "one letter too few": ("bảo vệ môi tường ở xã", ["môi", "tường"]),
    "what no syllable can be": ("tỷ lệ rng của tỉnh", ["rng"]),
    "what is left of a phrase": ("trên địa tỉnh", ["địa"]),
    "a name that nothing is near": ("xã Mường La", []),
}


@pytest.mark.parametrize(("text", "puzzles"), PUZZLES.values(), ids=PUZZLES.keys())
def test_puzzles_are_found(text: str, puzzles: list[str]) -> None:
    listed = read_words(text)
    assert [puzzle.word for puzzle in listed.places(listed.senseless())] == puzzles


@pytest.mark.parametrize(("text", "puzzles"), OPEN.values(), ids=OPEN.keys())
def test_those_are_open_that_a_slip_or_a_missing_word_may_explain(text: str, puzzles: list[str]) -> None:
    assert [puzzle.word for puzzle in find_open_puzzles(read_words(text))] == puzzles
