"""Tasks of prose, as they are told."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

# The body, and of each task its words, who leads, who helps.
TASKS: dict[str, tuple[str, list[tuple[str, list[str], list[str]]]]] = {
    "behind a name and a colon": (
        "1. Sở Y tế: Sửa trạm ở bản.",
        [("Sửa trạm ở bản.", ["Sở Y tế"], [])],
    ),
    "behind a person who is addressed": (
        "1. Đồng chí Lò Văn Sơn: Xây dựng trạm ở bản.",
        [("Xây dựng trạm ở bản.", ["Đồng chí Lò Văn Sơn"], [])],
    ),
    "behind a body that nobody knows, next in a list": (
        "1. Sở Y tế: Sửa trạm ở bản.\n2. Tổ trồng quế: Trồng quế ở bản.",
        [("Sửa trạm ở bản.", ["Sở Y tế"], []), ("Trồng quế ở bản.", ["Tổ trồng quế"], [])],
    ),
    "with partners at its head": (
        "1. Sở Y tế: Chủ trì, phối hợp với Sở Nội vụ sửa trạm.",
        [("Chủ trì, phối hợp với Sở Nội vụ sửa trạm.", ["Sở Y tế"], ["Sở Nội vụ"])],
    ),
    "with itself among its partners": (
        "1. Sở Y tế: Phối hợp với Sở Y tế, Sở Nội vụ sửa trạm.",
        [("Phối hợp với Sở Y tế, Sở Nội vụ sửa trạm.", ["Sở Y tế"], ["Sở Nội vụ"])],
    ),
    "bullets behind one": (
        "1. Sở Y tế: Sửa trạm ở bản.\n- Mua máy siêu âm cho trạm.",
        [("Sửa trạm ở bản.", ["Sở Y tế"], []), ("Mua máy siêu âm cho trạm.", ["Sở Y tế"], [])],
    ),
    "under a heading": (
        "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ\n- Sửa trạm ở bản.",
        [("Sửa trạm ở bản.", ["Sở Y tế"], ["Sở Nội vụ"])],
    ),
    "under a heading, with more partners": (
        "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ\n- Phối hợp với Sở Tư pháp, Sở Nội vụ sửa trạm.",
        [("Phối hợp với Sở Tư pháp, Sở Nội vụ sửa trạm.", ["Sở Y tế"], ["Sở Nội vụ", "Sở Tư pháp"])],
    ),
    "in sentences": (
        "1. Giao Sở Y tế sửa trạm ở bản. Giao Sở Nội vụ mở lớp dạy nghề.",
        [
            ("Giao Sở Y tế sửa trạm ở bản.", ["Sở Y tế"], []),
            ("Giao Sở Nội vụ mở lớp dạy nghề.", ["Sở Nội vụ"], []),
        ],
    ),
    "by labels": (
        "1. Sửa trạm ở bản\n- Chủ trì: Sở Y tế.\n- Phối hợp: Sở Nội vụ.",
        [("Sửa trạm ở bản", ["Sở Y tế"], ["Sở Nội vụ"])],
    ),
    "by a label of time under an agency": (
        "1. Sở Y tế\na) Sửa trạm ở bản\n- Thời gian: 2026.",
        [("Sửa trạm ở bản", ["Sở Y tế"], [])],
    ),
}
NONE = {
    "too few words behind the colon": "1. Sở Y tế: Sửa trạm.",
    "only to follow the document": "1. Sở Y tế: theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
    "a body that nobody knows, in no list": "1. Tổ trồng quế: Trồng quế ở bản.",
    "a label of time alone": "1. Sửa trạm ở bản\n- Thời gian: 2026.",
}


@pytest.mark.parametrize(("text", "tasks"), TASKS.values(), ids=TASKS.keys())
def test_a_task_has_its_words_and_its_agencies(
    read_body: Read, text: str, tasks: list[tuple[str, list[str], list[str]]]
) -> None:
    programme, _ = read_body(f"III. TỔ CHỨC THỰC HIỆN\n{text}")
    found = [
        (task.text, [ref.name for ref in task.leads], [ref.name for ref in task.cooperating])
        for task in programme.tasks
    ]
    assert found == tasks


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_other_lines_give_none(read_body: Read, text: str) -> None:
    assert read_body(f"II. NHIỆM VỤ\n{text}")[0].tasks == ()


def test_a_point_for_many_that_only_carries_the_document_out_is_none(read_body: Read) -> None:
    text = "1. Các sở, ban, ngành\n- Sửa trạm ở bản.\n- Các cơ quan chịu trách nhiệm thi hành Kế hoạch này."
    assert [task.text for task in read_body(f"III. TỔ CHỨC THỰC HIỆN\n{text}")[0].tasks] == ["Sửa trạm ở bản."]


def test_a_task_says_by_when_or_has_the_time_of_its_heading(read_body: Read) -> None:
    text = "1. Sửa công trình (Sở Y tế, quý II/2026)\n- Sửa trạm ở bản.\n- Mở lớp trước ngày 30/8/2026."
    programme, _ = read_body(text)
    assert [[str(time.end) for time in task.schedule] for task in programme.tasks] == [["2026-06-30"], ["2026-08-29"]]
