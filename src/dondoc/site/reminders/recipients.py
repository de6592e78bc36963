"""Whom a rule means: the people who have its role on a day, at the agency that it means."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import QuerySet

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Membership
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
    """The people who may sign in, by agency and role: one query for everyone."""

    def __init__(self) -> None:
        self._by_place: dict[tuple[Role, int], list[Addressee]] = defaultdict(list)
        self._by_role: dict[Role, list[Addressee]] = defaultdict(list)
        for user, agency, role in _places().values_list("user", "agency", "role"):
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


def _places() -> QuerySet[Membership]:
    return Membership.objects.filter(user__is_active=True).order_by("pk")
