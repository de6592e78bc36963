"""Tokens: those that a person may know of, and the one that a secret belongs to."""

from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from dondoc.site.agencies.people import Acting
from dondoc.site.api.models import Token
from dondoc.site.api.secrets import digest_of

_USE_IS_NOTED = timedelta(minutes=5)  # apart: a busy program must not write a row with each request


def tokens_for(acting: Acting) -> QuerySet[Token]:
    """The tokens that the person may know of: the own ones, for an administrator all; newest first."""
    rows = Token.objects.select_related("membership__agency", "membership__user")
    return rows if acting.is_administrator else rows.filter(membership__user=acting.person)


def tokens_in_use(acting: Acting, day: date) -> QuerySet[Token]:
    """The tokens of the membership in which the person acts that open something on `day`."""
    return Token.objects.filter(membership=acting.membership, revoked_at__isnull=True, expires_on__gte=day)


def token_of(secret: str, day: date) -> Token | None:
    """The token whose secret it is, if it holds on `day` and its person may still sign in; its use is noted."""
    rows = Token.objects.select_related("membership__agency", "membership__user")
    token = rows.filter(digest=digest_of(secret), membership__user__is_active=True).first()
    if token is None or not token.holds_on(day):
        return None
    now = timezone.now()
    unnoted = Q(last_used_at__isnull=True) | Q(last_used_at__lt=now - _USE_IS_NOTED)
    if token.last_used_at is None or token.last_used_at < now - _USE_IS_NOTED:
        Token.objects.filter(unnoted, pk=token.pk).update(last_used_at=now)
    return token
