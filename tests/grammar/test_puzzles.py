"""Syllables that make no sense where they stand."""

import pytest

from dondoc.grammar.puzzles import find_puzzles

PUZZLES = {
    "a syllable without its partner": ("bảo vệ môi tường ở xã", ["môi", "tường"]),
    "what no syllable can be": ("tỷ lệ rng của tỉnh", ["rng"]),
    "words that stand alone": ("có đủ nước cho ba bản", []),
    "compounds": ("triển khai nhiệm vụ phát triển kinh tế", []),
    "a bar between": ("khuyến | khích", ["khuyến", "khích"]),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("text", "puzzles"), PUZZLES.values(), ids=PUZZLES.keys())
def test_puzzles_are_found(text: str, puzzles: list[str]) -> None:
    words = text.split(" ")
    assert [words[i] for i in find_puzzles(words)] == puzzles
