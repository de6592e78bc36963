"""A person who signs in, and the roles that a person may have at an agency."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a person does at an agency; see each action for what the role may do."""

    OFFICE = "office", _("Office of the provincial committee")
    CONSOLIDATOR = "consolidator", _("Consolidating agency")
    HEAD = "head", _("Head of agency")
    OFFICER = "officer", _("Officer")
    LEADER = "leader", _("Leader of the provincial committee")
    AUDITOR = "auditor", _("Inspection and oversight")
    ADMINISTRATOR = "administrator", _("Administrator")


class User(AbstractUser):
    """A person. What they may do hangs on their membership of an agency, never on the account itself."""

    display_name = models.CharField(_("name"), max_length=150)

    # For whom this person acts in the request at hand, by a written delegation; set by whoever finds that out, never
    # stored here. What is recorded of a person takes it along, so that no action has to pass it on.
    acts_for: User | None = None
    # The memberships that this person may act in, where the request at hand has read them already.
    places: tuple[Any, ...] | None = None

    class Meta:
        ordering = ("display_name", "id")

    def __str__(self) -> str:
        return self.display_name or self.username

    def get_full_name(self) -> str:
        return str(self)


class FailedSignIns(models.Model):
    """How often sign-ins failed for one name or from one address, and until when the next has to wait."""

    key = models.CharField(max_length=60, primary_key=True)
    number = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField()
    blocked_until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.key}: {self.number}"
