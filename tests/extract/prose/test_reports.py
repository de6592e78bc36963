"""What reports tell was done, and what they say of the time to come."""

from collections.abc import Callable

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
HEAD = """
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 90/BC-UBND
Sơn La, ngày 05 tháng 11 năm 2026
BÁO CÁO
Kết quả dọn sạch các bến đò năm 2026
"""
TOLD = """
I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1. UBND tỉnh yêu cầu các xã phát quang lối xuống bến, nay đã xong.
2. Công an tỉnh dọn sạch 3 bến đò.
"""
DONE = """
I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1. Sở Y tế chủ trì, phối hợp với Công an tỉnh dọn sạch 14 bến đò.
2. Sở Tài chính có trách nhiệm cấp phao, đã cấp 300 chiếc.
"""


def leads(programme: Programme) -> list[list[str]]:
    return [[ref.name for ref in task.leads] for task in programme.tasks]


def test_a_report_gives_no_work_by_telling_who_led_what_was_done(read: Read) -> None:
    programme, _ = read(f"{HEAD}{DONE}")
    assert leads(programme) == []


def test_a_report_gives_no_work_by_telling_who_ordered_what_was_done(read: Read) -> None:
    programme, _ = read(f"{HEAD}{TOLD}")
    assert leads(programme) == []


def test_the_same_words_of_a_plan_do(read_body: Read) -> None:
    programme, _ = read_body(DONE)
    assert leads(programme) == [["Sở Y tế"], ["Sở Tài chính"]]


def test_a_report_gives_work_where_it_speaks_of_the_time_to_come(read: Read) -> None:
    programme, _ = read(
        f"{HEAD}{DONE}II. NHIỆM VỤ NĂM 2027\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh dọn sạch bến Bon.\n"
    )
    assert leads(programme) == [["Sở Y tế"]]
