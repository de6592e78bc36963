"""A person's place in an agency."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models.agency import Agency


class Membership(models.Model):
    """A person's role at an agency; a person may belong to several agencies."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="memberships")
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=["user", "agency"], name="agencies_membership_once"),)

    def __str__(self) -> str:
        return f"{self.user}, {self.agency} ({self.get_role_display()})"
