"""Values of a result as the columns of the database take them; the reading keeps each of them whole."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

from django.db.models import CharField, Model

from dondoc.site.documents.result import PlaceJson

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


def fitting(model: type[Model], field: str, words: str | None) -> str:
    """`words` cut to what the column `field` of `model` takes."""
    column = cast("CharField[str, str]", model._meta.get_field(field))
    return (words or "")[: column.max_length]


def stored_day(value: str | None) -> date | None:
    """The ISO day `value`."""
    return date.fromisoformat(value) if value else None


def quoted(place: PlaceJson, text: str) -> dict[str, Any]:
    """The columns of `models.Quoted` for a place in `text`."""
    return {
        "quote": text[place["start"] : place["end"]],
        "span_start": place["start"],
        "span_end": place["end"],
        "line_start": place["line_start"],
        "line_end": place["line_end"],
        "page": place["page"],
        "cell": place["cell"] or "",
    }
