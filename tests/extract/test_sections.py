"""Which headings are sections of a programme."""

from collections.abc import Callable

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


def test_headings_over_mere_prose_are_no_sections_but_stay_in_the_ledger(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC ĐÍCH
        1. Bảo đảm triển khai đồng bộ, thống nhất.
        II. NHIỆM VỤ
        1. Sở Y tế
        - Triển khai bệnh án điện tử.
    """)
    assert [section.title for section in programme.sections] == ["NHIỆM VỤ", "Sở Y tế"]
    assert programme.ledger.count()[Role.HEADING.value] == 3


def test_the_headings_around_a_used_one_are_kept(read_body: Read) -> None:
    programme, _ = read_body("A. PHẦN CHUNG\nI. NHIỆM VỤ\n1. Hạ tầng\n1.1. Sở Y tế\n- Nâng cấp mạng.")
    titles = {section.id: section.title for section in programme.sections}
    assert [titles.get(section.parent or "") for section in programme.sections] == [
        None, "PHẦN CHUNG", "NHIỆM VỤ", "Hạ tầng",
    ]  # fmt: skip


def test_the_line_below_the_number_of_a_part_is_its_title_for_all_below(read_body: Read) -> None:
    programme, _ = read_body("""
        Phần thứ nhất
        KẾT QUẢ NĂM 2025
        I. KINH TẾ
        1. Tỷ lệ giải ngân đến ngày 30/11/2026 đạt 78%, phấn đấu đến hết năm 2026 đạt 100%.
        Phần thứ hai
        NHIỆM VỤ NĂM 2027
        I. KINH TẾ
        1. Sở Y tế
        - Triển khai bệnh án điện tử.
    """)
    assert [str(target.value) for item in programme.indicators for target in item.targets] == ["100"]
    titles = {section.id: section.title for section in programme.sections}
    above = {section.title: titles.get(section.parent or "") for section in programme.sections}
    assert (above["KINH TẾ"], above["Sở Y tế"]) == ("NHIỆM VỤ NĂM 2027", "KINH TẾ")


def test_a_group_row_is_a_section_even_where_it_holds_only_indicators(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\t2026\t2027
        I\tKinh tế\t\t\t
        1\tThu ngân sách\tTỷ đồng\t8.000\t9.000
    """)
    assert [(section.label, section.title) for section in programme.sections] == [("I", "Kinh tế")]
    assert [(item.label, item.section) for item in programme.indicators] == [("I/1", "Kinh tế")]


def test_the_heading_over_a_group_row_without_tasks_is_kept_too(read_body: Read) -> None:
    programme, _ = read_body("""
        I. GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tTrồng rừng (ha)
        1\tXã Bắc Yên\t20
        A\tVùng cao\t
        2\tXã Mường La\t12
    """)
    ids = {section.id for section in programme.sections}
    assert "Vùng cao" in [section.title for section in programme.sections]
    assert {section.parent for section in programme.sections} - {None} <= ids
