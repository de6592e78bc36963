"""On whose behalf a request acts: a person, at one of their agencies, in the role they have there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest
from django.utils.translation import gettext as _

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise

_SEEING_EVERYTHING = {Role.OFFICE, Role.CONSOLIDATOR, Role.LEADER, Role.AUDITOR}

MEMBERSHIP_IN_SESSION = "membership"  # the membership that a person of several agencies chose to act in


class NotAllowed(PermissionDenied):
    """The person may not do this; the message is a whole sentence for them."""


@dataclass(frozen=True, slots=True)
class Acting:
    """A person and the membership they act in; without one they may sign in and see nothing."""

    user: User | AnonymousUser
    membership: Membership | None = None

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
    """On whose behalf `request` acts: the membership chosen in the session, else the person's first."""
    user = request.user
    if not isinstance(user, User):
        return Acting(AnonymousUser())
    prefetch_related_objects([user], Prefetch("memberships", Membership.objects.select_related("agency")))
    memberships = list(user.memberships.all())
    chosen = request.session.get(MEMBERSHIP_IN_SESSION)
    first = memberships[0] if memberships else None
    return Acting(user, next((membership for membership in memberships if membership.pk == chosen), first))
