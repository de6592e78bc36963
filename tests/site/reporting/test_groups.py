"""Which headings of a programme a report goes through."""

from typing import Any

import pytest

from dondoc.site.reporting.groups import groups_of


def sections(figures: Any, outline: str) -> tuple[Any, ...]:
    """Sections from a line such as '1A 2B* 2C**': level, title, and a star for every task."""
    parts = []
    for word in outline.split():
        level, title = int(word[0]), word[1:].rstrip("*")
        tasks = [figures.task(figures.row()) for _ in range(word.count("*"))]
        parts.append(figures.section(*tasks, title=title, level=level))
    return tuple(parts)


@pytest.mark.parametrize(
    ("outline", "groups"),
    [
        ("", []),
        ("0*", [("", 1)]),
        ("1A**", [("A", 2)]),
        ("1A* 1B**", [("A", 1), ("B", 2)]),
        ("1A* 2B** 1C*", [("A", 3), ("C", 1)]),
        ("1A 2B* 2C* 1D*", [("A", 2), ("D", 1)]),
        ("1Article 2Part 3A 4Office* 4Tax* 3B 4Health*", [("A", 2), ("B", 1)]),
        ("1A 2B 3C**", [("C", 2)]),
        ("1A* 2B* 2C*", [("A", 1), ("B", 1), ("C", 1)]),
        ("0* 1A* 1B*", [("", 1), ("A", 1), ("B", 1)]),
    ],
)
def test_groups_are_the_uppermost_headings_that_tell_tasks_apart(
    figures: Any, outline: str, groups: list[tuple[str, int]]
) -> None:
    found = [(group.title, len(group.tasks)) for group in groups_of(sections(figures, outline))]
    assert found == groups


def test_no_task_is_left_out_or_named_twice(figures: Any) -> None:
    parts = sections(figures, "0** 1A* 2B* 3C** 2D* 1E 2F* 3G*")
    tasks = [task.task_id for group in groups_of(parts) for task in group.tasks]
    assert tasks == [task.task_id for part in parts for task in part.tasks]
