"""Putting reminders into mails: one of its own for what cannot wait, one a person a day for the rest."""

from collections.abc import Iterable

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from dondoc.site.reminders.models import Mail, MailKind, Reminder, Way


def sends_mail() -> bool:
    """Whether this site sends mail at all."""
    return bool(settings.DONDOC_MAIL_URL)


def mailable() -> QuerySet[Reminder]:
    """Reminders in no mail yet, of people who may sign in, have an address and want mails."""
    wants = Q(user__preference__isnull=True) | Q(user__preference__wants_mail=True)
    return Reminder.objects.filter(wants, mail__isnull=True, user__is_active=True).exclude(user__email="")


def post_at_once(reminders: Iterable[Reminder]) -> None:
    """Put each of `reminders` that may be mailed into a mail of its own; call it in the transaction that made them."""
    if not sends_mail():
        return
    for reminder in mailable().filter(pk__in=[one.pk for one in reminders], way=Way.AT_ONCE):
        reminder.mail = Mail.objects.create(
            user_id=reminder.user_id, kind=MailKind.SINGLE, day=reminder.made_on, next_try_at=timezone.now()
        )
        reminder.save(update_fields=["mail"])
