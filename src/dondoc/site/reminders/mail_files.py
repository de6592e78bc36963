"""A way of sending for demonstrations and tests: each mail as an .eml file, to be opened with any mail program."""

import re
from collections.abc import Sequence
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend


class MailFiles(BaseEmailBackend):
    """Writes mails into the folder `EMAIL_FILE_PATH`, named by day, addressee and number."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        for message in email_messages:
            draft = folder / f".{_name(message)}"
            draft.write_bytes(message.message().as_bytes())
            draft.rename(folder / _name(message))
        return len(email_messages)


def _name(message: EmailMessage) -> str:
    """Such as '20260610-12-office.eml': the words of the Message-ID, then whose it is."""
    number, day = re.findall(r"\d+", message.extra_headers["Message-ID"])[:2]
    person = re.sub(r"[^\w.-]", "_", message.to[0].partition("@")[0])
    return f"{day}-{number}-{person}.eml"
