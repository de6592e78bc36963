"""The final report tells of the whole programme: of rounds that are history, and of what was decided otherwise."""

from datetime import date
from typing import Any

from dondoc.site.reporting.assembling import assembled
from dondoc.site.reporting.ended import ended
from dondoc.site.reporting.final import final_report
from dondoc.site.reporting.material import Material, Rounds
from dondoc.site.reporting.passages import Passage
from dondoc.site.tracking.selectors.endings import Ending
from dondoc.writers.official import Heading, Row, Table, to_text

SPRING, SUMMER = date(2026, 3, 31), date(2026, 6, 10)


def ending(aspect: str, **facts: Any) -> Ending:
    values = {
        "obligation_id": 1,
        "task_id": 7,
        "label": "I/2",
        "text": "Lập đề án",
        "agency": "Sở Y tế",
        "before": "",
        "after": "",
        "on": SUMMER,
        "reason": "Trùng với đề án khác.",
        "document": "",
        "document_on": None,
    }
    return Ending(aspect=aspect, **{**values, **facts})


def rows_under(passages: list[Passage], title: str) -> list[tuple[str, ...]]:
    """The rows of the table under the heading `title`."""
    start = next(at for at, one in enumerate(passages) if isinstance(one.block, Heading) and one.block.text == title)
    table = next(one.block for one in passages[start:] if isinstance(one.block, Table))
    return [row.cells for row in table.rows if isinstance(row, Row)]


def test_rounds_that_are_history_are_named_by_task_with_what_became_of_them(figures: Any) -> None:
    former = [
        figures.row("A", state="done", due_on=SPRING, done_on=date(2026, 3, 1), closed_on=SUMMER),
        figures.row("A", state="done", due_on=SPRING, done_on=date(2026, 4, 1), closed_on=SUMMER),
        figures.row("B", closed_on=SUMMER),
    ]
    whole = figures.summary(figures.section(figures.task(*former, figures.row("A"))))
    passages = list(ended(whole, ()))
    assert rows_under(passages, "Các kỳ đã kết thúc của nhiệm vụ định kỳ") == [
        ("1", "I.1. Rà soát quy hoạch", "3", "1", "1", "1")
    ]
    assert all(one.sources for one in passages if not isinstance(one.block, Heading))


def test_what_was_dropped_moved_or_reworded_is_named_with_day_and_reason(figures: Any) -> None:
    made = (
        ending("dropped"),
        ending("lead", before="Sở Kế hoạch và Đầu tư", after="Sở Tài chính", document="12/QĐ-UBND", document_on=SPRING),
        ending("wording", before="Lập đề án", after="Lập kế hoạch"),
    )
    passages = list(ended(figures.summary(), made))
    assert rows_under(passages, "Nhiệm vụ thôi thực hiện") == [
        ("1", "I.2. Lập đề án", "Sở Y tế", "10/6/2026", "Trùng với đề án khác.")
    ]
    [moved] = rows_under(passages, "Nhiệm vụ thay đổi cơ quan chủ trì")
    assert moved[2:5] == ("Sở Kế hoạch và Đầu tư", "Sở Tài chính", "31/3/2026")
    assert moved[5] == "Trùng với đề án khác. (văn bản số 12/QĐ-UBND ngày 31/3/2026)"
    [changed] = rows_under(passages, "Nhiệm vụ điều chỉnh nội dung")
    assert changed[1:3] == ("Lập đề án", "Lập kế hoạch")


def test_the_report_says_first_what_was_done_from_the_first_day_on(figures: Any) -> None:
    former = figures.row("A", state="done", due_on=SPRING, done_on=SPRING, closed_on=SUMMER)
    now = figures.row("A", due_on=date(2026, 12, 31))
    task = figures.task(former, now)
    whole = figures.summary(figures.section(task), cycle_id=None)
    still = figures.summary(figures.section(figures.task(now)), cycle_id=None)
    said = to_text(assembled(final_report(Material((still,), rounds=Rounds(2, 4, 3), whole=whole))))
    assert "tính theo từng cơ quan và từng kỳ của nhiệm vụ định kỳ có 2 việc, trong đó đã hoàn thành 1 việc" in said
    assert "1 việc thuộc các kỳ đã kết thúc của nhiệm vụ định kỳ đều đã hoàn thành." in said
    assert "Đang theo dõi 1 việc, chưa có việc nào hoàn thành." in said
    assert "2026\t2\t1\t1" in said


def test_where_nothing_ended_one_sentence_says_so_and_nothing_is_said_twice(figures: Any) -> None:
    summary = figures.summary(figures.section(figures.task(figures.row("A"))), cycle_id=None)
    said = to_text(assembled(final_report(Material((summary,), whole=summary))))
    assert "Không có nhiệm vụ thôi thực hiện, thay đổi cơ quan chủ trì hoặc điều chỉnh nội dung." in said
    assert said.count("1 nhiệm vụ cho 1 cơ quan chủ trì") == 1
