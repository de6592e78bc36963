"""Mails as files, for demonstrations."""

from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from django.core.mail import EmailMultiAlternatives, get_connection


def test_each_mail_is_one_file_that_a_mail_program_can_open(tmp_path: Path, settings: Any) -> None:
    settings.EMAIL_FILE_PATH = str(tmp_path / "thu")
    connection = get_connection("dondoc.site.reminders.mail_files.MailFiles")
    headers = {"Message-ID": "<mail-12-20260610@dondoc.localhost>"}
    message = EmailMultiAlternatives(
        "Nhắc việc", "Kính gửi", to=["van.phong+a@example.gov.vn"], connection=connection, headers=headers
    )
    message.attach_alternative("<p>Kính gửi</p>", "text/html")
    message.send()
    [file] = (tmp_path / "thu").iterdir()
    assert file.name == "20260610-12-van.phong_a.eml"
    read = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert read["Subject"] == "Nhắc việc"
    body = read.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Kính gửi"
