"""What one row of a table becomes: a section, a task or an indicator."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]

LED = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn"
PLAIN = "TT\tNhiệm vụ\tSản phẩm\tGhi chú"
GOALS = "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tNăm 2030"
GOALS_LED = "TT\tChỉ tiêu, nhiệm vụ\tĐơn vị tính\tMục tiêu năm 2030\tChủ trì\tThời hạn"
# The heading, a row, what is below it, and the role of the row.
ROLES = {
    "who and when": (LED, "1\tSửa trạm\tSở Y tế\t\t2026", "", Role.TASK),
    "who alone": (LED, "1\tSửa trạm\tSở Y tế\t\t", "", Role.TASK),
    "when alone": (LED, "1\tSửa trạm\t\t\t2026", "", Role.TASK),
    "who helps alone": (LED, "1\tSửa trạm\t\tSở Y tế\t", "", Role.TASK),
    "neither": (LED, "I\tThủy lợi\t\t\t", "1\tSửa trạm\tSở Y tế\t\t2026", Role.SECTION),
    "a total": (LED, "\tTổng cộng\t\t\t", "", Role.PROSE),
    "no subject": (LED, "5\t\t\t\t", "", Role.UNCLASSIFIED),
    "by when alone, over a list that says who": (
        LED,
        "5\tSửa trạm\t\t\t2026",
        "-\tThay ống\tSở Y tế\t\t2026",
        Role.SECTION,
    ),
    "by when alone, over a list that says who helps": (
        LED,
        "5\tSửa trạm\t\t\t2026",
        "-\tThay ống\t\tSở Y tế\t2026",
        Role.TASK,
    ),
    "by when and who helps, over a list": (
        LED,
        "5\tSửa trạm\t\tSở Nội vụ\t2026",
        "-\tThay ống\tSở Y tế\t\t2026",
        Role.TASK,
    ),
    "by when alone, over the next number": (
        LED,
        "5\tSửa trạm\t\t\t2026",
        "6\tThay ống\tSở Y tế\t\t2026",
        Role.TASK,
    ),
    "a point over the next point": (LED, "-\tSửa trạm\t\t\t2026", "-\tThay ống\tSở Y tế\t\t2026", Role.TASK),
    "by when, and who in a bracket, over a list": (
        LED.replace("\tChủ trì", "\tKết quả"),
        "5\tSửa trạm (Sở Y tế)\t\t\t2026",
        "-\tThay ống\t\tSở Y tế\t2026",
        Role.TASK,
    ),
    "a figure": (GOALS, "1\tSố trạm\ttrạm\t12\t15", "", Role.INDICATOR),
    "a figure in the words": (
        GOALS.replace("Năm 2026\tNăm 2030", "Ghi chú"),
        "1\tĐến năm 2030 đạt 15 trạm\t\t",
        "",
        Role.INDICATOR,
    ),
    "a unit without a figure": (GOALS, "1\tSố trạm\ttrạm\t\t", "", Role.INDICATOR),
    "no unit and no figure": (GOALS, "I\tY tế\t\t\t", "1\tSố trạm\ttrạm\t12\t15", Role.SECTION),
    "a figure where who leads has a column": (GOALS_LED, "1\tSố trạm\ttrạm\t15\tSở Y tế\t2030", "", Role.INDICATOR),
    "no figure among indicators and tasks": (GOALS_LED, "1\tSửa trạm\t\t\tSở Y tế\t2026", "", Role.TASK),
    "neither figure nor who among them": (
        GOALS_LED,
        "I\tY tế\t\t\t\t",
        "1\tSố trạm\ttrạm\t15\tSở Y tế\t2030",
        Role.SECTION,
    ),
}


@pytest.mark.parametrize(("heading", "row", "below", "role"), ROLES.values(), ids=ROLES.keys())
def test_a_row_is_what_its_cells_say(read_body: Read, heading: str, row: str, below: str, role: Role) -> None:
    first = "1\tMở lớp\tSở Nội vụ\t\t2026" if heading is LED else ""
    rows = "\n".join(filter(None, (first, row, below)))
    programme, document = read_body(f"II. NHIỆM VỤ\n{heading}\n{rows}")
    (line,) = (
        (line for line in document.lines if document.quote(line).strip() == row.strip() and line.is_row)
        if (row.strip())
        else (document.lines[-1],)
    )
    assert programme.ledger.roles[line.number - 1] is role


def test_a_task_has_its_words_label_note_and_section(read_body: Read) -> None:
    heading = "TT\tNhiệm vụ\tChủ trì\tSản phẩm\tThời hạn\tGhi chú"
    rows = "I\tThủy lợi\t\t\t\t\n1\tSửa trạm\tSở Y tế\tBáo cáo\t2026\t\n2\tMở lớp\tSở Nội vụ\tKế hoạch\t2026\tMới"
    programme, document = read_body(f"II. NHIỆM VỤ\n{heading}\n{rows}")
    assert [(task.text, task.note, task.section) for task in programme.tasks] == [
        ("Sửa trạm", "Báo cáo", "Thủy lợi"),
        ("Mở lớp", "Mới", "Thủy lợi"),
    ]
    assert [document.quote(task.source) for task in programme.tasks] == ["Sửa trạm", "Mở lớp"]
    assert len({task.label for task in programme.tasks}) == 2


@pytest.mark.parametrize(
    ("heading", "row", "leads", "cooperating"),
    [
        (LED, "1\tSửa trạm\tSở Y tế\tSở Nội vụ\t2026", ["Sở Y tế"], ["Sở Nội vụ"]),
        (LED, "1\tSửa trạm\tSở Y tế, Sở Tư pháp\tSở Nội vụ, Sở Nội vụ\t2026", ["Sở Y tế", "Sở Tư pháp"], ["Sở Nội vụ"]),
        (LED, "1\tSửa trạm\tSở Y tế chủ trì, phối hợp với Sở Nội vụ\t\t2026", ["Sở Y tế"], ["Sở Nội vụ"]),
        (
            "TT\tNhiệm vụ\tCơ quan chủ trì, phối hợp\tThời hạn",
            "1\tSửa trạm\tSở Y tế; Sở Nội vụ\t2026",
            ["Sở Y tế"],
            ["Sở Nội vụ"],
        ),
        (
            "TT\tNhiệm vụ\tChủ trì\tThời hạn\tGhi chú",
            "1\tSửa trạm\tSở Y tế\t2026\tPhối hợp: Sở Nội vụ",
            ["Sở Y tế"],
            ["Sở Nội vụ"],
        ),
        (
            "TT\tNhiệm vụ\tPhối hợp\tThời hạn",
            "1\tSửa trạm (Sở Y tế chủ trì, phối hợp với Sở Tư pháp)\tSở Nội vụ\t2026",
            ["Sở Y tế"],
            ["Sở Tư pháp", "Sở Nội vụ"],
        ),
    ],
)
def test_who_leads_and_who_helps_is_read_from_every_cell(
    read_body: Read, heading: str, row: str, leads: list[str], cooperating: list[str]
) -> None:
    programme, _ = read_body(f"II. NHIỆM VỤ\n{heading}\n{row}")
    (task,) = programme.tasks
    assert ([ref.name for ref in task.leads], [ref.name for ref in task.cooperating]) == (leads, cooperating)


def test_an_indicator_names_who_leads_and_who_brings_together(read_body: Read) -> None:
    heading = "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\tCơ quan chủ trì\tCơ quan tổng hợp"
    programme, _ = read_body(f"{heading}\n1\tSố trạm\ttrạm\t15\tSở Y tế\tSở Tài chính")
    (indicator,) = programme.indicators
    assert [ref.name for ref in indicator.leads] == ["Sở Y tế"]
    assert [ref.name for ref in indicator.consolidators] == ["Sở Tài chính"]


def test_a_goal_is_due_when_the_column_of_times_says(read_body: Read) -> None:
    heading = "TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu\tChủ trì\tThời hạn"
    programme, _ = read_body(
        f"{heading}\n1\tSố trạm\ttrạm\t15\tSở Y tế\tNăm 2028\n2\tSố lớp\tlớp\t15\tSở Y tế\t2026 - 2029"
    )
    assert [indicator.targets[0].period_end for indicator in programme.indicators] == ["2028", "2029"]


def test_indicators_have_the_numbers_of_their_rows_or_are_counted(read_body: Read) -> None:
    programme, _ = read_body(f"{GOALS}\n7\tSố trạm\ttrạm\t12\t15")
    assert [(each.id, each.label) for each in programme.indicators] == [("i1", "7")]
    programme, _ = read_body(f"{GOALS}\n\tSố trạm\ttrạm\t12\t15\n\tSố lớp\tlớp\t12\t15")
    assert [(each.id, each.label) for each in programme.indicators] == [("i1", "1"), ("i2", "2")]
