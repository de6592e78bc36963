"""What an agency says of an obligation: one row a saving, never changed afterwards but to be made public."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models

from dondoc.site.audit.standing_in import by_whom, for_whom
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.models.cycles import Report
from dondoc.site.tracking.models.obligations import Obligation
from dondoc.site.tracking.models.stages import Stage
from dondoc.site.written_often import WrittenOften


class ProgressUpdate(WrittenOften):
    """One saving of the progress form. A draft (`submitted_at` is None) is seen by its own agency alone.

    `version` is the obligation's version that this saving made; `submission_key` comes with the form, so that
    the same form sent twice is one saving. `decided_by` says who decided a pause, and by which document.
    `product_number` and `product_on` name the document that the work has led to; `files` bear the words out.
    """

    obligation = models.ForeignKey(Obligation, on_delete=models.PROTECT, related_name="updates")
    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="updates")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    on_behalf_of = for_whom()
    at = models.DateTimeField()
    version = models.PositiveIntegerField()
    state = models.CharField(max_length=12, choices=Stage)
    percent = models.PositiveSmallIntegerField(validators=[MaxValueValidator(100)])
    done_on = models.DateField(null=True, blank=True)
    result = models.TextField(blank=True)
    obstacles = models.TextField(blank=True)
    proposals = models.TextField(blank=True)
    decided_by = models.CharField(max_length=300, blank=True)
    product_number = models.CharField(max_length=100, blank=True)
    product_on = models.DateField(null=True, blank=True)
    files = models.ManyToManyField(EvidenceFile, blank=True, related_name="updates")
    submission_key = models.UUIDField(unique=True)
    submitted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("obligation", "version")
        constraints = (models.UniqueConstraint(fields=["obligation", "version"], name="one_update_a_version"),)
        indexes = (models.Index(fields=["obligation", "submitted_at"], name="update_public"),)

    def __str__(self) -> str:
        return f"{self.obligation} v{self.version}"

    @property
    def by_whom(self) -> str:
        """Who it was, and whom they stood in for."""
        return by_whom(self.author, self.on_behalf_of)
