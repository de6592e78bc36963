"""The pages of requests: what each role sees and may do there, and that no typed word is lost."""

from collections.abc import Callable
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.registering import store_register
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.tracking.models import Obligation, Stage

Browse = Callable[[str], Client]
Make = Callable[..., ChangeRequest]
OWN = ["construction_officer", "construction_head"]
ABOVE = ["office", "leader", "auditor", "consolidator"]
OTHERS = ["health_officer", "health_head", "administrator"]
LIST = "/de-nghi/"


def words(response: Any, status: int = 200) -> str:
    assert response.status_code == status
    return unescape(response.content.decode())


def at(request: ChangeRequest, step: str = "") -> str:
    return reverse("requests:step", args=[request.pk, step]) if step else reverse("requests:request", args=[request.pk])


def new_at(obligation: Obligation, kind: str = "") -> str:
    return reverse("requests:new", args=[obligation.pk]) + (f"?kind={kind}" if kind else "")


def typed(**fields: Any) -> dict[str, Any]:
    return {
        "due_on": "30/09/2026",
        "cause_kind": "superior_text",
        "reason": "Chờ Bộ hướng dẫn.",
        "version": 0,
        "submission_key": uuid4(),
    } | fields


# --- every page by every role ------------------------------------------------------------------------------


def test_without_signing_in_every_page_leads_to_the_sign_in(submitted: Make, obligation: Obligation) -> None:
    request = submitted()
    for address in (LIST, at(request), new_at(obligation), reverse("requests:rewrite", args=[request.pk])):
        assert Client().get(address)["Location"].startswith(reverse("accounts:sign_in"))
    assert Client().post(at(request, "dong-y"))["Location"].startswith(reverse("accounts:sign_in"))


@pytest.mark.parametrize("name", [*OWN, *ABOVE, *OTHERS])
def test_the_pages_of_a_submitted_request_open_for_who_may_read_it(browse: Browse, submitted: Make, name: str) -> None:
    request, client = submitted(), browse(name)
    may_read = name in OWN + ABOVE
    assert client.get(at(request)).status_code == (200 if may_read else 404)
    assert ("Sở Xây dựng" in words(client.get(LIST))) is may_read


@pytest.mark.parametrize("name", [*ABOVE, *OTHERS])
def test_a_draft_is_on_no_page_of_anyone_else(browse: Browse, draft: Make, name: str) -> None:
    request, client = draft(reason="Nội bộ, chưa thống nhất."), browse(name)
    assert client.get(at(request)).status_code == 404
    assert client.get(reverse("requests:rewrite", args=[request.pk])).status_code == 404
    assert "Chưa có đề nghị nào" in words(client.get(LIST))


@pytest.mark.parametrize("name", [*OWN, *ABOVE, *OTHERS])
def test_the_form_opens_for_the_people_of_the_agency_only(browse: Browse, obligation: Obligation, name: str) -> None:
    client, status = browse(name), 200 if name in OWN else 403
    assert client.get(new_at(obligation)).status_code == status
    assert client.get(new_at(obligation, "lead")).status_code == status


@pytest.mark.parametrize("name", [*OWN, *ABOVE, *OTHERS, "nobody"])
def test_only_the_people_of_the_agency_save_a_request(browse: Browse, obligation: Obligation, name: str) -> None:
    response = browse(name).post(new_at(obligation, "deadline"), typed())
    assert response.status_code == (302 if name in OWN else 403)
    assert ChangeRequest.objects.count() == (name in OWN)


@pytest.mark.parametrize("name", [*OWN, *ABOVE])
def test_the_page_offers_what_the_person_may_do(browse: Browse, draft: Make, submitted: Make, name: str) -> None:
    page = words(browse(name).get(at(submitted())))
    assert ("Không đồng ý</button>" in page) is (name in ("office", "leader"))
    assert ("Rút đề nghị</button>" in page) is (name == "construction_head")
    if name in OWN:
        page = words(browse(name).get(at(draft("wording"))))
        assert ("Gửi đề nghị</button>" in page) is (name == "construction_head")
        assert "Sửa bản nháp" in page


