"""A request to agencies that have not reported to do so: one act of one person, with the list of those it went to."""

from django.conf import settings
from django.db import models

from dondoc.site.tracking.models.cycles import Cycle, Report


class Nudge(models.Model):
    """Who asked which agencies of a cycle for their report, when and in which words. Recorded once, never changed."""

    cycle = models.ForeignKey(Cycle, on_delete=models.PROTECT, related_name="nudges")
    reports = models.ManyToManyField(Report, related_name="nudges")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    words = models.TextField(blank=True)

    class Meta:
        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.cycle} {self.at:%d/%m/%Y}"
