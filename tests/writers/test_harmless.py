"""Cells of CSV that a spreadsheet could take for formulas."""

from dondoc.writers.harmless import all_harmless


def test_only_what_begins_like_a_formula_gets_an_apostrophe() -> None:
    texts = ["", "plain", "=1+1", "a=b", "-2", "@who", "\tx"]
    assert list(all_harmless(texts)) == ["", "plain", "'=1+1", "a=b", "'-2", "'@who", "'\tx"]


def test_texts_of_which_none_begins_like_a_formula_stay_as_they_are() -> None:
    assert list(all_harmless(["", "1-2", "one"])) == ["", "1-2", "one"]
