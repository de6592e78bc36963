"""Points below a heading that order somebody: the document's orders, and those of the body in the heading."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

# heading, point, who leads
POINTS = [
    ("UBND các xã, phường", "Phân công Phòng Văn hóa - Xã hội làm đầu mối tiếp nhận phản ánh.", "UBND các xã, phường"),
    ("UBND các xã, phường", "Giao Phòng Kinh tế lập dự toán năm sau.", "UBND các xã, phường"),
    ("UBND các xã, phường", "Yêu cầu các trường học ký cam kết với phụ huynh.", "UBND các xã, phường"),
    ("Sở Y tế", "Yêu cầu các bệnh viện dự trữ thuốc đủ dùng ba tháng.", "Sở Y tế"),
    ("Sở Y tế", "Phân công Chi cục Dân số lập danh sách từng bản.", "Sở Y tế"),
    ("Sở Y tế", "Đề nghị Bảo hiểm xã hội tỉnh tạm ứng kinh phí khám chữa bệnh.", "Sở Y tế"),
    # the document orders
    ("Sở Y tế", "Giao Sở Tài chính bố trí kinh phí mua vắc xin.", "Sở Tài chính"),
    ("Sở Y tế", "UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí mua vắc xin.", "Sở Tài chính"),
    ("Các sở, ban, ngành", "Yêu cầu Sở Tài chính bố trí kinh phí mua vắc xin.", "Sở Tài chính"),
    ("Các tổ chức chính trị - xã hội", "Đề nghị Hội Nông dân tỉnh vận động hội viên hiến đất.", "Hội Nông dân tỉnh"),
]


@pytest.mark.parametrize(("heading", "point", "lead"), POINTS)
def test_who_orders_tells_whose_task_it_is(read_body: Read, heading: str, point: str, lead: str) -> None:
    programme, _ = read_body(f"I. TỔ CHỨC THỰC HIỆN\n1. {heading}\n- Ra văn bản hướng dẫn.\n- {point}")
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [[heading], [lead]]


def test_what_a_sentence_orders_a_list_to_do_is_ordered_by_the_document(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu Sở Y tế, Sở Tài chính và các sở, ngành thực hiện các nhiệm vụ sau:
        - Ra văn bản hướng dẫn.
        - Phân công Sở Y tế trực cấp cứu.
    """)
    assert [ref.name for ref in programme.tasks[-1].leads] == ["Sở Y tế"]
