"""Tasks that are given twice."""

from dataclasses import replace
from datetime import date

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.given_twice import faults_of_tasks_given_twice
from dondoc.model import AgencyRef, Role, Schedule, Task

HEALTH, HOME = AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te"), AgencyRef("Sở Nội vụ", "Sở Nội vụ", "so-noi-vu")
BY_JUNE = (Schedule("tháng 6/2026", "deadline", None, date(2026, 6, 30)),)
BY_JULY = (Schedule("tháng 7/2026", "deadline", None, date(2026, 7, 31)),)
YEARLY = (Schedule("hằng năm", "period", recurrence="yearly"),)
EIGHT_WORDS = "Sửa chữa trạm bơm Nậm La cho dân"
FOUR_WORDS = "Sửa chữa trạm bơm"
LONG = "Sửa chữa " + "trạm bơm và kênh mương " * 4


def repeats(*tasks: tuple[str, dict[str, object]]) -> list[int]:
    """The places of those of `tasks` that are told, by their words and what is special to them."""
    collected = collected_of((Role.TASK, f"{place}\t{words}") for place, (words, _) in enumerate(tasks))
    for line, (words, special) in zip(collected.document.lines, tasks, strict=True):
        source = collected.document.span(line.cells[1].start, line.cells[1].end)
        task = Task(f"t{line.number}", "", words, source, "Y TẾ", "s1", (HEALTH,), (), BY_JUNE)
        if special.get("in_prose"):
            task = replace(task, source=replace(source, cell=None))
        fields = {name: value for name, value in special.items() if name != "in_prose"}
        collected.tasks.append(replace(task, **fields))  # type: ignore[arg-type]
    return [fault.source.line_start - 1 for fault in faults_of_tasks_given_twice(collected)]


PLAIN: dict[str, object] = {}
ELSEWHERE: dict[str, object] = {"section": "THỦY LỢI", "section_id": "s2"}


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        (EIGHT_WORDS, PLAIN, PLAIN),
        (FOUR_WORDS + " Nậm", PLAIN, PLAIN),  # five words
        (EIGHT_WORDS, ELSEWHERE, PLAIN),  # a row with a day says the same in any section
        (EIGHT_WORDS, {"section": "Y tế"}, PLAIN),
        (EIGHT_WORDS, {"in_prose": True}, {"in_prose": True}),
        (LONG, PLAIN, PLAIN),
        (EIGHT_WORDS, {"schedule": ()}, {"schedule": ()}),
    ],
)
def test_the_same_words_agencies_and_time_are_one_task(
    words: str, first: dict[str, object], second: dict[str, object]
) -> None:
    assert repeats((words, first), (words, second)) == [1]


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        (FOUR_WORDS, PLAIN, PLAIN),  # they mean what their section says
        (EIGHT_WORDS, {"leads": ()}, {"leads": ()}),
        (EIGHT_WORDS, {"leads": (HOME,)}, PLAIN),
        (EIGHT_WORDS, {"cooperating": (HOME,)}, PLAIN),
        (EIGHT_WORDS, {"leads": (HEALTH, HOME)}, {"cooperating": (HOME,), "leads": (HOME,)}),
        (EIGHT_WORDS, {"schedule": BY_JULY}, PLAIN),
        (EIGHT_WORDS, {"schedule": YEARLY}, PLAIN),
        # in another section only a row with a day, that says enough, is meant
        (EIGHT_WORDS, {**ELSEWHERE, "schedule": ()}, {"schedule": ()}),
        (EIGHT_WORDS, {**ELSEWHERE, "schedule": YEARLY}, {"schedule": YEARLY}),
        (EIGHT_WORDS, {**ELSEWHERE, "in_prose": True}, {"in_prose": True}),
        (EIGHT_WORDS.removesuffix(" dân"), ELSEWHERE, PLAIN),
        (LONG, {"in_prose": True}, {"in_prose": True}),  # told as copied already
    ],
)
def test_tasks_that_differ_in_one_of_them_are_two(
    words: str, first: dict[str, object], second: dict[str, object]
) -> None:
    assert repeats((words, first), (words, second)) == []


def test_stops_and_capitals_are_no_other_words() -> None:
    assert repeats((EIGHT_WORDS + ".", PLAIN), (EIGHT_WORDS.upper() + ";", PLAIN)) == [1]


def test_other_words_of_one_length_are_another_task() -> None:
    assert repeats((EIGHT_WORDS, PLAIN), (EIGHT_WORDS.replace("La", "Na"), PLAIN), (EIGHT_WORDS, PLAIN)) == [2]


def test_each_that_comes_again_is_told_with_the_line_of_the_first() -> None:
    assert repeats((EIGHT_WORDS, PLAIN), (EIGHT_WORDS, PLAIN), (EIGHT_WORDS, PLAIN)) == [1, 2]


def test_steps_that_each_section_has_are_left_alone() -> None:
    steps = [(f"{EIGHT_WORDS} {name}", special) for special in (PLAIN, ELSEWHERE) for name in "abc"]
    assert repeats(*steps) == []
    assert repeats(*(step for step in steps if not step[0].endswith("c"))) == [2, 3]
