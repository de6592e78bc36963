"""A document's target as one of a measure's targets, and how it is to be judged."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.indicators.goals import Reach
from dondoc.site.indicators.models.measures import Measure
from dondoc.site.indicators.paths import PathKind
from dondoc.site.programmes.models import Target


class LinkState(models.TextChoices):
    """Whether a person has said that the target is one of the measure."""

    PROPOSED = "proposed", _("Proposed")
    CONFIRMED = "confirmed", _("Confirmed")


class ReachChoice(models.TextChoices):
    """What of the figures is held against the target."""

    END = Reach.END.value, _("The figure of the last year")
    MEAN = Reach.MEAN.value, _("The mean of the years of the period")
    TOTAL = Reach.TOTAL.value, _("The sum over the period")
    EVERY = Reach.EVERY.value, _("Each year of the period")
    TIMES = Reach.TIMES.value, _("How many times the first year's figure")
    RATE = Reach.RATE.value, _("The mean growth of the period, from each year's growth in per cent")
    GROWN = Reach.GROWN.value, _("The mean yearly growth in per cent, from the level itself")
    FALL = Reach.FALL.value, _("The mean yearly fall, from the level itself")


class PathChoice(models.TextChoices):
    """How the years between base and target are filled."""

    LINEAR = PathKind.LINEAR.value, _("In equal steps")
    COMPOUND = PathKind.COMPOUND.value, _("By the same share each year")
    GIVEN = PathKind.GIVEN.value, _("As the document gives it for each year")


class Link(models.Model):
    """A target under its measure. A measure made from a target is confirmed at once: there was nothing to mistake.

    `tolerance` says how far 'about' reaches. `given` is {'2027': '21.5', …}; the base of the other paths is what is
    known of `base_year`, unless `base_value` says otherwise.
    """

    target = models.OneToOneField(Target, models.CASCADE, related_name="measure_link")
    measure = models.ForeignKey(Measure, models.PROTECT, related_name="links")
    state = models.CharField(max_length=9, choices=LinkState)
    reach = models.CharField(max_length=5, choices=ReachChoice, default=ReachChoice.END)
    tolerance = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    path = models.CharField(max_length=8, choices=PathChoice, default=PathChoice.LINEAR)
    base_year = models.PositiveSmallIntegerField(null=True, blank=True)
    base_value = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    given = models.JSONField(default=dict, blank=True)
    likeness = models.PositiveSmallIntegerField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    ended_by = models.CharField(max_length=300, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("measure", "-target__indicator__programme__issued_on", "pk")

    def __str__(self) -> str:
        return f"{self.measure}: {self.target}"

    @property
    def is_confirmed(self) -> bool:
        return self.state == LinkState.CONFIRMED

    def holds_on(self, day: date) -> bool:
        """Whether no later document has ended the target by `day`."""
        return self.ends_on is None or day < self.ends_on
