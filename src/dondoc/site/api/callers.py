"""Who calls: a program with a token, or somebody who has signed in; and how often they may."""

from typing import cast

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja.errors import AuthenticationError
from ninja.security import APIKeyCookie, HttpBearer

from dondoc.site import clock
from dondoc.site.accounts.throttling import client_address
from dondoc.site.agencies.people import Acting, ActingRequest, NotAllowed
from dondoc.site.api.models import Scope, Token
from dondoc.site.api.rates import spend
from dondoc.site.api.selectors import token_of

FILES_A_MINUTE = 60  # of open data, for one address: a whole office may sit behind it
STRANGERS_A_MINUTE = 120  # requests of one address without a token that holds


class ComesTooOften(Exception):
    """The caller has used up what it may ask in a minute; `wait` are the seconds until it may come again."""

    def __init__(self, wait: int) -> None:
        super().__init__(f"wait {wait} s")
        self.wait = wait


class CallerRequest(ActingRequest):
    """A request to the interface: `auth` is the token it came with, or True for somebody who has signed in."""

    auth: Token | bool


class TokenAuth(HttpBearer):
    """A token that a person made on the page of tokens, as `Authorization: Bearer dondoc_…`."""

    def __init__(self, *scopes: Scope) -> None:
        super().__init__()
        self.scopes = scopes

    def authenticate(self, request: HttpRequest, token: str) -> Token:
        """The token, by which the request acts from here on; raises where it opens nothing, or not this."""
        found = token_of(token, clock.today())
        if found is None:
            count_stranger(request)
            raise AuthenticationError
        _count(f"token:{found.pk}")
        if not set(self.scopes) & {Scope(one) for one in found.scopes}:
            raise NotAllowed(_("The token was not made for this: it lacks the scope."))
        membership = found.membership
        cast(ActingRequest, request).acting = Acting(membership.user, membership, (membership,))
        return found


class SessionAuth(APIKeyCookie):
    """Somebody who has signed in on the site; writing asks for the token of the site's forms in X-CSRFToken."""

    param_name = settings.SESSION_COOKIE_NAME

    def authenticate(self, request: HttpRequest, key: str | None) -> bool:
        if not request.user.is_authenticated:
            count_stranger(request)
            return False
        _count(f"user:{request.user.pk}")
        return True


def count_stranger(request: HttpRequest) -> None:
    """Count a request of somebody unknown by its address; raises ComesTooOften."""
    _count(f"address:{client_address(request)}", min(STRANGERS_A_MINUTE, settings.DONDOC_API_RATE))


def count_file(request: HttpRequest) -> int:
    """Count a file of open data by the address that asks for it; return the seconds to wait, 0 where it may be had."""
    limit = min(FILES_A_MINUTE, settings.DONDOC_API_RATE)
    return spend(f"files:{client_address(request)}", limit, timezone.now().timestamp())


def _count(key: str, limit: int | None = None) -> None:
    wait = spend(key, settings.DONDOC_API_RATE if limit is None else limit, timezone.now().timestamp())
    if wait:
        raise ComesTooOften(wait)


READING = [TokenAuth(Scope.READ), SessionAuth()]
WRITING = [TokenAuth(Scope.PROGRESS), SessionAuth()]
FOLLOWING = [TokenAuth(Scope.FEED, Scope.READ), SessionAuth()]
ANY_SCOPE = [TokenAuth(*Scope), SessionAuth()]
