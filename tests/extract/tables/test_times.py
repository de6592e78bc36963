"""By when: columns of time in tables, and marks under years and quarters."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


SINGLE_COLUMN = {
    "a year": ("2026", "deadline"),
    "a quarter": ("Quý II/2026", "deadline"),
    "years": ("2026-2030", "period"),
}


@pytest.mark.parametrize("heading", ["Thời gian thực hiện", "Thời gian hoàn thành", "Tiến độ"])
@pytest.mark.parametrize(("cell", "role"), SINGLE_COLUMN.values(), ids=SINGLE_COLUMN.keys())
def test_one_column_of_time_leaves_the_role_to_what_its_cells_say(
    read_body: Read, heading: str, cell: str, role: str
) -> None:
    programme, _ = read_body(f"TT\tNhiệm vụ\tCơ quan chủ trì\t{heading}\n1\tPhủ sóng 5G\tSở Y tế\t{cell}")
    assert [schedule.role for task in programme.tasks for schedule in task.schedule] == [role]


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Thời gian thực hiện", "period"), ("Tiến độ", "period"), ("Thời gian hoàn thành", "deadline")],
)
@pytest.mark.parametrize("cell", ["Thường xuyên", "Theo tiến độ của Trung ương"])
def test_where_the_cell_says_no_day_its_heading_tells_the_role(
    read_body: Read, heading: str, role: str, cell: str
) -> None:
    programme, _ = read_body(
        f"Nhiệm vụ trọng tâm\nTT\tNhiệm vụ\tCơ quan chủ trì\t{heading}\n1\tPhủ sóng 5G\tSở Y tế\t{cell}\n"
        "2\tXây trạm y tế\tSở Y tế\t2026"
    )
    (time,) = programme.tasks[0].schedule
    assert (time.raw, time.role, time.end) == (cell, role, None)


BESIDE_COMPLETION = {
    "done in those years": ("Thực hiện", "2026-2027", ["deadline", "period"]),
    "carried out then": ("Triển khai thực hiện", "2026-2027", ["deadline", "period"]),
    "no time": ("Thực hiện", "Tại chợ huyện", ["deadline"]),
    "another heading": ("Địa điểm", "2026-2027", ["deadline"]),
}


@pytest.mark.parametrize(("heading", "cell", "roles"), BESIDE_COMPLETION.values(), ids=BESIDE_COMPLETION.keys())
def test_a_second_column_beside_that_of_completion_may_be_of_times_too(
    read_body: Read, heading: str, cell: str, roles: list[str]
) -> None:
    programme, _ = read_body(
        f"TT\tNhiệm vụ\tCơ quan chủ trì\tHoàn thành\t{heading}\n1\tPhủ sóng 5G\tSở Y tế\tQuý IV/2027\t{cell}"
    )
    assert [time.role for task in programme.tasks for time in task.schedule] == roles


def test_two_columns_of_time_tell_the_deadline_from_the_period(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành\tThời gian thực hiện
        1\tXây dựng kho dữ liệu\tSở Y tế\tQuý IV/2026\t2026
        2\tĐào tạo kỹ năng số\tSở Y tế\t\tHằng năm
        3\tPhủ sóng 5G\tSở Y tế\t2026-2027\t
    """)
    assert [[schedule.role for schedule in task.schedule] for task in programme.tasks] == [
        ["deadline", "period"],
        ["period"],
        ["deadline"],
    ]


@pytest.mark.parametrize(
    ("headings", "marks", "end"),
    [
        ("Công việc\tChủ trì\tQuý I\tQuý II\tQuý III\tQuý IV", "\t\tx\t\t", date(2026, 6, 30)),
        ("Phần việc\tĐơn vị thực hiện\tT7\tT8\tT9\tT10\tT11\tT12", "\t\t\t\tx\t\t", date(2026, 10, 31)),
    ],
)
def test_more_months_or_quarters_than_other_columns_do_not_hide_a_table_of_tasks(
    read_body: Read, headings: str, marks: str, end: date
) -> None:
    programme, _ = read_body(f"Lịch thực hiện năm 2026\n{headings}\nSơn lại hàng rào trạm bơm\tSở Y tế{marks}")
    assert [[time.end for time in task.schedule] for task in programme.tasks] == [[end]]


