"""The kept counts: how many obligations in force share all that a figure asks about.

Nothing in the program writes them: triggers do (`postgresql`, `sqlite`), wherever a change comes from.
"""

from datetime import date

from django.db import models

NO_DAY = date(1, 1, 1)  # the day of a count over all days


class Scope(models.TextChoices):
    """What a count is of. A section's are those of the tasks right under it."""

    AGENCY = "agency"
    PROGRAMME = "programme"
    SECTION = "section"


class Grain(models.TextChoices):
    """Over which deadlines a count goes: all, those of a month (its first day stands for it), those of one day."""

    TOTAL = "total"
    MONTH = "month"
    DAY = "day"


class Punctuality(models.TextChoices):
    """When the agency was done by its word, seen from the deadline; empty where it is not, or there is no deadline."""

    NONE = ""
    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


class Counted(models.Model):
    """`number` obligations of `key` (a key in the table of its scope) that are alike in all the other fields."""

    scope = models.CharField(max_length=9, choices=Scope)
    grain = models.CharField(max_length=5, choices=Grain)
    day = models.DateField()
    key = models.BigIntegerField()
    has_deadline = models.BooleanField()
    state = models.CharField(max_length=12)
    completion = models.CharField(max_length=10, blank=True)
    punctuality = models.CharField(max_length=7, choices=Punctuality, blank=True)
    number = models.BigIntegerField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.number} {self.scope} {self.key} {self.day} {self.state}"


_REST = ("has_deadline", "state", "completion", "punctuality", "number")


class Tally(Counted):
    """A count as it was when it was last folded."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["scope", "grain", "day", "key", "has_deadline", "state", "completion", "punctuality"],
                name="figures_one_tally",
            ),
        )
        # With all else in them, they answer without the rows, which lie wherever they were last folded.
        indexes = (
            models.Index(fields=["scope", "key", "grain", "day"], include=_REST, name="figures_tally_of_one"),
            models.Index(fields=["scope", "grain", "day", "key"], include=_REST, name="figures_tally_of_all"),
        )


class Delta(models.Model):
    """An obligation that came (1) or went (-1) since then. Rows are added only, so nobody waits for anybody."""

    agency_key = models.BigIntegerField()
    programme_key = models.BigIntegerField()
    section_key = models.BigIntegerField(null=True)
    due_on = models.DateField(null=True)
    state = models.CharField(max_length=12)
    completion = models.CharField(max_length=10, blank=True)
    punctuality = models.CharField(max_length=7, blank=True)
    number = models.SmallIntegerField()

    def __str__(self) -> str:
        return f"{self.number:+} {self.agency_key} {self.due_on} {self.state}"


class Figure(Counted):
    """The counts as they are: what is folded and what is not, in one view. To be read and summed up."""

    class Meta:
        managed = False
        db_table = "figures_now"


class Recount(Counted):
    """The same counted anew from the obligations, a view as well: what `Figure` has to equal."""

    class Meta:
        managed = False
        db_table = "figures_recount"
