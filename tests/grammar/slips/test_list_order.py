"""The order of numbers in lists, and of lists inside lists."""

import pytest

from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.slips.list_order import ListOrder

FAULTS = {
    "a number left out": ("1. x|2. x|4. x", ["4: 3"]),
    "a letter left out": ("a) x|b) x|d) x", ["d: c"]),
    "a Roman number left out": ("I. x|II. x|IV. x", ["IV: III"]),
    "an article left out": ("Điều 1. x|Điều 3. x", ["3: 2"]),
    "a number twice": ("1. x|2. x|2. x|3. x", ["2: "]),
    "one number twice and the next left out, told once": ("1. x|2. x|2. x|4. x|5. x", ["2: "]),
    "a number left out and the next twice, told once": ("I. x|III. x|III. x", ["III: II"]),
    "behind a list inside an item": ("1. x|2. x|1. x|3. x|5. x", ["5: 4"]),
    "two numbers twice": ("1. x|2. x|2. x|4. x|4. x", ["2: ", "4: "]),
    "the first of a group twice": ("1. x|1.1. x|1.1. x", ["1.1: "]),
    "around a list of its own": ("1. x|a) x|b) x|3. x", ["3: 2"]),
}
SOUND = {
    "a list inside an item, with another mark": "1. x|1) x|2) x|2. x|3. x",
    "a list inside an item, with the same mark": "1. x|2. x|1. x|2. x|3. x|3. x",
    "lists that start again": "1. x|2. x|1. x|2. x",
    "numbers that run on under new headings": "I. x|1. x|2. x|II. x|3. x|4. x",
    "lists of one item": "1. x|1. x|2. x",
    "no đ": "a) x|b) x|c) x|d) x|e) x|g) x",
    "Roman numbers in small letters": "i) x|ii) x|iii) x|iv) x|v) x|vi) x",
    "another list far away": "1. x|2. x|9. x",
    "list marks": "- x|- x|+ x",
}


def faults(lines: str) -> list[str]:
    order, found = ListOrder(), []
    for line in lines.split("|"):
        number = read_line_number(line)
        fault = order.fault_of(number, line[: number.length].rstrip()[-1:]) if number else None
        if number and fault:
            found.append(f"{number.label}: {', '.join(fault.missing)}")
    return found


@pytest.mark.parametrize(("lines", "found"), FAULTS.values(), ids=FAULTS.keys())
def test_what_does_not_follow_is_told(lines: str, found: list[str]) -> None:
    assert faults(lines) == found


@pytest.mark.parametrize("lines", SOUND.values(), ids=SOUND.keys())
def test_lists_in_order_have_no_faults(lines: str) -> None:
    assert faults(lines) == []


def test_a_new_part_begins_its_own_lists() -> None:
    order = ListOrder()
    numbers = [number for line in ("1. x", "2. x", "4. x") if (number := read_line_number(line))]
    assert [order.fault_of(number, ".") for number in numbers[:2]] == [None, None]
    order.restart()
    assert order.fault_of(numbers[2], ".") is None
