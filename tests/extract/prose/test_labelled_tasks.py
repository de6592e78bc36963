"""Tasks that labelled lines below them assign: '- Cơ quan chủ trì: …', '- Thời gian thực hiện: …'."""

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_labelled_lines_say_who_does_the_task_above_them_and_by_when(read_body: Read) -> None:
    programme, document = read_body("""
        II. NỘI DUNG
        1. Rà soát văn bản
        - Nội dung: Rà soát các quy định về dữ liệu.
        - Cơ quan chủ trì: Sở Tư pháp.
        - Cơ quan phối hợp: Các sở, ngành; UBND các xã, phường.
        - Thời gian thực hiện: Quý IV năm 2026.
        - Sản phẩm: Báo cáo kết quả.
    """)
    (task,) = programme.tasks
    assert (task.label, task.section) == ("1", "NỘI DUNG")
    assert task.text == "Rà soát văn bản. Nội dung: Rà soát các quy định về dữ liệu."
    assert names(task.leads) == ["Sở Tư pháp"]
    assert names(task.cooperating) == ["Các sở, ban, ngành", "UBND các xã, phường"]
    assert [(s.start, s.end) for s in task.schedule] == [(date(2026, 10, 1), date(2026, 12, 31))]
    assert task.note == "Báo cáo kết quả"
    assert document.quote(task.source).startswith("1. Rà soát văn bản\n")
    assert document.quote(task.source).endswith("Báo cáo kết quả.")


def test_what_a_task_is_about_may_be_a_list_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Hỗ trợ hộ kinh doanh.
        - Nội dung thực hiện:
        + Cấp tài khoản;
        + Tập huấn bán hàng.
        - Cơ quan chủ trì: Sở Công Thương.
    """)
    (task,) = programme.tasks
    assert task.text == "Hỗ trợ hộ kinh doanh. Nội dung thực hiện: Cấp tài khoản; Tập huấn bán hàng."


def test_the_next_point_of_a_list_of_labelled_tasks_is_one_though_nobody_leads_it(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Rà soát văn bản
        - Cơ quan chủ trì: Sở Tư pháp.
        2. Tổ chức thực hiện Chiến lược
        Thời gian thực hiện sau khi Chiến lược được ban hành.
        3. Kinh phí
        Thời gian thực hiện công việc được bố trí hợp lý.
    """)
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Rà soát văn bản", ["Sở Tư pháp"]),
        ("Tổ chức thực hiện Chiến lược", []),
    ]
    assert [schedule.raw for schedule in programme.tasks[1].schedule] == ["sau khi Chiến lược được ban hành"]


TIMES_ALONE = [
    "Thời gian thực hiện: sau khi Chương trình được phê duyệt.",
    "- Thời gian thực hiện: Quý IV năm 2026.",
    "- Thời gian hoàn thành: Tháng 12/2026",
    "Thời gian thực hiện sau khi Chương trình được phê duyệt.",
]


@pytest.mark.parametrize("time", TIMES_ALONE)
@pytest.mark.parametrize(
    ("head", "led"), [("6. Phát nước", 2), ("8. Phát nước", 1), ("III. CẤP NƯỚC\n6. Phát nước", 1)]
)
def test_so_is_the_next_point_behind_one_that_heads_labelled_tasks(
    read_body: Read, time: str, head: str, led: int
) -> None:
    lines = ["II. NỘI DUNG", "5. Kiểm tra", "5.1. Kiểm tra giếng", "- Cơ quan thực hiện: Sở Y tế", head, time]
    programme, _ = read_body("\n".join(lines))
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Kiểm tra giếng", ["Sở Y tế"]),
        ("Phát nước", []),
    ][:led]


