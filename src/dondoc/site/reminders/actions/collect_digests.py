"""The mail of the morning: one a person a day, of all that is in no mail yet."""

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from dondoc.site.reminders.models import Mail, MailKind, Way
from dondoc.site.reminders.outbox import mailable, sends_mail

_OLDEST = 7  # days: what could not be mailed for longer stays on the site


def collect_digests(day: date) -> int:
    """Put what is to be mailed into the digests of `day`; return how many digests there are now that were not before.

    A person whose digest of the day is made already gets what came since in that of the next morning.
    """
    if not sends_mail():
        return 0
    waiting = mailable().filter(way=Way.DIGEST, made_on__gt=day - timedelta(days=_OLDEST))
    people = waiting.values_list("user", flat=True).order_by("user").distinct()
    return sum(_collect(user, day) for user in people)


def _collect(user: int, day: date) -> bool:
    with transaction.atomic():
        mail, created = Mail.objects.get_or_create(
            user_id=user, kind=MailKind.DIGEST, day=day, defaults={"next_try_at": timezone.now()}
        )
        if created:
            oldest = day - timedelta(days=_OLDEST)
            found = mailable().filter(way=Way.DIGEST, user=user, made_on__gt=oldest).values_list("pk", flat=True)
            _put(list(found), mail)
    return created


def _put(reminders: list[int], mail: Mail) -> None:
    mail.reminders.model.objects.filter(pk__in=reminders, mail__isnull=True).update(mail=mail)
