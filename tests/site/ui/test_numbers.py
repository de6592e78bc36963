"""Numbers as Vietnamese offices write them."""

from decimal import Decimal

import pytest

from dondoc.site.ui.numbers import written

WRITTEN = [  # value, decimals asked for, words
    (0, None, "0"),
    (999, None, "999"),
    (1234, None, "1.234"),
    (150_000, None, "150.000"),
    (-1234, None, "-1.234"),
    (1234.5, None, "1.234,5"),
    (Decimal("1234.500000"), None, "1.234,5"),
    (Decimal("90.000000"), None, "90"),
    (Decimal("100"), None, "100"),
    (Decimal("0.05"), None, "0,05"),
    (0.1 + 0.2, 2, "0,30"),
    (12, 1, "12,0"),
    (Decimal("66.666"), 1, "66,7"),
]


@pytest.mark.parametrize(("value", "places", "words"), WRITTEN)
def test_a_number_has_points_between_thousands_and_a_comma_before_decimals(
    value: Decimal | int | float, places: int | None, words: str
) -> None:
    assert written(value, places) == words
