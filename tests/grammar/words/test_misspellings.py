"""Words that a scan or a typist broke, from every kind of evidence."""

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.misspellings import Misspelling
from dondoc.grammar.words.misspellings import find_misspellings as find
from dondoc.grammar.words.puzzles import find_open_puzzles


def find_misspellings(text: str) -> list[Misspelling]:
    listed = read_words(text)
    return find(text, listed, find_open_puzzles(listed))


def test_both_kinds_of_evidence_are_gathered_in_reading_order() -> None:
    text = "Trển khai quy hoạch; phần đầu đạt 90%; bảo vệ môi tường."
    assert [found.reading for found in find_misspellings(text)] == ["triển khai", "phấn đấu", "môi trường"]


def test_what_both_kinds_find_is_told_once() -> None:
    text = "Có biện pháp kiểm chế tội phạm"
    (found,) = find_misspellings(text)
    assert text[found.start : found.end] == "kiểm chế"
    assert found.reading == "kiềm chế"
