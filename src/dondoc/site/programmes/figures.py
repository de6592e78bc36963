"""Numbers of targets as the database keeps them: exact decimals."""

from decimal import Decimal

_PLACES = Decimal("0.000001")
_BOUND = Decimal(10) ** 18


def stored_figure(value: float | int | str | None) -> Decimal | None:
    """`value` with six places, or None where there is none or it is too large for the column.

    A figure that no column holds is a misreading (a telephone number, a row of digits); the words of the target
    keep it.
    """
    if value is None:
        return None
    figure = Decimal(str(value))
    return figure.quantize(_PLACES) if abs(figure) < _BOUND else None
