"""How often a task comes round that reports: a time of the task beside the duty."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
UNDER_AN_AGENCY = "III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- {}\n- Kiểm tra việc chấp hành quy định.\n"

# The words of a bullet and its times: (raw, role, end, recurrence).
TIMES = {
    "Tổng hợp, báo cáo UBND tỉnh trước ngày 25 hằng tháng.": ["trước ngày 25 hằng tháng, deadline, -, monthly"],
    "Định kỳ hằng quý báo cáo UBND tỉnh tiến độ.": ["Định kỳ hằng quý, deadline, -, quarterly"],
    "Đôn đốc các đơn vị; trước ngày 15/12 hằng năm báo cáo UBND tỉnh.": [
        "trước ngày 15/12 hằng năm, deadline, -, yearly"
    ],
    "Báo cáo UBND tỉnh 6 tháng và hằng năm theo quy định.": ["6 tháng và hằng năm, deadline, -, yearly"],
    "Thực hiện báo cáo quý (trước ngày 20 của tháng cuối quý) và báo cáo năm (trước ngày 20/12).": [
        "trước ngày 20 của tháng cuối quý, deadline, -, quarterly",
        "trước ngày 20/12, deadline, -, yearly",
    ],
    "Xây dựng đề án trong quý II/2026; định kỳ hằng tháng báo cáo UBND tỉnh.": [
        "trong quý II/2026, deadline, 2026-06-30, None",
        "định kỳ hằng tháng, deadline, -, monthly",
    ],
    "Đăng ký nhu cầu vốn, gửi Sở Tài chính trước ngày 20/7 hằng năm.": [
        "trước ngày 20/7 hằng năm, deadline, -, yearly"
    ],
    # no time of a task says a week
    "Phun thuốc diệt muỗi; định kỳ thứ Sáu hằng tuần báo cáo UBND tỉnh.": [],
    "Phun thuốc diệt muỗi; hằng tuần, hằng tháng báo cáo UBND tỉnh.": ["hằng tháng, deadline, -, monthly"],
    "Báo cáo UBND tỉnh trước ngày 15/12 hằng năm; hoàn thành đề án trước ngày 15/12/2026.": [
        "trước ngày 15/12/2026, deadline, 2026-12-14, None",
        "trước ngày 15/12 hằng năm, deadline, -, yearly",
    ],
    "Hằng tháng kiểm tra các chợ; báo cáo UBND tỉnh trước ngày 25 hằng tháng.": [
        "Hằng tháng, deadline, -, monthly",
    ],
    # once, however often others report
    "Báo cáo UBND tỉnh trước ngày 30/11/2026.": ["trước ngày 30/11/2026, deadline, 2026-11-29, None"],
    "Báo cáo UBND tỉnh khi có vướng mắc.": [],
    "Thẩm định báo cáo hằng năm của các đơn vị.": [],
}


@pytest.mark.parametrize(("words", "times"), TIMES.items(), ids=TIMES.keys())
def test_what_is_reported_every_so_often_is_a_task_that_comes_round(
    read_body: Read, words: str, times: list[str]
) -> None:
    programme, _ = read_body(UNDER_AN_AGENCY.format(words))
    assert [
        f"{time.raw}, {time.role}, {time.end or '-'}, {time.recurrence}" for time in programme.tasks[0].schedule
    ] == times


def test_a_row_of_a_table_has_the_times_of_its_own_cell(read_body: Read) -> None:
    programme, _ = read_body(
        "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n"
        "| 1 | Báo cáo UBND tỉnh tiến độ trước ngày 25 hằng tháng | Sở Nội vụ | Tháng 6/2026 |\n"
        "| 2 | Kiểm tra việc chấp hành quy định | Sở Nội vụ | Tháng 6/2026 |\n"
    )
    assert [[time.raw for time in task.schedule] for task in programme.tasks] == [["Tháng 6/2026"], ["Tháng 6/2026"]]
    assert [duty.recurrence for duty in programme.duties] == ["monthly"]