@pytest.mark.parametrize("headings", ["Chỉ tiêu\tĐVT\tQuý I\tQuý II\tQuý III\tQuý IV", "Nội dung\tĐVT\tT1\tT2\tT3\tT4"])
def test_results_of_quarters_and_months_with_nobody_in_charge_are_no_tasks(read_body: Read, headings: str) -> None:
    programme, _ = read_body(f"{headings}\nSản lượng xi măng\ttấn\t120\t135\t140\t128")
    assert (programme.tasks, programme.indicators) == ((), ())


def test_a_heading_of_time_may_span_two_columns_of_deadlines(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên văn bản\tĐơn vị chủ trì\tThời hạn\t\tGhi chú
        \t\t\tTrình Chính phủ\tTrình Quốc hội\t
        1\tLuật về phí\tSở Tài chính\tTháng 6/2026\tTháng 10/2026\t
        2\tLuật về giá\tSở Tài chính\tTháng 7/2026\tchưa rõ\t
        3\tLuật về nợ\tSở Tài chính\t\tQuý IV\t
    """)
    ends = [[time.end.month for time in task.schedule if time.end] for task in programme.tasks]
    assert ends == [[6, 10], [7], [12]]
    assert {time.role for task in programme.tasks for time in task.schedule} == {"deadline"}


def test_a_beginning_and_an_end_in_a_column_each_are_one_stretch_of_time(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tThời gian thực hiện\t\tPhân công\t
        \t\tBắt đầu\tKết thúc\tChủ trì\tPhối hợp
        1\tRà soát\t01/2026\t4/2026\tSở Y tế\tSở Tài chính
        2\tXây dựng\t2026\t2028\tSở Y tế\t
    """)
    times = [(when.role, when.start, when.end) for task in programme.tasks for when in task.schedule]
    assert times == [
        ("period", date(2026, 1, 1), date(2026, 4, 30)),
        ("period", date(2026, 1, 1), date(2028, 12, 31)),
    ]
    assert [ref.name for ref in programme.tasks[0].cooperating] == ["Sở Tài chính"]


def test_days_under_before_are_those_on_which_a_task_is_late(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCán bộ, bộ phận phụ trách\tHoàn thành trước
        1\tRà soát\tSở Y tế\t31/5/2026
    """)
    (task,) = programme.tasks
    assert [(when.start, when.end) for when in task.schedule] == [(None, date(2026, 5, 30))]
    assert [ref.name for ref in task.leads] == ["Sở Y tế"]


def test_a_quarter_without_a_year_is_one_of_the_year_that_the_title_names(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tCơ quan thực hiện\tTháng
        1\tRà soát\tSở Y tế\t7
        2\tTập huấn\tSở Y tế\tQuý II
    """)
    assert [(str(when.end), when.raw) for task in programme.tasks for when in task.schedule] == [
        ("2026-07-31", "7"),
        ("2026-06-30", "Quý II"),
    ]


def test_marks_under_years_say_when_a_task_is_done(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tHoạt động\tĐơn vị chủ trì\t2026\t2027\t2028
        1\tQuy hoạch vùng trồng\tSở Tài chính\tx\tx\t
        2\tTuyển chọn giống\tSở Y tế\t\t\tx
    """)
    assert [[(time.start, time.end) for time in task.schedule] for task in programme.tasks] == [
        [(date(2026, 1, 1), date(2027, 12, 31))],
        [(date(2028, 1, 1), date(2028, 12, 31))],
    ]


def test_a_bare_figure_under_a_heading_of_months_is_a_month(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tNhiệm vụ\tCơ quan chủ trì\tTháng hoàn thành
        1\tRà soát quy định\tSở Tư pháp\t10
    """)
    assert [time.end for task in programme.tasks for time in task.schedule] == [date(2026, 10, 31)]


