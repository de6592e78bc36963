"""One round of reporting on a programme, to whom it goes, and each agency's report in it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Programme, ReportingDuty
from dondoc.site.tracking.periods import Period, PeriodKind


class CycleState(models.TextChoices):
    """Whether agencies may still report in a cycle."""

    OPEN = "open", _("Cycle open")
    CLOSED = "closed", _("Cycle closed")


class Cycle(models.Model):
    """The reporting round of one programme for one period; `due_on` is the last day on time.

    `named_due_on` is that day by the words of the duty, before a weekend or a holiday moved it. The figures are those
    of `figures_from` to `figures_to`, where the regime sets such days. What is decided after `closed_at` changes
    nothing in the cycle; one closed before that was kept has only its day.
    """

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="cycles")
    kind = models.CharField(max_length=12, choices=PeriodKind)
    starts_on = models.DateField()
    ends_on = models.DateField()
    figures_from = models.DateField(null=True, blank=True)
    figures_to = models.DateField(null=True, blank=True)
    opens_on = models.DateField()
    named_due_on = models.DateField()
    due_on = models.DateField()
    state = models.CharField(max_length=6, choices=CycleState, default=CycleState.OPEN)
    closed_on = models.DateField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-ends_on", "-starts_on", "-pk")
        constraints = (
            models.UniqueConstraint(fields=["programme", "kind", "starts_on"], name="one_cycle_a_programme_and_period"),
            models.CheckConstraint(condition=Q(starts_on__lte=F("ends_on")), name="cycle_ends_after_its_start"),
        )
        indexes = (models.Index(fields=["state", "due_on"], name="cycle_open_by_due_day"),)

    def __str__(self) -> str:
        return f"{self.programme} {self.period}"

    @property
    def is_open(self) -> bool:
        return self.state == CycleState.OPEN

    @property
    def period(self) -> Period:
        """What the reports are about; its name is `str()` of it."""
        return Period(PeriodKind(self.kind), self.starts_on, self.ends_on)

    @property
    def is_estimate(self) -> bool:
        """Whether the report is due before its figures are complete, so that they are estimates."""
        return self.figures_to is not None and self.due_on < self.figures_to

    @property
    def is_moved(self) -> bool:
        """Whether a weekend or a holiday moved the last day on time."""
        return self.due_on != self.named_due_on


class Receiver(models.Model):
    """To whom a cycle's reports go. On level 1 those of the agencies, on each further one their consolidation.

    One row for every receiver that the duties name, each with its last day on time. What was sent on is recorded by
    a person (`sent_on`, `document_number`); on level 1 the reports themselves tell.
    """

    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="receivers")
    level = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=300, blank=True)
    duty = models.ForeignKey(ReportingDuty, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    named_due_on = models.DateField()
    due_on = models.DateField()
    sent_on = models.DateField(null=True, blank=True)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    document_number = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ("cycle", "level", "pk")
        constraints = (models.UniqueConstraint(fields=["cycle", "level", "name"], name="one_receiver_a_level"),)

    def __str__(self) -> str:
        return f"{self.cycle} > {self.name}"


class ReportState(models.TextChoices):
    """The way of a report: written, approved by the head, judged by the consolidator or the office."""

    NOT_BEGUN = "not_begun", _("Report not begun")
    DRAFT = "draft", _("Report being drafted")
    AWAITING_HEAD = "awaiting_head", _("Report awaiting the head")
    SUBMITTED = "submitted", _("Report submitted")
    RETURNED = "returned", _("Report returned")
    ACCEPTED = "accepted", _("Report accepted")


OUT = (
    ReportState.NOT_BEGUN,
    ReportState.DRAFT,
    ReportState.AWAITING_HEAD,
    ReportState.RETURNED,
)  # not with who collects
WITH_AGENCY = (ReportState.NOT_BEGUN, ReportState.DRAFT, ReportState.RETURNED)  # the officers may write


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
        indexes = (
            models.Index(fields=["agency", "state"], name="report_work_list"),
            models.Index(
                fields=["agency", "submitted_at"], condition=Q(submitted_at__isnull=False), name="report_last_heard"
            ),
        )

    def __str__(self) -> str:
        return f"{self.cycle} / {self.agency}"

    @property
    def is_with_agency(self) -> bool:
        """Whether the officers of the agency may write: neither the head nor the consolidator holds the report."""
        return self.state in WITH_AGENCY

    @property
    def counts(self) -> bool:
        """Whether what it says enters the consolidated report."""
        return self.state in (ReportState.SUBMITTED, ReportState.ACCEPTED)
