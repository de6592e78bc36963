"""Paragraphs in which several sentences tell or order different agencies."""

from collections.abc import Callable, Iterable

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_a_paragraph_with_several_assignments_is_as_many_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        II. KẾT LUẬN
        1. Về trạm y tế
        Giao Sở Y tế lập danh mục trong tháng 3/2026. Giao Sở Tài chính bố trí kinh phí sửa chữa.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Sở Y tế"], "Giao Sở Y tế lập danh mục trong tháng 3/2026."),
        (["Sở Tài chính"], "Giao Sở Tài chính bố trí kinh phí sửa chữa."),
    ]
    assert {task.section for task in programme.tasks} == {"Về trạm y tế"}
    assert len({task.label for task in programme.tasks}) == 2


def test_sentences_of_several_agencies_share_a_paragraph(read_body: Read) -> None:
    programme, _ = read_body("""
        II. KẾT LUẬN
        1. Giao Sở Y tế lập danh mục trạm y tế cần sửa chữa. Khẩn trương mua thuốc trước ngày 30/6/2026. Công an tỉnh
        bảo vệ kho thuốc ban đêm.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (
            ["Sở Y tế"],
            "Giao Sở Y tế lập danh mục trạm y tế cần sửa chữa. Khẩn trương mua thuốc trước ngày 30/6/2026.",
        ),
        (["Công an tỉnh"], "Công an tỉnh bảo vệ kho thuốc ban đêm."),
    ]


def test_the_last_signs_of_a_paragraph_close_no_clause_behind_a_semicolon(read_body: Read) -> None:
    programme, _ = read_body("""
        UBND các xã có trách nhiệm nhắc các hộ treo đèn trước cửa; Thủ trưởng các cơ quan, đơn vị kiểm tra đèn ở cổng./.
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["UBND các xã, phường"],
        ["Các cơ quan, đơn vị liên quan"],
    ]
