"""Tokens by which programs come in, and how often each caller has come."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Membership


class Scope(models.TextChoices):
    """What a token is good for; its person's own rights bound each."""

    READ = "read", _("Read all that I may see")
    PROGRESS = "progress", _("Save progress as I may")
    FEED = "feed", _("Follow what changes")


class Token(models.Model):
    """A program acts in `membership` until `expires_on`, that day included, unless the token is revoked before.

    Of the secret only its digest is kept; `beginning` is what people recognise it by.
    """

    membership = models.ForeignKey(Membership, models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=80)
    scopes = models.JSONField(default=list)
    digest = models.CharField(max_length=64, unique=True)
    beginning = models.CharField(max_length=12)
    made_at = models.DateTimeField()
    expires_on = models.DateField()
    last_used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("-made_at", "-pk")

    def __str__(self) -> str:
        return f"{self.name} ({self.beginning}…)"

    def holds_on(self, day: date) -> bool:
        """Whether a program may still come in with it on `day`."""
        return self.revoked_at is None and day <= self.expires_on

    @property
    def scope_labels(self) -> list[str]:
        """Its scopes in words."""
        return [str(Scope(one).label) for one in self.scopes]


class RequestCount(models.Model):
    """How many requests of one caller were answered in its newest minute, and in the minute before that."""

    key = models.CharField(max_length=60, primary_key=True)
    minute = models.BigIntegerField()
    number = models.PositiveIntegerField(default=0)
    before = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.key}: {self.number}"
