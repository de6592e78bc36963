"""One round of reporting on a programme, and each agency's report in it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Programme


class CycleState(models.TextChoices):
    """Whether agencies may still report in a cycle."""

    OPEN = "open", _("Cycle open")
    CLOSED = "closed", _("Cycle closed")


class Cycle(models.Model):
    """The reporting round of one programme for one month; `due_on` is the last day on time.

    What is decided after `closed_at` changes nothing in it; a cycle closed before that was kept has only its day.
    """

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="cycles")
    month = models.DateField()
    opens_on = models.DateField()
    due_on = models.DateField()
    state = models.CharField(max_length=6, choices=CycleState, default=CycleState.OPEN)
    closed_on = models.DateField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-month", "-pk")
        constraints = (
            models.UniqueConstraint(fields=["programme", "month"], name="one_cycle_a_programme_and_month"),
            models.UniqueConstraint(fields=["programme"], condition=Q(state="open"), name="one_open_cycle_a_programme"),
        )

    def __str__(self) -> str:
        return f"{self.programme} {self.month:%m/%Y}"

    @property
    def is_open(self) -> bool:
        return self.state == CycleState.OPEN


class ReportState(models.TextChoices):
    """The way of a report: written, approved by the head, judged by the consolidator or the office."""

    NOT_BEGUN = "not_begun", _("Report not begun")
    DRAFT = "draft", _("Report being drafted")
    AWAITING_HEAD = "awaiting_head", _("Report awaiting the head")
    SUBMITTED = "submitted", _("Report submitted")
    RETURNED = "returned", _("Report returned")
    ACCEPTED = "accepted", _("Report accepted")


class Report(models.Model):
    """One agency's answer in a cycle. `remark` holds the latest reason for which it was sent back."""

    cycle = models.ForeignKey(Cycle, on_delete=models.PROTECT, related_name="reports")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="reports")
    state = models.CharField(max_length=14, choices=ReportState, default=ReportState.NOT_BEGUN)
    remark = models.TextField(blank=True)
    first_submitted_at = models.DateTimeField(null=True, blank=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    judged_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["cycle", "agency"], name="one_report_a_cycle_and_agency"),)
        indexes = (models.Index(fields=["agency", "state"], name="report_work_list"),)

    def __str__(self) -> str:
        return f"{self.cycle} / {self.agency}"

    @property
    def is_with_agency(self) -> bool:
        """Whether the officers of the agency may write: neither the head nor the consolidator holds the report."""
        return self.state in (ReportState.NOT_BEGUN, ReportState.DRAFT, ReportState.RETURNED)

    @property
    def counts(self) -> bool:
        """Whether what it says enters the consolidated report."""
        return self.state in (ReportState.SUBMITTED, ReportState.ACCEPTED)