@pytest.mark.parametrize("step", ["gui", "rut", "dong-y", "tu-choi"])
@pytest.mark.parametrize("name", ["auditor", "consolidator"])
def test_who_only_looks_on_takes_no_step(browse: Browse, submitted: Make, name: str, step: str) -> None:
    request = submitted()
    assert browse(name).post(at(request, step), {"decision": "x", "decision_number": "1"}).status_code == 403
    request.refresh_from_db()
    assert request.is_waiting


def test_what_is_not_there_is_not_found(browse: Browse, submitted: Make) -> None:
    client, request = browse("office"), submitted()
    assert client.get(reverse("requests:request", args=[987654])).status_code == 404
    assert client.get(reverse("requests:new", args=[987654])).status_code == 404
    assert client.post(at(request, "bay")).status_code == 404
    assert client.get(at(request, "dong-y")).status_code == 405


# --- from the task to the decision --------------------------------------------------------------------------


def test_a_request_goes_from_the_task_to_its_effect(browse: Browse, obligation: Obligation) -> None:
    officer, head, office = browse("construction_officer"), browse("construction_head"), browse("office")
    task = reverse("tracking:task", args=[obligation.task_id])
    assert f'href="{new_at(obligation)}"' in words(officer.get(task))
    assert "?kind=deadline" in words(officer.get(new_at(obligation)))
    assert "Hạn mới" in words(officer.get(new_at(obligation, "deadline")))
    page = words(officer.post(new_at(obligation, "deadline"), typed(), follow=True))
    assert "Đã lưu bản nháp" in page
    request = ChangeRequest.objects.get()
    assert "<b>1</b>" in words(head.get("/viec-cua-toi/")).split("đề nghị đã soạn, chờ gửi")[0][-60:]
    assert "Chờ quyết định" in words(head.post(at(request, "gui"), follow=True))
    assert "đề nghị chờ quyết định" in words(office.get("/viec-cua-toi/"))
    decision = {"decision": "Đồng ý lùi hạn.", "decision_number": "45/QĐ-UBND", "decision_on": "09/06/2026"}
    page = words(office.post(at(request, "dong-y"), decision, follow=True))
    assert "Đã đồng ý" in page
    assert "đồng ý theo 45/QĐ-UBND, điều chỉnh có hiệu lực ngay: “Đồng ý lùi hạn.”" in page
    assert "hạn gốc 30/06/2026, đã đổi 1 lần" in page
    page = words(officer.get(task))
    assert "từ 30/06/2026 sang 30/09/2026, theo 45/QĐ-UBND ngày 09/06/2026." in page
    assert "Lý do: Chờ Bộ hướng dẫn." in page


def test_a_refusal_shows_its_reason_to_the_agency(browse: Browse, submitted: Make) -> None:
    request = submitted()
    browse("leader").post(at(request, "tu-choi"), {"decision": "Chưa đủ căn cứ."})
    page = words(browse("construction_officer").get(at(request)))
    assert "Không đồng ý" in page
    assert "Chưa đủ căn cứ." in page


@pytest.mark.parametrize("state", [Stage.DONE, Stage.DROPPED])
def test_nothing_leads_to_a_request_about_what_is_over(browse: Browse, obligation: Obligation, state: Stage) -> None:
    Obligation.objects.filter(pk=obligation.pk).update(state=state, done_on="2026-06-01")
    client = browse("construction_head")
    assert new_at(obligation) not in words(client.get(reverse("tracking:task", args=[obligation.task_id])))
    assert "không còn gì để đề nghị" in words(client.get(new_at(obligation)))
    page = words(client.post(new_at(obligation, "dropped"), typed(reason="Chữ đã gõ.")), 409)
    assert "Chữ đã gõ." in page


@pytest.mark.parametrize("name", [*ABOVE, *OTHERS])
def test_the_task_offers_no_request_to_others(browse: Browse, obligation: Obligation, name: str) -> None:
    page = words(browse(name).get(reverse("tracking:task", args=[obligation.task_id])))
    assert new_at(obligation) not in page
    assert ("Các đề nghị về việc này" in page) is (name in ABOVE)


# --- no typed word is lost ----------------------------------------------------------------------------------


