"""Words with what they leave unsaid put in, and what the document wrote of them."""

import pytest

from dondoc.grammar.times.completed_words import completed

SAID = completed("tháng 6, tháng 9", [(7, " năm 2026"), (16, " năm 2026")])


def test_what_is_unsaid_stands_behind_each() -> None:
    assert SAID.words == "tháng 6 năm 2026, tháng 9 năm 2026"


@pytest.mark.parametrize(
    ("words", "written"),
    [("tháng 6 năm 2026", "tháng 6"), ("tháng 9 năm 2026", "tháng 9"), (SAID.words, "tháng 6, tháng 9"), (", ", ", ")],
)
def test_the_document_is_quoted_without_it(words: str, written: str) -> None:
    start = SAID.words.index(words)
    assert SAID.quote(start, start + len(words)) == written


def test_where_nothing_is_unsaid_the_words_are_as_they_were() -> None:
    assert completed("quý II/2026", []).quote(0, 11) == "quý II/2026"
