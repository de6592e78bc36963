"""What a cycle came to: only submitted words count, and later cycles change nothing in it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.tracking.timeliness import Classes, TimeClass


def row_of(summary: CycleSummary, label: str) -> AgencyRow:
    (row,) = next(task.rows for task in summary.tasks if task.label == label)
    return row


def test_it_follows_the_shape_of_the_programme(world: Any) -> None:
    summary = cycle_summary(world.cycle())
    assert [(part.title, [task.label for task in part.tasks]) for part in summary.sections] == [
        ("", ["2.1"]),
        ("Hoàn thiện thể chế", ["1.1", "1.2", "1.3"]),
    ]
    task = next(task for task in summary.tasks if task.label == "1.1")
    assert (task.leads, task.schedule_raw, task.rows[0].agency_name) == (("Sở Tư pháp",), "Quý I/2026", "Sở Tư pháp")
    assert (summary.programme_number, summary.consolidator_name, summary.as_of) == (
        "161/QĐ-UBND",
        "Sở Tài chính",
        date(2026, 6, 10),
    )


def test_headings_above_a_filled_one_stay_and_empty_ones_go(world: Any) -> None:
    programme = world.programme()
    above, _empty = world.section(programme, "I", "Trên"), world.section(programme, "II", "Rỗng")
    below = world.section(programme, "1", "Dưới")
    below.parent = above
    below.save()
    world.task(programme, "1", "so-tu-phap", section=below)
    bind_obligations(programme)
    summary = cycle_summary(world.cycle(programme))
    assert [(part.title, len(part.tasks)) for part in summary.sections] == [("Trên", 0), ("Dưới", 1)]


def test_a_draft_is_not_in_it(world: Any) -> None:
    cycle = world.cycle()
    world.write(world.officer, world.obligation(cycle.programme), percent=80)
    row = row_of(cycle_summary(cycle), "1.1")
    assert (row.state, row.percent, row.is_reported, row.result) == (Stage.NOT_STARTED, 0, False, "")


def test_a_submitted_report_is_in_it_with_its_words(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle, obstacles="Thiếu kinh phí.", proposals="Bổ sung 2 tỷ đồng.")
    row = row_of(cycle_summary(cycle), "1.1")
    assert (row.state, row.percent, row.is_reported) == (Stage.RUNNING, 40, True)
    assert (row.result, row.obstacles, row.proposals) == (
        "Đã ban hành kế hoạch.",
        "Thiếu kinh phí.",
        "Bổ sung 2 tỷ đồng.",
    )
    assert (row.timeliness.kind, row.timeliness.days) == (TimeClass.OVERDUE, 71)


def test_the_words_of_a_returned_report_are_not_in_it(world: Any) -> None:
    cycle = world.cycle()
    return_report(world.office, world.submitted(cycle), "Thiếu số liệu.")
    row = row_of(cycle_summary(cycle), "1.1")
    assert (row.percent, row.is_reported, row.result) == (40, False, "")


def test_what_a_later_cycle_says_changes_nothing_in_an_earlier_one(world: Any, on_day: Callable[[date], None]) -> None:
    june = world.cycle()
    accept_report(world.consolidator, world.submitted(june))
    june = close_cycle(world.office, june)
    before = cycle_summary(june)
    on_day(date(2026, 7, 5))
    july = open_cycle(world.office, june.programme, date(2026, 7, 1))
    world.write(world.officer, world.obligation(june.programme), state="done", result="Đã xong.")
    hand_to_head(world.officer, world.report(july))
    submit_report(world.head, world.report(july))
    assert cycle_summary(june) == before
    row = row_of(cycle_summary(july), "1.1")
    assert (row.state, row.done_on, row.result) == (Stage.DONE, date(2026, 7, 5), "Đã xong.")


def test_an_earlier_word_stands_but_is_not_this_cycles(world: Any, on_day: Callable[[date], None]) -> None:
    june = world.cycle()
    world.submitted(june)
    close_cycle(world.office, june)
    on_day(date(2026, 7, 5))
    july = open_cycle(world.office, june.programme, date(2026, 7, 1))
    row = row_of(cycle_summary(july), "1.1")
    assert (row.state, row.percent, row.is_reported, row.result) == (Stage.RUNNING, 40, False, "")


def test_reports_are_counted_by_state_and_by_day(world: Any, on_day: Callable[[date], None]) -> None:
    cycle = world.cycle()
    on_day(date(2026, 6, 19))
    world.submitted(cycle)
    summary = cycle_summary(cycle)
    assert summary.reports_by_state == {"not_begun": 1, "submitted": 1}
    assert [(report.agency_name, report.arrival.days) for report in summary.late] == [("Sở Tư pháp", 2)]
    assert [(report.agency_name, report.arrival.days) for report in summary.missing] == [("Sở Y tế", 2)]
    assert [report.agency_name for report in summary.reports_in("submitted", "accepted")] == ["Sở Tư pháp"]


def test_the_classes_count_every_row_but_dropped_ones(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle, state="done", result="Đã ban hành.")
    world.obligation(cycle.programme, "1.2").task.obligations.update(state=Stage.DROPPED)
    summary = cycle_summary(cycle)
    assert summary.classes == Classes(done_late=1, open_in_time=1, open_no_deadline=1)
    assert summary.dropped == 1


def test_rows_whose_agency_is_undecided_are_listed(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tttt", "so-tu-phap")
    bind_obligations(programme)
    summary = cycle_summary(world.cycle(programme))
    assert [row.agency_name for row in summary.undecided] == ["Sở Thông tin và Truyền thông"]


def test_it_takes_the_same_number_of_queries_whatever_the_size(world: Any, django_assert_num_queries: Any) -> None:
    programme = world.programme()
    for number in range(12):
        world.task(programme, str(number), "so-tu-phap", "so-y-te", "so-tai-chinh")
    bind_obligations(programme)
    cycle = world.cycle(programme)
    assert Obligation.objects.count() == 36
    with django_assert_num_queries(7):
        cycle_summary(cycle)
