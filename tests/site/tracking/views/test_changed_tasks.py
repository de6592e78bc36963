"""A task about which something was decided: its page and every list show what holds, and what held."""

from datetime import date
from html import unescape
from typing import Any

import pytest
from django.urls import reverse

from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.change_wording import change_wording
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Cycle

MOVED = "hạn gốc 31/03/2026, đã đổi 1 lần"


def why(world: Any) -> Cause:
    return Cause(world.office.person, "Chờ hướng dẫn của Bộ.", "45/QĐ-UBND", date(2026, 6, 9), kind="superior_text")


def addresses(cycle: Cycle) -> dict[str, str]:
    report = cycle.reports.get(agency__register_id="so-tu-phap")
    task = cycle.programme.tasks.get(label="1.1")
    return {
        "task": reverse("tracking:task", args=[task.pk]),
        "tasks": reverse("tracking:tasks"),
        "programme": reverse("tracking:programme", args=[cycle.programme_id]),
        "my_work": reverse("tracking:my_work"),
        "report": reverse("tracking:report", args=[report.pk]),
    }


def words_at(world: Any, cycle: Cycle, name: str, who: str = "officer") -> str:
    return unescape(world.client(getattr(world, who)).get(addresses(cycle)[name]).content.decode())


@pytest.mark.parametrize("name", ["task", "tasks", "programme", "my_work", "report"])
def test_the_original_deadline_and_the_number_of_moves_are_on_every_page(world: Any, name: str) -> None:
    cycle = world.cycle()
    change_deadline(world.obligation(cycle.programme), date(2026, 6, 21), why(world))
    words = words_at(world, cycle, name)
    assert MOVED in words
    assert "21/06/2026" in words
    assert "Quá hạn 71 ngày" not in words


@pytest.mark.parametrize("who", ["leader", "auditor", "other_officer", "head"])
def test_the_cause_of_a_move_is_read_by_everyone(world: Any, who: str) -> None:
    cycle = world.cycle()
    change_deadline(world.obligation(cycle.programme), date(2026, 9, 30), why(world))
    words = words_at(world, cycle, "task", who)
    assert "từ 31/03/2026 sang 30/09/2026, theo 45/QĐ-UBND ngày 09/06/2026." in words
    assert "Lý do: Chờ hướng dẫn của Bộ." in words


def test_a_task_that_changed_hands_says_who_had_it_and_since_when_another(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle, result="Đã trình dự thảo.")
    change_lead(world.obligation(cycle.programme), world.agency("so-noi-vu"), why(world))
    words = words_at(world, cycle, "task", "leader")
    assert '<h2 id="who">Sở Nội vụ</h2>' in words
    assert "từ Sở Tư pháp sang Sở Nội vụ" in words
    assert "Văn bản giao “Sở Tư pháp”; từ 10/06/2026 việc này thuộc Sở Nội vụ." in words
    assert "<b>Sở Tư pháp</b> cập nhật:" in words
    assert "giao Sở Tư pháp thực hiện." in words
    assert "Nay thuộc Sở Nội vụ" in words_at(world, cycle, "report")


def test_new_words_stand_beside_those_of_the_document(world: Any) -> None:
    cycle = world.cycle()
    change_wording(world.obligation(cycle.programme), "Rà soát 20 văn bản", why(world))
    words = words_at(world, cycle, "task")
    assert "<blockquote" in words
    assert "Rà soát văn bản quy phạm pháp luật" in words
    assert "<b>Nội dung sau điều chỉnh:</b> Rà soát 20 văn bản" in words
    assert "Rà soát 20 văn bản" in words_at(world, cycle, "report")


@pytest.mark.parametrize("name", ["task", "tasks", "report"])
def test_a_dropped_task_is_not_called_late(world: Any, name: str) -> None:
    cycle = world.cycle()
    drop_obligation(world.obligation(cycle.programme), why(world))
    words = words_at(world, cycle, name)
    assert "Không thực hiện nữa" in words
    assert "Quá hạn 71 ngày" not in words


def test_a_dropped_task_has_no_form(world: Any) -> None:
    cycle = world.cycle()
    assert "Lưu bản nháp" in words_at(world, cycle, "task")
    drop_obligation(world.obligation(cycle.programme), why(world))
    assert "Lưu bản nháp" not in words_at(world, cycle, "task")
