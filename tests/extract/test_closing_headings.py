"""Where an agency's heading ends: at the next number of its list, at a title, at the words that close a document."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

HEALTH = "III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Triển khai bệnh án điện tử.\n"
ENDS = {
    "the next number": "2. Các sở, ngành căn cứ chức năng, nhiệm vụ tổ chức thực hiện kế hoạch này.",
    "the next number, of an agency": "2. Sở Tài chính tham mưu bố trí kinh phí theo quy định.",
    "a later number": "4. Kinh phí thực hiện từ ngân sách và các nguồn khác.",
    "the next part": "IV. KINH PHÍ\nTừ ngân sách nhà nước và các nguồn hợp pháp khác.",
    "an article": "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.",
    "a title": "KINH PHÍ THỰC HIỆN\nTừ ngân sách nhà nước và các nguồn hợp pháp khác.",
    "a call on all": "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
    "a call of the committee": "UBND tỉnh yêu cầu các cơ quan nghiêm túc triển khai thực hiện./.",
    "what to do in difficulties": "Trong quá trình thực hiện, nếu có vướng mắc, đơn vị báo cáo UBND tỉnh.",
    "the end of the plan": "Trên đây là Kế hoạch phát triển kinh tế số năm 2026.",
}
GOES_ON = {
    "a paragraph": "Đào tạo nhân viên y tế.",
    "a last paragraph": "Đào tạo nhân viên y tế./.",
    "a bullet that calls on others": "- Yêu cầu các cơ quan, đơn vị cập nhật dữ liệu./.",
    "a letter": "a) Đào tạo nhân viên y tế.",
    "a first number": "1. Đào tạo nhân viên y tế.",
}


@pytest.mark.parametrize("words", ENDS.values(), ids=ENDS.keys())
def test_a_heading_ends_there(read_body: Read, words: str) -> None:
    tasks = read_body(HEALTH + words)[0].tasks
    assert [task.text for task in tasks if task.section == "Sở Y tế"] == ["Triển khai bệnh án điện tử."]
    assert [task.text for task in tasks if "so-y-te" in [ref.agency for ref in task.leads]] == [tasks[0].text]


@pytest.mark.parametrize("words", GOES_ON.values(), ids=GOES_ON.keys())
def test_a_heading_goes_on(read_body: Read, words: str) -> None:
    first, second = read_body(HEALTH + words)[0].tasks
    assert first.leads == second.leads


def test_numbers_below_a_heading_are_its_tasks_up_to_its_own_next_number(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        1.1. Sở Y tế
        1. Triển khai bệnh án điện tử.
        2. Đào tạo nhân viên
        1.2. Sở Tài chính
        - Bố trí kinh phí.
        2. Nhân lực
        2.1. Sở Nội vụ
        - Đào tạo kỹ năng số.
    """)
    assert [(task.label, task.section) for task in programme.tasks] == [
        ("1/1.1/1", "Sở Y tế"),
        ("1/1.1/2", "Sở Y tế"),
        ("1/1.2/1", "Sở Tài chính"),
        ("2/2.1/1", "Sở Nội vụ"),
    ]


def test_points_without_a_stop_are_tasks_and_no_headings(read_body: Read) -> None:
    programme, _ = read_body(
        "1. Sở Y tế\na) Triển khai bệnh án điện tử\nb) Đào tạo nhân viên\n2. Sở Nội vụ\n- Rà soát."
    )
    assert [task.text for task in programme.tasks] == ["Triển khai bệnh án điện tử", "Đào tạo nhân viên", "Rà soát."]


def test_a_heading_inside_an_agency_s_part_keeps_the_agency(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        a) Về thể chế:
        - Rà soát văn bản.
        b) Về hạ tầng:
        - Nâng cấp mạng.
    """)
    assert [(task.section, task.leads[0].name) for task in programme.tasks] == [
        ("Về thể chế", "Sở Y tế"),
        ("Về hạ tầng", "Sở Y tế"),
    ]


def test_a_task_with_its_agency_and_number_has_that_number_and_its_bullets(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        1.1. Các sở, ban, ngành
        - Rà soát thiết bị.
        2. Sở Y tế: Triển khai bệnh án điện tử.
        - Đào tạo nhân viên.
        3. Sở Tài chính: Bố trí kinh phí hằng năm.
    """)
    assert [(task.label, task.section, task.leads[0].name) for task in programme.tasks] == [
        ("1/1.1/1", "Các sở, ban, ngành", "Các sở, ban, ngành"),
        ("2", "NHIỆM VỤ", "Sở Y tế"),
        ("2/1", "NHIỆM VỤ", "Sở Y tế"),
        ("3", "NHIỆM VỤ", "Sở Tài chính"),
    ]


def test_labels_that_would_be_the_same_in_two_parts_name_the_part(read_body: Read) -> None:
    programme, _ = read_body("II. A\n1. Sở Y tế\n- Rà soát.\nIII. B\n1. Sở Nội vụ\n- Kiểm tra.")
    assert [task.label for task in programme.tasks] == ["II/1/1", "III/1/1"]


def test_the_article_around_a_roman_number_is_left_out_of_labels(read_body: Read) -> None:
    programme, _ = read_body("Điều 1. Ban hành nhiệm vụ như sau:\nII. A\n1. Nhóm\n1.1. Sở Y tế\n- Rà soát.")
    assert [task.label for task in programme.tasks] == ["1/1.1/1"]


def test_fields_that_look_like_bodies_lead_nothing(read_body: Read) -> None:
    programme, _ = read_body(
        "II. NHIỆM VỤ\n1. Hội nhập quốc tế\n- Nâng cao hiệu quả.\n2. Phòng chống thiên tai\n- Ứng phó."
    )
    assert programme.tasks == ()
