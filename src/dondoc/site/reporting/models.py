"""Reports that are being written, what people changed in them, and those that were issued."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.errors import DondocError
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.audit.final import Final
from dondoc.site.programmes.models import Programme, Section
from dondoc.site.tracking.models import Cycle


class ReportIsIssued(DondocError):
    """Something tried to change a report that was issued."""

    def __init__(self) -> None:
        super().__init__(_("A report that was issued never changes; what is to be corrected goes into the next one."))


class ReportKind(models.TextChoices):
    """What a report is for."""

    CONSOLIDATED = "consolidated", gettext_lazy("Consolidated report of a cycle")
    URGING = "urging", gettext_lazy("Letter that urges agencies")
    OWN = "own", gettext_lazy("An agency's own report")
    NOTICE = "notice", gettext_lazy("Notice of evaluation")
    ANSWER = "answer", gettext_lazy("Answer to a higher level")
    FINAL = "final", gettext_lazy("Final report of a programme")
    PLAN = "plan", gettext_lazy("Plan of an agency")
    ASSIGNED = "assigned", gettext_lazy("Table of assigned tasks")


class Draft(models.Model):
    """A report before it is issued: what the program proposed on `composed_at`, as JSON of a `Composed`.

    What people put otherwise stands beside it in `Rewording` and `Change`. It is about a cycle, a programme, an agency
    or a section, as its kind asks; `asked` has what a person typed when it was begun. A report with an `owner` is that
    agency's: nobody else sees it before it is issued. Others belong to who writes the reports of the programme.
    """

    kind = models.CharField(max_length=20, choices=ReportKind)
    cycle = models.ForeignKey(Cycle, on_delete=models.PROTECT, null=True, blank=True, related_name="drafts")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, null=True, blank=True, related_name="drafts")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    owner = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="own_drafts")
    asked = models.JSONField(default=dict, blank=True)
    as_of = models.DateField()
    composed_at = models.DateTimeField()
    composed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    content = models.JSONField()

    class Meta:
        ordering = ("-composed_at", "-pk")
        indexes = (models.Index(fields=["cycle", "kind"], name="reporting_draft_of_cycle"),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.cycle or self.programme or self.agency}"

    @property
    def is_issued(self) -> bool:
        return hasattr(self, "issue")


class Rewording(models.Model):
    """What a person wrote instead of the passage `key` of a draft; the newest counts, and '' is the proposal again."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="rewordings")
    key = models.CharField(max_length=20)
    text = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=["draft", "key"], name="reporting_rewording_passage"),)

    def __str__(self) -> str:
        return f"{self.draft} {self.key}"


class Act(models.TextChoices):
    """What a person does to the order of a draft's passages."""

    ADDED = "added", gettext_lazy("Paragraph added")
    REMOVED = "removed", gettext_lazy("Passage removed")
    RESTORED = "restored", gettext_lazy("Passage brought back")
    MOVED = "moved", gettext_lazy("Passage moved")


class Change(models.Model):
    """One thing that a person did to the passages of a draft, and why; done one after the other they give its order.

    `key` is the passage; `after` the one behind which it was put. An added passage has the key 'them-' and a number,
    and its words in `text`, those of an item of a list where `is_item`.
    """

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="changes")
    act = models.CharField(max_length=10, choices=Act)
    key = models.CharField(max_length=20)
    after = models.CharField(max_length=20, blank=True)
    text = models.TextField(blank=True)
    is_item = models.BooleanField(default=False)
    why = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.draft} {self.act} {self.key}"


class Phrasing(models.Model):
    """How the province words the sentence `key` of its reports; the newest counts, '' is the project's own again."""

    key = models.CharField(max_length=100, db_index=True)
    text = models.TextField(blank=True)
    why = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.key


class Issue(Final):
    """A draft as it was issued: its number and day, the document itself, and the files made of it, never changed.

    `pdf` is empty where what a PDF file needs was not installed on the day.
    """

    refusal = ReportIsIssued

    draft = models.OneToOneField(Draft, on_delete=models.PROTECT, related_name="issue")
    number = models.CharField(max_length=100)
    issued_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    content = models.JSONField()
    docx = models.BinaryField()
    pdf = models.BinaryField(default=b"")
    docx_sha256 = models.CharField(max_length=64)
    pdf_sha256 = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("-issued_on", "-pk")

    def __str__(self) -> str:
        return self.number


class Paper(models.TextChoices):
    """What is made of a draft as a PDF file; `ISSUE` is the report with the number and day of its issue to come."""

    REPORT = "report", gettext_lazy("The report")
    SOURCES = "sources", gettext_lazy("The report with its appendix of sources")
    PACK = "pack", gettext_lazy("The meeting pack")
    ISSUE = "issue", gettext_lazy("The report as it is to be issued")


class PrintingState(models.TextChoices):
    """How far the background work on a PDF file is."""

    QUEUED = "queued", gettext_lazy("Waiting for its turn")
    RUNNING = "running", gettext_lazy("Being made")
    DONE = "done", gettext_lazy("Has been made")
    FAILED = "failed", gettext_lazy("Could not be made")


class Printing(models.Model):
    """The PDF file that was last asked for of a draft, for one `paper`; `version` names the words that it is made of.

    `asked` has the number and the day of the report as it is to be issued; `issuing` is who issues it by them as soon
    as the file is there. `alive_at` is renewed by the worker at work
    on it. Made of a draft, it can always be made again: nothing here has to be kept; an issued report keeps its own.
    """

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="printings")
    paper = models.CharField(max_length=10, choices=Paper)
    version = models.CharField(max_length=64)
    asked = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=10, choices=PrintingState, default=PrintingState.QUEUED)
    percent = models.PositiveSmallIntegerField(default=0)
    pages = models.PositiveIntegerField(default=0)
    fault = models.TextField(blank=True)
    queued_at = models.DateTimeField()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    issuing = models.ForeignKey(Membership, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    worker = models.CharField(max_length=64, blank=True)
    alive_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    pdf = models.BinaryField(default=b"")

    class Meta:
        ordering = ("queued_at", "pk")
        constraints = (models.UniqueConstraint(fields=["draft", "paper"], name="reporting_printing_paper"),)

    def __str__(self) -> str:
        return f"{self.draft} {self.paper}: {self.state}"

    @property
    def is_under_way(self) -> bool:
        return self.state in (PrintingState.QUEUED, PrintingState.RUNNING)

    @property
    def issued_on(self) -> date | None:
        """The day of the report as it is to be issued."""
        return date.fromisoformat(self.asked["issued_on"]) if self.asked else None
