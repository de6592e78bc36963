"""Tables that give tasks and indicators, in the layouts that offices use."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from textwrap import dedent

import pytest

from dondoc.extract import extract_programme
from dondoc.model import AgencyRef, Comparator, Document, Programme, Role
from dondoc.sources.plain import document_from_text

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


def test_a_heading_may_stand_in_two_rows(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan thực hiện\t\tThời gian
        \t\tChủ trì\tPhối hợp\t
        1\tRà soát quy định\tSở Tư pháp\tSở Y tế\tQuý II/2026
        TT\tNhiệm vụ\tCơ quan thực hiện\t\tThời gian
        \t\tChủ trì\tPhối hợp\t
        2\tHọp\tSở Y tế\t\t2026
    """)
    first, second = programme.tasks
    assert (names(first.leads), names(first.cooperating)) == (["Sở Tư pháp"], ["Sở Y tế"])
    assert (second.label, names(second.leads)) == ("2", ["Sở Y tế"])
    assert (programme.ledger.count()["table_header"], programme.ledger.count()["repeated_header"]) == (2, 2)


def test_years_may_stand_under_a_heading_that_spans_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tThực hiện\tKế hoạch\t
        \t\t\t2025\t2026\t2027
        TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\t\t
        \t\t\t2026\t2027\t2028
        1\tThu ngân sách\tTỷ đồng\t10\t11\t12
    """)
    (indicator,) = programme.indicators
    assert [(target.value, target.period_end) for target in indicator.targets] == [
        (Decimal(10), "2026"),
        (Decimal(11), "2027"),
        (Decimal(12), "2028"),
    ]


def test_a_row_of_content_below_a_heading_is_no_second_heading(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tGhi chú
        1\tĐề án\tSở Y tế\t
    """)
    assert [task.text for task in programme.tasks] == ["Đề án"]


NUMBERED_COLUMNS = ["(1)\t(2)\t(3)\t(4)", "1\t2\t3\t4", "A\tB\t1\t2", "(1)\t(2)\t(3)\t(4)=(2)+(3)"]


@pytest.mark.parametrize("row", NUMBERED_COLUMNS)
def test_a_row_that_numbers_the_columns_belongs_to_the_heading(read_body: Read, row: str) -> None:
    head = "TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n"
    programme, _ = read_body(f"{head}{row}\n1\tHọp\tSở Y tế\t2026\n{head}{row}\n2\tRà soát\tSở Y tế\t2026")
    assert [task.text for task in programme.tasks] == ["Họp", "Rà soát"]
    assert (programme.ledger.count()["table_header"], programme.ledger.count()["repeated_header"]) == (2, 2)


def test_groups_without_a_number_hold_the_rows_below_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        I\tCấp tỉnh\t
        \tThể chế\t
        1\tRà soát quy định\tSở Tư pháp
        \tHạ tầng\t
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
        II\tCấp xã\t
        1\tTập huấn\tUBND các xã, phường
    """)
    assert [(section.label, section.title, section.level) for section in programme.sections] == [
        ("I", "Cấp tỉnh", 1),
        ("I/1", "Thể chế", 2),
        ("I/2", "Hạ tầng", 2),
        ("II", "Cấp xã", 1),
    ]
    assert [(task.label, task.section) for task in programme.tasks] == [
        ("I/1/1", "Thể chế"),
        ("I/2/1", "Hạ tầng"),
        ("II/1", "Cấp xã"),
    ]


CELLS = {
    "labels": "Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính",
    "a clause": "Sở Y tế chủ trì, phối hợp với Sở Tài chính",
    "brackets": "Sở Y tế (chủ trì), Sở Tài chính",
}


@pytest.mark.parametrize("heading", ["Cơ quan chủ trì, phối hợp", "Cơ quan thực hiện"])
@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS.keys())
def test_one_cell_may_say_who_leads_and_who_cooperates(read_body: Read, heading: str, cell: str) -> None:
    programme, _ = read_body(f"TT\tNhiệm vụ\t{heading}\n1\tHọp\t{cell}")
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Y tế"], ["Sở Tài chính"])


def test_results_of_past_years_are_no_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tTH 2024\tƯớc thực hiện năm 2025\tKH 2026
        1\tThu ngân sách\tTỷ đồng\t7.000\t7.500\t8.000
    """)
    assert [(target.value, target.period_end) for item in programme.indicators for target in item.targets] == [
        (Decimal(8000), "2026")
    ]