def test_marks_under_quarters_are_of_the_year_that_stands_over_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tNăm 2026\t\tNăm 2027\t
        \t\t\tQuý III\tQuý IV\tQuý I\tQuý II
        1\tĐo đạc lại hồ chứa\tSở Xây dựng\tx\t\t\t
        2\tNâng cấp hồ chứa\tSở Xây dựng\t\tx\tx\t
        3\tKiểm tra hồ chứa\tSở Xây dựng\t\tx\t\tx
    """)
    assert [[(time.start, time.end) for time in task.schedule] for task in programme.tasks] == [
        [(date(2026, 7, 1), date(2026, 9, 30))],
        [(date(2026, 10, 1), date(2027, 3, 31))],
        [(date(2026, 10, 1), date(2026, 12, 31)), (date(2027, 4, 1), date(2027, 6, 30))],
    ]


def test_quarters_under_a_heading_of_time_are_marked_and_hold_no_times(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện năm 2027\t\tGhi chú
        \t\t\tQuý I\tQuý II\t
        1\tĐo đạc lại hồ chứa\tSở Xây dựng\tx\t\t
    """)
    assert [time.end for task in programme.tasks for time in task.schedule] == [date(2027, 3, 31)]


def test_bare_figures_under_months_are_marked(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện (tháng)\t\t\tGhi chú
        \t\t\t10\t11\t12\t
        1\tĐo đạc lại hồ chứa\tSở Xây dựng\tx\tx\t\t
        2\tKiểm tra hồ chứa\tSở Xây dựng\t\t\tx\t
    """)
    assert [[(time.start, time.end) for time in task.schedule] for task in programme.tasks] == [
        [(date(2026, 10, 1), date(2026, 11, 30))],
        [(date(2026, 12, 1), date(2026, 12, 31))],
    ]


def test_a_day_may_stand_in_place_of_a_mark(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tNăm 2027\t\tGhi chú
        \t\t\tQuý I\tQuý II\t
        1\tĐo đạc lại hồ chứa\tSở Xây dựng\t\tTrước 15/6\t
        2\tNạo vét hồ chứa\tSở Xây dựng\tx\t10/5\t
    """)
    assert [[time.end for time in task.schedule] for task in programme.tasks] == [
        [date(2027, 6, 14)],
        [date(2027, 5, 10), date(2027, 3, 31)],
    ]


BESIDE = {
    "a remark": ("Chủ trì\tGhi chú", "Sở Y tế\tTrước 30/6/2026", "2026-06-29"),
    "a remark in an empty row of times": ("Chủ trì\tThời hạn\tGhi chú", "Sở Y tế\t\tXong trong tháng 6", "2026-06-30"),
    "the words of the task": ("Chủ trì\tSản phẩm", "Sở Y tế\tBáo cáo", "2026-07-14"),
    "who does it and when": ("Đơn vị thực hiện, thời gian", "Sở Y tế (tháng 6/2026)", "2026-06-30"),
    "what comes of it and when": ("Chủ trì\tSản phẩm, thời gian", "Sở Y tế\tBáo cáo; tháng 6/2026", "2026-06-30"),
}


@pytest.mark.parametrize(("headings", "cells", "end"), BESIDE.values(), ids=BESIDE.keys())
def test_a_time_may_stand_among_other_things(read_body: Read, headings: str, cells: str, end: str) -> None:
    programme, _ = read_body(
        f"TT\tNhiệm vụ\t{headings}\n1\tSửa trạm bơm xong trước 15/7/2026\t{cells}\n2\tMở lớp dạy nghề\tSở Nội vụ"
    )
    first = programme.tasks[0]
    assert ([ref.name for ref in first.leads], [str(time.end) for time in first.schedule]) == (["Sở Y tế"], [end])


def test_the_words_of_a_task_set_no_time_where_a_column_does(read_body: Read) -> None:
    programme, _ = read_body("TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tSửa trạm bơm xong trước 15/7/2026\tSở Y tế\t")
    assert [task.schedule for task in programme.tasks] == [()]


def test_weeks_and_days_in_a_programme_of_one_month_are_of_that_month(read_body: Read) -> None:
    programme, _ = read_body("""
        CHƯƠNG TRÌNH CÔNG TÁC THÁNG 6/2026
        TT\tNội dung họp/Trích yếu nội dung\tCơ quan chuẩn bị\tThời gian trình
        1\tBáo cáo giải ngân vốn\tSở Tài chính\tTuần 3
        2\tĐề án bến xe\tSở Xây dựng\tTrong tháng
        3\tQuyết định về phí\tSở Tư pháp\tNgày 12
    """)
    assert [time.end for task in programme.tasks for time in task.schedule] == [
        date(2026, 6, 21),
        date(2026, 6, 30),
        date(2026, 6, 12),
    ]


