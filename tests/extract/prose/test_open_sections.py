"""The headings that are open at one place of the prose."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

# The body, and of each task who leads it and the title of its section.
TASKS: dict[str, tuple[str, list[tuple[list[str], str | None]]]] = {
    "a heading of names": ("1. Sở Y tế\n- Sửa trạm ở bản.", [(["Sở Y tế"], "Sở Y tế")]),
    "a heading that a field parts": (
        "1. Sở Y tế\na) Trạm bơm\n- Sửa trạm ở bản.",
        [(["Sở Y tế"], "Trạm bơm")],
    ),
    "back from the field to the next point": (
        "1. Sở Y tế\na) Trạm bơm\n- Sửa trạm ở bản.\nb) Trường học\n- Sửa trường ở bản.",
        [(["Sở Y tế"], "Trạm bơm"), (["Sở Y tế"], "Trường học")],
    ),
    "the field before the names": (
        "1. Lĩnh vực thủy lợi: Sở Y tế chịu trách nhiệm\n- Sửa trạm ở bản.",
        [(["Sở Y tế"], "Lĩnh vực thủy lợi: Sở Y tế chịu trách nhiệm")],
    ),
    "a bracket": (
        "1. Sửa các công trình thủy lợi (Sở Y tế)\n- Sửa trạm ở bản.",
        [(["Sở Y tế"], "Sửa các công trình thủy lợi (Sở Y tế)")],
    ),
    "an announcement": (
        "Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện các việc sau:\n- Sửa trạm ở bản.",
        [(["Sở Y tế"], "Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện các việc sau")],
    ),
    "a body that nobody knows, next in a list of agencies": (
        "1. Sở Y tế\n- Sửa trạm ở bản.\n2. Tổ trồng quế\n- Trồng quế ở bản.",
        [(["Sở Y tế"], "Sở Y tế"), (["Tổ trồng quế"], "Tổ trồng quế")],
    ),
    "whoever is bound": (
        "1. Trưởng các điểm thi có trách nhiệm\na) Mở cửa trước giờ thi.",
        [(["Trưởng các điểm thi"], "Trưởng các điểm thi có trách nhiệm")],
    ),
}


@pytest.mark.parametrize(("text", "tasks"), TASKS.values(), ids=TASKS.keys())
def test_a_task_is_of_those_whom_the_open_heading_names(
    read_body: Read, text: str, tasks: list[tuple[list[str], str | None]]
) -> None:
    programme, _ = read_body(f"III. TỔ CHỨC THỰC HIỆN\n{text}")
    assert [([ref.name for ref in task.leads], task.section) for task in programme.tasks] == tasks


def test_the_time_in_the_bracket_of_a_heading_is_that_of_its_points(read_body: Read) -> None:
    programme, _ = read_body("1. Sửa các công trình (Sở Y tế, quý II/2026)\n- Sửa trạm ở bản.\n- Sửa trường ở bản.")
    assert [[time.raw for time in task.schedule] for task in programme.tasks] == [["quý II/2026"], ["quý II/2026"]]


@pytest.mark.parametrize(
    "text",
    [
        "1. Trạm bơm\n- Sửa trạm ở bản.",  # nobody is named
        "- Sở Y tế\n- Sở Nội vụ",  # a list of names
        "1. Tổ trồng quế\n- Trồng quế ở bản.",  # a body that nobody knows, in no list of agencies
    ],
)
def test_other_headings_bind_nobody(read_body: Read, text: str) -> None:
    assert read_body(f"II. NHIỆM VỤ\n{text}")[0].tasks == ()


def test_another_part_closes_all_headings(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n- Sửa trạm ở bản.\nPHỤ LỤC\nDANH MỤC TRẠM\n- Trạm bản Nà còn mới.")
    assert [task.text for task in programme.tasks] == ["Sửa trạm ở bản."]


def test_a_numbered_line_below_an_agency_heads_what_is_deeper_and_is_a_task_else(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n1.1. Sửa trạm ở bản\n1.2. Sửa trường ở bản\na) Lợp mái.\nb) Lát nền.")
    assert [task.text for task in programme.tasks] == ["Sửa trạm ở bản", "Lợp mái.", "Lát nền."]


def test_a_numbered_line_that_lists_what_a_form_holds_is_a_task(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n1.1. Lập hồ sơ gồm:\n- Đơn.\n- Bản vẽ.\n1.2. Sửa trạm ở bản.")
    assert [task.text for task in programme.tasks] == ["Lập hồ sơ gồm:", "Sửa trạm ở bản."]


def test_a_letter_binds_its_addressees_to_what_it_orders(read: Read) -> None:
    programme, _ = read(
        "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/UBND-TH\nV/v sửa trạm\nSơn La, ngày 05 tháng 5 năm 2026\n"
        "Kính gửi: Sở Y tế; Sở Nội vụ.\nUBND tỉnh yêu cầu các cơ quan thực hiện các nội dung sau:\n"
        "1. Sửa trạm ở bản trước ngày 30/6/2026.\n2. Mở lớp dạy nghề cho người dân.\n"
    )
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế", "Sở Nội vụ"]] * 2


def test_a_heading_over_a_table_may_name_whose_tasks_it_holds(read_body: Read) -> None:
    rows = "TT\tNội dung\tSản phẩm\tThời hạn\n1\tSửa trạm\tBáo cáo\t2026"
    programme, _ = read_body(f"1. Nhiệm vụ của Sở Y tế\n{rows}")
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"]]
