"""Taking in a file: what is kept, and what is refused with its reason."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.evidence.actions.take_in import take_in
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.evidence.refusals import EvidenceRefused

from .conftest import DOCX, PDF, package

Upload = Callable[..., SimpleUploadedFile]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)

TAKEN = [
    ("bien-ban.pdf", PDF, "pdf"),
    ("bao-cao.DOCX", DOCX, "docx"),
    ("so-lieu.xlsx", package("[Content_Types].xml", "xl/workbook.xml"), "xlsx"),
    ("anh.png", PNG, "image"),
    ("ghi-chu.txt", "Đã ban hành kế hoạch.".encode(), "text"),
    ("bang.csv", b"a,b\n1,2\n", "text"),
]
REFUSED = [
    ("virus.exe", b"MZ\x90\x00", "Không nhận tệp"),
    ("trang.html", b"<html><script>alert(1)</script></html>", "Không nhận tệp"),
    ("anh.svg", b"<svg onload='alert(1)'/>", "Không nhận tệp"),
    ("tep.zip", package("a.txt"), "Không nhận tệp"),
    ("macro.docm", package("word/document.xml", "word/vbaProject.bin"), "Không nhận tệp"),
    ("macro.docx", package("word/document.xml", "word/vbaProject.bin"), "chứa macro"),
    ("gia.pdf", b"<html><body>", "không đúng với đuôi"),
    ("gia.pdf", b"MZ\x90\x00\x03", "không đúng với đuôi"),
    ("gia.png", PDF, "không đúng với đuôi"),
    ("gia.docx", package("xl/workbook.xml"), "không đúng với đuôi"),
    ("gia.txt", b"MZ\x00\x00", "không đúng với đuôi"),
    ("hong.docx", b"PK\x03\x04" + bytes(40), "bị hỏng"),
    ("rong.pdf", b"", "rong.pdf"),
    ("khong-duoi", PDF, "Không nhận tệp"),
]


@pytest.mark.parametrize(("name", "content", "kind"), TAKEN)
def test_a_file_is_kept_outside_what_is_served_under_its_content(
    construction_officer: Acting, upload: Upload, folder: Path, name: str, content: bytes, kind: str
) -> None:
    stored = take_in(construction_officer, upload(name, content))
    digest = sha256(content).hexdigest()
    assert (stored.name, stored.kind, stored.size, stored.sha256) == (name, kind, len(content), digest)
    assert (folder / "evidence" / digest[:2] / digest).read_bytes() == content
    [entry] = audit.entries_of(stored)
    assert (entry.code, entry.data["sha256"]) == ("evidence.file.taken_in", digest)


@pytest.mark.parametrize(("name", "content", "reason"), REFUSED)
def test_a_file_that_is_not_what_it_says_is_refused(
    construction_officer: Acting, upload: Upload, folder: Path, name: str, content: bytes, reason: str
) -> None:
    with pytest.raises(EvidenceRefused, match=reason):
        take_in(construction_officer, upload(name, content))
    assert not EvidenceFile.objects.exists()
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_too_large_a_file_is_refused_with_the_limit(
    construction_officer: Acting, upload: Upload, settings: Settings
) -> None:
    settings.DONDOC_EVIDENCE_LIMIT = 10
    with pytest.raises(EvidenceRefused, match=r"bien-ban.pdf lớn hơn"):
        take_in(construction_officer, upload())


def test_the_same_bytes_lie_on_disk_once(construction_officer: Acting, upload: Upload, folder: Path) -> None:
    first, second = take_in(construction_officer, upload("a.pdf")), take_in(construction_officer, upload("b.pdf"))
    assert (first.pk, first.content.name) != (second.pk, None)
    assert first.content.name == second.content.name
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 1


def test_who_belongs_to_no_agency_attaches_nothing(nobody: Acting, upload: Upload) -> None:
    with pytest.raises(NotAllowed):
        take_in(nobody, upload())
