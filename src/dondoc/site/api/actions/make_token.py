"""A person makes a token for a program of theirs; its secret is told once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.api.models import Scope, Token
from dondoc.site.api.secrets import SHOWN, digest_of, new_secret
from dondoc.site.api.selectors import tokens_in_use

MOST_TOKENS = 20  # of one membership at a time
LONGEST_DAYS = 365


class TokenRefused(DondocError):
    """A token cannot be made like this; the message says why."""


@dataclass(frozen=True, slots=True)
class MadeToken:
    """The stored token with its secret, which nobody can tell afterwards."""

    token: Token
    secret: str


@transaction.atomic
def make_token(acting: Acting, name: str, scopes: Iterable[str], days: int) -> MadeToken:
    """Store a token for the own membership, good for `days` days after today.

    Raises NotAllowed for who has no role or acts in another's place: a delegation ends, a token would go on.
    Raises TokenRefused without a name or a scope, for more days than a year, or for too many tokens.
    """
    if acting.membership is None or acting.stands_in_for is not None:
        raise NotAllowed(_("A token is made in one's own place at an agency."))
    wanted = [scope.value for scope in Scope if scope.value in set(scopes)]
    if not name.strip() or not wanted:
        raise TokenRefused(_("Give the token a name, and say what it is good for."))
    if not 1 <= days <= LONGEST_DAYS:
        raise TokenRefused(_("A token holds for a year at most."))
    if tokens_in_use(acting, clock.today()).count() >= MOST_TOKENS:
        raise TokenRefused(_("Twenty tokens are enough: revoke one that is not needed any more."))
    secret = new_secret()
    token = Token.objects.create(
        membership=acting.membership,
        name=name.strip()[:80],
        scopes=wanted,
        digest=digest_of(secret),
        beginning=secret[:SHOWN],
        made_at=clock.now(),
        expires_on=clock.today() + timedelta(days=days),
    )
    audit.record(acting.person, "api.token.made", token, name=token.name, scopes=wanted, until=token.expires_on)
    return MadeToken(token, secret)
