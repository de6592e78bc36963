"""What the reader of a list asks for, read from the address. What cannot be understood asks for nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from dondoc.site.lists.declaring import Filter, Group, Listing, Order, Sort

SORT, GROUP, PAGE = "sort", "nhom", "page"
_LONGEST = 200  # characters of a value


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters that hold with their values, the order and the group, all of one listing."""

    listing: Listing[Any]
    values: Mapping[str, str]
    conditions: Mapping[str, Q]
    sort: Sort | None = None
    is_downwards: bool = False
    group: Group[Any] | None = None

    def condition(self, *, without: str = "") -> Q:
        """All conditions together, but that of the filter `without`."""
        found, joint = Q(), Q()
        for key, condition in self.conditions.items():
            if key == without:
                continue
            if key in self.listing.joint:
                joint &= condition
            else:
                found &= condition
        return found & self.listing.through(joint) if joint else found

    def instead(self, key: str, condition: Q) -> Q:
        """What `condition` of the filter `key` asks of the rows, together with the filters that it is joint with."""
        if key not in self.listing.joint:
            return condition
        for other, its in self.conditions.items():
            if other in self.listing.joint and other != key:
                condition &= its
        return self.listing.through(condition)

    def narrow(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """`rows` to which every filter applies."""
        return rows.filter(self.condition()) if self.conditions else rows

    def ordered(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """`rows` group by group, in each as asked; the key decides last, so that pages do not overlap."""
        return rows.order_by(*self._order(), "pk")

    def _order(self) -> Order:
        first = self.group.order if self.group else ()
        if self.sort is None:
            return (*first, *self.listing.order)
        return (*first, *(self.sort.downwards if self.is_downwards else self.sort.upwards))


def asked_for(listing: Listing[Any], query: Mapping[str, str]) -> Asked:
    """What `query`, the address's, asks of `listing`."""
    values, conditions = {}, {}
    for one in listing.filters:
        value = str(query.get(one.key, "")).strip()[:_LONGEST]
        condition = _condition(one, value) if value else None
        if condition is not None:
            values[one.key], conditions[one.key] = value, condition
    sort = str(query.get(SORT, ""))
    return Asked(
        listing,
        values,
        conditions,
        sort=next((one for one in listing.sorts if one.key == sort.removeprefix("-")), None),
        is_downwards=sort.startswith("-"),
        group=next((one for one in listing.groups if one.key == query.get(GROUP)), None),
    )


def _condition(one: Filter, value: str) -> Q | None:
    if "\x00" in value:
        return None
    return one.condition(value)
