"""What the office found of an agency's word that something is done: one row a judgement, added and never changed."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.tracking.models.changes import ChangeIsFinal
from dondoc.site.tracking.models.obligations import Obligation
from dondoc.site.tracking.models.progress import ProgressUpdate


class Verdict(models.TextChoices):
    """What the office says of a completion."""

    CONFIRMED = "confirmed", _("Completion confirmed")
    RETURNED = "returned", _("Completion returned")


class CompletionJudgement(models.Model):
    """A completion, as `update` says it, confirmed or returned with the reason. The update itself stays as it was."""

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="judgements")
    update = models.ForeignKey(ProgressUpdate, on_delete=models.PROTECT, related_name="judgements")
    verdict = models.CharField(max_length=10, choices=Verdict)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")
        indexes = (models.Index(fields=["obligation", "at"], name="judgement_history"),)

    def __str__(self) -> str:
        return f"{self.obligation}: {self.verdict}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ChangeIsFinal
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise ChangeIsFinal
