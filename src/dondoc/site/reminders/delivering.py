"""Sending the outbox: one process at a time, each mail apart, with ever longer waits after a failure.

A mail is marked as being sent before it goes out. A process that dies in between leaves it so; it is sent again under
the same Message-ID, by which mail systems recognise what they have already taken. Times are the machine's: a
demonstration's day stands still, waiting must not.
"""

import logging
from collections.abc import Callable
from datetime import timedelta
from email.utils import format_datetime
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import QuerySet
from django.utils import timezone

from dondoc.site import clock
from dondoc.site.daily.lease import only_one
from dondoc.site.reminders.letters import Letter, write_letter
from dondoc.site.reminders.models import Mail, MailState
from dondoc.site.reminders.outbox import sends_mail

WAITS = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60, 240, 720))  # after each failure; then given up
_AT_ONE_TIME = 500
_PERMANENT = range(500, 600)  # replies of SMTP that no later attempt will change

logger = logging.getLogger(__name__)


def deliver_mails() -> int:
    """Send what waits and whose time has come; return how many left. Does nothing while another process is at it."""
    if not sends_mail() or not _due().exists():
        return 0
    with only_one("mails") as renew:
        return 0 if renew is None else _deliver_all(renew)


def _deliver_all(renew: Callable[[], None]) -> int:
    connection, mails = get_connection(), list(_due()[:_AT_ONE_TIME])
    try:
        connection.open()
    except OSError as error:  # no need to knock at a closed door once for each mail
        for mail in mails:
            mail.attempts += 1
            _put_off(mail, error)
        return 0
    try:
        sent = 0
        for mail in mails:
            renew()
            sent += _deliver(mail, connection)
        return sent
    finally:
        connection.close()


def _due() -> QuerySet[Mail]:
    """What waits; and what a process had in hand that is gone by now, for the lease says that nobody has."""
    open_states = (MailState.WAITING, MailState.SENDING)
    due = Mail.objects.filter(state__in=open_states, next_try_at__lte=timezone.now())
    return due.select_related("user").order_by("pk")


def _deliver(mail: Mail, connection: BaseEmailBackend) -> bool:
    """Send `mail` if it still has something to say to somebody; whether it left."""
    letter = write_letter(mail, clock.today()) if mail.user.is_active and mail.user.email else None
    if letter is None:
        _close(mail, MailState.NEEDLESS)
        return False
    mail.state, mail.attempts, mail.to = MailState.SENDING, mail.attempts + 1, mail.user.email
    mail.save(update_fields=["state", "attempts", "to"])
    try:
        _message(mail, letter, connection).send()
    except OSError as error:  # every SMTPException is one, as are a lost connection and a full disk
        _put_off(mail, error)
        return False
    mail.subject, mail.text, mail.sent_at, mail.fault = letter.subject, letter.text, timezone.now(), ""
    _close(mail, MailState.SENT)
    return True


def _message(mail: Mail, letter: Letter, connection: BaseEmailBackend) -> EmailMultiAlternatives:
    headers = {
        "Message-ID": f"<mail-{mail.pk}-{mail.day:%Y%m%d}@{settings.MAIL_DOMAIN}>",
        "Date": format_datetime(clock.now()),
        "Auto-Submitted": "auto-generated",  # no answer of a machine to a machine (RFC 3834)
    }
    message = EmailMultiAlternatives(letter.subject, letter.text, to=[mail.to], connection=connection, headers=headers)
    message.attach_alternative(letter.html, "text/html")
    return message


def _put_off(mail: Mail, error: OSError) -> None:
    """Try again later, or never where the reply will stay the same or it was tried often enough."""
    mail.fault = f"{type(error).__name__}: {error}"
    if _is_final(error) or mail.attempts > len(WAITS):
        logger.error("mail %s is given up: %s", mail.pk, mail.fault)
        _close(mail, MailState.GIVEN_UP)
        return
    mail.state, mail.next_try_at = MailState.WAITING, timezone.now() + WAITS[mail.attempts - 1]
    mail.save(update_fields=["state", "attempts", "next_try_at", "fault"])
    logger.warning("mail %s is tried again later: %s", mail.pk, mail.fault)


def _is_final(error: OSError) -> bool:
    if not isinstance(error, SMTPRecipientsRefused):
        return False
    return all(code in _PERMANENT for code, _reply in error.recipients.values())


def _close(mail: Mail, state: MailState) -> None:
    mail.state = state
    mail.save(update_fields=["state", "attempts", "subject", "text", "sent_at", "fault"])