def test_a_faulty_form_comes_back_with_its_words(browse: Browse, obligation: Obligation) -> None:
    client = browse("construction_officer")
    sent = typed(due_on="01/06/2026", reason="Lý do rất dài.", evidence="Biên bản.", evidence_number="12/BC")
    page = words(client.post(new_at(obligation, "deadline"), sent), 422)
    for text in ("sau hạn hiện nay là 30/06/2026", "01/06/2026", "Lý do rất dài.", "Biên bản.", "12/BC"):
        assert text in page
    assert "Hãy ghi ngày như" in words(client.post(new_at(obligation, "deadline"), typed(due_on="mai")), 422)


def test_a_form_sent_twice_is_one_request(browse: Browse, obligation: Obligation) -> None:
    client, sent = browse("construction_officer"), typed()
    for _ in range(2):
        assert client.post(new_at(obligation, "deadline"), sent).status_code == 302
    assert ChangeRequest.objects.count() == 1


def test_a_form_without_its_hidden_fields_is_taken_as_a_new_one(browse: Browse, obligation: Obligation) -> None:
    sent = {"reason": "Trùng với việc khác.", "version": "x", "submission_key": "y"}
    assert browse("construction_officer").post(new_at(obligation, "dropped"), sent).status_code == 302


def test_the_later_of_two_people_is_told_and_keeps_the_text(
    browse: Browse, construction_head: Any, draft: Make, signed_in: Callable[..., Client]
) -> None:
    request = draft()
    address = reverse("requests:rewrite", args=[request.pk])
    officer, head = browse("construction_officer"), signed_in(construction_head)
    assert head.post(address, typed(version=1, reason="Của thủ trưởng.")).status_code == 302
    page = words(officer.post(address, typed(version=1, reason="Của chuyên viên.")), 409)
    assert "Người khác cùng cơ quan đã sửa bản nháp này" in page
    assert "Của chuyên viên." in page
    assert 'name="version" value="2"' in page
    assert officer.post(address, typed(version=2, reason="Của chuyên viên.")).status_code == 302


def test_a_decision_that_cannot_be_taken_comes_back_with_its_words(browse: Browse, submitted: Make) -> None:
    request, office = submitted(), browse("office")
    page = words(office.post(at(request, "dong-y"), {"decision": "Đồng ý với lý do nêu."}), 422)
    assert "Hãy ghi số văn bản" in page
    assert "Đồng ý với lý do nêu." in page
    Obligation.objects.update(state=Stage.DONE)
    sent = {"decision": "Đồng ý với lý do nêu.", "decision_number": "45/QĐ"}
    page = words(office.post(at(request, "dong-y"), sent), 409)
    assert "Nhiệm vụ đã hoàn thành" in page
    assert "Đồng ý với lý do nêu." in page


def test_a_step_that_comes_too_late_says_so(browse: Browse, submitted: Make) -> None:
    request = submitted()
    browse("office").post(at(request, "tu-choi"), {"decision": "Không."})
    assert "Đề nghị đã bị từ chối" in words(browse("construction_head").post(at(request, "rut")), 409)


# --- the list -----------------------------------------------------------------------------------------------


def test_the_list_is_narrowed_by_its_address(browse: Browse, submitted: Make, draft: Make, health: Agency) -> None:
    submitted()
    draft("wording", wording="Rà soát lại toàn bộ")
    client = browse("construction_officer")
    page = words(client.get(LIST, {"state": "draft"}))
    assert ["Rà soát lại toàn bộ" in page, "<b>Lùi hạn</b>" in page] == [True, False]
    assert "<b>Lùi hạn</b>" in words(client.get(LIST, {"state": "bay", "page": "zz", "obligation": "x"}))
    assert "Không có đề nghị nào ở tình trạng này" in words(client.get(LIST, {"state": "agreed"}))
    other = Obligation.objects.get(agency=health)
    assert "Chưa có đề nghị nào" in words(client.get(LIST, {"obligation": other.pk}))


def test_the_number_on_the_first_page_is_that_of_the_list_it_links_to(browse: Browse, submitted: Make) -> None:
    submitted()
    submitted("wording")
    office = browse("office")
    found = words(office.get("/viec-cua-toi/"))
    assert '<li><b>2</b><a href="/de-nghi/?state=submitted">đề nghị chờ quyết định</a></li>' in found
    assert words(office.get("/de-nghi/?state=submitted")).count("Chờ quyết định</span>") == 2


