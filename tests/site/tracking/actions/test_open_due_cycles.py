"""Cycles that open by themselves: from which duties, on which day, once whatever happens, and for whom."""

from datetime import date
from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.programmes.models import Programme, ReportingDuty
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.open_due_cycles import open_due_cycles
from dondoc.site.tracking.models import Cycle

PLACE = {"span_start": 0, "span_end": 10, "line_start": 12, "line_end": 12}


def duty(programme: Programme, recurrence: str, what: str, to: str = "", **days: Any) -> ReportingDuty:
    position = programme.duties.count() + 1
    return ReportingDuty.objects.create(
        programme=programme, position=position, who="Các sở", what=what, to=to, recurrence=recurrence, **days, **PLACE
    )


def opened(on: date) -> list[tuple[str, date]]:
    return [(cycle.period.code, cycle.due_on) for cycle in open_due_cycles(on)]


@pytest.fixture
def programme(world: Any) -> Programme:
    """A programme with tasks and no duty."""
    found: Programme = world.small_programme()
    found.duties.all().delete()
    return found


def test_a_monthly_duty_opens_each_month_in_time_for_its_day(world: Any, programme: Programme) -> None:
    duty(programme, "monthly", "báo cáo trước ngày 18 hằng tháng", "Sở Tài chính", day=18)
    assert opened(date(2026, 10, 31)) == [("2026-10", date(2026, 10, 19))]  # the 17th is a Saturday
    assert opened(date(2026, 11, 1)) == [("2026-11", date(2026, 11, 17))]
    assert {report.agency.register_id for report in Cycle.objects.get(starts_on=date(2026, 11, 1)).reports.all()} == {
        "so-tu-phap",
        "so-y-te",
    }


def test_a_second_run_and_a_run_after_closing_open_nothing(world: Any, programme: Programme) -> None:
    duty(programme, "monthly", "báo cáo trước ngày 18 hằng tháng", day=18)
    [cycle] = open_due_cycles(date(2026, 11, 1))
    assert open_due_cycles(date(2026, 11, 1)) == []
    close_cycle(world.office, cycle)
    assert open_due_cycles(date(2026, 11, 20)) == []
    assert next(entry.actor for entry in audit.entries_of(cycle)) is None


def test_a_late_run_opens_what_is_current_and_not_what_is_over(programme: Programme) -> None:
    duty(programme, "monthly", "báo cáo trước ngày 18 hằng tháng", day=18)
    assert opened(date(2026, 11, 28)) == [("2026-11", date(2026, 11, 17))]


def test_the_yearly_report_goes_first_to_the_consolidator_and_then_on(programme: Programme) -> None:
    duty(programme, "yearly", "hàng năm (trước 05/12) báo cáo kết quả", "Sở Tài chính", month=12, day=5)
    duty(
        programme,
        "yearly",
        "hàng năm (trước 15/12) tổng hợp, báo cáo UBND tỉnh",
        "UBND tỉnh; Ban Thường vụ Tỉnh ủy",
        month=12,
        day=15,
    )
    assert opened(date(2026, 11, 3)) == []
    [cycle] = open_due_cycles(date(2026, 11, 4))
    assert (cycle.period.code, cycle.due_on) == ("2026", date(2026, 12, 4))
    assert (cycle.figures_from, cycle.figures_to, cycle.is_estimate) == (date(2025, 12, 15), date(2026, 12, 14), True)
    assert list(cycle.receivers.values_list("level", "name", "due_on")) == [
        (1, "Sở Tài chính", date(2026, 12, 4)),
        (2, "UBND tỉnh", date(2026, 12, 14)),
        (2, "Ban Thường vụ Tỉnh ủy", date(2026, 12, 14)),
    ]


def test_one_report_has_several_receivers_of_the_same_day(programme: Programme) -> None:
    duty(programme, "monthly", "báo cáo trước ngày 18 hằng tháng", "Văn phòng UBND tỉnh; Sở Tài chính", day=18)
    [cycle] = open_due_cycles(date(2026, 11, 1))
    assert list(cycle.receivers.values_list("level", "name")) == [(1, "Văn phòng UBND tỉnh"), (1, "Sở Tài chính")]
    assert cycle.is_estimate is False


def test_a_quarterly_duty_without_a_day_is_due_by_the_regime(programme: Programme) -> None:
    duty(programme, "quarterly", "báo cáo hằng quý")
    assert opened(date(2026, 8, 28)) == []
    assert opened(date(2026, 8, 29)) == [("2026-q3", date(2026, 9, 18))]


