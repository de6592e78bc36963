"""Numbers as Vietnamese documents write them."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.figures.numbers import NUMBER, POINTED, read_number, read_pointed_number

READ = {
    "one figure": ("7", "7"),
    "zero": ("0", "0"),
    "a count under ten with a zero before it": ("04", "4"),
    "a dot parts thousands": ("10.000", "10000"),
    "dots part millions": ("1.234.567", "1234567"),
    "a comma begins decimals": ("44,36", "44.36"),
    "a trailing zero after the comma": ("50,70", "50.70"),
    "three decimals": ("1,255", "1.255"),
    "thousands and decimals": ("12.420,5", "12420.5"),
    "four figures without a dot": ("5500", "5500"),
    "a decimal below one": ("0,75", "0.75"),
    "fifteen figures": ("1234567890123,45", "1234567890123.45"),
}
NO_NUMBERS = {
    "nothing": "",
    "letters": "năm",
    "only a dot": ".",
    "a dot before two figures": "1.23",
    "a dot before four figures": "1.2345",
    "a group cut short": "1.234.56",
    "a leading dot": ".500",
    "a trailing dot": "500.",
    "a trailing comma": "500,",
    "two commas": "1,5,2",
    "decimals parted like thousands": "1,234.5",
    "a sign": "-5",
    "a space between": "1 000",
    "a unit behind": "15%",
    "more figures than anything counted has": "12345678901234,56",
    "zeros without end": "00900000000000000000008,5",
}


@pytest.mark.parametrize(("words", "value"), READ.values(), ids=READ.keys())
def test_a_number_is_read(words: str, value: str) -> None:
    assert read_number(words) == Decimal(value)


@pytest.mark.parametrize("words", NO_NUMBERS.values(), ids=NO_NUMBERS.keys())
def test_anything_else_is_no_number(words: str) -> None:
    assert read_number(words) is None


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_every_number_written_with_dots_and_a_comma_is_read_as_itself(value: Decimal) -> None:
    written = f"{value:,.2f}".translate(str.maketrans(".,", ",."))
    assert read_number(written) == value


@given(st.text(alphabet="0123456789.,- %", max_size=12))
def test_the_pattern_and_the_reader_agree_on_what_a_number_is(words: str) -> None:
    assert (re.fullmatch(NUMBER, words) is not None) == (read_number(words) is not None)


POINTS = {
    "96.5%": "96.5",
    "12.25 ha": "12.25",
    "1.5 tỷ đồng": "1.5",
    "0.5 điểm %": "0.5",
    "1.5 - 2 điểm %/năm": "1.5",
    "2.5 đến 3%": "2.5",
    "1.5 đến 2.5 tỷ đồng": "1.5",
}
NO_POINTS = ["1.2. Tỷ lệ", "1.2 tỷ lệ", "2.1 xã", "1.234%", "1.234.5%", "31.12.2025", "96.5"]


@pytest.mark.parametrize("words", POINTS)
def test_a_point_begins_decimals_where_an_amount_is_behind(words: str) -> None:
    match = re.match(POINTED, words)
    assert match is not None
    assert read_pointed_number(match[0]) == Decimal(POINTS[words])


def test_a_point_begins_decimals_of_what_there_is_for_so_many_people() -> None:
    counted = re.search(POINTED, "có 9.5 bác sĩ/10.000 dân")
    assert counted is not None
    assert read_pointed_number(counted[0]) == Decimal("9.5")
    assert re.search(POINTED, "2.1 Bác sĩ/10.000 dân".casefold()) is None


@pytest.mark.parametrize("words", NO_POINTS)
def test_other_points_begin_no_decimals(words: str) -> None:
    assert re.search(POINTED, words) is None
