"""The table of a programme for a terminal."""

from datetime import date

import pytest

from dondoc.model import AgencyRef, Finding, Head, Ledger, Programme, Role, Schedule, Span, Task
from dondoc.writers.programme_table import NARROWEST, as_table

SPAN = Span(0, 1, 2, 3)
DUE = Schedule("Quý I/2021", "deadline", date(2021, 1, 1), date(2021, 3, 31))
YEARLY = Schedule("Hàng năm", "deadline", recurrence="yearly")


def task(label: str, text: str, *schedule: Schedule) -> Task:
    return Task(label, label, text, SPAN, leads=(AgencyRef("Sở Y tế", "Sở Y tế"),), schedule=schedule)


def programme(*tasks: Task, **parts: object) -> Programme:
    return Programme(Head(), **{"ledger": Ledger((Role.TASK,) * 9, 1), "tasks": tasks, **parts})  # type: ignore[arg-type]


def test_a_task_is_a_line_and_the_counts_stand_below() -> None:
    table = as_table(programme(task("1", "Rà soát", DUE), task("2", "Họp", YEARLY), task("3", "Khác")), width=62)
    assert table.split("\n") == [
        "Ký hiệu  Nhiệm vụ                          Chủ trì  Thời hạn",
        "───────  ────────────────────────────────  ───────  ──────────",
        "1        Rà soát                           Sở Y tế  31/03/2021",
        "2        Họp                               Sở Y tế  Hàng năm",
        "3        Khác                              Sở Y tế",
        "",
        "3 nhiệm vụ",
        "Cả 9 dòng đều đã phân loại",
        "",
    ]


@pytest.mark.parametrize("width", [1, NARROWEST, 61, 80, 200])
def test_no_line_of_tasks_is_wider_than_the_terminal(width: int) -> None:
    long = task("I/1/1.17/-1/22/33", "Tiếp tục triển khai " * 20, DUE)
    lines = as_table(programme(long, long), width=width).split("\n")[:4]
    assert max(len(line) for line in lines) <= max(width, NARROWEST)
    assert "…" in lines[2]


def test_a_programme_without_tasks_says_so() -> None:
    assert as_table(programme(), width=80).startswith("Không tìm thấy nhiệm vụ nào.\n")


def test_findings_and_unread_lines_are_counted() -> None:
    ledger = Ledger((Role.UNCLASSIFIED,) * 5, 9, unclassified=(SPAN, SPAN))
    findings = (Finding("ocr_word", "info", "m", SPAN),)
    table = as_table(programme(task("1", "x"), ledger=ledger, findings=findings), width=80)
    assert "1 nhiệm vụ · 1 điểm cần kiểm tra\n4 trong 5 dòng chưa phân loại\n" in table


def test_findings_stand_below_with_their_lines_and_what_to_do_those_that_say_the_same_once() -> None:
    def at(line: int, message: str, suggestion: str | None = None) -> Finding:
        return Finding("k", "info", message, Span(0, 1, line, line), suggestion)

    findings = (
        at(2, "Hàng lặp lại."),
        at(5, "“trển” có lẽ là “triển”.", "triển"),
        at(7, "Hàng lặp lại."),
        at(9, "Sau 1 là 3: thiếu số 2.", "Đối chiếu với bản gốc."),
    )
    table = as_table(programme(task("1", "x"), findings=findings), width=50)
    assert table.split("\n")[-6:-1] == [
        "",
        "Dòng 2, 7: Hàng lặp lại.",
        "Dòng 5: “trển” có lẽ là “triển”.",
        "Dòng 9: Sau 1 là 3: thiếu số 2. Đối chiếu với bản",
        "  gốc.",
    ]
