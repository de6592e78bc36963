"""Where an agency stood and to which groups it belonged, each from a day to a day."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models.agency import Agency


class Placement(models.Model):
    """That `agency` stood under `parent` (None: under none) from `valid_from` to `valid_to`, both days included.

    Rows are made where an administrator moves an agency: what no row covers is as `Agency.parent` says. An agency's
    rows do not overlap, and the one that holds today agrees with its `parent`.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="placements")
    parent = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="+")
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    basis = models.TextField(_("basis"), blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = (models.F("valid_from").asc(nulls_first=True), "id")

    def __str__(self) -> str:
        return f"{self.agency} < {self.parent}"


class GroupMember(models.Model):
    """That `agency` belongs to `group`, or with `is_out` does not although its kind does, from a day to a day.

    Stands beside the group's rule by kinds; where two rows cover a day, the one entered later counts.
    """

    group = models.ForeignKey(Agency, models.CASCADE, related_name="entered_members")
    agency = models.ForeignKey(Agency, models.CASCADE, related_name="entered_groups")
    is_out = models.BooleanField(_("left out"), default=False)
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    basis = models.TextField(_("basis"), blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("valid_from", "id")

    def __str__(self) -> str:
        return f"{self.group}: {self.agency}"
