"""A workbook of the register that was sent back: kept until it is applied, and after that as what was applied."""

from django.conf import settings
from django.db import models


class RegisterImport(models.Model):
    """The file as it came, who sent it, and when it was applied, None before."""

    name = models.CharField(max_length=200)
    content = models.BinaryField()
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField()
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-uploaded_at", "-id")

    def __str__(self) -> str:
        return self.name
