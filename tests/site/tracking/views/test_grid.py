"""A whole report on one page: what it shows, saves, refuses and keeps, with and without scripts."""

import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, ProgressUpdate, Report


def address(report: Report) -> str:
    return reverse("tracking:grid", args=[report.pk])


def sent(world: Any, cycle: Cycle, label: str = "1.1", **fields: Any) -> dict[str, str]:
    one = world.obligation(cycle.programme, label)
    words = {
        "state": "running",
        "percent": "40",
        "done_on": "",
        "result": "Đã ban hành kế hoạch.",
        "obstacles": "",
        "proposals": "",
        "version": str(one.version),
        "submission_key": str(uuid4()),
    }
    return {f"viec-{one.pk}-{name}": str(value) for name, value in (words | fields).items()}


def test_one_form_saves_every_changed_line_and_leaves_the_others(world: Any) -> None:
    cycle = world.cycle()
    report, client = world.report(cycle), world.client(world.officer)
    untouched = sent(world, cycle, "1.3", state="not_started", percent=0, result="")
    response = client.post(
        address(report), sent(world, cycle) | sent(world, cycle, "1.2", percent=10) | untouched | {"do": "luu"}
    )
    assert (response.status_code, response["Location"]) == (302, address(report))
    saved = ProgressUpdate.objects.values_list("obligation__task__label", "percent", "report")
    assert sorted(saved) == [("1.1", 40, report.pk), ("1.2", 10, report.pk)]


def test_a_line_that_does_not_hold_together_stops_no_other_and_keeps_its_words(world: Any) -> None:
    cycle = world.cycle()
    wrong = sent(world, cycle, "1.2", percent="100", result="Gần xong.")
    response = world.client(world.officer).post(address(world.report(cycle)), sent(world, cycle) | wrong)
    words = unescape(response.content.decode())
    assert response.status_code == 422
    assert ProgressUpdate.objects.get().obligation.task.label == "1.1"
    assert "1 dòng chưa lưu được" in words
    assert "Gần xong." in words
    one = world.obligation(cycle.programme, "1.2")
    assert f'class="error" id="id_viec-{one.pk}-percent_error"' in words


def test_a_line_that_someone_else_saved_meanwhile_keeps_both_texts(world: Any) -> None:
    cycle = world.cycle()
    mine = sent(world, cycle, result="Bản của tôi.")
    world.write(world.officer, world.obligation(cycle.programme), result="Bản của đồng nghiệp.")
    report, client = world.report(cycle), world.client(world.officer)
    response = client.post(address(report), mine)
    words = unescape(response.content.decode())
    assert response.status_code == 422
    assert "Bản của tôi." in words
    assert "Bản của đồng nghiệp." in words
    one = world.obligation(cycle.programme)
    assert f'name="viec-{one.pk}-version" value="1"' in words
    again = client.post(address(report), mine | {f"viec-{one.pk}-version": "1"})
    assert again.status_code == 302
    assert [update.result for update in one.updates.all()] == ["Bản của đồng nghiệp.", "Bản của tôi."]


def test_an_untouched_line_is_no_conflict_when_someone_else_saves_it(world: Any) -> None:
    cycle = world.cycle()
    untouched = sent(world, cycle, state="not_started", percent=0, result="")
    world.write(world.officer, world.obligation(cycle.programme), result="Bản của đồng nghiệp.")
    response = world.client(world.officer).post(address(world.report(cycle)), untouched)
    assert response.status_code == 302
    assert ProgressUpdate.objects.get().result == "Bản của đồng nghiệp."


def test_a_single_line_is_saved_as_it_is_written(world: Any) -> None:
    cycle = world.cycle()
    report, client, one = world.report(cycle), world.client(world.officer), world.obligation(cycle.programme)
    line = reverse("tracking:grid_line", args=[report.pk, one.pk])
    form = sent(world, cycle)
    answer = client.post(line, form).json()
    assert re.fullmatch(r"đã lưu \d\d:\d\d", answer["saved"])
    assert answer["version"] == 1
    repeated = client.post(line, form)  # the answer was lost on the way
    assert repeated.status_code == 200
    assert ProgressUpdate.objects.count() == 1
    wrong = client.post(line, sent(world, cycle, percent="x"))
    assert wrong.status_code == 422
    assert list(wrong.json()["faults"]) == [f"viec-{one.pk}-percent"]
    stale = client.post(line, sent(world, cycle, version=0, result="Khác."))
    assert stale.status_code == 409
    assert "Đã ban hành kế hoạch." in stale.json()["conflict"]