def test_each_letter_is_a_task_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Tham gia góp ý
        1.1. Dự thảo nghị định
        a) Nghị định về điều kiện kinh doanh.
        - Đơn vị chủ trì: Sở Y tế
        - Thời gian hoàn thành: Trước ngày 30/6/2026
        b) Nghị định về hồ sơ sức khỏe.
        - Cơ quan thực hiện: Sở Tài chính
    """)
    assert [(task.label, task.text, names(task.leads)) for task in programme.tasks] == [
        ("1/1.1/a", "Nghị định về điều kiện kinh doanh.", ["Sở Y tế"]),
        ("1/1.1/b", "Nghị định về hồ sơ sức khỏe.", ["Sở Tài chính"]),
    ]
    assert {task.section for task in programme.tasks} == {"Dự thảo nghị định"}


SAME = {
    "a line each": "- Cơ quan chủ trì: Sở Y tế.\n- Phối hợp: Sở Tài chính.\n- Thời gian: Năm 2026.",
    "all in one line": "- Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; thời gian: Năm 2026.",
    "without marks": "Cơ quan chủ trì: Sở Y tế.\nCơ quan phối hợp: Sở Tài chính.\nThời gian hoàn thành: Năm 2026.",
    "in brackets": "(Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; hoàn thành: năm 2026)",
    "a list below a label": "- Cơ quan chủ trì:\n+ Sở Y tế;\n- Phối hợp: Sở Tài chính.\n- Thời gian: Năm 2026.",
}


@pytest.mark.parametrize("lines", SAME.values(), ids=SAME.keys())
def test_labels_may_be_laid_out_in_many_ways(read_body: Read, lines: str) -> None:
    programme, _ = read_body(
        f"II. NỘI DUNG\n1. Rà soát văn bản\n{lines}\n2. Họp tổng kết\n- Cơ quan chủ trì: Sở Nội vụ"
    )
    first, second = programme.tasks
    assert (names(first.leads), names(first.cooperating)) == (["Sở Y tế"], ["Sở Tài chính"])
    assert [schedule.end for schedule in first.schedule] == [date(2026, 12, 31)]
    assert (second.text, names(second.leads)) == ("Họp tổng kết", ["Sở Nội vụ"])


def test_a_label_may_be_followed_by_a_sentence_about_what_the_agency_does(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Rà soát văn bản
        - Cơ quan thực hiện: Sở Y tế tiến hành rà soát; kết quả gửi Sở Tư pháp để tổng hợp.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"]]


def test_labels_under_an_agency_leave_the_lead_to_its_heading(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        a) Triển khai bệnh án điện tử.
        - Thời gian: Quý II/2026.
        b) Đào tạo nhân viên.
        2. Sở Tài chính
        a) Bố trí kinh phí.
    """)
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Triển khai bệnh án điện tử.", ["Sở Y tế"]),
        ("Đào tạo nhân viên.", ["Sở Y tế"]),
        ("Bố trí kinh phí.", ["Sở Tài chính"]),
    ]
    assert [schedule.end for schedule in programme.tasks[0].schedule] == [date(2026, 6, 30)]


NO_TASKS = {
    "only a time, and nobody named": "1. Ngày hội chuyển đổi số\n- Thời gian: ngày 10/10/2026.\n- Địa điểm: Thư viện.",
    "a whole part": "II. NỘI DUNG\n- Cơ quan chủ trì: Sở Y tế.",
    "a sentence with a colon": "1. Yêu cầu\n- Nội dung công việc phải gắn với trách nhiệm: rõ người, rõ việc.",
}


@pytest.mark.parametrize("body", NO_TASKS.values(), ids=NO_TASKS.keys())
def test_other_lines_with_a_colon_make_no_task(read_body: Read, body: str) -> None:
    assert read_body(body)[0].tasks == ()


def test_the_agencies_of_every_part_of_a_label_lead(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Rà soát văn bản
        - Cơ quan thực hiện: Sở Y tế tiến hành rà soát; Sở Nội vụ rà soát biên chế của ngành.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế", "Sở Nội vụ"]]


def test_a_label_may_hold_a_clause_of_leading_and_cooperating(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Giáo dục kỹ năng
        a) Nội dung: Mở 20 lớp.
        b) Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ.
        c) Thời gian: Tháng 3, tháng 6, tháng 9 năm 2026.
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Y tế"], ["Sở Nội vụ"])
    assert [schedule.end for schedule in task.schedule] == [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30)]


