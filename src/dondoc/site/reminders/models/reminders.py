"""What a person was told, and up to which day everyone was."""

from django.conf import settings
from django.db import models

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.reminders.models.mails import Mail
from dondoc.site.reminders.models.rules import Rule, Way


class Reminder(models.Model):
    """One person told of one thing, because of one rule on its day, or of one event; never twice.

    `cause` is 'rule:<key>', or the 'entry:<key>' of the audit trail or 'nudge:<key>' that it came of. `day` is the day
    of the rule, `made_on` the day on which it was made: later, where nothing ran in between. The person is told as
    `role` at `agency`. `title`, `place` and `why` are the words of that day. `is_news` is what is told whatever becomes
    of the thing.
    """

    cause = models.CharField(max_length=40)
    kind = models.CharField(max_length=20)
    thing = models.PositiveBigIntegerField()
    day = models.DateField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="reminders")
    rule = models.ForeignKey(Rule, models.SET_NULL, null=True, blank=True, related_name="+")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=Role)
    whose = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    due_on = models.DateField(null=True, blank=True)
    title = models.TextField()
    place = models.CharField(max_length=400)
    why = models.TextField()
    address = models.CharField(max_length=300)
    way = models.CharField(max_length=10, choices=Way)
    is_news = models.BooleanField(default=False)
    made_on = models.DateField()
    read_at = models.DateTimeField(null=True, blank=True)
    mail = models.ForeignKey(Mail, models.SET_NULL, null=True, blank=True, related_name="reminders")
    listed: int | None = None  # not stored: the rows of the list that it leads to, where `with_numbers` asked for them

    class Meta:
        ordering = ("-made_on", "due_on", "pk")
        constraints = (
            models.UniqueConstraint(fields=["cause", "kind", "thing", "day", "user"], name="reminders_told_once"),
        )
        indexes = (
            models.Index(fields=["user", "read_at"], name="reminders_unread"),
            models.Index(fields=["kind", "thing"], name="reminders_of_a_thing"),
        )

    def __str__(self) -> str:
        return f"{self.user} {self.kind}:{self.thing} {self.day}"

    @property
    def is_late(self) -> bool:
        """Whether it was made after its day, because nothing ran on it."""
        return self.made_on > self.day


class RemindedUpTo(models.Model):
    """The last day whose rules were carried out: one row, changed in the transaction that makes the reminders."""

    day = models.DateField()

    def __str__(self) -> str:
        return str(self.day)
