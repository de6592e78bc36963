"""What goes out for signing, what comes back, and whose certificates are believed."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site.reporting.models import Issue


class ReportIsSigned(DondocError):
    """Something tried to change a signed report."""

    def __init__(self) -> None:
        super().__init__(_("A signed report never changes: it is kept as it came."))


class TrustedAuthority(models.Model):
    """The certificate of an authority that this province believes; `dropped_at` ends that, and the row stays."""

    name = models.CharField(max_length=255)
    fingerprint = models.CharField(max_length=64, unique=True)
    der = models.BinaryField()
    valid_from = models.DateTimeField()
    valid_to = models.DateTimeField()
    added_at = models.DateTimeField()
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dropped_at = models.DateTimeField(null=True, blank=True)
    dropped_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name

    @property
    def fingerprint_to_read(self) -> str:
        """The fingerprint in groups of eight, as people compare it over the telephone."""
        return " ".join(self.fingerprint[at : at + 8] for at in range(0, len(self.fingerprint), 8))


class PreparedReport(models.Model):
    """The PDF of an issued report with places for signatures, as it was given out."""

    issue = models.OneToOneField(Issue, on_delete=models.PROTECT, related_name="prepared")
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    prepared_at = models.DateTimeField()
    prepared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"{self.issue}"


class SignedReport(models.Model):
    """The signed PDF of an issued report, and what was found of it on the day (`verdict`: a `Verdict` as JSON)."""

    issue = models.OneToOneField(Issue, on_delete=models.PROTECT, related_name="signed")
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    verdict = models.JSONField()
    kept_at = models.DateTimeField()
    kept_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"{self.issue}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ReportIsSigned
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise ReportIsSigned
