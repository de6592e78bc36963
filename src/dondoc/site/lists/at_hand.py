"""Rows of a list that were worked out in memory: what holds on another day stands in no column of the database."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from dondoc.site.lists.asking import Asked
from dondoc.site.lists.declaring import R

Keep = Callable[[Mapping[str, str]], list[R]]


@dataclass(frozen=True)
class AtHand(Generic[R]):
    """All `rows` in the order of their listing, and what its filters, sorts and groups mean for them.

    `keep` gives those of the rows that fit the values of filters; `orders` has by the key of each sort and group what
    to order by, in which None comes last.
    """

    rows: Sequence[R]
    keep: Keep[R]
    orders: Mapping[str, Callable[[R], Any]]

    def asked_for(self, asked: Asked) -> list[R]:
        """The rows under every filter of `asked`, in its order."""
        found = self.keep(asked.values)
        if asked.sort:
            found = _ordered(found, self.orders[asked.sort.key], is_downwards=asked.is_downwards)
        if asked.group:
            found = _ordered(found, self.orders[asked.group.key])
        return found


def _ordered(rows: list[R], by: Callable[[R], Any], *, is_downwards: bool = False) -> list[R]:
    keyed = [(by(row), row) for row in rows]
    there = sorted((pair for pair in keyed if pair[0] is not None), key=lambda pair: pair[0], reverse=is_downwards)
    return [row for _key, row in (*there, *(pair for pair in keyed if pair[0] is None))]
