"""The words, the agencies and the times of tasks that sentences and brackets assign."""

from collections.abc import Callable, Iterable
from datetime import date

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_a_paragraph_with_one_assignment_is_one_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NỘI DUNG
        1. Phụ phẩm được thu gom tại đồng. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng mô hình, hoàn thành
        trước ngày 30/9/2026.
    """)
    (task,) = programme.tasks
    assert task.text.startswith("Phụ phẩm được thu gom")
    assert task.text.endswith("trước ngày 30/9/2026.")
    assert (names(task.leads), names(task.cooperating)) == (["Sở Y tế"], ["Sở Tài chính"])
    assert [schedule.end for schedule in task.schedule] == [date(2026, 9, 29)]
    assert (task.label, task.section) == ("1", "NỘI DUNG")


def test_a_bracket_behind_a_bullet_names_who_leads_and_by_when(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        - Nâng cấp máy chủ (Sở Y tế chủ trì; hoàn thành quý II/2026).
        - Công bố dữ liệu (Chủ trì: Công an tỉnh; phối hợp: Sở Y tế; thời gian: tháng 5/2026).
    """)
    first, second = programme.tasks
    assert (names(first.leads), first.schedule[0].end) == (["Sở Y tế"], date(2026, 6, 30))
    assert (names(second.leads), names(second.cooperating)) == (["Công an tỉnh"], ["Sở Y tế"])
    assert second.schedule[0].end == date(2026, 5, 31)


def test_labels_in_the_paragraph_of_a_task_are_no_words_of_it(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1.1. Tổ chức diễn đàn học sinh. Đơn vị chủ trì: Sở Y tế. Thời gian: hằng năm.
    """)
    (task,) = programme.tasks
    assert (task.text, task.schedule[0].recurrence) == ("Tổ chức diễn đàn học sinh.", "yearly")


def test_a_last_bracket_of_names_makes_a_point_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        - Nâng cấp máy chủ (Sở Y tế, quý II/2026).
        - Công bố dữ liệu mở (Công an tỉnh).
    """)
    first, second = programme.tasks
    assert (names(first.leads), first.schedule[0].end) == (["Sở Y tế"], date(2026, 6, 30))
    assert (names(second.leads), second.schedule) == (["Công an tỉnh"], ())


def test_a_bracket_of_names_in_a_heading_holds_for_its_list(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Nâng cấp hạ tầng y tế (Sở Y tế)
        - Thay máy chủ đã cũ ở các trạm y tế.
        - Nối mạng các trạm y tế vùng cao.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Y tế"]]


def test_a_bracket_behind_work_over_points_still_says_who(read_body: Read) -> None:
    programme, _ = read_body("""
        II. VỀ CÁC CÔNG TRÌNH
        1. Sửa chữa cầu treo Nậm La (Sở Xây dựng)
        - Sở Y tế cử người trực.
        2. Dọn kè suối Muội (Sở Y tế)
        - Phát quang bờ suối.
    """)
    assert [names(task.leads) for task in programme.tasks][:1] == [["Sở Xây dựng"]]
    assert names(programme.tasks[-1].leads) == ["Sở Y tế"]
