"""What stands over a table: whose tasks it holds, and in which section they lie."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
TABLE = "TT\tNhiệm vụ\tSản phẩm\tThời hạn\n{number}\t{task}\tBáo cáo\tQuý III/2026"
FIRST, SECOND = TABLE.format(number=1, task="Sửa trạm bơm"), TABLE.format(number=1, task="Mở lớp dạy nghề")
OVER = {
    "numbered headings": ("1. Sở Y tế", "2. Sở Nội vụ", "Sở Y tế", "Sở Nội vụ"),
    "names": ("Sở Y tế", "Sở Nội vụ", "Sở Y tế", "Sở Nội vụ"),
    "names in capitals": ("SỞ Y TẾ", "SỞ NỘI VỤ", "SỞ Y TẾ", "SỞ NỘI VỤ"),
    "names behind marks": ("- Sở Y tế:", "- Sở Nội vụ:", "Sở Y tế", "Sở Nội vụ"),
    "numbered tables": ("Bảng 1. Sở Y tế", "Bảng 2. Sở Nội vụ", "Sở Y tế", "Sở Nội vụ"),
    "whose tasks they are": (
        "Bảng 1: Nhiệm vụ của Sở Y tế",
        "Bảng 2: Nhiệm vụ giao Sở Nội vụ",
        "Nhiệm vụ của Sở Y tế",
        "Nhiệm vụ giao Sở Nội vụ",
    ),
    "appendices": (
        "PHỤ LỤC I\nNHIỆM VỤ GIAO SỞ Y TẾ",
        "PHỤ LỤC II\nNHIỆM VỤ GIAO SỞ NỘI VỤ",
        "NHIỆM VỤ GIAO SỞ Y TẾ",
        "NHIỆM VỤ GIAO SỞ NỘI VỤ",
    ),
    "units between": ("Sở Y tế\n(Đơn vị tính: triệu đồng)", "Sở Nội vụ", "Sở Y tế", "Sở Nội vụ"),
}


@pytest.mark.parametrize("over", OVER.values(), ids=OVER.keys())
def test_the_words_over_a_table_may_say_whose_tasks_it_holds(read_body: Read, over: tuple[str, str, str, str]) -> None:
    first, second, section, other = over
    programme, _ = read_body(f"II. NHIỆM VỤ\n{first}\n{FIRST}\n{second}\n{SECOND}")
    assert [(task.text, [ref.name for ref in task.leads], task.section) for task in programme.tasks] == [
        ("Sửa trạm bơm", ["Sở Y tế"], section),
        ("Mở lớp dạy nghề", ["Sở Nội vụ"], other),
    ]
    assert not programme.ledger.unclassified


def test_a_column_of_leads_says_more_than_the_words_over_the_table(read_body: Read) -> None:
    programme, _ = read_body(
        "II. NHIỆM VỤ\n1. Sở Y tế\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tSửa trạm bơm\tSở Nội vụ\tQuý III/2026"
    )
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Nội vụ"]]


def test_a_caption_that_names_nobody_is_the_section_of_its_table_alone(read_body: Read) -> None:
    programme, _ = read_body(
        f"II. NHIỆM VỤ\nBảng 1. Nhiệm vụ về thủy lợi\n{FIRST}\nNgoài ra:\n{SECOND.replace('Sản phẩm', 'Chủ trì')}"
    )
    assert [task.section for task in programme.tasks] == ["Nhiệm vụ về thủy lợi", "NHIỆM VỤ"]


def test_rows_right_under_the_title_of_an_appendix_lie_in_it(read_body: Read) -> None:
    programme, _ = read_body(f"""
PHỤ LỤC
NHIỆM VỤ TRỌNG TÂM
CỦA NGÀNH NÔNG NGHIỆP
(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/5/2026)
{FIRST}
""")
    assert [task.section for task in programme.tasks] == ["NHIỆM VỤ TRỌNG TÂM CỦA NGÀNH NÔNG NGHIỆP"]


def test_a_running_head_between_the_pages_of_a_table_begins_no_other(read_body: Read) -> None:
    programme, _ = read_body(f"Sở Y tế\n{FIRST}\nSở Y tế\n{SECOND}\nSở Y tế\n{SECOND.replace('lớp', 'khóa')}")
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"]] * 3


def test_a_sentence_that_announces_a_table_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu các cơ quan rà soát, trả lời các kiến nghị sau:
        TT\tKiến nghị của cử tri\tCơ quan giải quyết\tThời hạn
        1\tĐề nghị sửa cầu treo bản Nậm Ty\tSở Xây dựng\tQuý III/2026
        2\tĐề nghị mở lớp xóa mù chữ\tSở Nội vụ\tQuý IV/2026
    """)
    assert [task.text for task in programme.tasks] == ["Đề nghị sửa cầu treo bản Nậm Ty", "Đề nghị mở lớp xóa mù chữ"]


def test_rows_of_a_table_that_nobody_understands_are_no_tasks_of_the_agency_above(read_body: Read) -> None:
    programme, _ = read_body("""
        II. BAN CHỈ ĐẠO
        Họ tên\tCơ quan\tVai trò
        Lò Văn Sơn\tSở Tài chính\tỦy viên
        Hà Thị Mai\tSở Nội vụ\tỦy viên thường trực
    """)
    assert programme.tasks == ()


def test_a_table_of_another_form_below_the_next_heading_does_not_go_on(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        TT\tNhiệm vụ\tChủ trì\tThời hạn
        1\tSửa trạm bơm\tSở Y tế\tQuý III/2026
        III. DỰ TOÁN
        Nội dung chi\tNguồn\tSố tiền
        Hỗ trợ nhà ở\tNgân sách tỉnh\t1.800.000.000
        Dạy nghề\tNgân sách xã\t120.000.000
    """)
    assert [task.text for task in programme.tasks] == ["Sửa trạm bơm"]


def test_members_of_a_team_that_has_a_heading_are_no_tasks_of_it(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ GIÚP VIỆC
        TT\tHọ và tên\tChức vụ, đơn vị công tác\tNhiệm vụ
        1\tLò Văn Sơn\tPhó Giám đốc Sở Y tế\tTổ trưởng
        2\tHà Thị Mai\tChuyên viên Sở Nội vụ\tThành viên
    """)
    assert programme.tasks == ()
