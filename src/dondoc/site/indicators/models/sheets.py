"""Sheets with figures that came in: what they say is kept until it is applied, and as a record afterwards."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency


class SheetKind(models.TextChoices):
    """Where the sheet was made."""

    OWN = "own", _("A sheet of this site")
    STATISTICS = "statistics", _("A table of statistics")


class FigureSheet(models.Model):
    """One upload. `lines` are what it says, as `sheets.proposed.as_json` writes them.

    `sheet_id` names the download of a sheet of our own, so that the same sheet sent again builds on what it brought
    before: `applied` holds for each row ('measure/period') the figure that it made.
    """

    kind = models.CharField(max_length=10, choices=SheetKind)
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="figure_sheets")
    sheet_id = models.UUIDField()
    name = models.CharField(max_length=200)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    lines = models.JSONField()
    applied_at = models.DateTimeField(null=True, blank=True)
    applied = models.JSONField(default=dict)

    class Meta:
        ordering = ("-at", "-pk")
        indexes = (models.Index(fields=["agency", "sheet_id"], name="figure_sheet_of_agency"),)

    def __str__(self) -> str:
        return self.name
