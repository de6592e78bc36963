"""The bound on what one request may send."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings


@pytest.fixture(autouse=True)
def incoming(settings: Settings, tmp_path: Path) -> Path:
    settings.DONDOC_UPLOAD_LIMIT = 1000
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 10
    return tmp_path


@pytest.mark.django_db
def test_a_huge_form_of_a_stranger_never_reaches_the_disk(incoming: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.core.files.uploadedfile.TemporaryUploadedFile.__init__", _no_file)
    form = {"file": SimpleUploadedFile("a.txt", b"x" * 5000)}
    assert Client().post("/dang-nhap/", form).status_code == 400


@pytest.mark.django_db
def test_an_ordinary_form_with_a_file_passes() -> None:
    form = {"file": SimpleUploadedFile("a.txt", b"x" * 2000), "username": "nobody"}
    assert Client().post("/dang-nhap/", form).status_code == 200


def _no_file(*_args: object, **_values: object) -> None:
    raise AssertionError("a file was begun")
