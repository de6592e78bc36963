"""The words of a text with what each pair of them is."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.word_pairs import Mark

MARKED = {
    "compounds": ("bảo vệ khuyến khích", Mark.COMPOUND, ["bảo", "khuyến"]),
    "a word written twice": ("các khu khu du lịch", Mark.TOO_MANY, ["khu"]),
    "two prepositions": ("sự giám sát từ của nhân dân", Mark.TOO_MANY, ["từ"]),
    "a misread phrase": ("hội đồng; sữa chữa", Mark.MISREAD, ["sữa"]),
    "nothing that means anything": ("rng rng", Mark.TOO_MANY, []),
    "one word": ("khu", Mark.TOO_MANY, []),
    "no word": ("2026", Mark.TOO_MANY, []),
}


@pytest.mark.parametrize(("text", "mark", "words"), MARKED.values(), ids=MARKED.keys())
def test_pairs_are_marked_at_their_first_word(text: str, mark: Mark, words: list[str]) -> None:
    assert [place.word for place in read_words(text).places_with(mark)] == words


def test_places_far_into_a_text_are_found() -> None:
    text = "Sở Y tế, Sở Tài chính: rà soát.\n\n" * 500 + "Các khu khu du lịch"
    (place,) = read_words(text).places_with(Mark.TOO_MANY)
    start, end = place.stretch.span(place.i, place.i + 2)
    assert text[start:end] == "khu khu"


def test_a_pair_is_found_where_the_words_follow_each_other_directly() -> None:
    listed = read_words("bảo vệ, môi trường")
    assert listed.has_pair("bảo", "vệ")
    assert not listed.has_pair("vệ", "môi")


def test_pairs_are_found_however_many_are_asked_for() -> None:
    listed = read_words("bảo vệ môi trường")
    words = ("và", "các", "của", "với", "cho", "tại", "trong", "những", "về", "do", "bởi")
    assert not any(listed.has_pair(first, second) for first in words for second in words)
    assert listed.has_pair("môi", "trường")
