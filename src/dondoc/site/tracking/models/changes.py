"""What was decided about an obligation after it was bound: one row a decision, added and never changed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.errors import DondocError
from dondoc.site.agencies.models import Agency
from dondoc.site.audit.final import Final
from dondoc.site.audit.standing_in import by_whom, for_whom
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
    SUSPENDED = "suspended", gettext_lazy("That it is paused")
    RESUMED = "resumed", gettext_lazy("That it goes on after a pause")


class CauseKind(models.TextChoices):
    """What made a deadline move, as auditors sort such causes; the words beside it say the rest."""

    SUPERIOR_TEXT = "superior_text", gettext_lazy("A document of a higher level is missing or has changed")
    COORDINATION = "coordination", gettext_lazy("Waiting for another agency")
    FUNDING = "funding", gettext_lazy("Money is not allotted, or late")
    LAND = "land", gettext_lazy("Land and site clearance")
    PROCUREMENT = "procurement", gettext_lazy("Bidding and procurement")
    STAFF = "staff", gettext_lazy("Not enough people, or a change of organisation")
    SCOPE = "scope", gettext_lazy("The task has become larger or different")
    FORCE_MAJEURE = "force_majeure", gettext_lazy("Natural disaster, epidemic")
    OWN_DELAY = "own_delay", gettext_lazy("The agency's own delay")
    OTHER = "other", gettext_lazy("Another cause, said in words")


class ObligationChange(Final):
    """One decision: what held before and after it, why, by which document, who recorded it and when.

    Only the pair of fields that `aspect` names is filled; what was dropped or suspended keeps in `state_before` where
    it stood. `by` recorded it; `decided_by` names who decided where that is someone else. `cause_kind` sorts the cause
    of a moved deadline.
    """

    refusal = ChangeIsFinal

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="changes")
    aspect = models.CharField(max_length=10, choices=Aspect)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    on_behalf_of = for_whom()
    reason = models.TextField()
    cause_kind = models.CharField(max_length=14, choices=CauseKind, blank=True)
    decided_by = models.CharField(max_length=200, blank=True)
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
        indexes = (
            models.Index(fields=["obligation", "at"], name="obligation_change_history"),
            models.Index(fields=["aspect", "at"], name="obligation_change_by_day"),
        )

    def __str__(self) -> str:
        return f"{self.obligation}: {self.aspect}"

    @property
    def by_whom(self) -> str:
        """Who it was, and whom they stood in for."""
        return by_whom(self.by, self.on_behalf_of)
