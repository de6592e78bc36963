"""The pages and files of the room: for whom, in what shape, with which figures, at what cost."""

import io
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any
from uuid import uuid4

import openpyxl
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

import dondoc
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency
from dondoc.site.reporting.answering import DOCX, XLSX
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Obligation
from dondoc.site.tracking.progress import Progress
from dondoc.site.tracking.selectors import cycle_summary

SignedIn = Callable[[Acting], Client]
READERS = ["office", "consolidator", "leader", "auditor"]
OTHERS = ["construction_officer", "construction_head", "administrator", "nobody"]


@pytest.fixture(autouse=True)
def _day(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-07-10"


@pytest.fixture
def cycle(office: Acting, published: Programme) -> Cycle:
    """The cycle of July, in which nobody has reported yet; the task of the construction department is overdue."""
    return open_cycle(office, published, date(2026, 7, 1))


@pytest.fixture
def reported(cycle: Cycle, construction_officer: Acting, construction_head: Acting) -> Cycle:
    """The same cycle after the construction department has reported."""
    obligation = Obligation.objects.get(agency=construction_officer.agency)
    said = Progress("running", 70, None, "=1+1 nghìn căn nhà", "Vướng mặt bằng.", "")
    record_progress(construction_officer, obligation, said, seen_version=0, submission_key=uuid4())
    report = cycle.reports.get(agency=construction_officer.agency)
    hand_to_head(construction_officer, report)
    submit_report(construction_head, report)
    return cycle


def addresses(cycle: Cycle) -> list[str]:
    return [reverse("reporting:list"), *(reverse(f"reporting:{kind}", args=[cycle.pk]) for kind in ("docx", "xlsx"))]


def report_text(client: Client, cycle: Cycle) -> str:
    response = client.get(reverse("reporting:docx", args=[cycle.pk]))
    assert response.status_code == 200
    return dondoc.read(response.content, name="bao-cao.docx").text


def test_the_file_tells_how_the_indicators_stand(cycle: Cycle, office: Acting, signed_in: SignedIn) -> None:
    text = report_text(signed_in(office), cycle)
    assert "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU" in text
    assert "Tỷ lệ nhà ở kiên cố" in text


# --- for whom ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", READERS)
def test_who_sees_everything_gets_list_and_files(
    cycle: Cycle, signed_in: SignedIn, request: pytest.FixtureRequest, who: str
) -> None:
    client = signed_in(request.getfixturevalue(who))
    assert [client.get(address).status_code for address in addresses(cycle)] == [200, 200, 200]


@pytest.mark.parametrize("who", OTHERS)
def test_everyone_else_is_refused_in_words(
    cycle: Cycle, signed_in: SignedIn, request: pytest.FixtureRequest, who: str
) -> None:
    client = signed_in(request.getfixturevalue(who))
    for address in addresses(cycle)[who.startswith("construction") :]:  # whoever has reports of an agency has a list
        response = client.get(address)
        assert response.status_code == 403
        assert "Báo cáo tổng hợp dành cho văn phòng, cơ quan tổng hợp và lãnh đạo." in unescape(
            response.content.decode()
        )


def test_without_signing_in_every_address_leads_to_the_sign_in(cycle: Cycle) -> None:
    for address in addresses(cycle):
        response = Client().get(address)
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("accounts:sign_in"))


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_cycle_that_is_not_there_is_not_found(office: Acting, signed_in: SignedIn, kind: str) -> None:
    assert signed_in(office).get(reverse(f"reporting:{kind}", args=[987654])).status_code == 404


def test_nothing_can_be_sent_to_these_addresses(cycle: Cycle, office: Acting, signed_in: SignedIn) -> None:
    client = signed_in(office)
    assert {client.post(address).status_code for address in addresses(cycle)} == {405}


# --- in what shape ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "media"), [("docx", DOCX), ("xlsx", XLSX)])
def test_a_file_is_saved_under_the_number_of_its_programme(
    cycle: Cycle, office: Acting, signed_in: SignedIn, kind: str, media: str
) -> None:
    response = signed_in(office).get(reverse(f"reporting:{kind}", args=[cycle.pk]))
    assert response["Content-Type"] == media
    assert response["Content-Disposition"] == f'attachment; filename="bao-cao-12-kh-ubnd-2026-07.{kind}"'


def test_a_programme_without_a_number_gives_its_file_a_name(cycle: Cycle, office: Acting, signed_in: SignedIn) -> None:
    Programme.objects.update(number="")
    response = signed_in(office).get(reverse("reporting:docx", args=[cycle.pk]))
    assert f'filename="bao-cao-{cycle.programme_id}-2026-07.docx"' in response["Content-Disposition"]


