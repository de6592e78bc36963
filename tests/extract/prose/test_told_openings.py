"""What stands before who acts: what it is about, upon what, and orders over the heads of many."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
WORK = "II. NHIỆM VỤ, GIẢI PHÁP\n3. Tháo gỡ khó khăn"
ORDER = "Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ trọng tâm sau:\n1. Về đất ở"

ABOUT = {
    "Dự án Hồ Chiềng Ly: Sở Xây dựng thẩm định thiết kế.": ["Sở Xây dựng"],
    "Đối với dự án hồ Chiềng Ly, Sở Xây dựng thẩm định thiết kế.": ["Sở Xây dựng"],
    "Về đường tránh: Sở Xây dựng thẩm định thiết kế.": ["Sở Xây dựng"],
    "Gói thầu số 3: Sở Y tế nghiệm thu máy; Sở Tài chính thanh toán đúng hạn.": ["Sở Y tế", "Sở Tài chính"],
    "Sở Y tế mở điểm tiêm. Sở Tài chính cấp bù kinh phí.": ["Sở Y tế", "Sở Tài chính"],
}


@pytest.mark.parametrize("words", ABOUT)
@pytest.mark.parametrize("above", [WORK, ORDER])
@pytest.mark.parametrize("mark", ["", "- "])
def test_who_acts_stands_behind_what_it_is_about(read_body: Read, words: str, above: str, mark: str) -> None:
    if mark == "" and not words.startswith("Sở"):
        return
    programme, _ = read_body(f"{above}\n{mark}{words}")
    assert [ref.name for task in programme.tasks for ref in task.leads] == ABOUT[words]


@pytest.mark.parametrize(
    "words",
    [
        "Dự án Hồ Chiềng Ly: Sở Xây dựng đã thẩm định thiết kế.",
        "Dự án Hồ Chiềng Ly: vốn 30 tỷ đồng, Sở Xây dựng là chủ đầu tư.",
        "Khu công viên: Sở Xây dựng cũ.",
    ],
)
def test_what_was_done_with_it_is_no_task(read_body: Read, words: str) -> None:
    assert not read_body(f"{WORK}\n- {words}")[0].tasks


def test_labels_of_time_behind_a_task_are_no_words_of_it(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Kiểm kê nguồn thải; thời hạn hoàn thành: tháng 12/2026; đơn vị chủ trì: Sở Y tế; phối hợp: Công an tỉnh.
        2. Phân loại rác. Thời gian: quý I/2026; cơ quan chủ trì: Sở Xây dựng.
        3. Đo tiếng ồn; thời gian: ban đêm.
    """)
    assert [(task.text, str(task.schedule[0].end)) for task in programme.tasks] == [
        ("Kiểm kê nguồn thải", "2026-12-31"),
        ("Phân loại rác.", "2026-03-31"),
    ]


@pytest.mark.parametrize(
    ("words", "tasks"),
    [
        ("Các sở, ngành liên quan theo chức năng, nhiệm vụ triển khai các nội dung được giao.", 0),
        ("Các sở, ngành thực hiện các nhiệm vụ được phân công; trước ngày 05/12 hằng năm gửi báo cáo về Sở Y tế.", 0),
        ("Các sở, ngành theo chức năng, nhiệm vụ triển khai các lớp học nghề cho người khuyết tật.", 1),
        ("Các sở, ngành thực hiện các nhiệm vụ được giao; tổ chức hội thi tay nghề cho người khuyết tật.", 1),
    ],
)
def test_groups_told_to_do_what_they_were_given_are_told_no_task(read_body: Read, words: str, tasks: int) -> None:
    programme, _ = read_body(f"IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Mở điểm tiêm lưu động.\n2. {words}")
    assert len(programme.tasks) == 1 + tasks
