"""Tasks in running text, under headings that name agencies."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

import pytest

from dondoc.extract import extract_programme
from dondoc.model import AgencyRef, Comparator, Document, Programme
from dondoc.sources.plain import document_from_text

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_every_paragraph_and_bullet_under_an_agency_is_its_task(read_body: Read) -> None:
    programme, document = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        1.1. Sở Y tế
        Triển khai bệnh án điện tử.
        - Nâng cấp mạng của trạm y tế.
        - Đào tạo nhân viên.
    """)
    assert [(task.label, task.text) for task in programme.tasks] == [
        ("1/1.1/1", "Triển khai bệnh án điện tử."),
        ("1/1.1/2", "Nâng cấp mạng của trạm y tế."),
        ("1/1.1/3", "Đào tạo nhân viên."),
    ]
    assert {name for task in programme.tasks for name in names(task.leads)} == {"Sở Y tế"}
    assert {task.section for task in programme.tasks} == {"Sở Y tế"}
    assert document.quote(programme.tasks[1].source) == "- Nâng cấp mạng của trạm y tế."


def test_sections_stand_under_each_other_as_their_numbers_say(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        1.1. Sở Y tế
        - Triển khai bệnh án điện tử.
        2. Nhân lực
        2.1. Sở Nội vụ
        - Đào tạo kỹ năng số.
    """)
    by_id = {section.id: section for section in programme.sections}
    parents = {s.title: by_id[s.parent].title if s.parent else None for s in programme.sections}
    assert parents == {
        "NHIỆM VỤ": None,
        "Hạ tầng": "NHIỆM VỤ",
        "Sở Y tế": "Hạ tầng",
        "Nhân lực": "NHIỆM VỤ",
        "Sở Nội vụ": "Nhân lực",
    }
    assert [section.level for section in programme.sections] == [1, 2, 3, 2, 3]


HEADINGS = {
    "one leads": ("Sở Y tế", ["Sở Y tế"], []),
    "one leads, a colon behind": ("Sở Y tế:", ["Sở Y tế"], []),
    "one leads with others": ("Sở Y tế chủ trì, phối hợp với Sở Tài chính", ["Sở Y tế"], ["Sở Tài chính"]),
    "one only cooperates, and yet leads": ("Sở Y tế phối hợp với Sở Tài chính", ["Sở Y tế"], ["Sở Tài chính"]),
    "two lead": ("Sở Y tế, Sở Tài chính", ["Sở Y tế", "Sở Tài chính"], []),
    "groups lead": (
        "Các sở, ban, ngành và UBND các xã, phường",
        ["Các sở, ban, ngành", "UBND các xã, phường"],
        [],
    ),
    "an order": ("Giao Sở Y tế chủ trì", ["Sở Y tế"], []),
    "a request": ("Đề nghị Ủy ban MTTQ Việt Nam tỉnh", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"], []),
    "responsibility": ("Trách nhiệm của Sở Y tế", ["Sở Y tế"], []),
    "an agency that no register knows": ("Trung tâm Chuyển đổi số tỉnh", ["Trung tâm Chuyển đổi số tỉnh"], []),
    "a tail behind the names": (
        "Sở Y tế phối hợp với Sở Tài chính chỉ đạo các bệnh viện",
        ["Sở Y tế"],
        ["Sở Tài chính"],
    ),
}


@pytest.mark.parametrize(("heading", "leads", "cooperating"), HEADINGS.values(), ids=HEADINGS.keys())
@pytest.mark.parametrize("number", ["1. ", "2.1. ", ""], ids=["numbered", "numbered twice", "without a number"])
def test_a_heading_says_who_leads_and_who_cooperates(
    read_body: Read, number: str, heading: str, leads: list[str], cooperating: list[str]
) -> None:
    programme, _ = read_body(f"II. NHIỆM VỤ\n{number}{heading}\n- Triển khai bệnh án điện tử.\n- Đào tạo nhân viên.")
    assert [(names(task.leads), names(task.cooperating)) for task in programme.tasks] == [(leads, cooperating)] * 2


def test_a_task_names_more_partners_by_its_first_words(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế chủ trì, phối hợp với Sở Tài chính
        - Chủ trì, phối hợp với Công an tỉnh kết nối dữ liệu.
        - Phối hợp với Sở Tài chính bố trí kinh phí.
        - Đào tạo nhân viên.
    """)
    assert [names(task.cooperating) for task in programme.tasks] == [
        ["Sở Tài chính", "Công an tỉnh"],
        ["Sở Tài chính"],
        ["Sở Tài chính"],
    ]


