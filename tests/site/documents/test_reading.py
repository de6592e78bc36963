"""The background work on a file: how it begins, what it stores, and how it ends when something is wrong."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from dondoc.model import Document, Programme
from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.documents.actions import read_file as job
from dondoc.site.documents.actions.read_again import NotReadAgain, read_again
from dondoc.site.documents.actions.read_file import read_reading
from dondoc.site.documents.actions.upload_file import upload_file
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.documents.selectors import result_of

TEXT = "KẾ HOẠCH\nI. NHIỆM VỤ\n1. Sở Xây dựng chủ trì rà soát quy hoạch, hoàn thành trước ngày 30/6/2026.\n"


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def waiting(office: Acting, monkeypatch: pytest.MonkeyPatch) -> Reading:
    """A reading that is queued and that no worker has taken."""
    with monkeypatch.context() as patched:
        patched.setattr("dondoc.site.documents.jobs.read_reading", lambda _reading_id: None)
        return upload_file(office, "ke-hoach.txt", [TEXT.encode()])


def test_an_uploaded_file_is_read(office: Acting) -> None:
    reading = upload_file(office, "ke-hoach.txt", [TEXT.encode()])
    reading.refresh_from_db()
    assert (reading.state, reading.step, reading.percent) == (ReadingState.DONE, ReadingStep.FINISHED, 100)
    assert reading.text.startswith("KẾ HOẠCH\nI. NHIỆM VỤ\n1. Sở Xây dựng chủ trì")
    result = result_of(reading)
    assert result["schema"] == "dondoc/programme/1"
    assert reading.found_tasks == len(result["tasks"])
    assert reading.started_at is not None
    assert reading.finished_at is not None
    assert [entry.code for entry in audit.entries_of(reading)] == ["documents.reading.done"]


def test_progress_is_written_as_it_goes(
    waiting: Reading, monkeypatch: pytest.MonkeyPatch, read_document: Document, extracted: Programme
) -> None:
    seen: list[tuple[str, str, int, int]] = []

    def look() -> None:
        now = Reading.objects.get(pk=waiting.pk)
        seen.append((now.state, now.step, now.percent, now.found_tasks))

    def opening(*_args: object, **_values: object) -> Document:
        look()
        return read_document

    def finding(_document: Document, **_home: object) -> Programme:
        look()
        return extracted

    def storing(_programme: Programme) -> dict[str, Any]:
        look()
        return {}

    monkeypatch.setattr(job, "read_document", opening)
    monkeypatch.setattr(job, "extract_programme", finding)
    monkeypatch.setattr(job, "as_json", storing)
    read_reading(waiting.pk)
    assert seen == [("running", "opening", 5, 0), ("running", "finding", 30, 0), ("running", "storing", 90, 2)]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        pytest.param("a.txt", b"%PDF-1.7 nonsense", "hãy đổi đuôi tên tệp thành .pdf", id="a pdf called txt"),
        pytest.param("a.docx", b"PK\x03\x04 cut off", "bị hỏng", id="a broken package"),
        pytest.param("a.txt", b"\x00\x01\x02\xff" * 300, "không phải là tệp văn bản", id="bytes"),
        pytest.param("a.txt", b"  \n \n", "không có chữ nào", id="nothing but blanks"),
    ],
)
def test_a_file_that_cannot_be_read_ends_with_a_sentence_and_is_kept(
    office: Acting, name: str, content: bytes, sentence: str
) -> None:
    reading = upload_file(office, name, [content])
    reading.refresh_from_db()
    assert reading.state == ReadingState.FAILED
    assert sentence in reading.fault.lower()
    assert reading.fault[0].isupper()
    assert reading.fault.endswith(".")
    assert "Traceback" not in reading.fault
    assert Path(reading.file.content.path).read_bytes() == content
    assert [entry.code for entry in audit.entries_of(reading)] == ["documents.reading.failed"]


def test_a_fault_of_the_program_is_told_gently_and_logged_in_full(
    waiting: Reading, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(*_args: object, **_home: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(job, "extract_programme", break_down)
    read_reading(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.state == ReadingState.FAILED
    assert "lỗi của chương trình" in waiting.fault
    assert "secret detail" not in waiting.fault
    assert "secret detail" in caplog.text


def test_a_file_that_has_vanished_from_disk_ends_as_failed(waiting: Reading, folder: Path) -> None:
    Path(waiting.file.content.path).unlink()
    read_reading(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.state == ReadingState.FAILED
    assert waiting.fault


def test_a_job_delivered_twice_reads_once(waiting: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    read_reading(waiting.pk)
    finished = Reading.objects.get(pk=waiting.pk)
    read_reading(waiting.pk)
    again = Reading.objects.get(pk=waiting.pk)
    assert (again.attempts, again.finished_at) == (1, finished.finished_at)
    assert audit.entries_of(waiting).count() == 1


def test_a_reading_that_does_not_exist_is_passed_over(db: None) -> None:
    read_reading(12345)
    assert not Reading.objects.exists()


def test_a_worker_whose_reading_went_to_another_writes_nothing(
    waiting: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = job._finish

    def overtaken(reading: Reading, document: Document, programme: Programme) -> None:
        Reading.objects.filter(pk=reading.pk).update(worker="another")
        finish(reading, document, programme)

    monkeypatch.setattr(job, "_finish", overtaken)
    read_reading(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.state == ReadingState.RUNNING
    assert waiting.result is None
    assert not audit.entries_of(waiting)


@pytest.mark.django_db(transaction=True)
def test_a_queued_job_waits_in_the_database_until_a_worker_takes_it(office: Acting, settings: Settings) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    reading = upload_file(office, "ke-hoach.txt", [TEXT.encode()])
    assert DBTaskResult.objects.ready().count() == 1
    assert Reading.objects.get(pk=reading.pk).state == ReadingState.QUEUED
    call_command("db_worker", batch=True, interval=0, startup_delay=False, reload=False, verbosity=0)
    assert Reading.objects.get(pk=reading.pk).state == ReadingState.DONE
    assert DBTaskResult.objects.successful().count() == 1


def test_the_office_has_a_file_read_again(office: Acting, reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dondoc.site.documents.jobs.read_reading", lambda _reading_id: None)
    again = read_again(office, reading)
    assert again.file == reading.file
    assert again.state == ReadingState.QUEUED
    assert [entry.code for entry in audit.entries_of(reading.file)] == ["documents.file.read_again"]


def test_a_file_is_not_read_twice_at_once(office: Acting, waiting: Reading) -> None:
    with pytest.raises(NotReadAgain, match="đang được đọc"):
        read_again(office, waiting)


def test_a_published_file_is_not_read_again(office: Acting, published: Any, reading: Reading) -> None:
    with pytest.raises(NotReadAgain, match="công bố"):
        read_again(office, reading)


@pytest.mark.parametrize("other", ["leader", "consolidator", "construction_head", "administrator", "nobody"])
def test_nobody_else_has_files_read_again(other: str, reading: Reading, request: Any) -> None:
    with pytest.raises(NotAllowed):
        read_again(request.getfixturevalue(other), reading)
    assert Reading.objects.count() == 1