def test_the_list_leads_to_both_files_of_every_cycle(reported: Cycle, leader: Acting, signed_in: SignedIn) -> None:
    words = unescape(signed_in(leader).get(reverse("reporting:list")).content.decode())
    for address in addresses(reported)[1:]:
        assert f'href="{address}"' in words
    assert "07/2026" in words
    assert ">1/3</td>" in words
    assert "Đang mở" in words


def test_without_a_cycle_the_list_says_why_it_is_empty(leader: Acting, signed_in: SignedIn) -> None:
    words = unescape(signed_in(leader).get(reverse("reporting:list")).content.decode())
    assert "Chưa có báo cáo nào" in words
    assert reverse("programmes:list") in words


# --- with which figures -----------------------------------------------------------------------------------


def test_the_figures_of_report_and_workbook_are_the_summarys(
    reported: Cycle, office: Acting, signed_in: SignedIn
) -> None:
    client, summary = signed_in(office), cycle_summary(reported)
    classes = summary.classes
    assert (classes.total, classes.open_overdue, classes.done) == (3, 1, 0)
    text = report_text(client, reported)
    tasks = sum(1 for _ in summary.tasks)
    assert f"giao {tasks} nhiệm vụ cho 3 cơ quan chủ trì; tính theo từng cơ quan có {classes.total} việc" in text
    assert f"{classes.open_overdue} việc chưa hoàn thành, đã quá hạn." in text
    content = client.get(reverse("reporting:xlsx", args=[reported.pk])).content
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book["Nhiệm vụ"].max_row - 2 == len(list(summary.rows))
    numbers = dict(book["Phân loại"].iter_rows(min_row=2, values_only=True))
    assert numbers["Tổng số"] == classes.total
    assert numbers["Chưa hoàn thành, quá hạn"] == classes.open_overdue
    sent = [row[2] for row in book["Báo cáo của cơ quan"].iter_rows(min_row=2, values_only=True) if row[2]]
    assert f"{len(sent)}/{len(summary.reports)} cơ quan đã gửi báo cáo" in text


def test_words_stand_in_the_report_only_when_the_head_has_submitted_them(
    cycle: Cycle, construction_officer: Acting, construction_head: Acting, office: Acting, signed_in: SignedIn
) -> None:
    client = signed_in(office)
    obligation = Obligation.objects.get(agency=construction_officer.agency)
    said = Progress("running", 70, None, "Đã xây 70 căn nhà.", "", "")
    record_progress(construction_officer, obligation, said, seen_version=0, submission_key=uuid4())
    assert "Đã xây 70 căn nhà." not in report_text(client, cycle)
    report = cycle.reports.get(agency=construction_officer.agency)
    hand_to_head(construction_officer, report)
    submit_report(construction_head, report)
    assert "Đã xây 70 căn nhà." in report_text(client, cycle)


def test_the_report_of_a_closed_cycle_stays_as_it_was(
    reported: Cycle, office: Acting, signed_in: SignedIn, settings: Any
) -> None:
    client = signed_in(office)
    accept_report(office, reported.reports.get(state="submitted"))
    close_cycle(office, reported)
    before = [client.get(address).content for address in addresses(reported)[1:]]
    settings.DONDOC_TODAY = "2026-09-01"
    assert [signed_in(office).get(address).content for address in addresses(reported)[1:]] == before


# --- at what cost -----------------------------------------------------------------------------------------


def test_the_number_of_queries_does_not_grow_with_the_programme(
    cycle: Cycle, office: Acting, signed_in: SignedIn
) -> None:
    client = signed_in(office)
    small = [queries(client, address) for address in addresses(cycle)]
    grow(cycle.programme, tasks=30, agencies=8)
    assert [queries(client, address) for address in addresses(cycle)] == small
    assert max(small) <= 28  # the file with its indicators; the others ask less than half as much


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def grow(programme: Programme, *, tasks: int, agencies: int) -> None:
    """Give `programme` as many more tasks, each led by as many more agencies, all of which owe a report."""
    leads = [
        Agency.objects.create(register_id=f"co-quan-{number}", name=f"Cơ quan {number}", kind="department")
        for number in range(agencies)
    ]
    place = {"span_start": 0, "span_end": 1, "line_start": 1, "line_end": 1, "quote": "a"}
    for number in range(tasks):
        task = Task.objects.create(
            programme=programme, label=str(number), position=100 + number, text=f"Việc {number}", **place
        )
        for at, lead in enumerate(leads):
            TaskAgency.objects.create(task=task, agency=lead, role=AgencyRole.LEAD, raw=lead.name, position=at)
    bind_obligations(programme)
    for lead in leads:
        programme.cycles.get().reports.create(agency=lead)
