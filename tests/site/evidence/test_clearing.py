"""What nothing carries is taken away after a whole day; what anything carries stays for good."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from dondoc.site import audit
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.daily.registry import daily_work
from dondoc.site.evidence.actions.clear_unclaimed import clear_unclaimed
from dondoc.site.evidence.actions.take_in import take_in
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Contribution, Obligation

Upload = Callable[..., SimpleUploadedFile]
CAME = datetime(2026, 6, 10, 15, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
WITH_IT = CAME.timestamp()


@pytest.fixture(autouse=True)
def _today(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-10"


@pytest.fixture
def left_behind(construction_officer: Acting, upload: Upload, folder: Path) -> EvidenceFile:
    file = take_in(construction_officer, upload())
    EvidenceFile.objects.filter(pk=file.pk).update(uploaded_at=CAME)
    os.utime(folder / str(file.content.name), (WITH_IT, WITH_IT))
    return file


@pytest.mark.parametrize(("day", "number"), [(10, 0), (11, 0), (12, 1), (20, 1)])
def test_a_file_in_nothing_goes_only_after_a_whole_day(
    left_behind: EvidenceFile, folder: Path, day: int, number: int
) -> None:
    assert clear_unclaimed(date(2026, 6, day)) == number
    assert EvidenceFile.objects.exists() is not bool(number)
    assert (folder / str(left_behind.content.name)).exists() is not bool(number)
    assert clear_unclaimed(date(2026, 6, day)) == 0


def test_that_it_went_stays_in_the_trail(left_behind: EvidenceFile) -> None:
    codes = [entry.code for entry in audit.entries_of(left_behind)]
    clear_unclaimed(date(2026, 6, 12))
    assert [entry.code for entry in audit.entries_of(left_behind)] == [*codes, "evidence.file.cleared"]


def test_what_a_contribution_carries_stays(
    left_behind: EvidenceFile, published: Programme, health: Agency, construction_officer: Acting
) -> None:
    obligation = Obligation.objects.get(agency__register_id="so-xay-dung")
    asked = Contribution.objects.create(
        obligation=obligation, lead=obligation.agency, agency=health, words="Số liệu", due_on=date(2026, 7, 1),
        asked_by=construction_officer.person, asked_at=CAME, submission_key="5f3b1c7e-0d5b-4a51-9a0e-3d1d2c4b5a69",
    )  # fmt: skip
    asked.files.add(left_behind)
    assert clear_unclaimed(date(2026, 6, 20)) == 0


def test_the_bytes_stay_while_another_file_has_the_same(
    left_behind: EvidenceFile, construction_officer: Acting, upload: Upload, folder: Path
) -> None:
    again = take_in(construction_officer, upload("khac.pdf"))
    os.utime(folder / str(again.content.name), (WITH_IT, WITH_IT))
    EvidenceFile.objects.filter(pk=again.pk).update(uploaded_at=datetime(2026, 6, 12, tzinfo=CAME.tzinfo))
    assert clear_unclaimed(date(2026, 6, 12)) == 1
    assert (folder / str(left_behind.content.name)).exists()


def test_bytes_that_have_just_come_again_stay(left_behind: EvidenceFile, folder: Path) -> None:
    later = WITH_IT + 2 * 86_400
    os.utime(folder / str(left_behind.content.name), (later, later))
    assert clear_unclaimed(date(2026, 6, 12)) == 1
    assert (folder / str(left_behind.content.name)).exists()


def test_it_is_done_every_day() -> None:
    assert "clear_unclaimed_files" in [work.name for work in daily_work()]
