"""A reorganisation as it was decided and applied: what passed between agencies, and every single thing that moved."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency, Succession


class Reorganisation(models.Model):
    """What one document changes on one day. It can be taken back while nothing was built on it, and stays recorded."""

    day = models.DateField(_("effective day"))
    basis = models.TextField(_("basis"))
    note = models.TextField(_("note"), blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-decided_at", "-id")

    def __str__(self) -> str:
        return f"{self.day}: {self.basis}"


class Handover(models.Model):
    """That `giver` hands `field`, or all the rest, to `heir`; `succession` is the row of the register it made.

    `ended_giver` says that it also ended the giver, which until then had no last day, `made_heir` that the heir is the
    giver under a new name.
    """

    reorganisation = models.ForeignKey(Reorganisation, models.CASCADE, related_name="handovers")
    giver = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    heir = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    field = models.CharField(max_length=200, blank=True)
    succession = models.ForeignKey(Succession, models.SET_NULL, null=True, related_name="+")
    ended_giver = models.BooleanField(default=False)
    made_heir = models.BooleanField(default=False)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.giver} > {self.heir}"


class MoveKind(models.TextChoices):
    """What kind of thing moved."""

    OBLIGATION = "obligation", _("Task")
    FOLDED = "folded", _("Task that the other agency has as well")
    UNDECIDED = "undecided", _("Task that waits for the office")
    REPORT = "report", _("Report of an open cycle")
    DRAFTS = "drafts", _("Drafts of an open report")
    CONSOLIDATOR = "consolidator", _("Duty to consolidate")
    PERSON = "person", _("Person")


class Move(models.Model):
    """One thing that moved: the row it is about, and what stood in it `before` and `after`."""

    reorganisation = models.ForeignKey(Reorganisation, models.CASCADE, related_name="moves")
    kind = models.CharField(max_length=12, choices=MoveKind)
    subject_id = models.PositiveBigIntegerField()
    words = models.TextField()
    giver = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    heir = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    before = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    after = models.JSONField(default=dict, encoder=DjangoJSONEncoder)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_id}"
