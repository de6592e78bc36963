"""An agency, or a group that stands for its members, on the days on which it holds."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.searching import searchable

UNREGISTERED = "unregistered"  # the kind of an agency that a document names and the register does not know


class Certainty(models.TextChoices):
    """How far a day is supported by a dated public source."""

    UNSAID = "", _("Not said")
    CONFIRMED = "confirmed", _("Confirmed")
    PARTLY = "partly", _("Confirmed in part")
    UNCONFIRMED = "unconfirmed", _("Not confirmed")


class Agency(models.Model):
    """An agency of the register, one that an administrator added, or one that only a published document names.

    `register_id` is its id in `dondoc.register`. It held from `valid_from` to `valid_to`, both days included,
    either of them None where no bound is known. A group stands for the agencies of its `member_kinds`. What
    `is_edited` holds for the administrator decided; loading the register leaves it alone.
    """

    register_id = models.SlugField(_("id in the register"), max_length=100, unique=True)
    name = models.CharField(_("name"), max_length=300)
    short_name = models.CharField(_("short name"), max_length=100, blank=True)
    kind = models.CharField(_("kind"), max_length=40)
    is_group = models.BooleanField(_("a group of agencies"), default=False)
    member_kinds = models.JSONField(_("kinds of its members"), default=list, blank=True)
    parent = models.ForeignKey(
        "self", models.PROTECT, verbose_name=_("parent agency"), null=True, blank=True, related_name="children"
    )
    code = models.CharField(_("official code"), max_length=20, blank=True)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    basis = models.TextField(_("basis"), blank=True)
    certainty = models.CharField(max_length=12, choices=Certainty, default=Certainty.UNSAID, blank=True)
    position = models.PositiveIntegerField(_("position"), default=0)
    is_edited = models.BooleanField(default=False, editable=False)
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


class Spelling(models.Model):
    """Words that documents use for an agency and that the register's files do not know."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="spellings")
    words = models.CharField(_("spelling"), max_length=300)
    search_words = models.CharField(max_length=300, editable=False, db_index=True)

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=["agency", "words"], name="agencies_spelling_once"),)

    def __str__(self) -> str:
        return self.words

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.search_words = searchable(self.words)
        super().save(*args, **kwargs)
