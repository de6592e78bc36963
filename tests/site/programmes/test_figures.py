"""Numbers of targets as the database keeps them."""

from decimal import Decimal

import pytest

from dondoc.site.programmes.figures import stored_figure


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (None, None),
        (150000, Decimal("150000")),
        (44.36, Decimal("44.36")),
        ("0.1", Decimal("0.1")),
        (-2.5, Decimal("-2.5")),
        (1 / 3, Decimal("0.333333")),
        (10**17, Decimal(10**17)),
        (10**18, None),
        (1e300, None),
    ],
)
def test_figures_are_exact_or_absent(read: float | str | None, stored: Decimal | None) -> None:
    assert stored_figure(read) == stored
