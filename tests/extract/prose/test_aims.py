"""Goals under words that announce them, and by when they are due."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.extract.prose.aims import year_issued
from dondoc.model import Document, Head, Programme

Read = Callable[[str], tuple[Programme, Document]]
Due = list[tuple[str, str | None]]


def due(programme: Programme) -> Due:
    return [(str(target.value), target.period_end) for item in programme.indicators for target in item.targets]


def test_under_a_heading_of_goals_every_figure_is_one(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU
        1. Mục tiêu cụ thể đến năm 2028
        - Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 90%.
        - 100% văn bản được ký số.
        - Số hóa 25.000 hồ sơ lưu trữ.
    """)
    assert due(programme) == [("90", "2028"), ("100", "2028"), ("25000", "2028")]


def test_the_nearest_words_above_say_when_a_goal_is_due(read_body: Read) -> None:
    programme, _ = read_body("""
        I. CÁC CHỈ TIÊU CHỦ YẾU
        1. Đến năm 2027:
        - Có 20 xã đạt chuẩn.
        - Về y tế, đến hết năm 2029:
        + Đạt 12 bác sĩ/10.000 dân.
        - Tỷ lệ che phủ rừng 45%.
        2. Sau đó
        - Đạt 30 xã.
    """)
    assert due(programme) == [("20", "2027"), ("12", "2029"), ("45", "2027"), ("30", "2026")]


def test_fields_without_numbers_stand_below_what_announces_their_goals(read_body: Read) -> None:
    programme, _ = read_body("""
        I. QUAN ĐIỂM
        Các chỉ tiêu đến năm 2029:
        Về kinh tế: Tổng sản phẩm tăng 9%/năm.
        Về xã hội: Tỷ lệ hộ nghèo còn 3%.
        Toàn xã hiện có 75 thôn, tỷ lệ thôn có chợ 12%.
    """)
    assert due(programme) == [("9", "2029"), ("3", "2029")]


def test_the_years_of_a_standard_give_way_to_the_year_above(read_body: Read) -> None:
    programme, _ = read_body("""
        I. CÁC CHỈ TIÊU NĂM 2027
        1. Tỷ lệ xã đạt chuẩn (theo Bộ tiêu chí giai đoạn 2026-2030) đạt 15%.
        II. CÁC CHỈ TIÊU ĐẾN NĂM 2035
        1. Tỷ lệ xã đạt chuẩn (theo Bộ tiêu chí giai đoạn 2026-2030) đạt 15%.
    """)
    assert due(programme) == [("15", "2027"), ("15", "2030")]


@pytest.mark.parametrize(
    ("title", "issued_on", "issued"),
    [
        ("Kế hoạch chuyển đổi số năm 2026", None, 2026),
        ("Kế hoạch chuyển đổi số năm 2026", date(2025, 12, 20), 2025),
        ("Kế hoạch chuyển đổi số đến năm 2030", None, None),
        ("Kế hoạch chuyển đổi số dén năm 2030", None, None),  # as a scan may lose the marks
        ("KẾ HOẠCH CHUYỂN ĐỔI SỐ DEN NĂM 2030", None, None),
        ("Kế hoạch đầu tư năm 2026", None, 2026),
        ("Kế hoạch chuyển đổi số giai đoạn 2026-2030", None, None),
        ("", None, None),
    ],
)
def test_an_undated_plan_is_of_the_year_that_it_is_for(title: str, issued_on: date | None, issued: int | None) -> None:
    assert year_issued(Head(title=title, issued_on=issued_on)) == issued


def test_figures_elsewhere_are_no_goals(read_body: Read) -> None:
    programme, _ = read_body("""
        I. HIỆN TRẠNG
        - 100% văn bản được ký số.
        II. NHIỆM VỤ
        1. Thực hiện các mục tiêu phát triển bền vững
        - Hỗ trợ 36 xã vùng cao.
    """)
    assert programme.indicators == ()


def test_where_a_paragraph_says_what_its_goals_are_its_other_sentences_set_none(read_body: Read) -> None:
    programme, _ = read_body("I. MỤC TIÊU\n1. Tỉnh có 75 xã. Phấn đấu đến năm 2030 có 36 xã đạt chuẩn.")
    assert due(programme) == [("36", "2030")]


def test_a_row_of_targets_without_a_year_is_due_when_its_title_says(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        CÁC CHỈ TIÊU ĐẾN NĂM 2031
        TT\tChỉ tiêu\tChủ trì
        1\tTỷ lệ hồ sơ trực tuyến đạt 90%\tSở Y tế
        2\tTỷ lệ ký số năm 2027 đạt 100%\tSở Y tế
    """)
    assert due(programme) == [("90", "2031"), ("100", "2027")]


def test_the_column_of_targets_may_say_when_they_are_due(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu phấn đấu đến năm 2029\tChủ trì
        1\tTỷ lệ hồ sơ trực tuyến đạt 90%\tSở Y tế
    """)
    assert due(programme) == [("90", "2029")]


def test_sentences_behind_one_that_sets_goals_set_more(read_body: Read) -> None:
    programme, _ = read_body(
        "I. MỤC TIÊU\n1. Tỉnh có 75 xã. Phấn đấu đến năm 2030 có 36 xã đạt chuẩn. Có ít nhất 3 sản phẩm mới."
    )
    assert due(programme) == [("36", "2030"), ("3", "2026")]


def test_what_is_dealt_with_by_a_year_is_reached(read_body: Read) -> None:
    programme, _ = read_body("I. MỤC TIÊU\n1. Đến năm 2028 xử lý xong 48 điểm sạt lở; nạo vét 30 km kênh.")
    assert due(programme) == [("48", "2028"), ("30", "2028")]


def test_goals_that_somebody_is_asked_to_reach_are_no_tasks_of_his(read_body: Read) -> None:
    programme, _ = read_body("""
        Điều 2. HĐND tỉnh đề nghị UBND tỉnh làm tốt các việc sau:
        1. Mục tiêu tổng quát
        Phấn đấu tốc độ tăng trưởng GRDP từ 11% trở lên; cơ cấu lại các ngành.
        2. Một số chỉ tiêu chủ yếu
        - Thu ngân sách đạt 5.000 tỷ đồng.
        3. Nhiệm vụ, giải pháp
        - Đẩy nhanh tiến độ các cầu qua suối.
    """)
    assert [task.text for task in programme.tasks] == ["Đẩy nhanh tiến độ các cầu qua suối."]
    assert due(programme) == [("11", "2026"), ("5000", "2026")]


def test_what_is_measured_stands_behind_the_aim_that_work_helps_to_reach(read_body: Read) -> None:
    programme, _ = read_body("""
        Để đàn trâu bò lớn nhanh, góp phần hoàn thành mục tiêu đàn bò sữa đạt 31,5% tổng đàn năm 2026, xã lập đề án.
    """)
    assert [target.measure for item in programme.indicators for target in item.targets] == ["đàn bò sữa"]


def test_the_paragraph_right_below_what_announces_goals_sets_them_whoever_asks_of_it_first(read_body: Read) -> None:
    programme, _ = read_body("""
        I. QUAN ĐIỂM
        Các chỉ tiêu đến năm 2029:
        Tỷ lệ hộ nghèo của xã còn 3%.
    """)
    assert due(programme) == [("3", "2029")]
