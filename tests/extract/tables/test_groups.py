"""Rows of tables that group others, and the labels that rows have under them."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def labels(programme: Programme) -> list[str]:
    return [task.label for task in programme.tasks]


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


def test_groups_may_have_the_sum_of_what_their_rows_cost(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tNăm 2026\tNăm 2027\tCơ quan chủ trì\tThời gian
        I\tMô hình\t900\t300\t\t
        1\tNuôi tôm trên cát\t600\t200\tSở Y tế\t2026
        2\tTrồng nấm\t300\t100\t\t
        II\tTruyền thông\t150\t50\t\t
        1\tMở hội chợ\t150\t50\tSở Công Thương\t2026
    """)
    assert [section.title for section in programme.sections] == ["Mô hình", "Truyền thông"]
    assert labels(programme) == ["I/1", "I/2", "II/1"]


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


def test_the_heading_above_a_table_is_the_section_of_its_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ TRỌNG TÂM
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tSở Y tế
    """)
    assert [task.section for task in programme.tasks] == ["NHIỆM VỤ TRỌNG TÂM"]


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


GIVEN = {
    "labelled": ("Đơn vị chủ trì: Sở Y tế", "Chủ trì: Sở Nội vụ"),
    "counted": ("Sở Y tế (05 nhiệm vụ)", "Sở Nội vụ: 02 nhiệm vụ"),
    "told whose they are": ("Nhiệm vụ của Sở Y tế", "Nhiệm vụ giao Sở Nội vụ"),
}


@pytest.mark.parametrize("groups", GIVEN.values(), ids=GIVEN.keys())
def test_a_group_gives_its_rows_to_the_agency_that_it_names(read_body: Read, groups: tuple[str, str]) -> None:
    programme, _ = read_body(
        f"TT\tNhiệm vụ\tThời hạn\nI\t{groups[0]}\t\n1\tSửa trạm xá\tQuý III\nII\t{groups[1]}\t\n1\tMở lớp nghề\tQuý IV"
    )
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"], ["Sở Nội vụ"]]


def test_groups_inside_that_of_an_agency_keep_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tThời hạn
        A\tSỞ Y TẾ\t
        I\tKhám chữa bệnh\t
        1\tSửa trạm xá\tQuý III/2026
        B\tSỞ NỘI VỤ\t
        1\tMở lớp nghề\tQuý IV/2026
    """)
    assert [(task.section, [ref.name for ref in task.leads]) for task in programme.tasks] == [
        ("Khám chữa bệnh", ["Sở Y tế"]),
        ("SỞ NỘI VỤ", ["Sở Nội vụ"]),
    ]


def test_rows_of_an_agency_are_tasks_though_no_column_assigns(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tSản phẩm
        I\tSở Y tế\t
        1\tSửa trạm xá\tTrạm xá
        2\tMua máy siêu âm\t
        II\tSở Nội vụ\t
        1\tMở lớp nghề\t02 lớp
    """)
    assert [(task.text, [ref.name for ref in task.leads]) for task in programme.tasks] == [
        ("Sửa trạm xá", ["Sở Y tế"]),
        ("Mua máy siêu âm", ["Sở Y tế"]),
        ("Mở lớp nghề", ["Sở Nội vụ"]),
    ]


def test_a_bracket_may_say_who_leads_a_row_where_no_column_does(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung
        1\tSửa trạm xá (Sở Y tế chủ trì, hoàn thành trước 30/6/2026)
        2\tMở lớp nghề (Sở Nội vụ)
    """)
    assert [([ref.name for ref in task.leads], [str(t.end) for t in task.schedule]) for task in programme.tasks] == [
        (["Sở Y tế"], ["2026-06-29"]),
        (["Sở Nội vụ"], []),
    ]