def test_a_column_of_a_year_before_the_document_tells_where_things_stand(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\t2025\t2026\t2030
        1\tThu ngân sách\tTỷ đồng\t7.500\t8.000\t9.900
    """)
    assert [target.period_end for item in programme.indicators for target in item.targets] == ["2026", "2030"]


def merged(text: str, *places: tuple[int, int]) -> Programme:
    """The programme of `text` where the cells at `places` (line and column, from 1) are one with the cell above."""
    document = document_from_text(dedent(text).strip("\n"), name="document.txt")
    lines = tuple(
        replace(line, cells=tuple(replace(c, merged=(line.number, c.column) in places) for c in line.cells))
        for line in document.lines
    )
    return extract_programme(replace(document, lines=lines))


def test_a_cell_that_is_one_with_the_cell_above_says_the_same() -> None:
    programme = merged(
        """
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
        1\tHọp\tSở Y tế\tSở Tài chính\t2026
        2\tRà soát\t\t\t
        3\tKiểm tra\t\t\t
        """,
        *((line, column) for line in (3, 4) for column in (3, 4, 5)),
    )
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"]] * 3
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Tài chính"]] * 3
    assert {task.schedule for task in programme.tasks} == {programme.tasks[0].schedule}
    assert programme.sections == ()


def test_an_empty_cell_that_is_its_own_says_nothing() -> None:
    programme = merged("TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tHọp\tSở Y tế\t2026\n2\tRà soát\t\t2026", (3, 4))
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], []]


def test_a_row_whose_task_is_merged_adds_to_the_row_above() -> None:
    programme = merged("TT\tNhiệm vụ\tCơ quan chủ trì\n1\tHọp\tSở Y tế\n\t\tSở Tài chính", (3, 1), (3, 2))
    (task,) = programme.tasks
    assert names(task.leads) == ["Sở Y tế", "Sở Tài chính"]


def test_rows_under_headings_that_mean_nothing_are_reported_above_the_body_too(read: Read) -> None:
    programme, _ = read("PHỤ LỤC I\nDANH MỤC\nTên xã\tĐiện thoại\nMường La\t0212")
    assert programme.ledger.count()["unclassified"] == 2


def test_a_signature_in_a_table_ends_the_table_of_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tHọp\tSở Y tế
        Nơi nhận: - Như trên; - Lưu: VT.\tTM. ỦY BAN NHÂN DÂN CHỦ TỊCH Họ và Tên
    """)
    assert [task.text for task in programme.tasks] == ["Họp"]
    assert (programme.document.signer, programme.document.signer_title) == ("Họ và Tên", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


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


def test_a_group_row_that_names_an_agency_leads_the_tasks_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên nhiệm vụ\tThời gian hoàn thành\tKết quả
        I\tSở Xây dựng\t\t
        1\tLập chương trình phát triển nhà ở\t2026\tQuyết định
        II\tCải cách hành chính\t\t
        1\tRà soát thủ tục\t2026\tBáo cáo
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Xây dựng"], []]


def test_who_cooperates_in_a_row_leaves_the_group_to_lead_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên nhiệm vụ\tThời hạn trình\tCơ quan phối hợp
        I\tSỞ XÂY DỰNG\t\t
        1\tLập chương trình phát triển nhà ở\t2026\tSở Tài chính
    """)
    (task,) = programme.tasks
    assert [ref.name for ref in task.leads] == ["Sở Xây dựng"]
    assert [ref.name for ref in task.cooperating] == ["Sở Tài chính"]


def test_the_words_of_a_group_may_stand_in_the_column_behind_the_numbers(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tĐơn vị chủ trì\tNhiệm vụ\tThời hạn
        A\tHOÀN THIỆN CHÍNH SÁCH\t\t
        1\tSở Y tế\tLập chương trình\t2026
        B\tHẠ TẦNG\t\t
        1\tSở Xây dựng\tSửa đường\t2026
    """)
    assert [(task.label, task.section, task.leads[0].name) for task in programme.tasks] == [
        ("A/1", "HOÀN THIỆN CHÍNH SÁCH", "Sở Y tế"),
        ("B/1", "HẠ TẦNG", "Sở Xây dựng"),
    ]


