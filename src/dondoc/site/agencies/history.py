"""Who took over from whom, as the site has it stored: asked of any day.

What the register's files say is stored by `load_register`, what people decide later stands beside it. A site
whose register was never loaded answers by the files themselves.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import QuerySet

from dondoc.register import Agency as Value
from dondoc.register import Transfer
from dondoc.register.succession import Succession as Replay
from dondoc.site.agencies.grouping import Grouping, Stretch
from dondoc.site.agencies.home import home_register
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.registering import member_kinds


@dataclass(frozen=True)
class Answer:
    """An agency by its id in the register, and its name."""

    register_id: str
    name: str


class History:
    """The agencies and what passed between them, read once."""

    def __init__(self) -> None:
        stored = {agency.register_id: agency for agency in Agency.objects.all()}
        self._kinds = {key: list(agency.member_kinds) for key, agency in stored.items() if agency.is_group}
        self._agencies = {**home_register().agencies, **{key: _value(agency) for key, agency in stored.items()}}
        self._replay = Replay(self._agencies, self._transfers())
        self._known_stretches: dict[str, list[Stretch]] = {}

    def answering(self, register_id: str, on: date, field: str | None = None) -> Answer | None:
        """Who answers on `on` for what the agency was given; itself while it exists, None where that is open."""
        found = self._replay.answering(register_id, on, field)
        return self._answer(found) if found else None

    def heirs(self, register_id: str, on: date) -> list[Answer]:
        """All that on `on` hold something of what the agency had, itself left out, in the order of the register."""
        found = self._replay.holders(register_id, on, None) - {register_id}
        return [self._answer(each) for each in sorted(found, key=lambda each: self._agencies[each].position)]

    def members(self, group_id: str, on: date) -> list[Answer]:
        """Whom the group stands for on `on`, in the order of the register; none for a group without fixed members."""
        return [self._answer(one.register_id) for one in self._stretches(group_id) if one.holds(on)]

    def stretches(self, group_id: str) -> list[tuple[Answer, Stretch]]:
        """Whom the group ever stands for, in the order of the register, each from a day to a day."""
        return [(self._answer(one.register_id), one) for one in self._stretches(group_id)]

    def stretches_of(self, register_id: str) -> list[tuple[Answer, Stretch]]:
        """The groups that the agency ever belongs to, in the order of the register, each from a day to a day."""
        groups = [agency.id for agency in self._in_order if agency.group]
        return [
            (self._answer(group), one)
            for group in groups
            for one in self._stretches(group)
            if one.register_id == register_id
        ]

    def groups_of(self, register_id: str, on: date) -> list[Answer]:
        """The groups that the agency belongs to on `on`."""
        return [group for group, one in self.stretches_of(register_id) if one.holds(on)]

    def _stretches(self, group_id: str) -> list[Stretch]:
        """Kept: a group is asked for again and again."""
        if group_id not in self._known_stretches:
            kinds = self._kinds.get(group_id) or (
                member_kinds(group_id) if group_id in home_register().agencies else []
            )
            found = self._grouping.stretches(self._agencies[group_id], kinds, self._in_order)
            self._known_stretches[group_id] = list(found)
        return self._known_stretches[group_id]

    @cached_property
    def _grouping(self) -> Grouping:
        """Read when the first group is asked about."""
        return Grouping()

    @cached_property
    def _in_order(self) -> list[Value]:
        return sorted(self._agencies.values(), key=lambda agency: agency.position)

    def _answer(self, register_id: str) -> Answer:
        return Answer(register_id, self._agencies[register_id].name)

    def _transfers(self) -> tuple[Transfer, ...]:
        rows = Succession.objects.select_related("giver", "heir").order_by("day", "id")
        return tuple(map(_transfer, rows)) or home_register().transfers


def predecessors(agency: Agency) -> QuerySet[Succession]:
    """What `agency` took over, first day first, each with its giver."""
    return Succession.objects.filter(heir=agency).select_related("giver", "decided_by")


def successors(agency: Agency) -> QuerySet[Succession]:
    """What `agency` gave away, first day first, each with its heir."""
    return Succession.objects.filter(giver=agency).select_related("heir", "decided_by")


def _value(agency: Agency) -> Value:
    return Value(
        id=agency.register_id,
        name=agency.name,
        kind=agency.kind,
        group=agency.is_group,
        valid_from=agency.valid_from,
        valid_to=agency.valid_to,
        position=agency.position,
    )


def _transfer(row: Succession) -> Transfer:
    return Transfer(
        day=row.day, giver=row.giver.register_id, heir=row.heir.register_id, field=row.field or None, note=row.note
    )
