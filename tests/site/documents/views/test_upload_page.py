"""Taking in a file."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, ReadingState

_TEXT = "KẾ HOẠCH\n\n1. Sở Y tế chủ trì xây dựng đề án, hoàn thành trong Quý II/2026.\n".encode()


@pytest.fixture
def desk(office: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


def _file(content: bytes = _TEXT, name: str = "ke-hoach-2026.txt") -> dict[str, SimpleUploadedFile]:
    return {"file": SimpleUploadedFile(name, content)}


def test_the_page_says_what_it_takes(desk: Client, settings: Settings) -> None:
    settings.DONDOC_UPLOAD_LIMIT = 7 * 1024 * 1024
    page = desk.get("/van-ban/tai-len/").content.decode()
    accepted = page.partition('accept="')[2].partition('"')[0].split(",")
    assert {".docx", ".txt", ".pdf", ".xlsx", ".csv", ".doc", ".jpg"} <= set(accepted)
    assert "7 MB" in page


@pytest.mark.django_db(transaction=True)
def test_a_file_is_taken_in_and_its_reading_shown(desk: Client) -> None:
    response = desk.post("/van-ban/tai-len/", _file())
    reading = Reading.objects.get()
    assert response.headers["Location"] == f"/van-ban/{reading.pk}/"
    assert reading.state == ReadingState.DONE
    assert "hoàn thành trong Quý II/2026" in desk.get(response.headers["Location"]).content.decode()


@pytest.mark.parametrize(
    ("sent", "sentence"), [({}, "Hãy chọn tệp trước."), (_file(b""), "Tệp trống"), (_file(b"x" * 200), "lớn hơn")]
)
def test_a_refusal_is_told_beside_the_field(
    desk: Client, settings: Settings, sent: dict[str, SimpleUploadedFile], sentence: str
) -> None:
    settings.DONDOC_UPLOAD_LIMIT = 100
    response = desk.post("/van-ban/tai-len/", sent)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert not Reading.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_the_same_file_leads_to_its_first_reading(desk: Client) -> None:
    desk.post("/van-ban/tai-len/", _file())
    response = desk.post("/van-ban/tai-len/", _file(name="ban-sao.txt"))
    assert response.status_code == 422
    assert f'href="/van-ban/{Reading.objects.get().pk}/"' in response.content.decode()


def test_only_the_office_takes_in_files(health_officer: Acting, signed_in: Callable[[Acting], Client]) -> None:
    other = signed_in(health_officer)
    assert other.get("/van-ban/tai-len/").status_code == 403
    assert other.post("/van-ban/tai-len/", _file()).status_code == 403
    assert not Reading.objects.exists()
