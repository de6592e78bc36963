"""The appendix has every task of the programme, and of each agency what it said."""

from datetime import date
from typing import Any

from dondoc.site.reporting.appendix import appendix_of
from dondoc.writers.official import GroupRow, Row, Table

LATE, AHEAD = date(2026, 3, 31), date(2026, 12, 31)


def table_of(summary: Any) -> Table:
    (table,) = appendix_of(summary, "Kèm theo Báo cáo").body
    assert isinstance(table, Table)
    return table


def cells_of(summary: Any) -> list[tuple[str, ...]]:
    return [row.cells for row in table_of(summary).rows if isinstance(row, Row)]


def test_it_lies_and_names_its_report(figures: Any) -> None:
    appendix = appendix_of(figures.summary(), "Kèm theo Báo cáo")
    assert appendix.landscape
    assert appendix.title == "TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ THÁNG 6 NĂM 2026"
    assert appendix.attached_to == "Kèm theo Báo cáo"


def test_sections_head_their_tasks_under_the_numbers_of_the_document(figures: Any) -> None:
    below = figures.section(figures.task(figures.row(), label="I/8/-1"), label="I/8", title="Dân cư", level=2)
    rows = table_of(figures.summary(figures.section(), below)).rows
    assert [(row.number, row.title, row.level) for row in rows if isinstance(row, GroupRow)] == [
        ("I", "Nhà ở", 1),
        ("8", "Dân cư", 2),
    ]
    assert [row.cells[0] for row in rows if isinstance(row, Row)] == ["-"]


def test_each_of_a_few_agencies_has_a_row_and_the_task_stands_once(figures: Any) -> None:
    task = figures.task(
        figures.row("A", state="running", percent=40, due_on=AHEAD, result="Đã trình."),
        figures.row("B", due_on=LATE),
    )
    assert cells_of(figures.summary(figures.section(task))) == [
        ("1", "Rà soát quy hoạch", "A", "31/12/2026", "Đang thực hiện", "40", "Đã trình."),
        ("", "", "B", "31/3/2026", "Chưa thực hiện, quá hạn 83 ngày", "0", "Chưa báo cáo."),
    ]


def test_a_returned_report_is_not_called_missing(figures: Any) -> None:
    task = figures.task(figures.row("A", state="running", percent=55))
    reports = (figures.report("A", "returned", on=date(2026, 6, 10)),)
    ((*_, said),) = cells_of(figures.summary(figures.section(task), reports=reports))
    assert said == "Báo cáo đã trả lại để bổ sung."


def test_nothing_is_awaited_of_what_was_dropped(figures: Any) -> None:
    ((*_, stage, _percent, said),) = cells_of(
        figures.summary(figures.section(figures.task(figures.row(state="dropped"))))
    )
    assert (stage, said) == ("Không còn thực hiện", "")


def test_many_agencies_are_counted_and_the_stages_add_up_to_them(figures: Any) -> None:
    states = ["done", "done", "running", "paused", "not_started", "dropped"]
    rows = (figures.row(f"Xã {number}", state=state, due_on=LATE) for number, state in enumerate(states))
    task = figures.task(*rows, leads=("UBND các xã, phường",))
    ((_, _, who, due, stages, percent, said),) = cells_of(figures.summary(figures.section(task)))
    assert (who, due, percent, said) == ("UBND các xã, phường", "31/3/2026", "", "")
    assert stages == ("6 cơ quan: 1 chưa thực hiện, 1 đang thực hiện, 2 hoàn thành, 1 tạm dừng, 1 không còn thực hiện")


def test_many_agencies_with_different_deadlines_show_each_of_them(figures: Any) -> None:
    task = figures.task(*(figures.row(f"Xã {day}", due_on=date(2026, 6, day)) for day in (20, 20, 25, 30)))
    ((_, _, _, due, *_),) = cells_of(figures.summary(figures.section(task)))
    assert due == "20/6/2026\n25/6/2026\n30/6/2026"


def test_a_task_that_binds_nobody_yet_is_in_it(figures: Any) -> None:
    task = figures.task(leads=("Các cơ quan liên quan",))
    assert cells_of(figures.summary(figures.section(task))) == [
        ("1", "Rà soát quy hoạch", "Các cơ quan liên quan", "", "", "", "")
    ]
