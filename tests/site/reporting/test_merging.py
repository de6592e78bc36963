"""What many say alike stands once, and of many agencies a few are named."""

from typing import Any

import pytest

from dondoc.site.reporting.merging import few, merged


def said_by(figures: Any, **words: str) -> tuple[Any, ...]:
    return tuple(figures.row(agency, result=result) for agency, result in words.items())


def test_the_same_words_about_a_task_stand_once(figures: Any) -> None:
    task = figures.task(*said_by(figures, A="Đã ban hành.", B="Đang làm.", C="  Đã ban hành.\n"))
    said = list(merged((figures.section(task),), lambda row: row.result))
    assert [(one.words, one.agencies) for one in said] == [("Đã ban hành.", "A; C"), ("Đang làm.", "B")]


def test_the_same_words_about_two_tasks_stand_twice(figures: Any) -> None:
    tasks = [figures.task(*said_by(figures, A="Đã ban hành."), label=label) for label in ("I/1", "I/2")]
    said = list(merged((figures.section(*tasks),), lambda row: row.result))
    assert [one.task.label for one in said] == ["I/1", "I/2"]


def test_who_says_nothing_is_not_in_it(figures: Any) -> None:
    task = figures.task(*said_by(figures, A="", B="   "))
    assert list(merged((figures.section(task),), lambda row: row.result)) == []


def test_what_is_to_stand_apart_is_not_merged(figures: Any) -> None:
    task = figures.task(*said_by(figures, A="Vướng mặt bằng.", B="Vướng mặt bằng.", C="Vướng mặt bằng."))
    said = list(merged((figures.section(task),), lambda row: row.result, apart_by=lambda row: row.agency_name == "B"))
    assert [one.agencies for one in said] == ["A; C", "B"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1"),
        (5, "1; 2; 3; 4; 5"),
        (6, "1; 2; 3; 4 và 2 cơ quan khác"),
        (1234, "1; 2; 3; 4 và 1.230 cơ quan khác"),
    ],
)
def test_of_many_agencies_four_are_named_and_the_others_counted(number: int, words: str) -> None:
    assert few([str(place) for place in range(1, number + 1)]) == words
