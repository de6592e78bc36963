"""Files as a form brings them, and a folder of their own to be kept in."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"


def package(*parts: str) -> bytes:
    """A zip file with these parts, as Office writes them."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for part in parts:
            file.writestr(part, "x")
    return held.getvalue()


DOCX = package("[Content_Types].xml", "word/document.xml")


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def upload() -> Callable[..., SimpleUploadedFile]:
    """A file as a form brings it: `upload("a.pdf", PDF)`."""

    def make(name: str = "bien-ban.pdf", content: bytes = PDF) -> SimpleUploadedFile:
        return SimpleUploadedFile(name, content)

    return make
