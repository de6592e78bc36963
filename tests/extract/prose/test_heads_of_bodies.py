"""The head of a body stands for it, with those whom the sentence asks to cooperate."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

HEADS = {
    "Bí thư Tỉnh đoàn": "Tỉnh đoàn Sơn La",
    "Bí thư Đoàn xã": "Đoàn xã",
    "Bí thư Đảng ủy các xã, phường": "Đảng ủy các xã, phường",
    "Chánh Thanh tra tỉnh": "Thanh tra tỉnh",
    "Chánh Văn phòng UBND tỉnh": "Văn phòng UBND tỉnh",
    "Giám đốc Bảo hiểm xã hội tỉnh": "Bảo hiểm xã hội tỉnh",
    "Hiệu trưởng Trường Đại học Tây Bắc": "Trường Đại học Tây Bắc",
    "Trưởng ban Ban Quản lý các khu công nghiệp tỉnh": "Ban Quản lý các khu công nghiệp tỉnh",
    "Trưởng trạm Trạm Y tế xã": "Trạm Y tế xã",
}


@pytest.mark.parametrize("head", HEADS)
def test_a_head_in_a_list_of_who_does_what(read_body: Read, head: str) -> None:
    programme, _ = read_body(f"""
        I. TỔ CHỨC THỰC HIỆN
        1. {head} phối hợp với Sở Nội vụ đối chiếu dữ liệu học sinh.
        2. {head}: Chỉ đạo phổ biến chính sách mới.
        3. {head}
        - Ra văn bản hướng dẫn.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [[HEADS[head]]] * 3
    assert [[ref.name for ref in task.cooperating] for task in programme.tasks] == [["Sở Nội vụ"], [], []]


def test_the_secretary_of_a_cell_is_a_person(read_body: Read) -> None:
    programme, _ = read_body("I. TỔ CHỨC THỰC HIỆN\n1. Bí thư chi bộ: Chỉ đạo phổ biến chính sách mới.")
    assert [ref.name for task in programme.tasks for ref in task.leads] in ([], ["Bí thư chi bộ"])
