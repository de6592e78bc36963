"""Rules: who is told of what, how many days before or after its day."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dondoc.site.accounts.models import Role

FARTHEST = 366  # days before or after; more is a slip of the pen


class Recipient(models.TextChoices):
    """The role that is told: of the agency that has to do it, of the one that collects it, or of the committee."""

    OFFICER = Role.OFFICER.value, _("officers of the agency")
    HEAD = Role.HEAD.value, _("head of the agency")
    CONSOLIDATOR = Role.CONSOLIDATOR.value, _("consolidating agency of the programme")
    OFFICE = Role.OFFICE.value, _("office of the committee")
    LEADER = Role.LEADER.value, _("leaders of the committee")


class Way(models.TextChoices):
    """How a reminder reaches a person; on the site it always stands."""

    SITE = "site", _("on the site only")
    DIGEST = "digest", _("on the site and in the mail of the morning")
    AT_ONCE = "at_once", _("on the site and by a mail of its own at once")


class Rule(models.Model):
    """Tell `to` of what `about` names, `days` after its day (before it where negative), then `every` so many days.

    `code` names a rule that comes with the site; the administrator may change such a rule or switch it off, and an
    own rule has none. `every` is 0 for a rule that speaks once.
    """

    code = models.SlugField(max_length=60, blank=True, editable=False)
    about = models.CharField(max_length=20)
    days = models.SmallIntegerField()
    every = models.PositiveSmallIntegerField(default=0)
    to = models.CharField(max_length=20, choices=Recipient)
    way = models.CharField(max_length=10, choices=Way, default=Way.DIGEST)
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ("about", "days", "pk")
        constraints = (
            models.UniqueConstraint(fields=["code"], condition=~Q(code=""), name="reminders_rule_code_once"),
            models.CheckConstraint(
                condition=Q(days__gte=-FARTHEST, days__lte=FARTHEST, every__lte=FARTHEST),
                name="reminders_rule_within_a_year",
            ),
        )

    def __str__(self) -> str:
        return f"{self.about} {self.days:+d} > {self.to}"
