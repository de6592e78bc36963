"""Sheets that came back filled in: what they say is kept until it is applied, and as a record afterwards."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from dondoc.site.tracking.models import Report


class ReturnedSheet(models.Model):
    """One upload of a sheet. `lines` is what its open cells say, as `entries.as_json` writes it.

    `sheet_id` names the download, so that the same sheet sent again later builds on what it brought before: `applied`
    holds the version that each obligation had after this upload was applied.
    """

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="returned_sheets")
    sheet_id = models.UUIDField()
    name = models.CharField(max_length=200)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    lines = models.JSONField(encoder=DjangoJSONEncoder)
    applied_at = models.DateTimeField(null=True, blank=True)
    applied = models.JSONField(default=dict)

    class Meta:
        ordering = ("-at", "-pk")
        indexes = (models.Index(fields=["report", "sheet_id"], name="worksheet_of_report"),)

    def __str__(self) -> str:
        return f"{self.name} ({self.report})"
