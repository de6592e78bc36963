"""That an agency was urged about one of its obligations: when, by whom, in which words."""

from django.conf import settings
from django.db import models

from dondoc.site.agencies.models import Agency
from dondoc.site.tracking.models import Obligation


class Urge(models.Model):
    """One urging. `agency` is who was urged, also after the obligation went to another.

    It is answered by what the agency submits about the obligation afterwards, or by the end of the obligation.
    """

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="urges")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    words = models.TextField()

    class Meta:
        ordering = ("-at", "-pk")
        indexes = (
            models.Index(fields=["agency", "at"], name="urge_of_agency"),
            models.Index(fields=["-at", "-id"], name="urge_newest"),
        )

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}: {self.obligation}"
