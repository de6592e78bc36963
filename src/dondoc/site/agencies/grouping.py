"""To which groups agencies belong, from day to day: by the kinds that a group stands for, and by what was entered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dondoc.register import Agency as Value
from dondoc.site.agencies.models import GroupMember


@dataclass(frozen=True, slots=True)
class Stretch:
    """That an agency belongs to a group from a day to a day, both included; None is 'always' at that end."""

    register_id: str
    valid_from: date | None
    valid_to: date | None

    def holds(self, on: date) -> bool:
        """Whether it covers the day `on`."""
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


class Grouping:
    """What was entered of groups, read once."""

    def __init__(self) -> None:
        self._entered: dict[str, list[GroupMember]] = defaultdict(list)
        for row in GroupMember.objects.select_related("group", "agency").order_by("id"):
            self._entered[row.group.register_id].append(row)

    def stretches(self, group: Value, kinds: Iterable[str], agencies: Iterable[Value]) -> Iterator[Stretch]:
        """When each of `agencies` belongs to `group`, which stands for `kinds`: in their order, any number for each."""
        entered: dict[str, list[GroupMember]] = defaultdict(list)
        for row in self._entered[group.id]:
            entered[row.agency.register_id].append(row)
        wanted = set(kinds)
        for agency in agencies:
            if not agency.group and (agency.kind in wanted or agency.id in entered):
                yield from _stretches(group, agency, agency.kind in wanted, entered[agency.id])


def _stretches(group: Value, agency: Value, by_kind: bool, entered: list[GroupMember]) -> Iterator[Stretch]:
    """The days of `agency` in `group`, cut at every day on which the one or the other changes."""
    first = max((day for day in (group.valid_from, agency.valid_from) if day), default=None)
    last = min((day for day in (group.valid_to, agency.valid_to) if day), default=None)
    if first and last and first > last:
        return
    turns = {row.valid_from for row in entered} | {row.valid_to + _DAY for row in entered if row.valid_to}
    cuts = sorted(day for day in turns if (first is None or day > first) and (last is None or day <= last))
    edges = [first, *cuts]
    found: list[Stretch] = []
    for begins, following in zip(edges, [*cuts, None], strict=True):
        ends = following - _DAY if following else last
        sample = begins or (ends if ends else date.min)
        if not _belongs(by_kind, entered, sample):
            continue
        if found and begins and found[-1].valid_to == begins - _DAY:
            begins = found.pop().valid_from
        found.append(Stretch(agency.id, begins, ends))
    yield from found


def _belongs(by_kind: bool, entered: list[GroupMember], on: date) -> bool:
    """By the row entered last of those that cover the day, else by its kind."""
    covering = [row for row in entered if row.valid_from <= on and (row.valid_to is None or on <= row.valid_to)]
    return not covering[-1].is_out if covering else by_kind


_DAY = timedelta(days=1)
