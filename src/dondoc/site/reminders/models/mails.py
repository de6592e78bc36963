"""The outbox: a mail is stored with what it is about, in one transaction, and sent afterwards."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class MailKind(models.TextChoices):
    """Whether a mail collects a morning or speaks of one thing."""

    DIGEST = "digest", _("Mail of the morning")
    SINGLE = "single", _("Mail of its own")


class MailState(models.TextChoices):
    """The way of a mail. What is done before it leaves makes it needless; what is refused for good is given up."""

    WAITING = "waiting", _("Mail waiting")
    SENDING = "sending", _("Mail being sent")
    SENT = "sent", _("Mail sent")
    NEEDLESS = "needless", _("Mail not needed any more")
    GIVEN_UP = "given_up", _("Mail given up")


class Mail(models.Model):
    """One mail to one person; a person has one digest a day. `subject` and `text` are what was sent.

    `to` is the address at the time of sending. `next_try_at` grows with each failure, `fault` says the last one.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=6, choices=MailKind)
    day = models.DateField()
    state = models.CharField(max_length=8, choices=MailState, default=MailState.WAITING)
    to = models.EmailField(blank=True)
    subject = models.CharField(max_length=250, blank=True)
    text = models.TextField(blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    fault = models.TextField(blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=["user", "day"], condition=models.Q(kind="digest"), name="reminders_one_digest_a_day"
            ),
        )
        indexes = (models.Index(fields=["state", "next_try_at"], name="reminders_outbox"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.day} {self.user}"
