"""Paragraphs and tables in the order in which they stand."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]

GOALS = "TT\tChỉ tiêu\tMục tiêu\n1\tDiện tích trồng quế\t15"
TASKS = "TT\tNhiệm vụ\tSản phẩm\tThời hạn\n1\t{task}\tBáo cáo\t2026"


def goals(programme: Programme) -> list[tuple[str, str | None]]:
    return [(target.unit, target.period_end) for each in programme.indicators for target in each.targets]


@pytest.mark.parametrize("between", ["", "\nGhi chú.", "\nGhi chú.\nGhi thêm."])
def test_a_unit_just_above_a_table_is_that_of_its_figures(read_body: Read, between: str) -> None:
    programme, document = read_body(f"II. CHỈ TIÊU NĂM 2030\nĐơn vị tính: ha{between}\n{GOALS}")
    assert [unit for unit, _ in goals(programme)] == ["ha"]
    (line,) = (line for line in document.lines if document.quote(line) == "Đơn vị tính: ha")
    assert programme.ledger.roles[line.number - 1] in (Role.TABLE_HEADER, Role.PROSE, Role.HEADING)


def test_a_unit_further_up_is_not(read_body: Read) -> None:
    programme, _ = read_body(f"II. CHỈ TIÊU NĂM 2030\nĐơn vị tính: ha\nMột.\nHai.\nBa.\n{GOALS}")
    assert "ha" not in [unit for unit, _ in goals(programme)]


@pytest.mark.parametrize(
    ("caption", "year"),
    [
        ("Biểu 1. Chỉ tiêu đến năm 2029", "2029"),
        ("Biểu 1. Chỉ tiêu đến năm 2025", "2026"),  # gone by: the year of the plan
        ("Đến năm 2029 trồng quế", "2030"),  # no caption
    ],
)
def test_the_caption_of_a_table_says_when_its_goals_are_due(read_body: Read, caption: str, year: str) -> None:
    programme, _ = read_body(f"II. CHỈ TIÊU ĐẾN NĂM 2030\n{caption}\nĐơn vị tính: ha\n{GOALS}")
    assert goals(programme)[-1] == ("ha", year)


def test_a_table_lies_below_the_heading_above_it_and_prose_goes_on_behind(read_body: Read) -> None:
    first, second = TASKS.format(task="Sửa trạm"), TASKS.format(task="Sửa chợ")
    programme, _ = read_body(f"1. Sở Y tế\n{first}\n2. Sở Nội vụ\n- Mở lớp ở các bản xa.\n{second}")
    assert [(task.text, [ref.name for ref in task.leads]) for task in programme.tasks] == [
        ("Sửa trạm", ["Sở Y tế"]),
        ("Mở lớp ở các bản xa.", ["Sở Nội vụ"]),
        ("Sửa chợ", ["Sở Nội vụ"]),
    ]
