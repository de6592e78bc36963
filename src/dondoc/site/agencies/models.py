"""An agency (or a group that stands for its members), and a person's place in it."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.accounts.models import Role
from dondoc.site.searching import searchable

UNREGISTERED = "unregistered"  # the kind of an agency that a document names and the register does not know


class Agency(models.Model):
    """An agency of the register, or one that a published document names and the register does not know.

    `register_id` is its id in `dondoc.register`. It held from `valid_from` to `valid_to`, both days included,
    either of them None where no bound is known.
    """

    register_id = models.SlugField(_("id in the register"), max_length=100, unique=True)
    name = models.CharField(_("name"), max_length=300)
    short_name = models.CharField(_("short name"), max_length=100, blank=True)
    kind = models.CharField(_("kind"), max_length=40)
    is_group = models.BooleanField(_("a group of agencies"), default=False)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    position = models.PositiveIntegerField(_("position"), default=0)
    search_name = models.CharField(max_length=400, editable=False, db_index=True)

    class Meta:
        ordering = ("position", "name", "id")
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.search_name = searchable(f"{self.name} {self.short_name}")
        super().save(*args, **kwargs)


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
