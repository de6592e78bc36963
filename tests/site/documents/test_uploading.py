"""Taking in a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError
from pytest_django import Settings

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.documents.actions import upload_file as uploading
from dondoc.site.documents.actions.upload_file import AlreadyTakenIn, plain_name, upload_file
from dondoc.site.documents.models import Reading, ReadingState, SourceFile
from dondoc.site.documents.storing import FileRefused

TEXT = ["KẾ HOẠCH\n".encode(), "1. Rà soát quy hoạch\n".encode()]


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def queued(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The readings that were queued, none of which a worker takes."""
    taken: list[int] = []
    monkeypatch.setattr("dondoc.site.documents.jobs.read_reading", taken.append)
    return taken


def _stored(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_the_office_takes_in_a_file_and_its_reading_is_queued(office: Acting, queued: list[int]) -> None:
    reading = upload_file(office, "kế hoạch.txt", TEXT)
    assert reading.state == ReadingState.QUEUED
    assert queued == [reading.pk]
    file = reading.file
    assert (file.name, file.size, file.uploaded_by) == ("kế hoạch.txt", sum(map(len, TEXT)), office.user)
    assert Path(file.content.path).read_bytes() == b"".join(TEXT)


def test_a_file_lies_under_a_name_made_of_its_content(office: Acting, queued: list[int], folder: Path) -> None:
    file = upload_file(office, "../../etc/passwd", TEXT).file
    assert file.name == "passwd"
    assert _stored(folder) == [f"{file.sha256[:2]}/{file.sha256}"]


def test_taking_in_is_recorded(office: Acting, queued: list[int]) -> None:
    reading = upload_file(office, "a.txt", TEXT)
    [entry] = audit.entries_of(reading.file)
    assert (entry.code, entry.actor) == ("documents.file.uploaded", office.user)
    assert entry.data == {"name": "a.txt", "size": reading.file.size, "reading": reading.pk}


@pytest.mark.parametrize(
    "other",
    ["leader", "auditor", "administrator", "consolidator", "construction_head", "construction_officer", "nobody"],
)
def test_nobody_else_takes_in_files(other: str, request: Any, folder: Path) -> None:
    with pytest.raises(NotAllowed, match="Văn phòng"):
        upload_file(request.getfixturevalue(other), "a.txt", TEXT)
    assert not SourceFile.objects.exists()
    assert _stored(folder) == []


@pytest.mark.parametrize("chunks", [[], [b""], [b"", b""]])
def test_an_empty_file_is_refused_and_leaves_nothing(office: Acting, folder: Path, chunks: list[bytes]) -> None:
    with pytest.raises(FileRefused, match="trống"):
        upload_file(office, "a.txt", chunks)
    assert _stored(folder) == []


def test_a_file_above_the_limit_is_refused_before_it_has_all_arrived(
    office: Acting, settings: Settings, folder: Path
) -> None:
    settings.DONDOC_UPLOAD_LIMIT = 2 * 1024 * 1024
    sent = []

    def endless() -> Iterator[bytes]:
        while True:
            sent.append(1)
            yield b"x" * 1024 * 1024

    with pytest.raises(FileRefused, match="lớn hơn 2 MB"):
        upload_file(office, "a.txt", endless())
    assert len(sent) == 3
    assert _stored(folder) == []
    assert not SourceFile.objects.exists()


def test_a_file_of_exactly_the_limit_is_taken_in(office: Acting, settings: Settings, queued: list[int]) -> None:
    settings.DONDOC_UPLOAD_LIMIT = 100
    assert upload_file(office, "a.txt", [b"x" * 100]).file.size == 100


def test_the_same_bytes_are_taken_in_once_and_lead_to_the_former_reading(
    office: Acting, queued: list[int], folder: Path
) -> None:
    former = upload_file(office, "bản ký.txt", TEXT)
    with pytest.raises(AlreadyTakenIn, match="bản ký") as refused:
        upload_file(office, "copy.txt", TEXT)
    assert refused.value.reading == former
    assert queued == [former.pk]
    assert len(_stored(folder)) == 1


def test_a_file_whose_reading_failed_is_read_again(office: Acting, queued: list[int]) -> None:
    former = upload_file(office, "a.txt", TEXT)
    Reading.objects.filter(pk=former.pk).update(state=ReadingState.FAILED)
    again = upload_file(office, "a.txt", TEXT)
    assert again != former
    assert again.file == former.file
    assert queued == [former.pk, again.pk]


def test_of_two_uploads_of_the_same_bytes_at_once_the_slower_is_told(
    office: Acting, queued: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    quicker = upload_file(office, "quicker.txt", TEXT)
    answers = iter([None, quicker.file])  # the slower one looks before the quicker one's row is there
    monkeypatch.setattr(uploading, "_stored_before", lambda _arrived: next(answers))
    with pytest.raises(AlreadyTakenIn) as refused:
        upload_file(office, "slower.txt", TEXT)
    assert refused.value.reading == quicker
    assert queued == [quicker.pk]


def test_a_fault_while_storing_leaves_no_row_and_no_job(
    office: Acting, queued: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_values: object) -> None:
        raise IntegrityError("no more rows")

    monkeypatch.setattr(audit, "record", refuse)
    with pytest.raises(IntegrityError):
        upload_file(office, "a.txt", TEXT)
    assert not SourceFile.objects.exists()
    assert not Reading.objects.exists()


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a.docx", "a.docx"),
        (r"C:\văn bản\kế hoạch.docx", "kế hoạch.docx"),
        ("/etc/passwd", "passwd"),
        ("a\x00b\n.txt", "ab.txt"),
        ("  \t ", "document"),
        ("", "document"),
        ("..", ".."),
        ("x" * 300 + ".docx", "x" * 250 + ".docx"),
        ("đ" * 400, "đ" * 255),
    ],
)
def test_the_name_of_a_file_becomes_harmless(sent: str, kept: str) -> None:
    assert plain_name(sent) == kept
