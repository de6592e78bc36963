"""What a mail URL means."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from dondoc.site.config.mail import parse_mail_url


@pytest.mark.parametrize(
    ("url", "port", "changes_to_tls", "is_tls"),
    [
        ("smtp://mail.example.gov.vn", 25, False, False),
        ("smtp+tls://mail.example.gov.vn", 587, True, False),
        ("smtps://mail.example.gov.vn", 465, False, True),
        ("smtp+tls://mail.example.gov.vn:2525", 2525, True, False),
    ],
)
def test_the_scheme_says_how_the_line_is_kept_secret(url: str, port: int, changes_to_tls: bool, is_tls: bool) -> None:
    sending = parse_mail_url(url)
    assert (sending.host, sending.port) == ("mail.example.gov.vn", port)
    assert (sending.changes_to_tls, sending.is_tls) == (changes_to_tls, is_tls)


def test_user_and_password_may_have_letters_that_addresses_give_a_meaning() -> None:
    sending = parse_mail_url("smtps://don%40doc:p%3Ass@mail.example.gov.vn")
    assert (sending.user, sending.password) == ("don@doc", "p:ss")


def test_a_folder_takes_mails_as_files() -> None:
    sending = parse_mail_url("file:///srv/dondoc/th%C6%B0")
    assert sending.folder == "/srv/dondoc/thư"
    assert sending.backend.endswith("MailFiles")


def test_without_a_url_nothing_is_sent() -> None:
    assert parse_mail_url("").backend.endswith("dummy.EmailBackend")


@pytest.mark.parametrize("url", ["mail.example.gov.vn", "smtp://", "http://mail.example.gov.vn", "file://thu"])
def test_anything_else_is_refused_without_telling_the_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"smtp\+tls://user:password@mail"):
        parse_mail_url(url)
