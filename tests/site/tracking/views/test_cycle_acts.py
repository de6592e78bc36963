"""What the consolidator does with many agencies at once, by the buttons of the cycle's page."""

from datetime import date
from html import unescape
from typing import Any

import pytest
from django.urls import reverse

from dondoc.site.programmes.models import ReportingDuty
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Nudge, Receiver
from dondoc.site.tracking.models.cycles import ReportState

PLACE = {"span_start": 0, "span_end": 10, "line_start": 12, "line_end": 12}


@pytest.fixture
def both_submitted(world: Any) -> Cycle:
    """June, with the reports of both agencies to be judged."""
    cycle: Cycle = world.cycle()
    world.submitted(cycle)
    world.write(world.other_officer, world.obligation(cycle.programme, "2.1"))
    report = world.report(cycle, "so-y-te")
    hand_to_head(world.other_officer, report)
    submit_report(world.other_head, report)
    return cycle


def post(world: Any, who: str, name: str, cycle: Cycle, fields: Any, *more: int) -> str:
    address = reverse(f"tracking:{name}", args=[cycle.pk, *more])
    response = world.client(getattr(world, who)).post(address, fields, follow=True)
    return unescape(response.content.decode())


def states(cycle: Cycle) -> set[str]:
    return set(cycle.reports.values_list("state", flat=True))


def test_a_cycle_in_a_year_without_its_notice_of_holidays_says_so(world: Any, on_day: Any) -> None:
    known = world.cycle(world.small_programme())
    page = world.client(world.office).get(f"/ky-bao-cao/{known.pk}/").content.decode()
    assert "chưa được nhập" not in page
    on_day(date(2028, 1, 5))
    unknown = world.cycle(known.programme, date(2028, 1, 1))
    page = world.client(world.office).get(f"/ky-bao-cao/{unknown.pk}/").content.decode()
    assert "Lịch nghỉ lễ, Tết năm 2028 chưa được nhập" in page


def test_several_reports_are_returned_with_one_reason(world: Any, both_submitted: Cycle) -> None:
    every = list(both_submitted.reports.values_list("pk", flat=True))
    page = post(
        world, "consolidator", "judge", both_submitted, {"report": every, "do": "tra-lai", "reason": "Thiếu số."}
    )
    assert "Đã trả lại 2 báo cáo" in page
    assert states(both_submitted) == {ReportState.RETURNED}
    assert set(both_submitted.reports.values_list("remark", flat=True)) == {"Thiếu số."}


def test_without_a_reason_or_a_choice_nothing_is_returned(world: Any, both_submitted: Cycle) -> None:
    every = list(both_submitted.reports.values_list("pk", flat=True))
    post(world, "office", "judge", both_submitted, {"report": every, "do": "tra-lai"})
    page = post(world, "office", "judge", both_submitted, {"do": "tra-lai", "reason": "Thiếu số."})
    assert "chọn ít nhất một báo cáo" in page
    assert states(both_submitted) == {ReportState.SUBMITTED}


def test_a_refusal_keeps_the_ticks_and_words_and_every_answer_keeps_what_was_shown(
    world: Any, both_submitted: Cycle
) -> None:
    one, other = both_submitted.reports.values_list("pk", flat=True)
    asked = {"query": "state=submitted&page=1&x=1", "report": [one]}
    page = post(world, "office", "judge", both_submitted, asked | {"do": "tra-lai"})
    assert f'name="report" value="{one}" checked>' in page
    assert f'name="report" value="{other}">' in page
    assert 'aria-current="true">Chờ xem xét' in page
    page = post(world, "office", "judge", both_submitted, {"do": "tra-lai", "reason": "Thiếu “số” liệu."})
    assert 'name="reason" value="Thiếu “số” liệu."' in page
    page = post(world, "office", "judge", both_submitted, asked | {"do": "nhan"})
    assert f'name="report" value="{one}"' not in page
    assert f'name="report" value="{other}">' in page


def test_all_are_accepted_or_none(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    every = list(cycle.reports.values_list("pk", flat=True))
    post(world, "office", "judge", cycle, {"report": every, "do": "nhan"})
    assert states(cycle) == {ReportState.SUBMITTED, ReportState.NOT_BEGUN}
    post(world, "office", "judge", cycle, {"report": [world.report(cycle).pk], "do": "nhan"})
    assert states(cycle) == {ReportState.ACCEPTED, ReportState.NOT_BEGUN}


def test_everyone_whose_report_is_out_is_reminded_by_one_button(world: Any) -> None:
    cycle = world.cycle()
    page = post(world, "office", "nudge", cycle, {"all": "1", "reason": "Đề nghị gửi sớm."})
    assert "Đã nhắc 2 cơ quan" in page
    assert "nhắc 2 cơ quan: “Đề nghị gửi sớm.”" in page
    assert Nudge.objects.get().reports.count() == 2


@pytest.mark.parametrize("who", ["officer", "head", "leader", "auditor"])
@pytest.mark.parametrize(("name", "fields"), [("nudge", {"all": "1"}), ("judge", {"do": "nhan", "report": "1"})])
def test_other_roles_are_refused(world: Any, who: str, name: str, fields: dict[str, str]) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    address = reverse(f"tracking:{name}", args=[cycle.pk])
    fields = fields | {"report": str(world.report(cycle).pk)}
    assert world.client(getattr(world, who)).post(address, fields).status_code == 403
    assert not Nudge.objects.exists()
    assert ReportState.ACCEPTED not in states(cycle)


def test_the_consolidated_report_goes_on_with_its_number_and_day(world: Any) -> None:
    programme = world.small_programme()
    programme.duties.all().delete()
    for day, to in ((18, "Sở Tài chính"), (25, "UBND tỉnh")):
        what = f"trước ngày {day} hằng tháng"
        days = {"recurrence": "monthly", "day": day}
        ReportingDuty.objects.create(programme=programme, position=day, who="", what=what, to=to, **days, **PLACE)
    cycle = world.cycle(programme)
    onward = Receiver.objects.get(cycle=cycle, level=2)
    assert (onward.name, onward.due_on) == ("UBND tỉnh", date(2026, 6, 24))
    assert "Hãy ghi số" in post(world, "consolidator", "pass_on", cycle, {"number": ""}, onward.pk)
    page = post(world, "consolidator", "pass_on", cycle, {"number": "45/BC-STC", "on": "2026-06-09"}, onward.pk)
    assert "văn bản số 45/BC-STC" in page
    assert "đã được ghi nhận" in post(world, "office", "pass_on", cycle, {"number": "46"}, onward.pk)
    onward.refresh_from_db()
    assert (onward.document_number, onward.sent_on) == ("45/BC-STC", date(2026, 6, 9))
