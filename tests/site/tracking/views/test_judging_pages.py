"""The pages on which completions are judged, decisions recorded, and contributions asked for and given."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from dondoc.site.agencies.actions.delegate import DelegationTerms, delegate
from dondoc.site.programmes.models import TaskAgency
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.open_rounds import open_rounds
from dondoc.site.tracking.models import Completion, Contribution, Cycle, Obligation

TODAY = date(2026, 6, 10)
COMPLETIONS = reverse("tracking:completions")


def page(response: Any, status: int = 200) -> str:
    assert response.status_code == status
    return str(response.content.decode())


@pytest.fixture
def done(world: Any) -> Obligation:
    cycle = world.cycle()
    world.submitted(cycle, state="done", percent=100, done_on=date(2026, 3, 30))
    found: Obligation = world.obligation(cycle.programme)
    return found


def judge(done: Obligation, step: str) -> str:
    return reverse("tracking:judge_completion", args=[done.pk, step])


def task_page(world: Any, who: Any, obligation: Obligation) -> str:
    return page(world.client(who).get(reverse("tracking:task", args=[obligation.task_id]) + f"?viec={obligation.pk}"))


def test_the_office_confirms_what_it_ticks(world: Any, done: Obligation) -> None:
    office = world.client(world.office)
    assert f'name="viec" value="{done.pk}"' in page(office.get(COMPLETIONS))
    told = page(office.post(reverse("tracking:confirm_completions"), {"viec": [done.pk]}, follow=True))
    assert "Đã xác nhận hoàn thành 1 việc." in told
    done.refresh_from_db()
    assert done.completion == Completion.CONFIRMED


def test_the_office_confirms_from_the_list_of_obligations_and_comes_back_under_its_filters(
    world: Any, done: Obligation
) -> None:
    office = world.client(world.office)
    confirm = reverse("tracking:confirm_completions")
    assert f'formaction="{confirm}"' in page(office.get(f"{reverse('tracking:obligations')}?xac-nhan=claimed"))
    assert "formaction" not in page(world.client(world.leader).get(reverse("tracking:obligations")))
    answer = office.post(confirm, {"chosen": [done.pk], "query": "xac-nhan=claimed&sort=due"})
    assert answer["Location"] == f"{reverse('tracking:obligations')}?xac-nhan=claimed&sort=due"
    done.refresh_from_db()
    assert done.completion == Completion.CONFIRMED
    assert "Chưa chọn" in page(office.post(confirm, {"query": ""}, follow=True))


def test_a_return_stands_beside_what_the_agency_said_for_everyone(world: Any, done: Obligation) -> None:
    world.client(world.office).post(judge(done, "tra-lai"), {"reason": "Thiếu biên bản."})
    for who in (world.officer, world.other_officer, world.leader, world.auditor):
        words = task_page(world, who, done)
        assert "hoàn thành ngày 30/03/2026" in words
        assert "trả lại, tính là chưa hoàn thành" in words
        assert "Thiếu biên bản." in words


def test_only_the_office_is_offered_to_judge(world: Any, done: Obligation) -> None:
    assert "Xác nhận hoàn thành</button>" in task_page(world, world.office, done)
    for who in (world.officer, world.head, world.leader, world.consolidator):
        assert "Xác nhận hoàn thành</button>" not in task_page(world, who, done)
        client = world.client(who)
        assert client.post(judge(done, "xac-nhan")).status_code == 403
        assert client.post(reverse("tracking:confirm_completions"), {"viec": [done.pk]}).status_code == 403


def test_a_return_without_a_reason_is_refused_in_words(world: Any, done: Obligation) -> None:
    told = page(world.client(world.office).post(judge(done, "tra-lai"), {"reason": " "}, follow=True))
    assert "Hãy ghi ngắn gọn còn thiếu gì." in told


def test_the_first_page_says_how_many_wait_for_the_office(world: Any, done: Obligation) -> None:
    front = page(world.client(world.office).get(reverse("tracking:my_work")))
    assert f'<b>1</b><a href="{COMPLETIONS}">việc chờ xác nhận hoàn thành</a>' in front


def test_a_pause_is_recorded_with_whose_decision_it_was(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    office, address = world.client(world.office), reverse("tracking:decide", args=[obligation.pk])
    empty = page(office.post(address, {"aspect": "suspended"}), 422)
    assert "Hãy ghi ai quyết định" in empty
    words = {"reason": "Chờ vốn.", "decided_by": "Chủ tịch UBND tỉnh", "document_number": "88/UBND-TH"}
    office.post(address, {"aspect": "suspended"} | words)
    told = task_page(world, world.other_officer, obligation)
    assert "Chủ tịch UBND tỉnh quyết định" in told
    assert "Tạm dừng theo quyết định từ 10/06/2026" in told
    assert "resumed" in page(office.get(address))


@pytest.mark.parametrize("name", ["officer", "head", "consolidator", "auditor"])
def test_others_record_no_decision(world: Any, name: str) -> None:
    address = reverse("tracking:decide", args=[world.obligation(world.small_programme()).pk])
    client = world.client(getattr(world, name))
    assert (client.get(address).status_code, client.post(address).status_code) == (403, 403)


def test_a_contribution_goes_from_the_task_to_its_answer(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    TaskAgency.objects.create(task=obligation.task, agency=world.agency("so-y-te"), role="cooperating", position=1)
    asking = reverse("tracking:ask_contribution", args=[obligation.pk])
    lead, asked = world.client(world.officer), world.client(world.other_officer)
    assert asking in task_page(world, world.officer, obligation)
    words = {"agency": "so-y-te", "words": "Số liệu 6 tháng.", "due_on": "20/06/2026", "submission_key": uuid4()}
    assert "Hãy ghi cần gì." in page(lead.post(asking, words | {"words": ""}), 422)
    lead.post(asking, words)
    contribution = Contribution.objects.get()
    address = reverse("tracking:contribution", args=[contribution.pk])
    assert "đề nghị phối hợp chờ trả lời" in page(asked.get(reverse("tracking:my_work")))
    assert address in page(asked.get(reverse("tracking:contributions")))
    asked.post(address, {"answer": "Đã gửi 12 biểu."})
    assert "Đã gửi 12 biểu." in page(lead.get(address))


def test_who_is_not_concerned_finds_no_contribution(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    contribution = Contribution.objects.create(
        obligation=obligation,
        lead=obligation.agency,
        agency=world.agency("so-y-te"),
        words="Số liệu mật.",
        due_on=date(2026, 6, 20),
        asked_by=world.officer.person,
        asked_at="2026-06-10T08:00:00+07:00",
        submission_key=uuid4(),
    )
    from dondoc.site.accounts.models import Role

    stranger = world.client(world.acting("so-noi-vu", Role.OFFICER))
    assert stranger.get(reverse("tracking:contribution", args=[contribution.pk])).status_code == 404
    assert "Số liệu mật." not in page(stranger.get(reverse("tracking:contributions")))


def test_a_task_that_comes_round_shows_its_rounds(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tu-phap", recurrence="quarterly", schedule_raw="Hằng quý")
    bind_obligations(programme)
    open_rounds(date(2026, 7, 1))
    newest = Obligation.objects.get(follows__isnull=False)
    told = task_page(world, world.officer, newest)
    assert "Các kỳ thực hiện" in told
    assert "Quý 2/2026" in told
    assert "Quý 3/2026" in told


def test_the_office_reads_a_task_of_many_agencies_in_one_line(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tu-phap", "so-y-te", "so-noi-vu", due_on=date(2026, 5, 1), text="Rà soát hộ nghèo")
    bind_obligations(programme)
    front = page(world.client(world.office).get(reverse("tracking:my_work")))
    assert front.count("Rà soát hộ nghèo") == 1
    assert "Quá hạn: 3 việc của 1 nhiệm vụ" in front
    assert "<b>3</b> cơ quan" in front


def test_the_report_and_a_request_say_that_a_completion_was_returned(world: Any, done: Obligation) -> None:
    world.client(world.office).post(judge(done, "tra-lai"), {"reason": "Thiếu biên bản."})
    report = world.report(Cycle.objects.get())
    officer = world.client(world.officer)
    for address in (
        reverse("tracking:report", args=[report.pk]),
        f"{reverse('requests:new', args=[done.pk])}?kind=dropped",
    ):
        assert "Báo hoàn thành, bị trả lại" in page(officer.get(address))


def test_an_answer_given_by_a_stand_in_says_for_whom(world: Any, done: Obligation) -> None:
    asked = Contribution.objects.create(
        obligation=done,
        lead=done.agency,
        agency=world.agency("so-y-te"),
        words="Gửi số liệu.",
        due_on=TODAY,
        asked_by=world.officer.person,
        asked_at=timezone.now(),
        submission_key=uuid4(),
    )
    terms = DelegationTerms(TODAY, TODAY, "12/GUQ-SYT", TODAY)
    place = delegate(world.other_head, world.other_head.membership, world.other_officer.person, terms).membership
    client = world.client(world.other_officer)
    client.post(reverse("accounts:switch"), {"membership": place.pk})
    address = reverse("tracking:contribution", args=[asked.pk])
    told = page(client.post(address, {"answer": "Có 12 cơ sở."}, follow=True))
    assert f"{world.other_officer.person} thay {world.other_head.person}," in told


def test_the_report_says_that_a_task_rests_by_decision_whatever_its_agency_said(world: Any) -> None:
    report = world.submitted(world.cycle())
    task = world.obligation(report.cycle.programme)
    decided = {"aspect": "suspended", "reason": "Chờ vốn.", "decided_by": "Chủ tịch", "document_number": "8/UBND"}
    world.client(world.leader).post(reverse("tracking:decide", args=[task.pk]), decided)
    told = page(world.client(world.consolidator).get(reverse("tracking:report", args=[report.pk])))
    assert "Tạm dừng theo quyết định từ 10/06/2026" in told
    assert "Đang thực hiện 40%" in told
