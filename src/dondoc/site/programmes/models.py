"""A published programme: its sections and tasks, indicators and targets, and duties to report."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.documents.models import Reading
from dondoc.site.ui.labels import place_label


class Recurrence(models.TextChoices):
    """How often something comes round; once is not a recurrence of a task but is one of a duty."""

    ONCE = "once", _("Once")
    MONTHLY = "monthly", _("Every month")
    QUARTERLY = "quarterly", _("Every quarter")
    YEARLY = "yearly", _("Every year")


class AgencyRole(models.TextChoices):
    """How an agency answers for a task or an indicator."""

    LEAD = "lead", _("Lead agency")
    COOPERATING = "cooperating", _("Cooperating agency")
    CONSOLIDATING = "consolidating", _("Consolidating agency")


class Quoted(models.Model):
    """Something that stands in a document: characters [span_start, span_end) of the reading's text, and the words."""

    quote = models.TextField(blank=True)
    span_start = models.PositiveIntegerField()
    span_end = models.PositiveIntegerField()
    line_start = models.PositiveIntegerField()
    line_end = models.PositiveIntegerField()
    page = models.PositiveIntegerField(null=True, blank=True)
    cell = models.CharField(max_length=40, blank=True)

    class Meta:
        abstract = True


class Programme(models.Model):
    """What one document orders, as confirmed and published."""

    reading = models.OneToOneField(Reading, models.PROTECT, related_name="programme")
    number = models.CharField(_("number"), max_length=100, blank=True)
    kind = models.CharField(_("kind of document"), max_length=100, blank=True)
    issuer = models.CharField(_("issuer"), max_length=300, blank=True)
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    title = models.TextField(_("title"))
    published_at = models.DateTimeField(_("published at"))
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    consolidator = models.ForeignKey(
        Agency, models.PROTECT, null=True, blank=True, related_name="consolidated_programmes"
    )

    class Meta:
        ordering = ("-issued_on", "-id")
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def __str__(self) -> str:
        kind = self.kind[:1].upper() + self.kind[1:]
        return " ".join(word for word in (kind, self.number) if word) or self.title


class Section(models.Model):
    """A heading that groups tasks."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="sections")
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="children")
    label = models.CharField(max_length=100, blank=True)
    title = models.TextField()
    level = models.PositiveSmallIntegerField()
    position = models.PositiveIntegerField()

    class Meta:
        ordering = ("programme", "position")

    def __str__(self) -> str:
        return f"{place_label(self.label)} {self.title}".strip()


class Task(Quoted):
    """One thing to be done. `due_on` is its last day on time; with neither day nor recurrence it has no deadline."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="tasks")
    section = models.ForeignKey(Section, models.PROTECT, null=True, blank=True, related_name="tasks")
    label = models.CharField(max_length=100, blank=True)
    position = models.PositiveIntegerField()
    text = models.TextField()
    schedule_raw = models.TextField(blank=True)
    starts_on = models.DateField(null=True, blank=True)
    due_on = models.DateField(null=True, blank=True)
    recurrence = models.CharField(max_length=10, choices=Recurrence.choices, blank=True)
    note = models.TextField(blank=True)
    search_text = models.TextField(editable=False)

    class Meta:
        ordering = ("programme", "position")
        indexes = (models.Index(fields=["programme", "due_on"], name="programmes_task_due"),)

    def __str__(self) -> str:
        return f"{place_label(self.label)} {self.text}".strip()


class TaskAgency(models.Model):
    """An agency's part in a task, with the words that name it in the document."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="agencies")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="task_parts")
    role = models.CharField(max_length=15, choices=AgencyRole.choices)
    raw = models.TextField(blank=True)
    position = models.PositiveIntegerField()

    class Meta:
        ordering = ("task", "position")
        constraints = (models.UniqueConstraint(fields=["task", "agency", "role"], name="programmes_task_agency_once"),)

    def __str__(self) -> str:
        return f"{self.agency} ({self.get_role_display()})"


class Indicator(Quoted):
    """What is measured, with the targets set for it."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="indicators")
    section_title = models.TextField(blank=True)
    label = models.CharField(max_length=100, blank=True)
    position = models.PositiveIntegerField()
    text = models.TextField()
    search_text = models.TextField(editable=False)

    class Meta:
        ordering = ("programme", "position")

    def __str__(self) -> str:
        return f"{place_label(self.label)} {self.text}".strip()


class IndicatorAgency(models.Model):
    """An agency's part in an indicator."""

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="agencies")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="indicator_parts")
    role = models.CharField(max_length=15, choices=AgencyRole.choices)
    raw = models.TextField(blank=True)
    position = models.PositiveIntegerField()

    class Meta:
        ordering = ("indicator", "position")
        constraints = (
            models.UniqueConstraint(fields=["indicator", "agency", "role"], name="programmes_indicator_agency_once"),
        )

    def __str__(self) -> str:
        return f"{self.agency} ({self.get_role_display()})"


class Comparator(models.TextChoices):
    """How a value stands to its target."""

    EQ = "eq", _("equal to")
    GT = "gt", _("above")
    GE = "ge", _("at least")
    LT = "lt", _("below")
    LE = "le", _("at most")
    APPROX = "approx", _("about")
    BETWEEN = "between", _("between")


class Target(models.Model):
    """One number that an indicator shall reach; `value`, or `low` and `high` for a range.

    Periods are years or days in ISO 8601 ('2030', '2026-06-30'), as exact as the document is, or ''.
    """

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="targets")
    position = models.PositiveIntegerField()
    measure = models.TextField(blank=True)
    comparator = models.CharField(max_length=10, choices=Comparator.choices)
    value = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    low = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    high = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    unit = models.CharField(max_length=100, blank=True)
    period_start = models.CharField(max_length=10, blank=True)
    period_end = models.CharField(max_length=10, blank=True)
    raw = models.TextField(blank=True)

    class Meta:
        ordering = ("indicator", "position")

    def __str__(self) -> str:
        return self.raw


class ReportingDuty(Quoted):
    """An order to report: who, to whom, what, how often and by which day."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="duties")
    position = models.PositiveIntegerField()
    who = models.TextField()
    to = models.TextField(blank=True)
    what = models.TextField()
    recurrence = models.CharField(max_length=10, choices=Recurrence.choices)
    month = models.PositiveSmallIntegerField(null=True, blank=True)
    day = models.PositiveSmallIntegerField(null=True, blank=True)
    date = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("programme", "position")

    def __str__(self) -> str:
        return self.what