def test_groups_may_be_named_for_times(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tChủ trì
        I\tQuý I/2026\t
        1\tSửa trạm xá\tSở Y tế
        II\tTHÁNG 4\t
        1\tMở lớp nghề\tSở Nội vụ
    """)
    assert [str(time.end) for task in programme.tasks for time in task.schedule] == ["2026-03-31", "2026-04-30"]


def test_a_column_of_fields_before_the_tasks_groups_them(read_body: Read) -> None:
    programme, _ = read_body("""
        Lĩnh vực\tNhiệm vụ\tChủ trì\tThời hạn
        Y tế\tSửa trạm xá\tSở Y tế\tQuý III/2026
        \tMua máy siêu âm\tSở Y tế\tQuý IV/2026
        Lao động\tMở lớp nghề\tSở Nội vụ\tQuý IV/2026
    """)
    assert [task.section for task in programme.tasks] == ["Y tế", "Y tế", "Lao động"]


def test_what_was_done_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. KẾT QUẢ THỰC HIỆN NĂM 2025
        TT\tNội dung\tĐơn vị thực hiện\tThời gian
        1\tSửa trạm xá\tSở Y tế\tTháng 6/2025
        II. NHIỆM VỤ NĂM 2026
        TT\tNội dung\tĐơn vị thực hiện\tThời gian
        1\tMở lớp nghề\tSở Nội vụ\tTháng 6/2026
    """)
    assert [task.text for task in programme.tasks] == ["Mở lớp nghề"]
    assert not programme.ledger.unclassified


def test_words_under_quarters_say_when_something_is_done(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tChủ trì\tQuý I\tQuý II\tQuý III\tQuý IV
        1\tSửa trạm xá\tSở Y tế\tKhảo sát\tThi công\t\t
        2\tMở lớp nghề\tSở Nội vụ\t\t\t\tKhai giảng
    """)
    assert [(str(t.start), str(t.end)) for task in programme.tasks for t in task.schedule] == [
        ("2026-01-01", "2026-06-30"),
        ("2026-10-01", "2026-12-31"),
    ]


def test_a_group_may_run_across_as_far_as_what_it_costs(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\tKinh phí
        1. Nghề mới\t\t\t\t1.250
        1.1\tMở lớp đan lát\tSở Nội vụ\t2026\t1.250
        2. Chợ\t\t\t\t300,5
        2.1\tSửa chợ\tSở Xây dựng\t2027\t300,5
        Tổng cộng\t\t\t\t1.550,5
    """)
    assert [(task.text, task.section) for task in programme.tasks] == [
        ("Mở lớp đan lát", "Nghề mới"),
        ("Sửa chợ", "Chợ"),
    ]


def test_a_row_with_words_behind_its_number_does_not(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\tNơi làm
        1\tMở lớp đan lát\tSở Nội vụ\t2026\tXã A
        2\t\t\t\t300
        Chợ\t\t\t\tXã B
        3\tSửa chợ\tSở Xây dựng\t2027\tXã A
    """)
    assert not programme.sections


LISTED = """
    TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
    1\tLàm kênh mương\t{}\t\t2026-2028
    -\tKênh Đông\t{}\tSở Y tế\t2026
    -\tKênh Tây\tSở Tài chính\t\t2027
    2\tSửa chợ\tSở Xây dựng\t\t2027
"""


def test_a_row_that_says_only_by_when_groups_the_list_of_those_who_lead(read_body: Read) -> None:
    programme, _ = read_body(LISTED.format("", "Sở Nội vụ"))
    assert labels(programme) == ["1/-1", "1/-2", "2"]
    assert [task.section for task in programme.tasks] == ["Làm kênh mương", "Làm kênh mương", None]


def test_where_it_names_who_leads_or_its_list_does_not_it_is_a_task(read_body: Read) -> None:
    for cells in (("Sở Y tế", "Sở Nội vụ"), ("", "")):
        programme, _ = read_body(LISTED.format(*cells))
        assert programme.tasks[0].text == "Làm kênh mương"
        assert not programme.sections
