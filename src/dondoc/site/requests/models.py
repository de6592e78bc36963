"""What an agency asks to have changed about one of its obligations, and what was decided."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.models import Aspect, CauseKind, Obligation, ObligationChange

KINDS = (Aspect.DEADLINE, Aspect.LEAD, Aspect.WORDING, Aspect.DROPPED)  # what an agency may ask to have changed


class RequestState(models.TextChoices):
    """The way of a request: drafted, submitted by the head, decided; or taken back before that."""

    DRAFT = "draft", _("Request being drafted")
    SUBMITTED = "submitted", _("Request waiting for a decision")
    WITHDRAWN = "withdrawn", _("Request withdrawn")
    AGREED = "agreed", _("Request agreed to")
    REFUSED = "refused", _("Request refused")


class ChangeRequest(models.Model):
    """One request about one obligation; of `due_on`, `lead` and `wording` the one that `kind` names is filled.

    `agency` is who asked, also after the obligation went to another. A request that was never submitted is seen by
    that agency alone. `due_before` is the deadline that held at submission, `decide_by` the last day for deciding,
    `agreed_due_on` the deadline that was set where it is another than the one asked for. `version` grows with every
    saving of the draft, `submission_key` is the key of the form that saved last. `change` is what an agreement brought
    about.
    """

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="change_requests")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.label) for kind in KINDS])
    due_on = models.DateField(null=True, blank=True)
    lead = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    wording = models.TextField(blank=True)
    reason = models.TextField()
    cause_kind = models.CharField(max_length=14, choices=CauseKind, blank=True)
    files = models.ManyToManyField(EvidenceFile, blank=True, related_name="requests")
    evidence = models.TextField(blank=True)
    evidence_number = models.CharField(max_length=100, blank=True)
    evidence_on = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=9, choices=RequestState, default=RequestState.DRAFT)
    version = models.PositiveIntegerField(default=1)
    submission_key = models.UUIDField(unique=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    drafted_at = models.DateTimeField()
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    submitted_at = models.DateTimeField(null=True, blank=True)
    due_before = models.DateField(null=True, blank=True)
    decide_by = models.DateField(null=True, blank=True)
    agreed_due_on = models.DateField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    decision = models.TextField(blank=True)
    decision_number = models.CharField(max_length=100, blank=True)
    decision_on = models.DateField(null=True, blank=True)
    change = models.OneToOneField(
        ObligationChange, on_delete=models.PROTECT, null=True, blank=True, related_name="request"
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["obligation", "kind"], condition=Q(state="submitted"), name="one_request_waiting_of_a_kind"
            ),
            models.CheckConstraint(
                condition=Q(kind="deadline", due_on__isnull=False, lead__isnull=True)
                | Q(kind="lead", lead__isnull=False, due_on__isnull=True)
                | Q(kind__in=["wording", "dropped"], due_on__isnull=True, lead__isnull=True),
                name="request_has_what_its_kind_asks_for",
            ),
            models.CheckConstraint(
                condition=Q(state="agreed", change__isnull=False) | (~Q(state="agreed") & Q(change__isnull=True)),
                name="request_agreed_has_its_change",
            ),
        )
        indexes = (
            models.Index(fields=["state", "submitted_at"], name="request_decisions"),
            models.Index(fields=["agency", "state"], name="request_of_agency"),
        )

    def __str__(self) -> str:
        return f"{self.kind}: {self.obligation}"

    @property
    def is_waiting(self) -> bool:
        return self.state == RequestState.SUBMITTED

    @property
    def is_draft(self) -> bool:
        return self.state == RequestState.DRAFT
