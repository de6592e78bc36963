"""Headings of tables: the order of columns, two rows, headings that a page repeats, headings that say little."""

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def labels(programme: Programme) -> list[str]:
    return [task.label for task in programme.tasks]


def test_the_columns_may_stand_in_any_order(read_body: Read) -> None:
    programme, _ = read_body("""
        Thời hạn\tĐơn vị phối hợp\tNội dung công việc\tGhi chú\tĐơn vị chủ trì\tSTT
        Trước 30/6/2026\tSở Tài chính\tXây dựng kho dữ liệu\tƯu tiên\tSở Khoa học và Công nghệ\t1
    """)
    (task,) = programme.tasks
    assert (task.label, task.text, task.note) == ("1", "Xây dựng kho dữ liệu", "Ưu tiên")
    assert (names(task.leads), names(task.cooperating)) == (["Sở Khoa học và Công nghệ"], ["Sở Tài chính"])
    assert [schedule.end for schedule in task.schedule] == [date(2026, 6, 29)]


def test_a_row_of_brackets_below_the_heading_belongs_to_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        \t\t(đơn vị)\t(tháng/quý)
        1\tRà soát quy định\tSở Tư pháp\tQuý II/2026
        2\t(Tiếp) Ban hành quy chế\t(Sở Nội vụ)\t
    """)
    assert labels(programme) == ["1", "2"]
    assert programme.ledger.unclassified == ()


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


def test_a_row_without_number_that_names_who_leads_is_no_heading(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tThời gian thực hiện
        Đề án số hóa hồ sơ lưu trữ\tSở Nội vụ\tCông an tỉnh; Sở Tài chính\tQuý I/2026\t2026-2027
        Kế hoạch công tác dân vận 5 năm 2026 - 2030\tSở Nội vụ\tCông an tỉnh; Sở Y tế\tQuý I/2026\t2026-2030
        Chương trình công tác đối ngoại\tSở Ngoại vụ\tCông an tỉnh\t\t2026
        Nội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tThời gian thực hiện
        Rà soát quy hoạch\tSở Xây dựng\tSở Tài chính\t2026\t
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Nội vụ"]] * 2 + [["Sở Ngoại vụ"], ["Sở Xây dựng"]]
    assert [len(task.schedule) for task in programme.tasks] == [2, 2, 1, 1]
    assert programme.ledger.count()["repeated_header"] == 1


def test_a_table_of_parties_may_stand_below_one_of_leads(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn
        Rà soát quy hoạch\tSở Xây dựng\t\t2026
        Nhiệm vụ\tSở Nội vụ\tSở Y tế\t2026
        Cắt giảm thủ tục hành chính\tx\t\t
        Đánh giá cán bộ hằng năm\t\tx\tx
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Xây dựng"], ["Sở Nội vụ"], ["Sở Y tế"]]


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


def test_rows_under_headings_that_mean_nothing_are_reported_above_the_body_too(read: Read) -> None:
    programme, _ = read("PHỤ LỤC I\nDANH MỤC\nTên xã\tĐiện thoại\nMường La\t0212")
    assert programme.ledger.count()["unclassified"] == 2


def test_words_that_name_no_column_by_themselves_may_do_so_under_what_spans_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tThực hiện\t\tThời gian\t
        \t\tCơ quan chủ trì\tCơ quan phối hợp\tTrình\tHoàn thành
        1\tRà soát quy định\tSở Tư pháp\tSở Y tế\tTháng 5/2026\tTháng 8/2026
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Tư pháp"], ["Sở Y tế"])
    assert [(time.role, time.end.month) for time in task.schedule if time.end] == [("deadline", 5), ("deadline", 8)]


def test_the_column_that_is_filled_says_what_a_row_is_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tNội dung cụ thể\tCơ quan chủ trì
        1\tHoàn thiện thể chế\tRà soát quy định\tSở Tư pháp
        \t\tSửa đổi quy chế\tSở Nội vụ
    """)
    assert [task.text for task in programme.tasks] == ["Rà soát quy định", "Sửa đổi quy chế"]


def test_the_group_of_a_task_is_not_what_its_row_is_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhóm nhiệm vụ\tNội dung công việc\tCơ quan thực hiện
        I\tHạ tầng\t\t
        1\tCảng\tBàn giao mặt bằng\tSở Xây dựng
        2\tĐường\tLập dự án\tSở Tài chính
    """)
    assert [task.text for task in programme.tasks] == ["Bàn giao mặt bằng", "Lập dự án"]
    assert [section.title for section in programme.sections] == ["Hạ tầng", "Cảng", "Đường"]
    assert [task.section for task in programme.tasks] == ["Cảng", "Đường"]


def test_a_column_of_groups_names_the_section_of_each_row_until_the_next_group(read_body: Read) -> None:
    programme, document = read_body("""
        Nhóm nhiệm vụ\tTT\tNhiệm vụ cụ thể\tCơ quan chủ trì
        Hạ tầng\t1\tBàn giao mặt bằng\tSở Xây dựng
        \t2\tLập dự án\tSở Tài chính
        Hạ tầng\t3\tRải nhựa\tSở Xây dựng
        Đào tạo\t4\tMở lớp\tSở Nội vụ
    """)
    assert [task.section for task in programme.tasks] == ["Hạ tầng", "Hạ tầng", "Hạ tầng", "Đào tạo"]
    assert [document.quote(section.source) for section in programme.sections] == ["Hạ tầng", "Đào tạo"]


def test_a_group_row_ends_the_group_that_a_column_names(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhóm nhiệm vụ\tNội dung công việc\tCơ quan thực hiện
        I\tPhần chung\t\t
        1\tCảng\tBàn giao mặt bằng\tSở Xây dựng
        2\tCảng\tNạo vét luồng\tSở Xây dựng
        II\tPhần riêng\t\t
        1\t\tLập dự án\tSở Tài chính
    """)
    assert [task.section for task in programme.tasks] == ["Cảng", "Cảng", "Phần riêng"]


