"""Deadlines that the words over a list set for its points."""

from collections.abc import Callable
from datetime import date

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_what_a_lead_in_sets_holds_for_its_points_and_no_further(read_body: Read) -> None:
    programme, _ = read_body("""
        IV. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế:
        a) Trong quý III năm 2026:
        - Ban hành danh mục thuốc thiết yếu.
        - Lập tổ giám sát, xong trước ngày 20/8/2026.
        b) Mở lớp tập huấn cho trạm y tế.
        2. Công an tỉnh:
        - Cấp tài khoản cho cán bộ thôn.
    """)
    assert [[time.end for time in task.schedule] for task in programme.tasks] == [
        [date(2026, 9, 30)],
        [date(2026, 8, 19)],
        [],
        [],
    ]
    assert [task.section for task in programme.tasks] == [
        "Trong quý III năm 2026",
        "Trong quý III năm 2026",
        "Sở Y tế",
        "Công an tỉnh",
    ]