def test_a_line_written_on_while_it_was_being_saved_loses_nothing(world: Any) -> None:
    cycle = world.cycle()
    report, client, one = world.report(cycle), world.client(world.officer), world.obligation(cycle.programme)
    form = sent(world, cycle, result="Nửa câu")
    client.post(reverse("tracking:grid_line", args=[report.pk, one.pk]), form)
    response = client.post(address(report), form | {f"viec-{one.pk}-result": "Cả câu."})
    assert response.status_code == 302
    assert [update.result for update in one.updates.all()] == ["Nửa câu", "Cả câu."]


@pytest.fixture
def second_month(world: Any, on_day: Callable[[date], None]) -> Cycle:
    """July, after a June in which 1.1 was reported."""
    june = world.cycle()
    world.submitted(june, result="Việc của tháng Sáu.", obstacles="Thiếu vốn.")
    close_cycle(world.office, june)
    on_day(date(2026, 7, 1))
    found: Cycle = world.cycle(june.programme, date(2026, 7, 1))
    return found


def test_words_of_the_last_period_are_taken_over_for_all_or_for_one(world: Any, second_month: Cycle) -> None:
    report, client = world.report(second_month), world.client(world.officer)
    one = world.obligation(second_month.programme)
    page = unescape(client.get(address(report)).content.decode())
    assert "Việc của tháng Sáu." in page
    assert "Chép nội dung kỳ trước cho mọi việc chưa viết" in page
    client.post(address(report), {"do": f"chep-{one.pk}"})
    copied = one.updates.get(report=report)
    assert (copied.result, copied.obstacles, copied.submitted_at) == ("Việc của tháng Sáu.", "Thiếu vốn.", None)
    client.post(address(report), {"do": "chep-het"})
    assert one.updates.filter(report=report).count() == 1


def test_what_is_copied_does_not_change_the_closed_month(world: Any, second_month: Cycle) -> None:
    client = world.client(world.officer)
    client.post(address(world.report(second_month)), {"do": "chep-het"})
    assert ProgressUpdate.objects.filter(report__cycle__state="closed").count() == 1


@pytest.mark.parametrize(
    ("who", "status"),
    [("officer", 200), ("head", 403), ("office", 403), ("consolidator", 403), ("auditor", 403), ("other_officer", 404)],
)
def test_only_the_officers_of_the_agency_open_it(world: Any, who: str, status: int) -> None:
    report = world.report(world.cycle())
    assert world.client(getattr(world, who)).get(address(report)).status_code == status


def test_without_a_session_what_was_typed_comes_back(world: Any, client: Any) -> None:
    cycle = world.cycle()
    report = world.report(cycle)
    response = client.post(address(report), sent(world, cycle, result="Không được mất."))
    assert response.status_code == 403
    assert "Không được mất." in unescape(response.content.decode())
    assert client.get(address(report)).status_code == 302
    line = reverse("tracking:grid_line", args=[report.pk, world.obligation(cycle.programme).pk])
    assert client.post(line, sent(world, cycle)).status_code == 401


def test_a_report_before_the_head_is_not_written(world: Any) -> None:
    cycle = world.cycle()
    report = world.report(cycle)
    world.write(world.officer, world.obligation(cycle.programme))
    hand_to_head(world.officer, report)
    client = world.client(world.officer)
    assert "đang ở ngoài tay chuyên viên" in unescape(client.get(address(report)).content.decode())
    response = client.post(address(report), sent(world, cycle, result="Thêm."))
    assert response.status_code == 422
    assert ProgressUpdate.objects.count() == 1
    submit_report(world.head, report)


def test_a_page_of_long_texts_stays_under_100_kb_with_the_same_queries(world: Any) -> None:
    programme = world.programme()
    for number in range(1, 26):
        world.task(programme, f"1.{number}", "so-tu-phap", text="Tăng cường kỷ luật, kỷ cương hành chính; " * 6)
    bind_obligations(programme)
    cycle = world.cycle(programme)
    client, numbers = world.client(world.officer), []
    for length in (1, 25):
        for number in range(1, length + 1):
            obligation = world.obligation(programme, f"1.{number}")
            world.write(world.officer, obligation, result="Đã hoàn thành dự thảo; " * 120)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            response = client.get(address(world.report(cycle)))
        numbers.append(len(queries))
        assert len(response.content) < 100_000
    assert numbers[0] == numbers[1] < 25
    assert len(re.findall(r"data-line=", response.content.decode())) == 10
