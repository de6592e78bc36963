"""Points below a task that are parts of what it names last."""

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.held_points import HeldPoints

# A task, the lines below it, and which of them it holds.
HELD = {
    "points": ("- Lập hồ sơ, gồm:\n+ Tờ trình;\n+ Dự thảo;", [True, True]),
    "below a number": ("2. Lập hồ sơ, gồm:\n- Tờ trình;\n- Dự thảo;", [True, True]),
    "below a task without a number": ("Lập hồ sơ, gồm:\n- Tờ trình;", [True]),
    "its own list goes on": ("- Lập hồ sơ, gồm:\n- Sửa trạm bơm;\n+ Trạm Nậm La.", [False, False]),
    "numbers": ("- Lập hồ sơ, gồm:\na) Tờ trình;\nb) Dự thảo;", [False, False]),
    "numbers, where the task has none": ("Lập hồ sơ, gồm:\n1. Tờ trình;\n2. Dự thảo;", [False, False]),
    "a line without a mark ends them": ("- Lập hồ sơ, gồm:\n+ Tờ trình;\nGhi chú.\n+ Dự thảo;", [True, False, False]),
    "points of work": ("- Sửa các trạm bơm:\n+ Thay ống;", [False]),
}


@pytest.mark.parametrize(("text", "held"), HELD.values(), ids=HELD.keys())
def test_a_task_that_ends_in_what_it_holds_holds_the_marks_below_it(text: str, held: list[bool]) -> None:
    task, *below = paragraphs_of(text)
    points = HeldPoints()
    points.hear(task)
    assert [points.hold(paragraph) for paragraph in below] == held


def test_before_the_first_task_nothing_is_held() -> None:
    assert not HeldPoints().hold(paragraphs_of("- Tờ trình;")[0])