def test_a_title_in_capitals_right_over_the_last_table_is_its_heading(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        DANH MỤC NGHỊ ĐỊNH
        TT\tTên văn bản\tCơ quan chủ trì
        1\tNghị định về phí\tSở Tài chính

        DANH MỤC THÔNG TƯ
        TT\tTên văn bản\tCơ quan chủ trì
        1\tThông tư về giá\tSở Tài chính
    """)
    assert [task.section for task in programme.tasks] == ["DANH MỤC NGHỊ ĐỊNH", "DANH MỤC THÔNG TƯ"]


def test_a_running_head_in_capitals_begins_no_new_table(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        DANH MỤC NGHỊ ĐỊNH
        TT\tTên văn bản\tCơ quan chủ trì
        1\tNghị định về phí\tSở Tài chính

        DANH MỤC NGHỊ ĐỊNH
        TT\tTên văn bản\tCơ quan chủ trì
        2\tNghị định về giá\tSở Tài chính
    """)
    assert programme.ledger.count()["repeated_header"] == 1


def test_what_stands_under_a_known_heading_over_several_columns_heads_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên đề án\tCơ quan tham mưu\tCấp trình\t\tThời gian
        \t\t\tTỉnh ủy\tHội đồng\t
        1\tĐề án nhà ở\tSở Xây dựng\tx\t\tTháng 7/2026
    """)
    assert [task.text for task in programme.tasks] == ["Đề án nhà ở"]
    assert programme.ledger.unclassified == ()
    assert programme.ledger.count()["table_header"] == 2


def test_a_span_at_the_end_of_a_line_may_have_lost_its_empty_cells(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tNăm thực hiện
        \t\t\t2026\t2027\t2028
        1\tBàn giao mặt bằng\tSở Xây dựng\tx\tx
        2\tLập dự án\tSở Tài chính\t\t\tx
    """)
    assert [[time.end.year for time in task.schedule if time.end] for task in programme.tasks] == [[2027], [2028]]
    assert programme.ledger.unclassified == ()


def test_a_longer_row_of_content_is_no_second_heading(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tBàn giao mặt bằng\tSở Xây dựng\t2026
    """)
    assert [task.text for task in programme.tasks] == ["Bàn giao mặt bằng"]


def test_a_column_that_counts_stages_says_nothing_of_the_time(read_body: Read) -> None:
    programme, _ = read_body("""
        Giai đoạn\tThời gian\tNội dung công việc\tSản phẩm
        1\t09 - 10/2026\tCấp tài khoản cho các trường\tDanh sách
        2\t11 - 12/2026\tMở lớp học qua mạng\tBáo cáo
    """)
    assert labels(programme) == ["1", "2"]
    ends = [[(schedule.start, schedule.end) for schedule in task.schedule] for task in programme.tasks]
    assert ends == [[(date(2026, 9, 1), date(2026, 10, 31))], [(date(2026, 11, 1), date(2026, 12, 31))]]


def test_a_column_of_periods_beside_no_other_time_says_when(read_body: Read) -> None:
    programme, _ = read_body("""
        Giai đoạn\tNội dung công việc\tCơ quan chủ trì
        2026 - 2027\tCấp tài khoản cho các trường\tSở Giáo dục và Đào tạo
        2028 - 2030\tMở lớp học qua mạng\tSở Giáo dục và Đào tạo
    """)
    assert [task.schedule[0].end for task in programme.tasks] == [date(2027, 12, 31), date(2030, 12, 31)]


def test_bodies_may_be_parted_by_their_level_under_what_they_do(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên nhiệm vụ\tPhân công thực hiện\t\t\tTiến độ\t\tGhi chú
        \t\tCơ quan chủ trì\tCơ quan phối hợp\t\tBắt đầu\tHoàn thành\t
        \t\t\tCấp tỉnh\tCấp xã\t\t\t
        1\tLắp đèn chiếu sáng ngõ xóm\tSở Xây dựng\tSở Tài chính; Công an tỉnh\tUBND các xã, phường\t01/2026\t9/2026\t
        2\tThay máy chủ dùng chung\tSở Y tế\tSở Tài chính\t\t3/2026\t12/2026\tĐã có vốn
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Xây dựng"], ["Sở Y tế"]]
    assert [names(task.cooperating) for task in programme.tasks] == [
        ["Sở Tài chính", "Công an tỉnh", "UBND các xã, phường"],
        ["Sở Tài chính"],
    ]
    assert [task.schedule[0].end for task in programme.tasks] == [date(2026, 9, 30), date(2026, 12, 31)]


def test_what_leads_of_two_levels_do_is_read_in_both_columns(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\t\tCơ quan phối hợp\t
        \t\tCấp tỉnh\tCấp xã\tSở, ngành\tĐịa phương
        1\tDọn cống thoát nước\tSở Xây dựng\tUBND các xã, phường\tSở Y tế\t
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Xây dựng", "UBND các xã, phường"], ["Sở Y tế"])


def test_who_else_has_a_part_under_one_span_is_no_second_lead(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tPhân công\t\tThời hạn
        \t\tLãnh đạo phụ trách\tCơ quan chủ trì\t
        1\tDọn cống thoát nước\tPhó Chủ tịch\tSở Xây dựng\tQuý II/2026
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Xây dựng"]]
