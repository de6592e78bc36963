"""Numbers with the lists behind them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from urllib.parse import quote_plus

from django.urls import reverse

_ALL = {"xem": "tat-ca"}
LATE = "qua-han"  # of agencies: those with something overdue


@dataclass(frozen=True, slots=True)
class Linked:
    """A number, and the list with as many rows: the name of its address, '' where it has none, and what is asked."""

    number: int
    page: str = ""
    query: Mapping[str, object] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The address of the list; worked out when it is shown, for a board has many numbers and shows some."""
        if not self.page:
            return ""
        asked = {key: value for key, value in self.query.items() if value not in ("", None)} or _ALL
        query = "&".join(f"{key.replace('_', '-')}={_quoted(str(value))}" for key, value in asked.items())
        return f"{_path(self.page)}?{query}"


def tasks(number: int, **query: object) -> Linked:
    """`number` obligations and their list; `query` is its address with `_` for `-`, without what is ''."""
    return Linked(number, "tracking:obligations", query)


def reports(number: int, **query: object) -> Linked:
    """`number` reports of agencies and their list."""
    return Linked(number, "tracking:reports", query)


def indicators(number: int, **query: object) -> Linked:
    """`number` indicators and their list."""
    return Linked(number, "indicators:list", query)


def late_agencies(number: int) -> Linked:
    """`number` agencies with something overdue, and the page where they stand side by side."""
    return Linked(number, "dashboards:rates", {"chon": LATE})


def silent_agencies(number: int) -> Linked:
    """`number` agencies from which nothing came, and the page that names all of them."""
    return Linked(number, "dashboards:silent")


@cache
def _path(page: str) -> str:
    return reverse(page)


@lru_cache(maxsize=2048)
def _quoted(value: str) -> str:
    """`value` as an address has it; keys of agencies, classes and months come again and again."""
    return quote_plus(value)
