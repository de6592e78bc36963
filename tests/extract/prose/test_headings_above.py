"""What the headings above a paragraph say of it."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

SENTENCE = "Sở Y tế xây dựng trạm bơm ở các bản vùng cao."


@pytest.mark.parametrize(
    ("heading", "tasks"),
    [
        ("II. NHIỆM VỤ, GIẢI PHÁP", 1),
        ("III. TỔ CHỨC THỰC HIỆN", 1),
        ("III. PHÂN CÔNG NHIỆM VỤ", 1),
        ("I. TÌNH HÌNH", 0),
        ("I. KẾT QUẢ ĐÃ ĐẠT ĐƯỢC NĂM 2025", 0),
    ],
)
def test_a_sentence_that_assigns_is_a_task_below_work_and_not_below_facts(
    read_body: Read, heading: str, tasks: int
) -> None:
    assert len(read_body(f"{heading}\n1. {SENTENCE}")[0].tasks) == tasks


def test_the_nearest_heading_says_more_than_those_over_it(read_body: Read) -> None:
    text = f"II. NHIỆM VỤ\n1. Tình hình\n- {SENTENCE}\n2. Nhiệm vụ\n- {SENTENCE.replace('bơm', 'xá')}"
    assert [task.text for task in read_body(text)[0].tasks] == [SENTENCE.replace("bơm", "xá")]


def test_a_report_tells_what_was_done_also_without_a_heading(read: Read) -> None:
    head = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/{}-UBND\nSơn La, ngày 05 tháng 5 năm 2026\n{}\nSửa trạm năm 2026\n"
    report, _ = read(head.format("BC", "BÁO CÁO") + "Sở Y tế chủ trì sửa trạm bơm ở các bản.")
    assert report.tasks == ()
