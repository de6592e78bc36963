"""Kinds of places: which words they are, and that only one table has them."""

import ast
import re
from pathlib import Path

import pytest

import dondoc.grammar
from dondoc.grammar.kinds.places import (
    COMMITTEE,
    COMMITTEE_FOLDED,
    COMMUNE,
    COUNCIL,
    DISTRICT,
    HAMLET,
    LOWER,
    PLACE,
    PLACE_WORDS,
    Level,
    one_or_more,
    words_of,
)
from dondoc.text import fold

KINDS = {
    "a province": ("tỉnh", {"PLACE"}),
    "a city, of the centre or of a province": ("thành phố", {"PLACE", "DISTRICT"}),
    "a district": ("huyện", {"PLACE", "DISTRICT", "LOWER"}),
    "a district of a city": ("quận", {"PLACE", "DISTRICT", "LOWER"}),
    "a special zone": ("đặc khu", {"PLACE", "LOWER", "COMMUNE"}),
    "a township": ("thị trấn", {"PLACE", "LOWER", "COMMUNE"}),
    "a hamlet": ("khối phố", {"HAMLET"}),
    "a hamlet of the highlands": ("bản", {"HAMLET"}),
    "society": ("xã hội", set()),
    "a map": ("bản đồ", set()),
    "smuggled goods": ("buôn lậu", set()),
    "a village of a craft": ("làng nghề", set()),
}
PATTERNS = {"PLACE": PLACE, "DISTRICT": DISTRICT, "LOWER": LOWER, "COMMUNE": COMMUNE, "HAMLET": HAMLET}


@pytest.mark.parametrize(("words", "kinds"), KINDS.values(), ids=KINDS.keys())
def test_a_word_stands_for_places_of_its_levels(words: str, kinds: set[str]) -> None:
    assert {kind for kind, pattern in PATTERNS.items() if re.match(rf"{pattern}\b", words)} == kinds


def test_no_word_hides_a_longer_one() -> None:
    for level in Level:
        for word in words_of(level):
            match = re.match("|".join(words_of(level)), word)
            assert match is not None
            assert match[0] == word


def test_kinds_may_be_listed() -> None:
    several = re.compile(one_or_more(COMMUNE))
    assert several.fullmatch("xã")
    assert several.fullmatch("phường, xã, đặc khu")
    assert not several.fullmatch("phường, tỉnh")


@pytest.mark.parametrize("name", ["UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân"])
def test_a_committee_is_written_in_several_ways(name: str) -> None:
    assert re.fullmatch(COMMITTEE, name)
    assert re.fullmatch(COMMITTEE_FOLDED, fold(name))
    assert not re.fullmatch(COUNCIL, name)


def test_no_other_module_lists_them() -> None:
    grammar = Path(dondoc.grammar.__file__).parent
    words = {*PLACE_WORDS, *words_of(Level.HAMLET)} - {"tỉnh", "thành phố"}
    listed = {
        path.relative_to(grammar).as_posix(): found
        for path in grammar.rglob("*.py")
        if path.parent.name != "kinds" and len(found := words & _alternatives(path)) > _MOST_BY_CHANCE
    }
    assert listed == {}


_MOST_BY_CHANCE = 3  # of one module: a word for a place is also the word before many names


def _alternatives(path: Path) -> set[str]:
    """The phrases that the strings in the code at `path` offer for choice, in brackets or in a row."""
    tree = ast.parse(path.read_text("utf-8"))
    strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    rows = [string for string in strings if "|" not in string and len(string) < 15]
    return {
        *rows,
        *(choice.strip(" ") for string in strings for choice in re.split(r"[|():?]", string) if "|" in string),
    }
