"""What the office found of an agency's word that something is done: one row a judgement, added and never changed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.audit.final import Final
from dondoc.site.audit.standing_in import by_whom, for_whom
from dondoc.site.tracking.models.changes import ChangeIsFinal
from dondoc.site.tracking.models.obligations import Obligation
from dondoc.site.tracking.models.progress import ProgressUpdate


class Verdict(models.TextChoices):
    """What the office says of a completion."""

    CONFIRMED = "confirmed", _("Completion confirmed")
    RETURNED = "returned", _("Completion returned")


class CompletionJudgement(Final):
    """A completion, as `update` says it, confirmed or returned with the reason. The update itself stays as it was."""

    refusal = ChangeIsFinal

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="judgements")
    update = models.ForeignKey(ProgressUpdate, on_delete=models.PROTECT, related_name="judgements")
    verdict = models.CharField(max_length=10, choices=Verdict)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    on_behalf_of = for_whom()
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")
        indexes = (models.Index(fields=["obligation", "at"], name="judgement_history"),)

    def __str__(self) -> str:
        return f"{self.obligation}: {self.verdict}"

    @property
    def by_whom(self) -> str:
        """Who it was, and whom they stood in for."""
        return by_whom(self.by, self.on_behalf_of)
