"""Whom a rule means: the people who have its role on a day, at the agency that it means."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Delegation, Membership
from dondoc.site.reminders.models import Recipient
from dondoc.site.tracking.remindable import Thing

_OF_THE_COMMITTEE = (Recipient.OFFICE, Recipient.LEADER)


@dataclass(frozen=True, slots=True)
class Addressee:
    """A person, told as `role` at the agency with the key `agency`."""

    user: int
    agency: int
    role: Role


class Recipients:
    """The people who may sign in, by agency and role: two queries for everyone."""

    def __init__(self) -> None:
        self._by_place: dict[tuple[Role, int], list[Addressee]] = defaultdict(list)
        self._by_role: dict[Role, list[Addressee]] = defaultdict(list)
        for user, agency, role in (*_own_places(), *_delegated_places(clock.today())):
            self._add(Addressee(user, agency, Role(role)))

    def of(self, to: Recipient, thing: Thing) -> list[Addressee]:
        """Who is meant by `to` for `thing`. An agency without officers has its head told in their place."""
        role = Role(to.value)
        if to in _OF_THE_COMMITTEE:
            return self._by_role[role]
        agency = thing.consolidator if to == Recipient.CONSOLIDATOR else thing.agency.pk
        if agency is None:
            return []
        found = self._by_place[role, agency]
        if not found and to == Recipient.OFFICER:
            return self._by_place[Role.HEAD, agency]
        return found

    def _add(self, addressee: Addressee) -> None:
        if addressee not in self._by_role[addressee.role]:
            self._by_role[addressee.role].append(addressee)
            self._by_place[addressee.role, addressee.agency].append(addressee)


def _own_places() -> Iterable[tuple[int, int, str]]:
    return Membership.objects.filter(user__is_active=True).order_by("pk").values_list("user", "agency", "role")


def _delegated_places(day: date) -> Iterable[tuple[int, int, str]]:
    """Whoever stands in for another is told what that other is told."""
    found = Delegation.objects.in_force(day).filter(delegate__is_active=True).order_by("pk")
    return found.values_list("delegate", "membership__agency", "membership__role")
