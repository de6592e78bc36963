"""A file that someone of an agency has attached to something."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency


def stored_name(file: "EvidenceFile", _name: str) -> str:
    """Where a file lies under the files folder: by its content, so that its name can do no harm."""
    return f"evidence/{file.sha256[:2]}/{file.sha256}"


class EvidenceFile(models.Model):
    """One file as it was taken in, never changed: `name` as shown, `kind` as its bytes say, `sha256` of its content.

    Until something carries it, only its uploader sees it.
    """

    name = models.CharField(_("file name"), max_length=150)
    kind = models.CharField(max_length=10)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    sha256 = models.CharField(max_length=64, db_index=True)
    content = models.FileField(upload_to=stored_name, max_length=100)
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField(_("taken in at"))

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.name
