"""Numbers as Vietnamese offices write them: 1.234,5."""

from decimal import Decimal

_SWAPPED = str.maketrans(",.", ".,")


def written(value: Decimal | int | float, places: int | None = None) -> str:
    """Return `value` with '.' between thousands and ',' before decimals.

    Without `places` a value keeps the decimals that it needs (1234.50 gives '1.234,5'); with it exactly that many.
    """
    exact = Decimal(str(value)) if isinstance(value, float) else Decimal(value)
    if places is not None:
        return f"{exact:,.{places}f}".translate(_SWAPPED)
    plain = f"{exact:,f}"
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).translate(_SWAPPED)
