"""What an agency says of a period as a whole, beside the single obligations: one row a saving, never changed."""

from django.conf import settings
from django.db import models

from dondoc.site.tracking.models.cycles import Report


class GeneralPart(models.Model):
    """One saving of the general part of a report. A draft (`submitted_at` is None) is seen by its own agency alone.

    The fields follow the usual outline of a progress report; its second part, the results, are the updates of the
    obligations. `submission_key` comes with the form, so that the same form sent twice is one saving.
    """

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="general_parts")
    version = models.PositiveIntegerField()
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    situation = models.TextField(blank=True)
    shortcomings = models.TextField(blank=True)
    next_steps = models.TextField(blank=True)
    recommendations = models.TextField(blank=True)
    submission_key = models.UUIDField(unique=True)
    submitted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("report", "version")
        constraints = (models.UniqueConstraint(fields=["report", "version"], name="one_general_part_a_version"),)

    def __str__(self) -> str:
        return f"{self.report} v{self.version}"
