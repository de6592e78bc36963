"""The day on which a document was issued, wherever it stands."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


DAYS = {
    "figures": ("24 tháng 11 năm 2025", date(2025, 11, 24)),
    "left blank": ("   tháng 11 năm 2025", None),
    "dots": ("… tháng … năm 2025", None),
    "one that there is not": ("31 tháng 11 năm 2025", None),
}


@pytest.mark.parametrize(("words", "day"), DAYS.values(), ids=DAYS.keys())
def test_the_day_of_issue_is_read_or_left_open(read: Read, plan: str, words: str, day: date | None) -> None:
    head = read(plan.replace("24 tháng 11 năm 2025", words, 1))[0].document
    assert (head.issued_on, head.place) == (day, "Bắc Ninh")


def test_the_day_may_stand_behind_the_number(read: Read, plan: str) -> None:
    text = plan.replace("Bắc Ninh, ngày 24 tháng 11 năm 2025\n", "")
    head = read(text.replace("144/KH-UBND", "144/KH-UBND, ngày 24 tháng 11 năm 2025"))[0].document
    assert (head.number, head.issued_on) == ("144/KH-UBND", date(2025, 11, 24))


def test_a_day_without_a_place_above_the_title_is_the_day_of_issue(read: Read) -> None:
    words = """
        THANH TRA TỈNH
        Số: 12/TB-TTT
        Ngày 18 tháng 04 năm 2025
        THÔNG BÁO
        Kết luận về mua sắm thiết bị
        1. Đơn vị đã mở sổ theo dõi tài sản.
    """
    assert read(words)[0].document.issued_on == date(2025, 4, 18)


def test_a_day_alone_below_the_title_is_not(read: Read) -> None:
    words = """
        Số: 12/TB-TTT
        THÔNG BÁO
        Họp giao ban
        Ngày 18 tháng 04 năm 2025
        1. Các phòng chuẩn bị báo cáo.
    """
    assert read(words)[0].document.issued_on is None


PASSED = """
    NGHỊ QUYẾT
    Về chương trình giám sát năm 2025
    HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
    QUYẾT NGHỊ:
    Điều 1. Thành lập hai đoàn giám sát.
    Nghị quyết này đã được HĐND tỉnh khóa XV, kỳ họp thứ 3 thông qua ngày 10 tháng 7 năm 2024.
"""


def test_a_resolution_without_a_letterhead_is_of_the_day_on_which_it_was_passed(read: Read) -> None:
    assert read(PASSED)[0].document.issued_on == date(2024, 7, 10)
    decision = PASSED.replace("NGHỊ QUYẾT", "QUYẾT ĐỊNH", 1)
    assert read(decision)[0].document.issued_on is None