def test_an_agency_that_leads_is_not_among_its_own_partners(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        - Chủ trì, phối hợp với Sở Y tế và Sở Tài chính rà soát.
    """)
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Tài chính"]]


def test_a_paragraph_may_carry_its_agency_and_its_task(read_body: Read) -> None:
    programme, document = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế: Triển khai bệnh án điện tử tại các bệnh viện.
        2. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ: Bố trí kinh phí hằng năm.
    """)
    assert [(names(t.leads), names(t.cooperating), t.text) for t in programme.tasks] == [
        (["Sở Y tế"], [], "Triển khai bệnh án điện tử tại các bệnh viện."),
        (["Sở Tài chính"], ["Sở Nội vụ"], "Bố trí kinh phí hằng năm."),
    ]
    assert {task.section for task in programme.tasks} == {"TỔ CHỨC THỰC HIỆN"}
    assert document.quote(programme.tasks[0].source).startswith("1. Sở Y tế: Triển khai")


def test_the_deadline_of_a_task_stands_in_its_own_words(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        - Triển khai bệnh án điện tử, hoàn thành trong quý II/2026.
        - Trình quy chế trước ngày 15/11/2026.
        - Thực hiện Kế hoạch năm 2026.
    """)
    assert [[s.end for s in task.schedule] for task in programme.tasks] == [
        [date(2026, 6, 30)],
        [date(2026, 11, 14)],
        [],
    ]


def test_a_heading_of_a_field_ends_what_the_agency_before_it_has_to_do(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Y tế
        - Triển khai bệnh án điện tử.
        III. KINH PHÍ
        Kinh phí thực hiện từ ngân sách nhà nước và các nguồn khác.
    """)
    assert [task.text for task in programme.tasks] == ["Triển khai bệnh án điện tử."]


def test_prose_under_no_agency_is_kept_as_prose(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC ĐÍCH, YÊU CẦU
        1. Bảo đảm triển khai đồng bộ, thống nhất trên địa bàn tỉnh.
        2. Phân công rõ người, rõ việc, rõ thời gian.
    """)
    assert programme.tasks == ()
    assert programme.ledger.count()["prose"] == 2
    assert programme.sections == ()


def test_a_sentence_that_a_page_cut_is_one_task(read_body: Read) -> None:
    programme, document = read_body("""
        1. Sở Y tế
        - Triển khai bệnh án điện tử tại các

        bệnh viện tuyến tỉnh.
    """)
    (task,) = programme.tasks
    assert task.text == "Triển khai bệnh án điện tử tại các bệnh viện tuyến tỉnh."
    assert document.quote(task.source).endswith("bệnh viện tuyến tỉnh.")


def test_the_name_of_who_issues_may_open_a_broken_sentence(read_body: Read) -> None:
    programme, _ = read_body("""
        Điều 2. Hội
        đồng nhân dân tỉnh giao Sở Y tế mua thuốc cho các trạm vùng cao và báo cáo kết
        quả tại kỳ họp giữa năm.
    """)
    (task,) = programme.tasks
    assert task.text.endswith("Sở Y tế mua thuốc cho các trạm vùng cao và báo cáo kết quả tại kỳ họp giữa năm.")


def test_letters_under_an_agency_are_its_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        a) Triển khai bệnh án điện tử;
        b) Đào tạo nhân viên;
        2. Sở Tài chính
        a) Bố trí kinh phí.
    """)
    assert [(task.label, names(task.leads)) for task in programme.tasks] == [
        ("1/1", ["Sở Y tế"]),
        ("1/2", ["Sở Y tế"]),
        ("2/1", ["Sở Tài chính"]),
    ]


