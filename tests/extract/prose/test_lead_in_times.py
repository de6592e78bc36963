"""Deadlines that the words over a list set for its points."""

from collections.abc import Callable
from datetime import date

import pytest

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


def test_a_point_that_is_a_time_sets_it_for_those_below_and_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        IV. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Trong quý III/2026:
        + Ban hành danh mục thuốc thiết yếu.
        + Lập tổ giám sát, xong trước ngày 20/8/2026.
        - Tháng 10:
        + Kiểm kê tủ thuốc.
        - Mở lớp tập huấn cho trạm y tế.
        2. Công an tỉnh (hoàn thành trong quý IV/2026)
        - Cấp tài khoản cho cán bộ thôn.
        3. Thuế tỉnh (năm 2026)
        - Cấp hóa đơn cho hộ kinh doanh.
        4. Tỉnh đoàn
        a) Đến hết năm 2027:
        - Dạy bơi cho học sinh.
        b) Việc trước mắt
        * Trước ngày 15/11/2026:
        - Lập đội hình trực cầu.
    """)
    assert ends(programme) == [
        ["2026-09-30"],
        ["2026-08-19"],
        ["2026-10-31"],
        [],
        ["2026-12-31"],
        [],
        ["2027-12-31"],
        ["2026-11-14"],
    ]


def ends(programme: Programme) -> list[list[str]]:
    return [[str(schedule.end) for schedule in task.schedule] for task in programme.tasks]


HEADED = {
    "a heading that is a month": """
        1. Tháng 7/2026
        - Sở Y tế: Phát màn tẩm thuốc cho các bản.
        2. Tháng 8/2026
        - Sở Nội vụ: Tổ chức thi tuyển.
    """,
    "a line right below a title": """
        1. Phòng bệnh
        (Thời gian thực hiện: Tháng 7/2026)
        a) Phát màn tẩm thuốc cho các bản (Sở Y tế chủ trì).
        2. Tuyển người
        Thời gian: Tháng 8/2026
        a) Tổ chức thi tuyển (Sở Nội vụ chủ trì).
    """,
    "a title around the heading of an agency": """
        1. Tháng 7 năm 2026
        1.1. Sở Y tế
        - Phát màn tẩm thuốc cho các bản.
        2. Trong tháng 8 năm 2026
        2.1. Sở Nội vụ
        - Tổ chức thi tuyển.
    """,
}


@pytest.mark.parametrize("body", HEADED.values(), ids=HEADED.keys())
def test_the_heading_or_a_line_below_it_says_by_when(read_body: Read, body: str) -> None:
    assert ends(read_body(f"II. NHIỆM VỤ{body.rstrip()}")[0]) == [["2026-07-31"], ["2026-08-31"]]


def test_a_time_of_its_own_goes_before_that_of_the_heading(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Tháng 7/2026
        - Sở Y tế: Phát màn tẩm thuốc trước ngày 10/7/2026.
    """)
    assert ends(programme) == [["2026-07-09"]]


def test_a_point_beside_such_a_heading_has_no_time_of_it(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Y tế:
        a) Trong quý III năm 2026:
        - Phát màn tẩm thuốc cho các bản.
        b) Theo dõi sức khỏe của người già.
    """)
    assert ends(programme) == [["2026-09-30"], []]


def test_a_heading_that_only_names_a_year_among_other_words_sets_no_time(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ NĂM 2026
        - Sở Y tế: Phát màn tẩm thuốc cho các bản.
        - Sở Nội vụ: Tổ chức thi tuyển.
    """)
    assert ends(programme) == [[], []]
