"""Points that share the labels of one list: each is a task of those whom the labels name."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]

TWO = ["Mở lớp dạy nghề dệt.", "Trưng bày thổ cẩm tại chợ phiên."]
SHARED = {
    "bullets below a title": """
        1. Công tác khuyến công
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
        Đơn vị chủ trì: Sở Công Thương.
        Thời gian thực hiện: Quý III/2026.
    """,
    "labels among the bullets": """
        1. Công tác khuyến công
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
        - Đơn vị chủ trì: Sở Công Thương; thời gian: Quý III/2026.
    """,
    "a label of the contents": """
        1. Làng nghề
        a) Nội dung:
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
        b) Cơ quan chủ trì: Sở Công Thương.
        c) Thời gian: Quý III/2026.
    """,
    "numbered points of which the last has labels": """
        1. Làng nghề
        1.1. Mở lớp dạy nghề dệt.
        1.2. Trưng bày thổ cẩm tại chợ phiên.
        Cơ quan chủ trì (cho các nhiệm vụ nêu trên): Sở Công Thương.
        Thời gian thực hiện: Quý III/2026.
    """,
    "labels right below the title": """
        1. Làng nghề
        Cơ quan chủ trì: Sở Công Thương. Thời gian thực hiện: Quý III/2026.
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
    """,
    "headings that say what, who and when": """
        1. Nội dung, biện pháp
        a) Mở lớp dạy nghề dệt.
        b) Trưng bày thổ cẩm tại chợ phiên.
        2. Cơ quan chủ trì
        - Sở Công Thương.
        3. Thời gian thực hiện: Quý III/2026.
    """,
    "a heading over who and when": """
        1. Làng nghề
        1.1. Nhiệm vụ
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
        1.2. Phân công thực hiện
        - Chủ trì: Sở Công Thương.
        - Thời gian: Quý III/2026.
    """,
    "bullets right below a part": """
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
        Đơn vị chủ trì: Sở Công Thương.
        Thời gian thực hiện: Quý III/2026.
    """,
    "the bracket of a title": """
        1. Làng nghề (Cơ quan chủ trì: Sở Công Thương; thời gian: Quý III/2026)
        - Mở lớp dạy nghề dệt.
        - Trưng bày thổ cẩm tại chợ phiên.
    """,
}


@pytest.mark.parametrize("body", SHARED.values(), ids=SHARED.keys())
def test_each_point_is_a_task_by_the_labels_that_all_share(read_body: Read, body: str) -> None:
    tasks = read_body(f"II. NHIỆM VỤ{body.rstrip()}")[0].tasks
    assert [task.text for task in tasks] == TWO
    for task in tasks:
        assert [ref.name for ref in task.leads] == ["Sở Công Thương"]
        assert [schedule.end for schedule in task.schedule] == [date(2026, 9, 30)]


def test_many_points_share_the_labels_below_them(read_body: Read) -> None:
    points = "\n".join(f"- Mở lớp dạy nghề dệt khóa {at}." for at in range(1, 21))
    tasks = read_body(f"II. NHIỆM VỤ\n1. Công tác khuyến công\n{points}\nĐơn vị chủ trì: Sở Công Thương.")[0].tasks
    assert [[ref.name for ref in task.leads] for task in tasks] == [["Sở Công Thương"]] * 20


def test_the_title_over_such_points_is_their_section(read_body: Read) -> None:
    programme, document = read_body(f"II. NHIỆM VỤ{SHARED['bullets below a title'].rstrip()}")
    assert {task.section for task in programme.tasks} == {"Công tác khuyến công"}
    assert [task.label for task in programme.tasks] == ["1/1", "1/2"]
    assert document.quote(programme.tasks[1].source) == "- Trưng bày thổ cẩm tại chợ phiên."
    assert Role.UNCLASSIFIED not in programme.ledger.roles


ONE = {
    "a sentence, of which the bullets tell more": """
        1. Dựng mười gian hàng ở chợ phiên.
        - Chọn gỗ đã khô để làm cột.
        - Lợp lá cọ hai lớp.
        - Đơn vị chủ trì: Sở Công Thương.
    """,
    "bullets that name things": """
        1. Dựng mười gian hàng ở chợ phiên
        - Số lượng: 10 gian.
        - Các gian nằm dọc bờ suối.
        - Đơn vị chủ trì: Sở Công Thương.
    """,
    "a list in brackets below one of the bullets": """
        1. Dựng mười gian hàng ở chợ phiên
        - Cách làm gồm hai bước
        (1) San nền trước mùa mưa.
        (2) Dựng cột sau đó.
        - Đơn vị chủ trì: Sở Công Thương.
    """,
}


@pytest.mark.parametrize("body", ONE.values(), ids=ONE.keys())
def test_what_only_tells_more_of_a_task_is_none_of_its_own(read_body: Read, body: str) -> None:
    (task,) = read_body(f"II. NHIỆM VỤ{body.rstrip()}")[0].tasks
    assert task.text.startswith("Dựng mười gian hàng ở chợ phiên")


def test_a_point_that_names_somebody_itself_shares_no_labels(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1.1. Mở lớp dạy nghề dệt (Sở Nội vụ chủ trì).
        1.2. Trưng bày thổ cẩm tại chợ phiên.
        - Đơn vị chủ trì: Sở Công Thương.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Nội vụ"], ["Sở Công Thương"]]


def test_a_task_of_a_plan_may_be_numbered_by_its_name(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Làng nghề
        Nhiệm vụ 1: Mở lớp dạy nghề dệt.
        - Mỗi lớp hai mươi người.
        - Đơn vị chủ trì: Sở Công Thương.
        Nhiệm vụ 2. Trưng bày thổ cẩm tại chợ phiên.
        (Sở Nội vụ chủ trì, phối hợp với Sở Tài chính; hoàn thành trước ngày 01/9/2026).
    """)
    assert [task.text for task in programme.tasks] == TWO
    assert [task.section for task in programme.tasks] == ["Làng nghề", "Làng nghề"]
    last = programme.tasks[1]
    assert ([ref.name for ref in last.leads], [ref.name for ref in last.cooperating]) == (
        ["Sở Nội vụ"],
        ["Sở Tài chính"],
    )
    assert [schedule.end for schedule in last.schedule] == [date(2026, 8, 31)]


