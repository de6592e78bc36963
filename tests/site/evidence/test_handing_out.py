"""Handing out a file: as an attachment, and to whom."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import FileResponse
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.evidence.actions.take_in import take_in

from .conftest import PDF

Upload = Callable[..., SimpleUploadedFile]
Browser = Callable[[Acting], Client]


def test_a_file_leaves_as_an_attachment_that_no_browser_opens(
    construction_officer: Acting, upload: Upload, signed_in: Browser
) -> None:
    stored = take_in(construction_officer, upload("Biên bản.pdf"))
    response = signed_in(construction_officer).get(f"/minh-chung/{stored.pk}/")
    assert isinstance(response, FileResponse)
    assert b"".join(response.streaming_content) == PDF  # type: ignore[arg-type]
    assert response["Content-Disposition"].startswith("attachment; filename*=utf-8''Bi")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Type"] == "application/octet-stream"
    assert "sandbox" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    "name", ["construction_head", "health_officer", "office", "leader", "auditor", "consolidator", "nobody"]
)
def test_what_nothing_carries_yet_is_its_uploaders_alone(
    request: pytest.FixtureRequest, construction_officer: Acting, upload: Upload, signed_in: Browser, name: str
) -> None:
    stored = take_in(construction_officer, upload())
    assert signed_in(request.getfixturevalue(name)).get(f"/minh-chung/{stored.pk}/").status_code == 404


def test_without_signing_in_there_is_no_file(construction_officer: Acting, upload: Upload) -> None:
    stored = take_in(construction_officer, upload())
    assert Client().get(f"/minh-chung/{stored.pk}/").status_code == 302


def test_a_file_that_is_gone_from_the_disk_is_missing_and_no_fault(
    construction_officer: Acting, upload: Upload, signed_in: Browser
) -> None:
    stored = take_in(construction_officer, upload())
    Path(stored.content.path).unlink()
    assert signed_in(construction_officer).get(f"/minh-chung/{stored.pk}/").status_code == 404