def test_goals_by_a_year_may_head_the_column_that_rows_are_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu đến năm 2030\tCơ quan theo dõi
        1\tTỷ lệ đô thị hóa trên 45%\tSở Xây dựng
    """)
    assert [(str(t.value), t.period_end) for each in programme.indicators for t in each.targets] == [("45", "2030")]


@pytest.mark.parametrize(
    ("heading", "row", "targets"),
    [
        ("Chỉ tiêu\tNăm 2027\tNăm 2030", "Tỷ lệ đô thị hóa (%)\t20\t30", ["20 % 2027", "30 % 2030"]),
        ("Chỉ tiêu\tNăm 2027\tNăm 2030", "Thu ngân sách (tỷ đồng)\t2.000\t", ["2000 tỷ đồng 2027"]),
        ("Chỉ tiêu\tNăm 2027 (%)\tNăm 2030 (%)", "Tỷ lệ đô thị hóa\t20\t30", ["20 % 2027", "30 % 2030"]),
        ("Chỉ tiêu (ĐVT: %)\tNăm 2027\tNăm 2030", "Tỷ lệ đô thị hóa\t20\t30", ["20 % 2027", "30 % 2030"]),
        ("Chỉ tiêu\tNăm 2027\tNăm 2030", "Tỷ lệ đô thị hóa (toàn tỉnh)\t20\t30", ["20  2027", "30  2030"]),
    ],
)
def test_a_unit_may_stand_in_brackets(read_body: Read, heading: str, row: str, targets: list[str]) -> None:
    programme, _ = read_body(f"TT\t{heading}\n1\t{row}")
    [indicator] = programme.indicators
    assert [f"{each.value} {each.unit} {each.period_end}" for each in indicator.targets] == targets


def figures(programme: Programme) -> list[list[str]]:
    return [
        [f"{target.value or target.high} {target.unit} {target.period_end}" for target in indicator.targets]
        for indicator in programme.indicators
    ]


def test_a_column_of_figures_whose_heading_names_no_year_holds_the_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan chủ trì
        I\tĐến năm 2030\t\t\t
        1\tTỷ lệ người từ 15 tuổi có tài khoản số\t%\t≥ 80\tSở Y tế
        II\tĐến năm 2035\t\t\t
        1\tSố kho dữ liệu dùng chung\tkho\t5 - 6\tSở Tài chính
    """)
    assert figures(programme) == [["80 % 2030"], ["6 kho 2035"]]
    assert [names(indicator.leads) for indicator in programme.indicators] == [["Sở Y tế"], ["Sở Tài chính"]]


def test_what_is_counted_and_planned_is_an_indicator_by_whatever_name(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tĐVT\tKế hoạch giao
        1\tĐường bê tông ở bản\tkm\t12,5
        2\tLớp tập huấn\tlớp\t8
    """)
    assert programme.tasks == ()
    assert figures(programme) == [["12.5 km 2026"], ["8 lớp 2026"]]


def test_what_was_planned_for_the_year_that_results_are_told_of_is_no_target(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\t\tNăm 2027
        \t\t\tKế hoạch\tƯớc thực hiện\t
        1\tThu ngân sách\ttỷ đồng\t90\t95\t110
    """)
    assert figures(programme) == [["110 tỷ đồng 2027"]]


def test_the_unit_may_stand_above_the_table_or_with_the_whole_of_which_a_row_is_a_part(read_body: Read) -> None:
    programme, _ = read_body("""
        II. CHỈ TIÊU
        Đơn vị tính: %
        TT\tChỉ tiêu\t2026\t2027
        1\tTỷ lệ hộ nghèo\t12\t10
    """)
    assert figures(programme) == [["12 % 2026", "10 % 2027"]]
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\t2026
        1\tDiện tích cây ăn quả\tha\t900
        \t- Xoài\t\t400
        2\tĐàn bò\tcon\t70
    """)
    assert figures(programme) == [["900 ha 2026"], ["400 ha 2026"], ["70 con 2026"]]


def test_a_mark_stands_for_what_the_cell_above_says(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành
        1\tRà soát quy định\tSở Tư pháp\tQuý II/2026
        2\tXây dựng kho dữ liệu\tnt\t"
    """)
    first, second = programme.tasks
    assert names(second.leads) == ["Sở Tư pháp"]
    assert [time.end for time in second.schedule] == [time.end for time in first.schedule]


