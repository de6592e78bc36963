"""What each kind says, and that sentences, files and the reader agree with what was stored."""

import csv
import io
import json
from collections.abc import Callable

import openpyxl
import pytest
from django.test import Client
from django.urls import reverse

import dondoc
from dondoc.extract import extract_programme
from dondoc.model import Task
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import begin_report
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.assigned import NothingAssigned
from dondoc.site.reporting.drafts import document_of, draft_for, drafts_for
from dondoc.site.reporting.matters import Matter
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.reporting.plan import NothingToPlan
from dondoc.site.reporting.planned import planned_programme
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import GroupRow, Heading, Row, Table, to_docx, to_text
from dondoc.writers.programme_document.outline import outline

SignedIn = Callable[[Acting], Client]


def headings(draft: Draft, level: int = 1) -> list[str]:
    return [block.text for block in document_of(draft).body if isinstance(block, Heading) and block.level == level]


def test_each_kind_has_its_head_and_its_parts(drafts: dict[str, Draft]) -> None:
    said = {name: to_text(document_of(draft)) for name, draft in drafts.items()}
    assert "BÁO CÁO\n\nTổng hợp tình hình" in said["consolidated"]
    assert "ĐÁNH GIÁ CHUNG" in headings(drafts["consolidated"])
    assert "So với tháng 6 năm 2026, số việc đã hoàn thành không thay đổi" in said["consolidated"]
    assert "Sở Xây dựng; Sở Y tế: Nhân lực còn thiếu." in said["consolidated"]
    assert "THÔNG BÁO" in said["notice"]
    assert "/TB-STC" in said["notice"]
    assert "/BC-SXD" in said["own"]
    assert "TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN" in headings(drafts["own"])
    assert "V/v báo cáo tình hình phát triển nhà ở xã hội" in said["answer letter"]
    assert "Thực hiện Công văn số 4699/BXD-QLN ngày 10/07/2026 của Bộ Xây dựng" in said["answer letter"]
    assert "Kính gửi: Bộ Xây dựng" in said["answer report"]
    assert "Phần này có 14 nhiệm vụ" in said["answer report"]
    assert "giai đoạn 2026-2030" in said["final"]
    assert "KẾT QUẢ THEO TỪNG NĂM" in headings(drafts["final"])
    assert "/KH-SXD" in said["plan"]
    assert "TM. ỦY BAN NHÂN DÂN" in said["commune's plan"]
    assert "DANH MỤC NHIỆM VỤ GIAO SỞ XÂY DỰNG" in said["assigned to one"]


def test_appendices_have_all_tasks_and_the_late_ones(drafts: dict[str, Draft]) -> None:
    tasks, late, indicators = document_of(drafts["consolidated"]).appendices
    assert (tasks.heading, late.heading, indicators.heading) == ("Phụ lục I", "Phụ lục II", "Phụ lục III")
    [table] = tasks.body
    assert isinstance(table, Table)
    assert len({row.cells[1] for row in table.rows if isinstance(row, Row)} - {""}) == 40
    [table] = late.body
    assert isinstance(table, Table)
    groups = [row.title for row in table.rows if isinstance(row, GroupRow)]
    assert groups[0] == "UBND xã Mường La (7 việc)"


@pytest.mark.parametrize("who", ["construction", "commune"])
def test_our_reader_finds_in_a_plan_the_tasks_that_were_written(
    drafts: dict[str, Draft], programme: Programme, request: pytest.FixtureRequest, who: str
) -> None:
    agency: Agency = request.getfixturevalue(who)
    draft = drafts["plan" if who == "construction" else "commune's plan"]
    read = extract_programme(dondoc.read(to_docx(document_of(draft)), name="ke-hoach.docx"))
    written = planned_programme(programme, agency)
    tasks = [item for item in outline(written) if isinstance(item, Task)]
    assert [task.text for task in read.tasks] == [task.text for task in tasks]
    assert [[one.name for one in task.leads] for task in read.tasks] == [[agency.name]] * len(tasks)
    assert [[one.name for one in task.cooperating] for task in read.tasks] == [
        [one.name for one in task.cooperating] for task in tasks
    ]
    assert [[when.raw for when in task.schedule] for task in read.tasks] == [
        [when.raw for when in task.schedule] for task in tasks
    ]
    assert [task.section for task in read.tasks] == [
        next(one.title for one in written.sections if one.id == task.section_id) for task in tasks
    ]


