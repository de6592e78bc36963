"""What a person wants to get, and the secret of their calendar's address."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


def new_secret() -> str:
    """A word that cannot be guessed, for an address that asks for no sign-in."""
    return secrets.token_urlsafe(32)


class Preference(models.Model):
    """One person's choice; without a row mails are sent and there is no calendar."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="preference")
    wants_mail = models.BooleanField(_("reminders by mail"), default=True)
    calendar_secret = models.CharField(max_length=64, default=new_secret, unique=True)

    def __str__(self) -> str:
        return str(self.user)
