"""Plain paragraphs behind the points of an agency that speak to others."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
POINTS = (
    "III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Sửa chữa các trạm y tế vùng cao.\n2. Sở Xây dựng\n- Sửa chữa cầu treo.\n"
)
TO_OTHERS = [
    "Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
    "Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện.",
    "Căn cứ Kế hoạch này, yêu cầu các sở, ban, ngành tổ chức thực hiện; báo cáo kết quả về Sở Nội vụ.",
    "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Y tế, Xây dựng chịu trách nhiệm thi hành Kế hoạch này.",
    "Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
]
OF_THE_SAME = [
    "Sở Xây dựng cắm biển báo tại từng cầu treo.",
    "Cắm biển báo tại từng cầu treo.",
    "Phối hợp với Sở Y tế đặt tủ thuốc tại từng cầu treo.",
]


@pytest.mark.parametrize("paragraph", TO_OTHERS)
def test_what_is_said_to_others_is_no_task_of_the_last_agency(read_body: Read, paragraph: str) -> None:
    programme, _ = read_body(POINTS + paragraph)
    assert [task.text for task in programme.tasks] == ["Sửa chữa các trạm y tế vùng cao.", "Sửa chữa cầu treo."]


@pytest.mark.parametrize("paragraph", OF_THE_SAME)
def test_what_is_said_to_nobody_else_is_a_task_of_the_last_agency(read_body: Read, paragraph: str) -> None:
    programme, _ = read_body(POINTS + paragraph)
    assert [task.leads[0].name for task in programme.tasks] == ["Sở Y tế", "Sở Xây dựng", "Sở Xây dựng"]


def test_a_paragraph_that_goes_on_with_a_point_is_none_to_others(read_body: Read) -> None:
    programme, _ = read_body(POINTS.removesuffix(".\n") + ", cùng với\nSở Nội vụ và các hội.")
    assert {task.leads[0].name for task in programme.tasks} == {"Sở Y tế", "Sở Xây dựng"}