def test_an_agency_plans_and_reports_for_itself_alone(
    drafts: dict[str, Draft], office: Acting, health_officer: Acting, construction_head: Acting, leader: Acting
) -> None:
    own = drafts["own"]
    assert draft_for(construction_head, own.pk) == own
    for other in (office, health_officer, leader):
        assert own not in drafts_for(other)
    with pytest.raises(NotAllowed):
        begin_report(office, Matter(ReportKind.PLAN, own.programme, agency=own.agency, owner=own.owner))
    issue_report(construction_head, own, number="12/BC-SXD", issued_on=own.as_of)
    assert own in drafts_for(leader)
    assert own not in drafts_for(health_officer)


def test_what_lacks_its_matter_is_refused(
    drafts: dict[str, Draft], office: Acting, person: Callable[..., Acting], programme: Programme
) -> None:
    for matter in (
        Matter(ReportKind.CONSOLIDATED, programme),
        Matter(ReportKind.ANSWER, programme, asked={"asker": "Bộ Xây dựng"}),
        Matter(ReportKind.ASSIGNED),
        Matter(ReportKind.FINAL),
    ):
        with pytest.raises((DoesNotFit, NotAllowed)):
            begin_report(office, matter)


def test_a_table_without_a_task_is_not_begun(cycle: object, office: Acting, programme: Programme) -> None:
    idle = Agency.objects.create(register_id="so-ngoai-vu", name="Sở Ngoại vụ", kind="department", position=9)
    with pytest.raises(NothingAssigned):
        begin_report(office, Matter(ReportKind.ASSIGNED, programme, agency=idle))


def test_the_committee_itself_signs_where_it_is_asked_to(cycle: object, office: Acting, programme: Programme) -> None:
    asked = {"asker": "Bộ Xây dựng", "number": "1/BXD-QLN", "about": "nhà ở", "form": "letter", "signer": "committee"}
    document = document_of(begin_report(office, Matter(ReportKind.ANSWER, programme, asked=asked)))
    assert document.letterhead
    assert document.letterhead.issuer == ("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA")
    assert document.signature
    assert document.signature.authority == "TM. ỦY BAN NHÂN DÂN"


def test_an_agency_without_a_task_has_nothing_to_plan(
    cycle: object, programme: Programme, person: Callable[..., Acting]
) -> None:
    idle = Agency.objects.create(register_id="so-ngoai-vu", name="Sở Ngoại vụ", kind="department", position=9)
    officer = person("officer", idle)
    with pytest.raises(NothingToPlan):
        begin_report(officer, Matter(ReportKind.PLAN, programme, agency=idle, owner=idle))


def test_the_office_issues_a_table_as_a_notice_to_which_it_is_attached(
    drafts: dict[str, Draft], office: Acting
) -> None:
    draft = drafts["assigned by agency"]
    issue_report(office, draft, number="1/TB-STC", issued_on=draft.as_of)
    document = document_of(Draft.objects.get(pk=draft.pk))
    assert document.letterhead
    assert (document.kind, document.letterhead.number) == ("THÔNG BÁO", "1/TB-STC")
    [appendix] = document.appendices
    assert appendix.attached_to == "Kèm theo Thông báo số 1/TB-STC ngày 20/7/2026 của Sở Tài chính"
    assert isinstance(appendix.body[0], Table)
    assert not any(isinstance(block, Table) for block in document.body)


def test_an_agency_attaches_the_table_of_its_own_tasks_to_what_it_writes(
    drafts: dict[str, Draft], construction_officer: Acting, construction: Agency, signed_in: SignedIn
) -> None:
    own = Matter(ReportKind.ASSIGNED, None, agency=construction, owner=construction)
    draft = begin_report(construction_officer, own)
    with pytest.raises(DoesNotFit):
        issue_report(construction_officer, draft, number="1/DM", issued_on=draft.as_of)
    page = signed_in(construction_officer).get(reverse("reporting:draft", args=[draft.pk])).content.decode()
    assert "Bảng này không có số, ngày riêng" in page


