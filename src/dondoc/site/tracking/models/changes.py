"""What was decided about an obligation after it was bound: one row a decision, added and never changed."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.errors import DondocError
from dondoc.site.agencies.models import Agency
from dondoc.site.tracking.models.obligations import Obligation
from dondoc.site.tracking.models.stages import Stage


class ChangeIsFinal(DondocError):
    """Something tried to rewrite or delete what was decided about an obligation."""

    def __init__(self) -> None:
        super().__init__(_("What was decided about a task stays recorded; a later decision is a new record."))


class Aspect(models.TextChoices):
    """What of an obligation a decision changes."""

    DEADLINE = "deadline", gettext_lazy("Its deadline")
    LEAD = "lead", gettext_lazy("Its lead agency")
    WORDING = "wording", gettext_lazy("Its wording")
    DROPPED = "dropped", gettext_lazy("That it is to be done at all")


class ObligationChange(models.Model):
    """One decision: what held before and after it, why, by which document, who recorded it and when.

    Only the pair of fields that `aspect` names is filled; a dropped obligation keeps in `state_before` where it stood.
    """

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="changes")
    aspect = models.CharField(max_length=10, choices=Aspect)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    document_number = models.CharField(max_length=100, blank=True)
    document_on = models.DateField(null=True, blank=True)
    due_before = models.DateField(null=True, blank=True)
    due_after = models.DateField(null=True, blank=True)
    agency_before = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    agency_after = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    wording_before = models.TextField(blank=True)
    wording_after = models.TextField(blank=True)
    state_before = models.CharField(max_length=12, choices=Stage, blank=True)

    class Meta:
        ordering = ("at", "pk")
        indexes = (models.Index(fields=["obligation", "at"], name="obligation_change_history"),)

    def __str__(self) -> str:
        return f"{self.obligation}: {self.aspect}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ChangeIsFinal
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise ChangeIsFinal
