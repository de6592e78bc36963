"""What a lead agency asks of one that cooperates in its task, and the answer."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.models.obligations import Obligation


class ContributionState(models.TextChoices):
    """The way of a contribution: asked for, answered, or no longer needed."""

    ASKED = "asked", _("Contribution asked for")
    ANSWERED = "answered", _("Contribution given")
    WITHDRAWN = "withdrawn", _("Contribution no longer needed")


class Contribution(models.Model):
    """One contribution asked of `agency` by `due_on`; `lead` is who asks, also after the obligation went to another.

    It is read by the two of them and by who sees everything; it is sent at once, there is no draft of it.
    """

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="contributions")
    lead = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="contributions")
    words = models.TextField()
    due_on = models.DateField()
    state = models.CharField(max_length=9, choices=ContributionState, default=ContributionState.ASKED)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    submission_key = models.UUIDField(unique=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    files = models.ManyToManyField(EvidenceFile, blank=True, related_name="contributions")

    class Meta:
        ordering = ("due_on", "pk")
        indexes = (models.Index(fields=["agency", "state", "due_on"], name="contribution_work_list"),)

    def __str__(self) -> str:
        return f"{self.agency}: {self.words[:60]}"

    @property
    def is_waiting(self) -> bool:
        return self.state == ContributionState.ASKED
