"""Rows of tables that group others, and the labels that rows have under them."""

from collections.abc import Callable

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