def test_each_bullet_with_labels_of_its_own_is_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Gia nhập thị trường
        - Rút ngắn thời gian đăng ký.
        Cơ quan chủ trì: Sở Tài chính.
        Thời gian thực hiện: Quý II năm 2026.
        - Khảo sát doanh nghiệp mới.
        Cơ quan chủ trì: Sở Công Thương.
    """)
    assert [(task.text, [ref.name for ref in task.leads]) for task in programme.tasks] == [
        ("Rút ngắn thời gian đăng ký.", ["Sở Tài chính"]),
        ("Khảo sát doanh nghiệp mới.", ["Sở Công Thương"]),
    ]


def test_labels_that_assign_nothing_may_stand_between_those_that_do(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NỘI DUNG
        1. Hội nghị lần thứ nhất
        1.1. Nội dung: Thống nhất cách chia đất.
        - Thời gian: Chậm nhất ngày 10/12/2026.
        - Thành phần: Đại diện các hộ; Trưởng thôn.
        - Đơn vị chủ trì: Sở Tư pháp.
        2. Hội nghị lần thứ hai
        2.1. Chọn người đại diện
        - Thời gian: Quý IV/2026.
        - Mời thêm già làng đến dự.
        - Đơn vị chủ trì: Sở Nội vụ.
    """)
    first = programme.tasks[0]
    assert (first.text, names(first.leads)) == ("Nội dung: Thống nhất cách chia đất.", ["Sở Tư pháp"])
    assert first.schedule[0].end == date(2026, 12, 10)
    assert "Chọn người đại diện" not in [task.text for task in programme.tasks]


def test_a_label_may_hold_a_clause_in_two_parts(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Phun thuốc khử trùng
        Phân công thực hiện: UBND các xã, phường chủ trì; Sở Y tế phối hợp.
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["UBND các xã, phường"], ["Sở Y tế"])


def test_who_cooperates_by_the_heading_does_so_where_the_labels_name_nobody(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế chủ trì, phối hợp với Công an tỉnh
        1.1. Rà soát thuốc dự trữ
        - Thời gian thực hiện: Quý III năm 2026.
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Y tế"], ["Công an tỉnh"])


def test_a_label_of_those_who_cooperate_is_enough(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Rà soát thuốc dự trữ
        - Cơ quan phối hợp: Công an tỉnh.
    """)
    (task,) = programme.tasks
    assert (task.text, names(task.leads), names(task.cooperating)) == ("Rà soát thuốc dự trữ", [], ["Công an tỉnh"])


def test_one_label_may_name_who_leads_and_who_cooperates(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Rà soát thuốc dự trữ
        - Cơ quan chủ trì, phối hợp: Công an tỉnh, Sở Y tế.
    """)
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Công an tỉnh"], ["Sở Y tế"])


def test_bullets_of_another_kind_share_no_labels(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        + Kẻ vạch ở các ngã tư trong xã.
        - Mở lớp dạy bơi cho trẻ em.
        - Dựng hàng rào quanh các ao làng.
        Cơ quan chủ trì: Sở Y tế.
    """)
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Mở lớp dạy bơi cho trẻ em.", ["Sở Y tế"]),
        ("Dựng hàng rào quanh các ao làng.", ["Sở Y tế"]),
    ]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("Thời gian bắt đầu: Tháng 3/2026", "Thời gian kết thúc: Tháng 9/2026"),
        ("Bắt đầu: 3/2026", "Kết thúc: 9/2026"),
        ("Ngày bắt đầu: 01/3/2026", "Ngày kết thúc: 30/9/2026"),
    ],
)
def test_a_line_of_the_beginning_and_one_of_the_end_are_one_stretch_of_time(
    read_body: Read, begins: str, ends: str
) -> None:
    programme, _ = read_body(f"""
        1. Thay đèn đường
        - Đơn vị chủ trì: Sở Xây dựng
        - {begins}
        - {ends}
    """)
    (task,) = programme.tasks
    (time,) = task.schedule
    assert (time.role, time.start, time.end) == ("period", date(2026, 3, 1), date(2026, 9, 30))


def test_a_line_of_the_end_alone_is_when_the_task_is_due(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Thay đèn đường
        - Đơn vị chủ trì: Sở Xây dựng
        - Kết thúc: Tháng 9/2026
    """)
    assert [(time.role, time.end) for time in programme.tasks[0].schedule] == [("deadline", date(2026, 9, 30))]
