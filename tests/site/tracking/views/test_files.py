"""Files of the progress form: never lost, and seen by nobody before the report is submitted."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import ProgressUpdate


@pytest.fixture(autouse=True)
def _folder(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def cycle(world: Any) -> Any:
    return world.cycle()


def pdf(name: str = "bien-ban.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, b"%PDF-1.7\n" + name.encode())


def form(version: int = 0, **fields: Any) -> dict[str, Any]:
    words = {"state": "running", "percent": "40", "result": "Đã ban hành kế hoạch."}
    return words | {"version": version, "submission_key": str(uuid4())} | fields


def address(cycle: Any, world: Any) -> str:
    return reverse("tracking:progress", args=[world.obligation(cycle.programme).pk])


def fetched(client: Client, file: EvidenceFile) -> int:
    response = client.get(reverse("evidence:file", args=[file.pk]))
    b"".join(response)  # read to its end, an answer that is a file closes it
    return response.status_code


def test_a_file_is_saved_with_the_words(world: Any, cycle: Any) -> None:
    world.client(world.officer).post(address(cycle, world), form(new_files=[pdf(), pdf("anh.pdf")]))
    assert [file.name for file in ProgressUpdate.objects.get().files.all()] == ["bien-ban.pdf", "anh.pdf"]


def test_the_page_lists_the_files_below_the_words_that_they_bear_out(world: Any, cycle: Any) -> None:
    client = world.client(world.officer)
    client.post(address(cycle, world), form(new_files=[pdf()]))
    client.post(address(cycle, world), form(version=1, result="Đã <họp>."))
    page = client.get(reverse("tracking:task", args=[world.obligation(cycle.programme).task_id])).content.decode()
    newer, older = page.split("Diễn biến</h2>")[1].split("<li data-saved-key")[1:]
    assert ["Đã &lt;họp&gt;." in newer, "bien-ban.pdf" in newer] == [True, False]
    assert f'<a href="{reverse("evidence:file", args=[EvidenceFile.objects.get().pk])}">bien-ban.pdf</a>' in older


def test_a_head_reads_in_the_report_what_is_to_be_approved_with_its_files(world: Any, cycle: Any) -> None:
    said = form(state="done", percent="", done_on="30/03/2026", product_number="45/KH-STP", product_on="29/03/2026")
    world.client(world.officer).post(address(cycle, world), said | {"new_files": [pdf()]})
    report = world.report(cycle)
    hand_to_head(world.officer, report)
    page = world.client(world.head).get(reverse("tracking:report", args=[report.pk])).content.decode()
    assert "ngày 30/03/2026" in page
    assert "<b>Sản phẩm:</b> văn bản 45/KH-STP ngày 29/03/2026" in page
    assert f'<a href="{reverse("evidence:file", args=[EvidenceFile.objects.get().pk])}">bien-ban.pdf</a>' in page


def test_a_file_that_arrived_is_kept_when_the_words_are_refused(world: Any, cycle: Any) -> None:
    client = world.client(world.officer)
    refused = client.post(address(cycle, world), form(percent="140", new_files=[pdf()]))
    file = EvidenceFile.objects.get()
    assert refused.status_code == 422
    assert f'name="files" value="{file.pk}" checked' in refused.content.decode()
    client.post(address(cycle, world), form(files=[file.pk]))
    assert list(ProgressUpdate.objects.get().files.all()) == [file]


def test_a_file_that_arrived_is_kept_when_someone_else_saved_meanwhile(world: Any, cycle: Any) -> None:
    world.write(world.officer, world.obligation(cycle.programme))
    conflict = world.client(world.officer).post(address(cycle, world), form(new_files=[pdf()]))
    assert conflict.status_code == 409
    assert f'value="{EvidenceFile.objects.get().pk}" checked' in conflict.content.decode()


def test_a_refused_file_costs_neither_the_words_nor_the_other_file(world: Any, cycle: Any) -> None:
    bad = SimpleUploadedFile("virus.exe", b"MZ")
    response = world.client(world.officer).post(address(cycle, world), form(new_files=[pdf(), bad]))
    page = response.content.decode()
    assert response.status_code == 422
    assert '<li><a href="#new-files">Không nhận tệp virus.exe' in page.partition("<form")[2].partition("<main")[2]
    assert "Đã ban hành kế hoạch." in page
    assert "bien-ban.pdf" in page


def test_the_same_form_twice_is_one_saving_with_its_file_once(world: Any, cycle: Any) -> None:
    client, sent = world.client(world.officer), form()
    client.post(address(cycle, world), sent | {"new_files": [pdf()]})
    client.post(address(cycle, world), sent | {"new_files": [pdf()]})
    assert ProgressUpdate.objects.count() == 1
    assert ProgressUpdate.objects.get().files.count() == 1


def test_the_next_saving_keeps_the_files_unless_they_are_unticked(world: Any, cycle: Any) -> None:
    client = world.client(world.officer)
    client.post(address(cycle, world), form(new_files=[pdf()]))
    file = EvidenceFile.objects.get()
    assert f'value="{file.pk}" checked' in client.get(address(cycle, world)).content.decode()
    client.post(address(cycle, world), form(version=1, files=[file.pk]))
    client.post(address(cycle, world), form(version=2))
    assert [list(update.files.all()) for update in ProgressUpdate.objects.all()] == [[file], [file], []]


def test_nobody_attaches_the_files_of_others(world: Any, cycle: Any) -> None:
    world.client(world.officer).post(address(cycle, world), form(new_files=[pdf()]))
    theirs = reverse("tracking:progress", args=[world.obligation(cycle.programme, "2.1").pk])
    world.client(world.other_officer).post(theirs, form(files=[EvidenceFile.objects.get().pk]))
    assert ProgressUpdate.objects.get(obligation__task__label="2.1").files.count() == 0


def test_a_session_that_has_ended_takes_no_file_and_says_so(world: Any, cycle: Any) -> None:
    response = Client().post(address(cycle, world), form(new_files=[pdf()]))
    page = response.content.decode()
    assert response.status_code == 403
    assert "bien-ban.pdf" in page
    assert "Đã ban hành kế hoạch." in page
    assert not EvidenceFile.objects.exists()


def test_a_drafts_file_is_its_agencys_alone_until_the_report_is_submitted(world: Any, cycle: Any) -> None:
    world.client(world.officer).post(address(cycle, world), form(new_files=[pdf()]))
    file = EvidenceFile.objects.get()
    others = [world.client(who) for who in (world.other_officer, world.office, world.leader, world.auditor)]
    assert fetched(world.client(world.head), file) == 200
    assert [fetched(client, file) for client in others] == [404, 404, 404, 404]
    hand_to_head(world.officer, world.report(cycle))
    submit_report(world.head, world.report(cycle))
    assert [fetched(client, file) for client in others] == [200, 200, 200, 200]
