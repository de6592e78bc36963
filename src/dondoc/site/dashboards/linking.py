"""Numbers with the lists behind them."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse


@dataclass(frozen=True, slots=True)
class Linked:
    """A number, and the address of a list with as many rows; '' where the number has no list of its own."""

    number: int
    url: str = ""


def tasks(number: int, **query: object) -> Linked:
    """`number` obligations and their list; `query` is its address with `_` for `-`, without what is ''."""
    return Linked(number, _address("tracking:obligations", query))


def reports(number: int, **query: object) -> Linked:
    """`number` reports of agencies and their list."""
    return Linked(number, _address("tracking:reports", query))


def indicators(number: int, **query: object) -> Linked:
    """`number` indicators and their list."""
    return Linked(number, _address("indicators:list", query))


def _address(name: str, query: dict[str, object]) -> str:
    asked = {key.replace("_", "-"): value for key, value in query.items() if value not in ("", None)}
    return f"{reverse(name)}?{urlencode(asked or {'xem': 'tat-ca'})}"
