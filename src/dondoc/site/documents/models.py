"""A file taken in, one reading of it by the machine, and people's decisions about what was read."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


def stored_name(file: "SourceFile", _name: str) -> str:
    """Where a file lies under the files folder: by its content, so that its name can do no harm."""
    return f"{file.sha256[:2]}/{file.sha256}"


class SourceFile(models.Model):
    """A file as it was taken in; `name` is what its uploader called it."""

    name = models.CharField(_("file name"), max_length=255)
    sha256 = models.CharField(max_length=64, unique=True)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    content = models.FileField(upload_to=stored_name, max_length=100)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField(_("taken in at"))

    class Meta:
        ordering = ("-uploaded_at", "-id")

    def __str__(self) -> str:
        return self.name


class ReadingState(models.TextChoices):
    """How far the background work on a file is."""

    QUEUED = "queued", _("Waiting to be read")
    RUNNING = "running", _("Being read")
    DONE = "done", _("Has been read")
    FAILED = "failed", _("Could not be read")


class ReadingStep(models.TextChoices):
    """What the background work is doing."""

    WAITING = "waiting", _("Waiting for its turn")
    OPENING = "opening", _("Opening the file and taking out its text")
    FINDING = "finding", _("Finding tasks, indicators and reporting duties")
    STORING = "storing", _("Storing what was found")
    FINISHED = "finished", _("Finished")


class Reading(models.Model):
    """One reading of a file: `text` is its canonical text, `result` the JSON of 'dondoc/programme/1' over that text.

    The result is never edited: what people decide stands beside it in `ReviewDecision`. `alive_at` is renewed by
    the worker at work on it, so that a reading whose worker died can be told from a slow one.
    """

    file = models.ForeignKey(SourceFile, models.PROTECT, related_name="readings")
    state = models.CharField(max_length=10, choices=ReadingState.choices, default=ReadingState.QUEUED)
    step = models.CharField(max_length=10, choices=ReadingStep.choices, default=ReadingStep.WAITING)
    percent = models.PositiveSmallIntegerField(default=0)
    found_tasks = models.PositiveIntegerField(default=0)
    fault = models.TextField(blank=True)
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)
    text = models.TextField(blank=True)
    format = models.CharField(max_length=20, blank=True)
    result = models.JSONField(null=True)
    worker = models.CharField(max_length=64, blank=True)
    alive_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("-queued_at", "-id")

    def __str__(self) -> str:
        return f"{self.file} ({self.get_state_display()})"

    @property
    def is_under_way(self) -> bool:
        return self.state in (ReadingState.QUEUED, ReadingState.RUNNING)


class ItemKind(models.TextChoices):
    """The kinds of things read that a person decides about; values are those of the lists in a result."""

    DOCUMENT = "document", _("Document")
    SECTION = "section", _("Section")
    TASK = "task", _("Task")
    INDICATOR = "indicator", _("Indicator")
    DUTY = "duty", _("Reporting duty")
    FINDING = "finding", _("Finding")
    LINE = "line", _("Line without a role")


class Verdict(models.TextChoices):
    """What a person decided about one thing read.

    A finding that is kept is a fault that stays in the document, one that is left out is no fault, one that is
    corrected says how the words must read. A line that is kept has nothing to take over; corrected, it has a role.
    """

    KEPT = "kept", _("Kept as read")
    LEFT_OUT = "left_out", _("Left out")
    CORRECTED = "corrected", _("Corrected")


class ReviewDecision(models.Model):
    """One decision about one thing read; the newest about a thing counts."""

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="decisions")
    item_kind = models.CharField(max_length=10, choices=ItemKind.choices)
    item_id = models.CharField(max_length=200)
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    changes = models.JSONField(default=dict, blank=True)
    reason = models.TextField(blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        indexes = (models.Index(fields=["reading", "item_kind", "item_id"], name="documents_decision_item"),)

    def __str__(self) -> str:
        return f"{self.item_kind} {self.item_id}: {self.verdict}"
