"""On whose behalf a request acts: a person, at one of their agencies, in the role they have there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Delegation, Membership
from dondoc.site.compiled import compiled

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise

_SEEING_EVERYTHING = {Role.OFFICE, Role.CONSOLIDATOR, Role.LEADER, Role.AUDITOR}

MEMBERSHIP_IN_SESSION = "membership"  # the membership that a person of several agencies chose to act in


class NotAllowed(PermissionDenied):
    """The person may not do this; the message is a whole sentence for them."""


@dataclass(frozen=True, slots=True)
class Acting:
    """A person and the membership they act in; without one they may sign in and see nothing.

    The membership may be another's, by a written delegation that is in force. `places` are all that the person may
    choose among, the own ones first.
    """

    user: User | AnonymousUser
    membership: Membership | None = None
    places: tuple[Membership, ...] = ()

    @property
    def stands_in_for(self) -> User | None:
        """For whom the person acts by delegation; None where they act in their own name."""
        return None if self.membership is None or self.membership.user_id == self.user.pk else self.membership.user

    @property
    def agency(self) -> Agency | None:
        return self.membership.agency if self.membership else None

    @property
    def role(self) -> Role | None:
        return Role(self.membership.role) if self.membership else None

    @property
    def is_office(self) -> bool:
        return self.role == Role.OFFICE

    @property
    def is_consolidator(self) -> bool:
        return self.role == Role.CONSOLIDATOR

    @property
    def is_head(self) -> bool:
        return self.role == Role.HEAD

    @property
    def is_officer(self) -> bool:
        return self.role == Role.OFFICER

    @property
    def is_leader(self) -> bool:
        return self.role == Role.LEADER

    @property
    def is_auditor(self) -> bool:
        return self.role == Role.AUDITOR

    @property
    def is_administrator(self) -> bool:
        return self.role == Role.ADMINISTRATOR

    @property
    def sees_everything(self) -> bool:
        """Whether the role sees what every agency has submitted."""
        return self.role in _SEEING_EVERYTHING

    @property
    def person(self) -> User:
        """The signed-in person; raises NotAllowed for a visitor."""
        if isinstance(self.user, User):
            return self.user
        raise NotAllowed(_("Please sign in first."))

    def must_be(self, *roles: Role, sentence: _StrOrPromise = "") -> None:
        """Raise NotAllowed with `sentence` unless the person acts in one of `roles`."""
        if self.role not in roles:
            raise NotAllowed(str(sentence) or _("Your role may not do this."))


class ActingRequest(HttpRequest):
    """A request as it reaches the views: it knows on whose behalf it acts."""

    acting: Acting


def acting(request: HttpRequest) -> Acting:
    """On whose behalf `request` acts: in the membership chosen in the session, else in the person's first."""
    user = request.user
    if not isinstance(user, User):
        return Acting(AnonymousUser())
    places = places_of(user.pk, clock.today()) if user.places is None else user.places
    chosen = request.session.get(MEMBERSHIP_IN_SESSION)
    first = next((place for place in places if place.user_id == user.pk), None)
    found = Acting(user, next((place for place in places if place.pk == chosen), first), places)
    user.acts_for = found.stands_in_for
    return found


def places_of(user: int, day: date) -> tuple[Membership, ...]:
    """The memberships that a person may act in on `day`: the own ones, then those delegated to them, in one query."""
    return tuple(sorted(_places(user=user, day=day), key=lambda place: (place.user_id != user, place.pk)))


@compiled
def _places(user: int, day: date) -> QuerySet[Membership]:
    delegated = Delegation.objects.in_force(day).filter(delegate=user, membership=OuterRef("pk"))
    return Membership.objects.filter(Q(user=user) | Exists(delegated)).select_related("agency", "user").order_by()