# --- weight and queries -------------------------------------------------------------------------------------


def test_the_number_of_queries_does_not_grow_with_the_list(browse: Browse, submitted: Make, draft: Make) -> None:
    def queries(name: str) -> int:
        client = browse_as[name]
        with CaptureQueriesContext(connection) as captured:
            client.get(LIST)
        return len(captured)

    browse_as = {name: browse(name) for name in ("office", "construction_head")}
    request = submitted()
    before = {name: queries(name) for name in browse_as}
    for number in range(25):
        draft("wording", wording=f"Nội dung {number}")
    ChangeRequest.objects.exclude(pk=request.pk).update(submitted_at=request.submitted_at, state="refused")
    assert {name: queries(name) for name in browse_as} == before


@pytest.mark.parametrize(("name", "limit"), [("list", 12), ("request", 7), ("new", 6), ("lead", 6)])
def test_pages_stay_light_and_quick(
    browse: Browse, submitted: Make, obligation: Obligation, django_assert_max_num_queries: Any, name: str, limit: int
) -> None:
    store_register()
    long = "Chờ hướng dẫn của Bộ về định mức và đơn giá. " * 80
    request = submitted(reason=long, evidence=long)
    address = {"list": LIST, "request": at(request), "new": new_at(obligation), "lead": new_at(obligation, "lead")}
    client = browse("construction_head")
    with django_assert_max_num_queries(limit):
        response = client.get(address[name])
    found = words(response)
    assert len(response.content) < 70_000
    assert "http" not in found.replace("http-equiv", "")
    assert 'style="' not in found


# --- files, days and causes --------------------------------------------------------------------------------


def test_a_file_bears_a_request_out_and_is_seen_with_it(
    browse: Browse, obligation: Obligation, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    sent = typed(new_files=[SimpleUploadedFile("cong-van.pdf", b"%PDF-1.7")])
    browse("construction_officer").post(new_at(obligation, "deadline"), sent)
    request = ChangeRequest.objects.get()
    address = reverse("evidence:file", args=[request.files.get().pk])

    def fetched(name: str) -> int:
        response = browse(name).get(address)
        b"".join(response)  # read to its end, an answer that is a file closes it
        return response.status_code

    readers = ("construction_head", "office", "leader", "health_officer")
    assert [fetched(name) for name in readers] == [200, 404, 404, 404]
    browse("construction_head").post(at(request, "gui"))
    assert [fetched(name) for name in readers] == [200, 200, 200, 404]


def test_a_refused_form_keeps_the_file_that_arrived(
    browse: Browse, obligation: Obligation, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    sent = typed(reason="", new_files=[SimpleUploadedFile("cong-van.pdf", b"%PDF-1.7")])
    page = words(browse("construction_officer").post(new_at(obligation, "deadline"), sent), 422)
    assert "checked" in page
    assert "cong-van.pdf" in page


def test_the_office_agrees_to_another_day_than_the_one_asked_for(browse: Browse, submitted: Make) -> None:
    request = submitted()
    decision = {"decision": "Đồng ý đến hết tháng 8.", "decision_number": "45/UBND-TH"}
    early = words(browse("office").post(at(request, "dong-y"), decision | {"due_on": "20/06/2026"}), 422)
    assert "Hãy ghi một ngày sau hạn hiện nay" in early
    browse("office").post(at(request, "dong-y"), decision | {"due_on": "31/08/2026"})
    request.refresh_from_db()
    request.obligation.refresh_from_db()
    assert (request.agreed_due_on, request.obligation.due_on) == (date(2026, 8, 31), date(2026, 8, 31))
    page = words(browse("office").get(at(request)))
    assert "khác hạn đề nghị 30/09/2026" in page
    assert "Chờ cơ quan khác phối hợp" in page


def test_a_request_says_who_decides_by_when(browse: Browse, submitted: Make) -> None:
    request = submitted()
    assert request.decide_by == date(2026, 6, 17), "five working days after Wednesday the 10th"
    page = words(browse("construction_officer").get(at(request)))
    assert "chậm nhất thứ Tư 17/06/2026" in page
