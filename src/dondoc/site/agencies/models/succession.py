"""What passed from one agency to another on a day, and by which document."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models.agency import Agency, Certainty


class Succession(models.Model):
    """`giver` handed to `heir` on `day` one field of work, or with no `field` all that no other heir took.

    `field` is an id of the register's fields, or words of whoever decided. Rows of the register have nobody in
    `decided_by`; loading the register again replaces those and leaves the others.
    """

    giver = models.ForeignKey(Agency, models.PROTECT, related_name="given")
    heir = models.ForeignKey(Agency, models.PROTECT, related_name="taken")
    day = models.DateField(_("effective day"))
    field = models.CharField(_("field of work"), max_length=200, blank=True)
    basis = models.TextField(_("basis"), blank=True)
    note = models.TextField(_("note"), blank=True)
    certainty = models.CharField(max_length=12, choices=Certainty, default=Certainty.UNSAID, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("day", "id")
        constraints = (
            models.UniqueConstraint(fields=["giver", "heir", "day", "field"], name="agencies_succession_once"),
        )

    def __str__(self) -> str:
        return f"{self.day}: {self.giver} > {self.heir}"
