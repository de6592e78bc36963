"""From a mail URL to how mails are sent."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_NOWHERE = "django.core.mail.backends.dummy.EmailBackend"
_SMTP = "django.core.mail.backends.smtp.EmailBackend"
_FILES = "dondoc.site.reminders.mail_files.MailFiles"
_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Sending:
    """How mails are sent: Django's backend and what it needs."""

    backend: str
    folder: str = ""
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    changes_to_tls: bool = False
    is_tls: bool = False


def parse_mail_url(url: str) -> Sending:
    """How the words of `url` say that mails are sent; '' sends none.

    smtp+tls://user:password@host:587 begins in the clear and changes to TLS, smtps:// is TLS from the start, smtp:// is
    for a server on the same machine; file:///folder writes each mail as a file. Raises ImproperlyConfigured otherwise.
    """
    if not url:
        return Sending(_NOWHERE)
    parts = urlsplit(url)
    if parts.scheme == "file" and not parts.netloc and parts.path:
        return Sending(_FILES, folder=unquote(parts.path))
    if parts.scheme not in _PORTS or not parts.hostname:
        example = "smtp+tls://user:password@mail.example.gov.vn:587"
        raise ImproperlyConfigured(f"DONDOC_MAIL_URL cannot be read; write it as {example} or file:///folder.")
    return Sending(
        _SMTP,
        host=parts.hostname,
        port=parts.port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        changes_to_tls=parts.scheme == "smtp+tls",
        is_tls=parts.scheme == "smtps",
    )
