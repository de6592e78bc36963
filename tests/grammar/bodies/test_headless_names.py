"""Names that lack the word they share with others of their list."""

import pytest

from dondoc.grammar.bodies.headless_names import headless_names
from dondoc.register import load_register

REGISTER = load_register()

FOUND = {
    "Tài chính": ["Tài chính"],
    "Nội vụ; Tài chính": ["Nội vụ", "Tài chính"],
    "UBND xã Mường Bú, Tài chính": ["Tài chính"],
    "tài chính": ["tài chính"],
}
NOT_FOUND = [
    "Sở Tài chính",  # it has its head
    "Sở Nội vụ, Tài chính",  # as that of the name before it, which the register knows
    "rà soát Tài chính của xã",  # no item of a list
    "Lập báo cáo tài chính hằng quý",
]


def names_in(text: str, listed: list[tuple[int, int]]) -> list[str]:
    found = headless_names(REGISTER.match_tails(text), text, REGISTER.match(text), listed)
    return [text[mention.start : mention.end] for mention in found]


@pytest.mark.parametrize(("text", "names"), FOUND.items(), ids=FOUND.keys())
def test_items_of_a_list_are_names_without_their_head(text: str, names: list[str]) -> None:
    assert names_in(text, []) == names


@pytest.mark.parametrize("text", NOT_FOUND)
def test_parts_of_other_names_and_words_of_a_sentence_are_none(text: str) -> None:
    assert names_in(text, []) == []


def test_what_another_reading_has_taken_is_none() -> None:
    text = "Nội vụ; Tài chính"
    assert names_in(text, [(0, 7)]) == ["Tài chính"]
    assert names_in(text, [(5, 9)]) == []
    assert names_in(text, [(6, 8)]) == ["Nội vụ", "Tài chính"]  # it only touches them
