"""A figure that someone entered. Rows are added, never changed but to be confirmed or sent back."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.indicators.models.measures import Measure
from dondoc.site.indicators.periods import Period, read_period


class Standing(models.TextChoices):
    """How final a figure is."""

    ESTIMATE = "estimate", _("Estimate")
    OFFICIAL = "official", _("Official figure")


class Value(models.Model):
    """A measure's figure for a period (its code), in the measure's unit.

    Whoever corrects a figure enters another that `supersedes` it; so the entries for one period are a chain, and two
    people cannot both follow the same entry. Others read the newest confirmed one. `questions` are those that were
    asked about it and answered with 'it is right', `answer` why it is, where someone wrote that.
    """

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="values")
    period = models.CharField(max_length=7)
    amount = models.DecimalField(max_digits=24, decimal_places=6)
    standing = models.CharField(max_length=8, choices=Standing)
    on_day = models.DateField()
    source = models.TextField()
    note = models.TextField(blank=True)
    questions = models.JSONField(default=list, blank=True)
    answer = models.TextField(blank=True)
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="entered_values")
    entered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    entered_at = models.DateTimeField()
    submission_key = models.UUIDField(unique=True)
    supersedes = models.OneToOneField("self", models.PROTECT, null=True, related_name="superseded_by")
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)
    returned_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    returned_at = models.DateTimeField(null=True, blank=True)
    return_reason = models.TextField(blank=True)

    class Meta:
        ordering = ("measure", "period", "pk")
        indexes = (models.Index(fields=["measure", "period"], name="value_of_a_period"),)
        constraints = (
            models.UniqueConstraint(
                fields=["measure", "period"], condition=Q(supersedes__isnull=True), name="one_first_value_a_period"
            ),
        )

    def __str__(self) -> str:
        return f"{self.measure} {self.period}: {self.amount}"

    @property
    def is_estimate(self) -> bool:
        return self.standing == Standing.ESTIMATE

    @property
    def is_confirmed(self) -> bool:
        return self.confirmed_at is not None

    @property
    def is_waiting(self) -> bool:
        """Whether the head has still to look at it."""
        return self.confirmed_at is None and self.returned_at is None

    @property
    def stretch(self) -> Period:
        return read_period(self.period)