def test_a_duty_of_every_half_year_and_year_opens_the_first_half_and_the_year(programme: Programme) -> None:
    duty(programme, "yearly", "báo cáo 6 tháng, hằng năm gửi Sở Tài chính")
    assert opened(date(2026, 6, 1)) == [("2026-h1", date(2026, 6, 18))]
    assert opened(date(2026, 12, 1)) == [("2026", date(2026, 12, 18))]


THREE_DAYS = "Định kỳ 6 tháng (trước ngày 15/6), 9 tháng (trước ngày 15/9) và hằng năm (trước ngày 15/12) báo cáo"


def test_half_year_nine_months_and_year_are_each_due_on_the_day_that_the_words_name(programme: Programme) -> None:
    for month in (6, 9, 12):
        duty(programme, "yearly", THREE_DAYS, "UBND tỉnh", month=month, day=15)
    assert opened(date(2026, 5, 14)) == []
    assert opened(date(2026, 5, 15)) == [("2026-h1", date(2026, 6, 15))]  # the 14th is a Sunday
    assert opened(date(2026, 8, 15)) == [("2026-9m", date(2026, 9, 14))]
    assert opened(date(2026, 11, 13)) == []
    assert opened(date(2026, 11, 14)) == [("2026", date(2026, 12, 14))]
    assert [cycle.receivers.count() for cycle in Cycle.objects.all()] == [1, 1, 1]


@pytest.mark.parametrize(
    ("words", "days", "cycles"),
    [
        ("báo cáo 6 tháng, 9 tháng và hằng năm", {}, ["2026-h1 2026-06-18", "2026-9m 2026-09-18", "2026 2026-12-18"]),
        (
            "báo cáo 6 tháng và hằng năm chậm nhất ngày 10/12",
            {"month": 12, "day": 10},
            ["2026-h1 2026-06-18", "2026 2026-12-10"],
        ),
        ("định kỳ 9 tháng, chậm nhất ngày 05/10 báo cáo", {"month": 10, "day": 5}, ["2026-9m 2026-10-05"]),
        ("gửi báo cáo 9 tháng", {}, ["2026-9m 2026-09-18"]),
        ("gửi báo cáo 9 tháng và năm", {}, ["2026-9m 2026-09-18", "2026 2026-12-18"]),
        ("báo cáo 6 tháng, chậm nhất ngày 03/7 hằng năm", {"month": 7, "day": 3}, ["2026-h1 2026-07-03"]),
        ("hằng năm báo cáo chậm nhất ngày 09 tháng 12", {"month": 12, "day": 9}, ["2026 2026-12-09"]),
        ("hằng năm báo cáo chậm nhất ngày 06 tháng 12", {"month": 12, "day": 6}, ["2026 2026-12-07"]),
    ],
)
def test_a_yearly_duty_opens_the_parts_of_the_year_that_its_words_name(
    programme: Programme, words: str, days: dict[str, int], cycles: list[str]
) -> None:
    duty(programme, "yearly", words, **days)
    found = [one for month in range(1, 13) for one in opened(date(2026, month, 16 if month < 12 else 5))]
    assert [f"{code} {due_on}" for code, due_on in found] == cycles


def test_what_is_asked_for_once_opens_once(programme: Programme) -> None:
    duty(programme, "once", "Trước ngày 15/7/2026, báo cáo kế hoạch của mình", date=date(2026, 7, 15))
    assert opened(date(2026, 5, 29)) == []
    assert opened(date(2026, 6, 10)) == [("2026-07-14", date(2026, 7, 14))]
    assert opened(date(2026, 7, 14)) == []
    assert opened(date(2027, 7, 1)) == []


def test_what_was_over_before_the_programme_was_issued_is_not_opened(programme: Programme) -> None:
    duty(programme, "once", "Trước ngày 15/01/2026, báo cáo", date=date(2026, 1, 15))
    assert opened(date(2026, 1, 10)) == []


def test_a_programme_without_duties_opens_only_what_the_province_wants(
    programme: Programme, tmp_path: Any, settings: Any
) -> None:
    assert opened(date(2026, 11, 5)) == []
    path = tmp_path / "province.yaml"
    path.write_text("without_duty: [month]\ndue_on: 20\n", "utf-8")
    settings.DONDOC_REGIME = str(path)
    assert opened(date(2026, 11, 5)) == [("2026-11", date(2026, 11, 20))]