def test_bullets_under_who_does_what_tell_of_one_body_each(read_body: Read) -> None:
    programme, _ = read_body("""
        III. PHÂN CÔNG NHIỆM VỤ
        - Trạm Y tế xã chuẩn bị cáng, thuốc sát trùng.
        - Bà con mang theo nước uống.
        1. Trên sông
        - Công an xã hỗ trợ người qua đò.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Trạm Y tế xã"], ["Công an xã"]]


def test_work_may_be_shared_out_below_what_the_plan_tells(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ, GIẢI PHÁP
        1. Làng nghề
        Dạy nghề dệt cho bà con, mỗi bản một lớp.
        Phân công thực hiện:
        - Sở Công Thương chủ trì, phối hợp với Sở Nội vụ mở ba lớp dạy nghề dệt trước ngày 01/7/2026.
        - Công an tỉnh giữ gìn trật tự ở chợ phiên.
        2. Bến đò
        Sửa bến, thay phao.
        Phân công thực hiện:
        a) Sở Xây dựng: Lắp mười phao mới ở bến.
        b) Sở Tài chính: Bố trí tiền mua phao.
        3. Trưng bày thổ cẩm tại chợ phiên.
        Phân công thực hiện:
        - Sở Y tế; Sở Nội vụ.
    """)
    assert [(task.text[:12], [ref.name for ref in task.leads]) for task in programme.tasks] == [
        ("Sở Công Thươ", ["Sở Công Thương"]),
        ("Công an tỉnh", ["Công an tỉnh"]),
        ("Lắp mười pha", ["Sở Xây dựng"]),
        ("Bố trí tiền ", ["Sở Tài chính"]),
        ("Trưng bày th", ["Sở Y tế", "Sở Nội vụ"]),
    ]


def test_a_point_that_says_itself_who_does_it_shares_no_labels_of_the_next(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        2. Khuyến công
        2.1. Mở lớp dạy nghề dệt. Cơ quan thực hiện: Sở Nội vụ. Thời hạn: trước ngày 01/7/2026.
        2.2. Trưng bày thổ cẩm tại chợ phiên.
        - Chủ trì: Sở Công Thương
        3. Làng nghề
        a) Tổ chức tuần lễ dệt (chủ trì: Sở Y tế; phối hợp: Sở Nội vụ; thời gian: tháng 9/2026).
    """)
    assert [(task.text.split(" (")[0], task.leads[0].name) for task in programme.tasks] == [
        ("Mở lớp dạy nghề dệt.", "Sở Nội vụ"),
        ("Trưng bày thổ cẩm tại chợ phiên.", "Sở Công Thương"),
        ("Tổ chức tuần lễ dệt", "Sở Y tế"),
    ]
