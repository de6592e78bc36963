"""The page of a reading before there is something to review: its progress, or its failure."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.programmes.models import Programme


@pytest.fixture
def desk(office: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


def _now(reading: Reading, **values: Any) -> str:
    Reading.objects.filter(pk=reading.pk).update(**values)
    return f"/van-ban/{reading.pk}/"


def test_a_reading_under_way_says_what_is_done_and_how_far(desk: Client, reading: Reading) -> None:
    address = _now(reading, state=ReadingState.RUNNING, step=ReadingStep.FINDING, percent=30, found_tasks=12)
    page = desk.get(address).content.decode()
    assert "30%" in page
    assert "12 nhiệm vụ" in page
    assert "Đang làm</span>&ensp;Tìm nhiệm vụ" in page
    assert "Xong</span>&ensp;Mở tệp" in page
    assert "Chưa tới</span>&ensp;Ghi lại kết quả" in page


def test_the_progress_renews_itself_with_and_without_scripts(desk: Client, reading: Reading) -> None:
    page = desk.get(_now(reading, state=ReadingState.QUEUED, step=ReadingStep.WAITING)).content.decode()
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in page
    assert f'hx-get="/van-ban/{reading.pk}/tien-do/"' in page


def test_only_the_part_that_changes_is_sent_again(desk: Client, reading: Reading) -> None:
    _now(reading, state=ReadingState.RUNNING, step=ReadingStep.STORING, percent=90)
    part = desk.get(f"/van-ban/{reading.pk}/tien-do/").content.decode()
    assert "90%" in part
    assert "<html" not in part


def test_the_end_of_a_reading_loads_the_page_anew(desk: Client, reading: Reading) -> None:
    assert desk.get(f"/van-ban/{reading.pk}/tien-do/").headers["HX-Refresh"] == "true"


def test_a_failure_says_why_what_is_kept_and_what_to_do(desk: Client, reading: Reading) -> None:
    address = _now(reading, state=ReadingState.FAILED, fault="Tệp có mật khẩu; hãy bỏ mật khẩu.", result=None)
    page = desk.get(address).content.decode()
    assert "Tệp có mật khẩu; hãy bỏ mật khẩu." in page
    assert "vẫn nguyên" in page
    assert 'href="/van-ban/tai-len/"' in page
    assert f'action="/van-ban/{reading.pk}/doc-lai/"' in page


def test_a_file_is_read_again_on_request(desk: Client, reading: Reading) -> None:
    _now(reading, state=ReadingState.FAILED)
    response = desk.post(f"/van-ban/{reading.pk}/doc-lai/")
    again = Reading.objects.exclude(pk=reading.pk).get()
    assert again.file == reading.file
    assert response.headers["Location"] == f"/van-ban/{again.pk}/"


def test_a_published_file_is_not_read_again(desk: Client, published: Programme) -> None:
    response = desk.post(f"/van-ban/{published.reading_id}/doc-lai/", follow=True)
    assert Reading.objects.count() == 1
    assert 'class="notice is-late"' in response.content.decode()


@pytest.mark.parametrize("path", ["", "tien-do/", "tep/"])
def test_others_do_not_see_a_reading_before_it_is_published(
    reading: Reading, health_officer: Acting, signed_in: Callable[[Acting], Client], path: str
) -> None:
    assert signed_in(health_officer).get(f"/van-ban/{reading.pk}/{path}").status_code == 404


def test_the_file_leaves_as_it_came_and_is_never_shown_in_place(desk: Client, reading: Reading) -> None:
    reading.file.content.save("ke-hoach.txt", ContentFile(b"<script>alert(1)</script>"))
    response = desk.get(f"/van-ban/{reading.pk}/tep/")
    assert b"".join(response.streaming_content) == b"<script>alert(1)</script>"
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["Content-Disposition"].startswith("attachment")
