"""The lexicon of compounds, and what its files must hold."""

from importlib.resources import files
from itertools import pairwise

import pytest

from dondoc.grammar.words.compounds import lexicon
from dondoc.text import canonical, fold
from dondoc.text.syllables import is_marked, is_syllable

NAMES = ("compounds.txt", "free_syllables.txt", "frequent.txt", "phrases.txt")


def lines(name: str) -> list[str]:
    return files("dondoc.grammar.words").joinpath("lexicon", name).read_text("utf-8").splitlines()


def test_compounds_are_known_from_both_sides_in_both_spellings_of_i() -> None:
    known = lexicon()
    assert known.has("triển", "khai")
    assert not known.has("triển", "kinh")
    assert "triển" in known.leaders["khai"]
    assert known.has("lý", "luận")
    assert known.has("lí", "luận")


def test_set_phrases_know_the_word_that_is_left_out() -> None:
    known = lexicon()
    assert "rừng" in known.last["che phủ"]
    assert "che" in known.first["phủ rừng"]
    assert "phủ" in known.middle["che rừng"]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_canonical_and_says_where_it_comes_from(name: str) -> None:
    text = "\n".join(lines(name))
    assert text == canonical(text)
    assert any("Source:" in line for line in lines(name)[:3])


def test_frequent_compounds_are_compounds_of_the_lexicon() -> None:
    known = lexicon()
    alone = {pair for phrase in known.phrases for pair in pairwise(phrase)}
    assert {pair for pair in known.frequent - alone if not known.has(*pair)} == set()


def test_no_first_syllable_has_two_lines_and_no_compound_stands_twice() -> None:
    entries = [line.partition(": ") for line in lines("compounds.txt") if not line.startswith("#")]
    firsts = [fold(first) for first, _, _ in entries]
    assert len(firsts) == len(set(firsts))
    assert [line for line, _, rest in entries if len(rest.split()) != len(set(rest.split()))] == []


def test_every_syllable_of_a_compound_can_be_one() -> None:
    known = lexicon()
    strange = {word for word in (*known.followers, *known.leaders) if is_marked(word) and not is_syllable(word)}
    assert strange <= {"giêsu", "ôzôn", "iốt"}
