"""Numbers as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.numerals import BadNumber, read_number
from dondoc.site.ui.numbers import written

READ_AS = [
    ("25,8", "25.8"),
    ("1.234,5", "1234.5"),
    ("150.000", "150000"),
    ("150 000", "150000"),
    (" 8000 ", "8000"),
    ("-1,5", "-1.5"),
    ("−1,5", "-1.5"),
    ("0", "0"),
]


@pytest.mark.parametrize(("text", "number"), READ_AS)
def test_a_number_is_read_the_vietnamese_way(text: str, number: str) -> None:
    assert read_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "25.8", "1.23,4", "1,2,3", "12%", "mười", "1e5", "1.2345", "٣", ",5", "--1"])
def test_what_is_no_number_or_could_be_two_is_refused(text: str) -> None:
    with pytest.raises(BadNumber):
        read_number(text)


@given(st.decimals(-(10**12), 10**12, places=3))
def test_what_the_site_writes_can_be_typed_back(value: Decimal) -> None:
    assert read_number(written(value)) == value
