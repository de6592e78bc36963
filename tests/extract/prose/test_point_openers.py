"""Lines below an agency that only open the points under them, and with whom these are done."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


@pytest.mark.parametrize(("before", "below"), [("", "- "), ("- ", "+ "), ("a) ", "- ")])
@pytest.mark.parametrize(
    ("opener", "partners"),
    [
        ("Chủ trì:", []),
        ("Về tuyên truyền:", []),
        ("Chủ trì, phối hợp với Công an tỉnh, Sở Tài chính:", ["Công an tỉnh", "Sở Tài chính"]),
        ("Phối hợp với Sở Nội vụ:", ["Sở Nội vụ"]),
    ],
)
def test_an_opener_is_no_task_and_its_partners_help_with_each_point(
    read_body: Read, before: str, below: str, opener: str, partners: list[str]
) -> None:
    programme, _ = read_body(f"""
        I. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        {before}{opener}
        {below}Lập tuyến xe cấp cứu lưu động.
        {below}Mở thêm hai trạm vệ tinh.
        2. Sở Xây dựng
        - Vá các ổ gà trên đường tỉnh.
    """)
    assert [([ref.name for ref in task.leads], [ref.name for ref in task.cooperating]) for task in programme.tasks] == [
        (["Sở Y tế"], partners),
        (["Sở Y tế"], partners),
        (["Sở Xây dựng"], []),
    ]


def test_behind_the_points_that_were_opened_the_agency_goes_on_alone(read_body: Read) -> None:
    programme, _ = read_body("""
        I. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Phối hợp với Sở Nội vụ:
        + Lập tuyến xe cấp cứu lưu động.
        - Mở thêm hai trạm vệ tinh.
        - Rà soát các xã biên giới:
        + Đếm số hộ.
    """)
    assert [(task.text, len(task.cooperating)) for task in programme.tasks] == [
        ("Lập tuyến xe cấp cứu lưu động.", 1),
        ("Mở thêm hai trạm vệ tinh.", 0),
        ("Rà soát các xã biên giới:", 0),
        ("Đếm số hộ.", 0),
    ]