def test_weeks_under_the_name_of_a_month_are_of_that_month(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        I\tTháng 7
        1\tHọp báo quý\tSở Y tế\tTuần 1
        II\tTháng 8
        2\tTiêm vắc xin\tSở Y tế\tTuần 2
    """)
    assert [time.end for task in programme.tasks for time in task.schedule] == [date(2026, 7, 7), date(2026, 8, 14)]


def test_marks_under_weeks_are_of_the_month_of_the_programme(read_body: Read) -> None:
    programme, _ = read_body("""
        CHƯƠNG TRÌNH CÔNG TÁC THÁNG 6/2026
        STT\tNội dung công việc\tCơ quan tham mưu\tTuần 1\tTuần 2\tTuần 3\tTuần 4
        1\tHọp giao ban\tSở Y tế\tx\t\tx\t
        2\tDiệt lăng quăng\tSở Y tế\t\t\tx\tx
    """)
    assert [[time.end for time in task.schedule] for task in programme.tasks] == [
        [date(2026, 6, 7), date(2026, 6, 21)],
        [date(2026, 6, 28)],
    ]


def test_an_end_without_a_beginning_is_a_deadline(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tBắt đầu\tHoàn thành
        1\tThông cầu\tSở Xây dựng\t\t15/8/2026
        2\tLắp đèn\tSở Xây dựng\t01/8/2026\t25/8/2026
    """)
    assert [[(time.role, time.end) for time in task.schedule] for task in programme.tasks] == [
        [("deadline", date(2026, 8, 15))],
        [("period", date(2026, 8, 25))],
    ]


@pytest.mark.parametrize("heading", ["Thời gian, địa điểm", "Thời gian/Địa bàn thực hiện", "Thời gian và kết quả"])
def test_the_place_beside_a_time_is_no_time(read_body: Read, heading: str) -> None:
    programme, _ = read_body(f"TT\tHoạt động\tChủ trì\t{heading}\n1\tMở hội làng\tSở Y tế\tTháng 9/2026; Quảng trường")
    assert [[time.end for time in task.schedule] for task in programme.tasks] == [[date(2026, 9, 30)]]


def test_how_long_an_inspection_takes_is_not_when_it_is(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung thanh tra\tThời hạn thanh tra\tThời gian triển khai\tĐơn vị chủ trì
        1\tThanh tra việc mua sắm thuốc\t45 ngày\tQuý II/2026\tSở Y tế
        2\tThanh tra việc thu phí bến bãi\t30 ngày làm việc\tTháng 9/2026\tSở Tài chính
    """)
    assert [[(time.role, time.end) for time in task.schedule] for task in programme.tasks] == [
        [("deadline", date(2026, 6, 30))],
        [("deadline", date(2026, 9, 30))],
    ]


def test_months_under_those_to_whom_work_is_submitted_are_deadlines(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tCơ quan chuẩn bị\tTrình BTV\tTrình BCH
        1\tNghị quyết về cửa khẩu\tSở Công Thương\tTháng 2\tTháng 3
        2\tQuy chế làm việc của tổ giúp việc\tSở Nội vụ\tTháng 6\t
    """)
    assert [[time.end and time.end.month for time in task.schedule] for task in programme.tasks] == [[2, 3], [6]]


@pytest.mark.parametrize("by_when", ["Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời gian trình", "Thời hạn"])
@pytest.mark.parametrize("how_long", ["Thời gian thực hiện", "Thời gian triển khai", "Tiến độ thực hiện"])
@pytest.mark.parametrize("cell", ["2026", "2026-2028", "Quý II/2026", "Tháng 5/2026", "Hằng năm"])
def test_of_two_columns_of_time_each_sets_its_own(read_body: Read, by_when: str, how_long: str, cell: str) -> None:
    programme, _ = read_body(f"""
        TT\tNhiệm vụ\tCơ quan chủ trì\t{by_when}\t{how_long}
        1\tSửa trạm bơm\tSở Y tế\t{cell}\t
        2\tMở lớp dạy nghề\tSở Nội vụ\t\t{cell}
    """)
    assert [[time.role for time in task.schedule] for task in programme.tasks] == [["deadline"], ["period"]]
