"""Tables that give tasks and indicators, in the layouts that offices use."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

import pytest

from dondoc.model import AgencyRef, Comparator, Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def labels(programme: Programme) -> list[str]:
    return [task.label for task in programme.tasks]


def test_a_row_is_a_task_with_its_agencies_and_its_deadline(read_body: Read) -> None:
    programme, document = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
        1\tRà soát quy định về dữ liệu\tSở Tư pháp\tCác sở, ngành\tQuý II/2026
    """)
    (task,) = programme.tasks
    assert (task.label, task.text) == ("1", "Rà soát quy định về dữ liệu")
    assert (names(task.leads), names(task.cooperating)) == (["Sở Tư pháp"], ["Các sở, ban, ngành"])
    (schedule,) = task.schedule
    assert (schedule.role, schedule.end, schedule.raw) == ("deadline", date(2026, 6, 30), "Quý II/2026")
    assert document.quote(task.source) == task.text
    assert task.source.cell == "1.2.2"


def test_the_columns_may_stand_in_any_order(read_body: Read) -> None:
    programme, _ = read_body("""
        Thời hạn\tĐơn vị phối hợp\tNội dung công việc\tGhi chú\tĐơn vị chủ trì\tSTT
        Trước 30/6/2026\tSở Tài chính\tXây dựng kho dữ liệu\tƯu tiên\tSở Khoa học và Công nghệ\t1
    """)
    (task,) = programme.tasks
    assert (task.label, task.text, task.note) == ("1", "Xây dựng kho dữ liệu", "Ưu tiên")
    assert (names(task.leads), names(task.cooperating)) == (["Sở Khoa học và Công nghệ"], ["Sở Tài chính"])
    assert [schedule.end for schedule in task.schedule] == [date(2026, 6, 29)]


def test_a_table_without_a_column_of_numbers_counts_its_rows(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung công việc\tCơ quan thực hiện
        Đào tạo kỹ năng số\tSở Nội vụ
        Mở lớp tập huấn\tSở Y tế
    """)
    assert labels(programme) == ["1", "2"]


def test_a_number_at_the_head_of_the_text_is_the_label(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung công việc\tCơ quan thực hiện
        1. Đào tạo kỹ năng số\tSở Nội vụ
        2. Mở lớp tập huấn\tSở Y tế
    """)
    assert [(task.label, task.text) for task in programme.tasks] == [
        ("1", "Đào tạo kỹ năng số"),
        ("2", "Mở lớp tập huấn"),
    ]


def test_a_heading_row_that_a_page_repeats_is_dropped_and_the_table_goes_on(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        I\tThể chế\t
        1\tRà soát quy định\tSở Tư pháp
        TT\tNhiệm vụ\tCơ quan chủ trì
        2\tBan hành quy chế\tSở Nội vụ
    """)
    assert labels(programme) == ["I/1", "I/2"]
    assert programme.ledger.count()["repeated_header"] == 1


def test_a_row_that_a_page_break_cut_is_joined(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tRà soát quy định về dữ liệu dùng\tSở Tư pháp,\tQuý II/2026
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        \tchung của tỉnh\tSở Nội vụ\t
        2\tBan hành quy chế\tSở Nội vụ\tNăm 2026
    """)
    first, second = programme.tasks
    assert first.text == "Rà soát quy định về dữ liệu dùng chung của tỉnh"
    assert names(first.leads) == ["Sở Tư pháp", "Sở Nội vụ"]
    assert second.text == "Ban hành quy chế"


def test_rows_without_agencies_group_the_rows_below_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        I\tThể chế\t\t
        1\tVăn bản\t\t
        1.1\tRà soát quy định\tSở Tư pháp\t2026
        II\tHạ tầng\t\t
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ\t2026-2027
    """)
    assert [(s.label, s.title, s.level) for s in programme.sections] == [
        ("I", "Thể chế", 1),
        ("I/1", "Văn bản", 2),
        ("II", "Hạ tầng", 1),
    ]
    outer, inner, _ = programme.sections
    assert inner.parent == outer.id
    assert [(task.label, task.section) for task in programme.tasks] == [("I/1/1.1", "Văn bản"), ("II/1", "Hạ tầng")]
    assert programme.tasks[0].section_id == inner.id


def test_dashes_are_counted_under_the_number_above_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        I\tDữ liệu\t
        1\tMở dữ liệu dùng chung\tSở Khoa học và Công nghệ
        -\tDanh mục cấp tỉnh\tSở Khoa học và Công nghệ
        -\tDanh mục cấp xã\tUBND các xã, phường
        2\tKết nối dữ liệu\tCông an tỉnh
        -\tDữ liệu dân cư\tCông an tỉnh
    """)
    assert labels(programme) == ["I/1", "I/1/-1", "I/1/-2", "I/2", "I/2/-1"]


def test_a_row_that_only_introduces_dashes_is_a_section(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tMở dữ liệu dùng chung\t
        -\tDanh mục cấp tỉnh\tSở Khoa học và Công nghệ
    """)
    assert [section.title for section in programme.sections] == ["Mở dữ liệu dùng chung"]
    assert [(task.label, task.section) for task in programme.tasks] == [("1/-1", "Mở dữ liệu dùng chung")]


def test_numbers_that_restart_in_each_group_keep_labels_apart(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        A\tThể chế\t
        1\tRà soát quy định\tSở Tư pháp
        B\tHạ tầng\t
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
    """)
    assert labels(programme) == ["A/1", "B/1"]


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