def test_words_that_name_no_column_by_themselves_may_do_so_under_what_spans_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tThực hiện\t\tThời gian\t
        \t\tCơ quan chủ trì\tCơ quan phối hợp\tTrình\tHoàn thành
        1\tRà soát quy định\tSở Tư pháp\tSở Y tế\tTháng 5/2026\tTháng 8/2026
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Tư pháp"], ["Sở Y tế"])
    assert [(time.role, time.end.month) for time in task.schedule if time.end] == [("deadline", 8), ("period", 5)]


def test_the_column_that_is_filled_says_what_a_row_is_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tNội dung cụ thể\tCơ quan chủ trì
        1\tHoàn thiện thể chế\tRà soát quy định\tSở Tư pháp
        \t\tSửa đổi quy chế\tSở Nội vụ
    """)
    assert [task.text for task in programme.tasks] == ["Rà soát quy định", "Sửa đổi quy chế"]


def test_the_title_of_an_appendix_says_when_its_targets_are_due(read: Read) -> None:
    programme, _ = read("""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 12/KH-UBND
        Sơn La, ngày 05 tháng 5 năm 2026
        KẾ HOẠCH
        Giảm nghèo bền vững giai đoạn 2026 - 2030
        PHỤ LỤC
        CHỈ TIÊU GIAO NĂM 2027
        (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/5/2026 của UBND tỉnh)
        TT\tChỉ tiêu\tĐVT\tChỉ tiêu giao
        1\tSố hộ thoát nghèo\thộ\t250
    """)
    assert figures(programme) == [["250 hộ 2027"]]


def test_figures_under_years_are_targets_whatever_heads_what_is_measured(read_body: Read) -> None:
    programme, _ = read_body("""
        (ĐVT: ha)
        TT\tLoại rừng\tTổng\tPhân theo năm\t
        \t\t\tNăm 2026\tNăm 2027
        1\tRừng trồng mới\t120\t50\t70
    """)
    assert figures(programme) == [["120 ha 2027", "50 ha 2026", "70 ha 2027"]]
    assert programme.ledger.unclassified == ()


def test_the_group_of_a_task_is_not_what_its_row_is_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhóm nhiệm vụ\tNội dung công việc\tCơ quan thực hiện
        I\tHạ tầng\t\t
        1\tCảng\tBàn giao mặt bằng\tSở Xây dựng
        2\tĐường\tLập dự án\tSở Tài chính
    """)
    assert [task.text for task in programme.tasks] == ["Bàn giao mặt bằng", "Lập dự án"]
    assert [section.title for section in programme.sections] == ["Hạ tầng"]


def test_a_column_of_figures_is_not_what_rows_are_about_though_its_heading_may_be(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tLĩnh vực (điểm)\tMục tiêu năm 2026\tCơ quan chủ trì
        1\tGia nhập thị trường\t≥ 7,9\tSở Tài chính
        2\tTiếp cận đất đai (điểm)\t7,2\tSở Y tế
    """)
    assert [indicator.text for indicator in programme.indicators] == ["Gia nhập thị trường", "Tiếp cận đất đai (điểm)"]
    assert figures(programme) == [["7.9 điểm 2026"], ["7.2 điểm 2026"]]


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


def test_a_unit_in_brackets_may_span_the_years_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tCây trồng\tDiện tích (ha)\t\tSản lượng (tấn)\t
        \t\t2026\t2030\t2026\t2030
        1\tQuế\t140\t150\t25\t32
    """)
    assert figures(programme) == [["140 ha 2026", "150 ha 2030", "25 tấn 2026", "32 tấn 2030"]]


def test_what_is_planned_for_years_is_an_indicator_where_nobody_is_to_do_it(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tNội dung\tMục tiêu 2028\tMục tiêu 2030
        1\tNhân lực thiết kế\tTối thiểu 3.000 người\tTối thiểu 5.000 người
        2\tLò đốt rác\t01 lò đốt\t02 lò đốt
    """)
    assert programme.tasks == ()
    assert figures(programme) == [["3000 người 2028", "5000 người 2030"], ["1 lò đốt 2028", "2 lò đốt 2030"]]


def test_a_bare_figure_under_a_heading_of_months_is_a_month(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tNhiệm vụ\tCơ quan chủ trì\tTháng hoàn thành
        1\tRà soát quy định\tSở Tư pháp\t10
    """)
    assert [time.end for task in programme.tasks for time in task.schedule] == [date(2026, 10, 31)]