def test_the_number_and_day_of_the_issue_stand_over_every_appendix(drafts: dict[str, Draft], office: Acting) -> None:
    draft = drafts["consolidated"]
    assert "số ……/BC-STC ngày ……/……/……" in document_of(draft).appendices[0].attached_to
    issue_report(office, draft, number="45/BC-STC", issued_on=draft.as_of)
    attached = {one.attached_to for one in document_of(Draft.objects.get(pk=draft.pk)).appendices}
    assert attached == {"Kèm theo Báo cáo số 45/BC-STC ngày 20/7/2026 của Sở Tài chính"}


def test_files_have_the_tables_of_each_kind(
    drafts: dict[str, Draft], office: Acting, construction_officer: Acting, commune_officer: Acting, signed_in: SignedIn
) -> None:
    own = {person.agency: person for person in (construction_officer, commune_officer)}
    for name, draft in drafts.items():
        client = signed_in(own.get(draft.owner, office))

        def content(ending: str, draft: Draft = draft, client: Client = client) -> bytes:
            response = client.get(reverse(f"reporting:draft_{ending}", args=[draft.pk]))
            assert response.status_code == 200
            return bytes(response.content)

        book = openpyxl.load_workbook(io.BytesIO(content("xlsx")))
        for sheet in book:
            assert sheet.page_setup.orientation == "landscape", name
            assert int(sheet.page_setup.paperSize) == 9
            assert sheet.print_title_rows, name
            assert sheet.merged_cells.ranges, name
            assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), name
        lines = list(csv.reader(io.StringIO(content("csv").decode("utf-8-sig"))))
        assert len(lines) > 2
        assert not [cell for line in lines for cell in line if cell.startswith(("=", "+", "@"))]
        assert content("ics").startswith(b"BEGIN:VCALENDAR")
        told = json.loads(content("json"))
        assert (told["kind"], told["as_of"]) == (draft.kind, "2026-07-20")


def test_words_that_look_like_formulas_stay_words(
    drafts: dict[str, Draft], signed_in: SignedIn, office: Acting
) -> None:
    draft = drafts["consolidated"]
    row = draft.content["frame"]["appendices"][0]["body"][0]["rows"][1]
    row["cells"][-1] = "=HYPERLINK(1)"
    draft.save()
    client = signed_in(office)
    book = openpyxl.load_workbook(io.BytesIO(client.get(reverse("reporting:draft_xlsx", args=[draft.pk])).content))
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.value == "=HYPERLINK(1)"]
    assert [cell.data_type for cell in cells] == ["s"]
    text = client.get(reverse("reporting:draft_csv", args=[draft.pk])).content.decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in text


def test_each_kind_is_begun_on_its_page(
    drafts: dict[str, Draft], office: Acting, construction_head: Acting, signed_in: SignedIn, programme: Programme
) -> None:
    cycle = drafts["consolidated"].cycle
    assert cycle
    sent = {
        "consolidated": {"cycle": cycle.pk},
        "notice": {"cycle": cycle.pk},
        "urging": {"cycle": cycle.pk},
        "final": {"programme": programme.pk},
        "answer": {
            "programme": programme.pk, "asker": "Bộ Xây dựng", "number": "1/BXD", "day": "10/07/2026",
            "about": "nhà ở", "form": "report",
        },
        "assigned": {"programme": programme.pk, "by": "by_section"},
        "own": {"cycle": cycle.pk},
        "plan": {"programme": programme.pk},
    }  # fmt: skip
    for kind, fields in sent.items():
        client = signed_in(construction_head if kind in ("own", "plan") else office)
        address = reverse("reporting:begin", args=[kind])
        assert client.get(address).status_code == 200
        made = client.post(address, fields)
        assert made.status_code == 302, kind
        page = client.get(made["Location"])
        assert page.status_code == 200
        assert len(page.content) < 100_000
    empty = signed_in(office).post(reverse("reporting:begin", args=["answer"]), {"programme": programme.pk})
    assert empty.status_code == 422