def test_the_note_of_a_task_is_its_remark_and_without_one_its_product(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tSản phẩm\tGhi chú
        1\tXây dựng kho dữ liệu\tSở Y tế\tKho dữ liệu\tƯu tiên
        2\tPhủ sóng 5G\tSở Y tế\tBáo cáo\t
        3\tMở lớp tập huấn\tSở Y tế\t\t
    """)
    assert [task.note for task in programme.tasks] == ["Ưu tiên", "Báo cáo", None]


def test_the_heading_above_a_table_is_the_section_of_its_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ TRỌNG TÂM
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tSở Y tế
    """)
    assert [task.section for task in programme.tasks] == ["NHIỆM VỤ TRỌNG TÂM"]


def test_indicators_have_their_agencies_targets_and_consolidators(read_body: Read) -> None:
    programme, document = read_body("""
        STT\tChỉ tiêu\tCơ quan chủ trì\tCơ quan phối hợp
        1\tĐến năm 2030, kinh tế số đạt trên 15%\tSở Y tế (Thống kê tỉnh tổng hợp, đánh giá)\tUBND các xã, phường
    """)
    (indicator,) = programme.indicators
    assert (indicator.label, names(indicator.leads)) == ("1", ["Sở Y tế"])
    assert (names(indicator.cooperating), names(indicator.consolidators)) == (
        ["UBND các xã, phường"],
        ["Thống kê tỉnh"],
    )
    (target,) = indicator.targets
    assert (target.comparator, target.value, target.unit) == (Comparator.GT, Decimal(15), "%")
    assert target.period_end == "2030"
    assert document.quote(indicator.source) == indicator.text


def test_targets_may_stand_in_a_column_a_year_with_the_unit_in_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tNăm 2027\tĐến năm 2030
        1\tTỷ trọng kinh tế số\t%\t10\t12,5\t> 15
        2\tThu ngân sách\tTỷ đồng\t8.000\t9.000-9.500\t≥ 12.000
        3\tDoanh nghiệp số\tDoanh nghiệp\t\t…\t2.000
    """)
    first, second, third = programme.indicators
    assert [(t.value, t.unit, t.period_end) for t in first.targets] == [
        (Decimal(10), "%", "2026"),
        (Decimal("12.5"), "%", "2027"),
        (Decimal(15), "%", "2030"),
    ]
    assert [t.comparator for t in first.targets] == [Comparator.EQ, Comparator.EQ, Comparator.GT]
    assert [t.comparator for t in second.targets] == [Comparator.EQ, Comparator.BETWEEN, Comparator.GE]
    assert (second.targets[1].low, second.targets[1].high) == (Decimal(9000), Decimal(9500))
    assert [(t.value, t.period_end) for t in third.targets] == [(Decimal(2000), "2030")]


def test_a_column_of_followers_names_the_consolidators(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tCơ quan theo dõi, đánh giá
        1\tTỷ trọng kinh tế số\t%\t10\tThống kê tỉnh
    """)
    assert [names(indicator.consolidators) for indicator in programme.indicators] == [["Thống kê tỉnh"]]


def test_a_new_appendix_begins_a_new_table_with_labels_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC I
        NHIỆM VỤ CẤP TỈNH
        TT\tNhiệm vụ\tCơ quan chủ trì
        I\tThể chế\t
        1\tRà soát quy định\tSở Tư pháp
        PHỤ LỤC II
        NHIỆM VỤ CẤP XÃ
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tUBND các xã, phường
    """)
    assert labels(programme) == ["I/1", "1"]
    assert "repeated_header" not in programme.ledger.count()


def test_emphasis_and_tags_are_dropped_from_the_words_of_a_cell(read_body: Read) -> None:
    programme, _ = read_body("""
        **TT**\t**Nhiệm vụ**\t**Cơ quan chủ trì**
        <i>1</i>\t<i>Phủ sóng 5G</i>\t*Sở Y tế*
    """)
    (task,) = programme.tasks
    assert (task.label, task.text, names(task.leads)) == ("1", "Phủ sóng 5G", ["Sở Y tế"])


def test_a_row_with_fewer_cells_than_its_table_is_read_as_far_as_it_goes(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tPhủ sóng 5G\tSở Y tế
        2\tMở lớp tập huấn
    """)
    assert [task.text for task in programme.tasks][:1] == ["Phủ sóng 5G"]
    assert programme.tasks[0].schedule == ()
    assert Role.UNCLASSIFIED not in programme.ledger.roles


def test_a_table_whose_headings_mean_nothing_gives_no_tasks_and_is_reported(read_body: Read) -> None:
    programme, document = read_body("""
        I. LIÊN HỆ
        Họ và tên\tĐiện thoại
        Văn thư\t0212
    """)
    assert programme.tasks == ()
    unclassified = [document.quote(place) for place in programme.ledger.unclassified]
    assert unclassified == ["Họ và tên\tĐiện thoại", "Văn thư\t0212"]
