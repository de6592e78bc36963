"""The ranks of numbers, and which of them follow each other in one list."""

import pytest

from dondoc.grammar.documents.line_numbers import read_line_number


def test_a_wider_heading_has_a_smaller_rank() -> None:
    lines = ["Phần I", "Chương I", "Điều 1", "I. ", "1. ", "1.1. ", "1.1.1. ", "1.1.1.1. ", "a) ", "(1) ", "- A", "+ A"]
    ranks = [number.rank for line in lines if (number := read_line_number(line))]
    assert len(ranks) == len(lines)
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("line", "is_list_mark"),
    [("- Tuyên truyền", True), ("+ Tuyên truyền", True), ("a) Tuyên truyền", False), ("1. Tuyên truyền", False)],
)
def test_only_dashes_and_plus_signs_are_list_marks(line: str, is_list_mark: bool) -> None:
    number = read_line_number(line)
    assert number is not None
    assert number.is_list_mark is is_list_mark


ORDER = {
    "the next figure": ("1.1. A", "1.2. B", True, True),
    "a later figure": ("1. A", "3. C", True, False),
    "the same figure": ("1. A", "1. A", False, False),
    "an earlier figure": ("3. C", "1. A", False, False),
    "a figure of another list": ("1.1. A", "2.2. B", False, False),
    "a figure of another rank": ("1. A", "1.2. B", False, False),
    "the next letter": ("d) A", "đ) B", True, True),
    "a letter that only machines count": ("e) A", "f) B", False, True),
    "the letter of machines behind d": ("d) A", "e) B", True, True),
    "the letter after it": ("đ) A", "e) B", True, True),
    "the next Roman number": ("IX. A", "X. B", True, True),
    "a Roman number beyond": ("I. A", "IV. B", True, False),
    "dashes": ("- A", "- B", False, False),
}


@pytest.mark.parametrize(("first", "second", "after", "next_"), ORDER.values(), ids=ORDER.keys())
def test_numbers_of_one_list_stand_in_order(first: str, second: str, after: bool, next_: bool) -> None:
    earlier, later = read_line_number(first), read_line_number(second)
    assert earlier is not None
    assert later is not None
    assert (later.comes_after(earlier), later.follows(earlier)) == (after, next_)


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("1. A", True),
        ("2.1. A", True),
        ("a) A", True),
        ("I. A", True),
        ("2. A", False),
        ("b) A", False),
        ("- A", False),
    ],
)
def test_a_list_begins_with_the_first_of_its_numbers(line: str, begins: bool) -> None:
    number = read_line_number(line)
    assert number is not None
    assert number.begins_list is begins


CLOSELY = {
    "the next": ("4. Một", "5. Hai", True),
    "one was left out": ("4. Một", "6. Hai", True),
    "two were left out": ("4. Một", "7. Hai", False),
    "an earlier one": ("6. Một", "4. Hai", False),
    "of another list": ("4.1. Một", "5.3. Hai", False),
}


@pytest.mark.parametrize(("first", "second", "close"), CLOSELY.values(), ids=CLOSELY.keys())
def test_a_list_goes_on_where_one_number_was_left_out(first: str, second: str, close: bool) -> None:
    earlier, later = read_line_number(first), read_line_number(second)
    assert earlier
    assert later
    assert later.follows_closely(earlier) is close


@pytest.mark.parametrize(
    ("words", "above", "below"),
    [
        ("a) X", "1. Y", True),
        ("1.2. X", "1. Y", True),
        ("- X", "a) Y", True),
        ("2. X", "1. Y", False),
        ("II. X", "1. Y", False),
    ],
)
def test_a_number_tells_whether_it_stands_within_another(words: str, above: str, *, below: bool) -> None:
    within, number = read_line_number(above), read_line_number(words)
    assert within is not None
    assert number is not None
    assert number.is_below(within) is below