def test_a_point_without_words_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        a) Triển khai bệnh án điện tử;
        b)
        c) Đào tạo nhân viên.
    """)
    assert [task.text for task in programme.tasks] == ["Triển khai bệnh án điện tử;", "Đào tạo nhân viên."]


def test_a_rule_of_recall_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Tài chính
        - Đợt 1: Thu hồi vốn của dự án đến ngày 30/6/2026 có kết quả giải ngân dưới 50% kế hoạch.
        - Bố trí kinh phí.
    """)
    (rule,) = programme.rules
    assert (rule.label, rule.as_of, rule.comparator, rule.unit) == ("Đợt 1", date(2026, 6, 30), Comparator.LT, "%")
    assert [task.text for task in programme.tasks] == ["Bố trí kinh phí."]


def test_an_agency_is_named_as_it_was_on_the_day_of_the_document(read: Read) -> None:
    plan = "KẾ HOẠCH\nPhát triển nông thôn\n1. Sở Nông nghiệp\n- Rà soát quy hoạch.\n- Hỗ trợ hợp tác xã."
    before, _ = read(f"Số: 1/KH-UBND\nSơn La, ngày 05 tháng 01 năm 2021\n{plan}")
    after, _ = read(f"Số: 1/KH-UBND\nSơn La, ngày 05 tháng 01 năm 2026\n{plan}")
    assert {name for task in before.tasks for name in names(task.leads)} == {"Sở Nông nghiệp và Phát triển nông thôn"}
    assert {name for task in after.tasks for name in names(task.leads)} == {"Sở Nông nghiệp và Môi trường"}


def test_notes_and_running_heads_behind_the_last_page_are_no_tasks_of_the_agency_above_them() -> None:
    body = "1. Sở Y tế\n- Xây kho dữ liệu.\n\x0c- Nối mạng.\n[1] Theo Quyết định số 5 của tỉnh."
    document = document_from_text(body, name="a.txt")
    head = replace(document.lines[-1], page=1)
    for lines in (document.lines, (*document.lines[:-1], head)):
        programme = extract_programme(replace(document, lines=lines))
        assert [task.text for task in programme.tasks] == ["Xây kho dữ liệu.", "Nối mạng."]
        assert programme.ledger.unclassified == ()


def test_a_list_of_bodies_goes_on_over_a_number_that_was_left_out(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TIÊM CHỦNG
        1. Sở Y tế
        - Lập kế hoạch tiêm chủng.
        3. Chuyên viên phụ trách văn hóa
        - Viết bài về tiêm chủng.
        6. Chuyên viên phụ trách đất đai
        - Đo lại sân trạm.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks[:2]] == [
        ["Sở Y tế"],
        ["Chuyên viên phụ trách văn hóa"],
    ]
    assert ["Chuyên viên phụ trách đất đai"] not in [[ref.name for ref in task.leads] for task in programme.tasks]


def test_a_heading_of_responsibility_names_a_body_outside_of_lists_too(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TRÁCH NHIỆM
        1. Trách nhiệm của giáo viên chủ nhiệm
        Cập nhật sổ theo dõi vào đầu năm học.
        2. Yêu cầu về sổ
        Ghi rõ ngày vào sổ.
    """)
    assert [([ref.name for ref in task.leads], task.text) for task in programme.tasks] == [
        (["Giáo viên chủ nhiệm"], "Cập nhật sổ theo dõi vào đầu năm học.")
    ]


def test_a_numbered_task_that_ends_in_what_it_holds_is_no_heading(read: Read) -> None:
    programme, _ = read("""
        UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:
        1. Rà soát danh sách công chức.
        2. Điền các mẫu biểu kèm theo gồm:
        - Mẫu 1: Thống kê công chức theo phòng;
        - Mẫu 2: Thống kê nhu cầu tập huấn.
        3. Niêm yết danh sách tại trụ sở trước ngày 10/9/2026.
    """)
    assert [task.text for task in programme.tasks] == [
        "Rà soát danh sách công chức.",
        "Điền các mẫu biểu kèm theo gồm:",
        "Niêm yết danh sách tại trụ sở trước ngày 10/9/2026.",
    ]


def test_a_numbered_line_that_lists_work_stays_a_heading(read: Read) -> None:
    programme, _ = read("""
        UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:
        1. Rà soát danh sách công chức.
        2. Các công việc của quý này gồm:
        - Thống kê công chức theo phòng;
        - Xây dựng kế hoạch tập huấn.
    """)
    assert [task.text for task in programme.tasks][1:] == [
        "Thống kê công chức theo phòng;",
        "Xây dựng kế hoạch tập huấn.",
    ]
