"""What is measured, through all documents that set a target for it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.indicators.goals import Direction
from dondoc.site.indicators.periods import Periodicity


class DirectionChoice(models.TextChoices):
    """Which way is better."""

    UP = Direction.UP.value, _("More is better")
    DOWN = Direction.DOWN.value, _("Less is better")
    KEEP = Direction.KEEP.value, _("Keep within the range")


class PeriodicityChoice(models.TextChoices):
    """How often a figure comes."""

    YEAR = Periodicity.YEAR.value, _("A figure every year")
    HALF = Periodicity.HALF.value, _("A figure every half-year")
    QUARTER = Periodicity.QUARTER.value, _("A figure every quarter")
    MONTH = Periodicity.MONTH.value, _("A figure every month")


class Composition(models.Model):
    """Shares that belong together, such as those of an economy's sectors: of one period they come to 100 %.

    Where not every share has an indicator (`is_whole` is False) they stay below.
    """

    name = models.CharField(max_length=300, unique=True)
    is_whole = models.BooleanField(default=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Measure(models.Model):
    """One indicator through documents. `key` is its name and unit folded, by which new targets find it.

    Two measures may have the same key: a new definition under an old name is another measure. `code` is what
    statistics offices call it in their sheets, where they have a code for it. `whole` is what it is a part of, in the
    same unit; `composition` the shares that it makes up a whole with.
    """

    name = models.CharField(_("name"), max_length=300)
    unit = models.CharField(_("unit"), max_length=100, blank=True)
    direction = models.CharField(max_length=4, choices=DirectionChoice, default=DirectionChoice.UP)
    periodicity = models.CharField(max_length=7, choices=PeriodicityChoice, default=PeriodicityChoice.YEAR)
    is_share = models.BooleanField(default=False)
    whole = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="parts")
    composition = models.ForeignKey(Composition, models.SET_NULL, null=True, blank=True, related_name="shares")
    code = models.CharField(max_length=60, blank=True, db_index=True)
    computation = models.TextField(blank=True)
    source = models.TextField(blank=True)
    checking = models.TextField(blank=True)
    exactness = models.TextField(blank=True)
    limits = models.TextField(blank=True)
    remedy = models.TextField(blank=True)
    note = models.TextField(blank=True)
    key = models.CharField(max_length=410, db_index=True, editable=False)
    search_text = models.TextField(editable=False)

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name
