"""The identity of a document, as its first page gives it."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_a_plan_gives_its_whole_head(read: Read, plan: str) -> None:
    head = read(plan)[0].document
    assert (head.number, head.kind, head.issuer) == ("144/KH-UBND", "kế hoạch", "UBND tỉnh Bắc Ninh")
    assert (head.place, head.issued_on) == ("Bắc Ninh", date(2025, 11, 24))
    assert head.title == "Phát triển kinh tế số giai đoạn 2026-2030"


def test_the_signer_is_the_name_below_the_posts(read: Read, plan: str) -> None:
    head = read(plan)[0].document
    assert head.signer == "Họ và Tên"
    assert head.signer_title == "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH"


def test_the_signer_may_stand_beside_the_recipients(read: Read, plan: str) -> None:
    closing = """
        Nơi nhận:                                 TM. ỦY BAN NHÂN DÂN
        - Như Điều 3;                             CHỦ TỊCH
        - Các huyện: Điện Biên, Tủa Chùa;
        - Sở Nội vụ;                              Họ Và Tên
        - Lưu: VT, Điện Biên.
    """
    head = read(plan[: plan.rindex("TM. ỦY BAN NHÂN DÂN")] + closing)[0].document
    assert (head.signer, head.signer_title) == ("Họ Và Tên", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


LEFT_OUT = {
    "number": "Số: 144/KH-UBND",
    "issued_on": "Bắc Ninh, ngày 24 tháng 11 năm 2025",
    "signer": "Họ và Tên",
}


@pytest.mark.parametrize(("field", "line"), LEFT_OUT.items(), ids=LEFT_OUT.keys())
def test_what_is_not_there_stays_empty_and_the_rest_is_read(read: Read, plan: str, field: str, line: str) -> None:
    whole, without = read(plan)[0].document, read(plan.replace(f"{line}\n", ""))[0].document
    assert getattr(without, field) is None
    others = {"number", "issuer", "issued_on", "signer"} - {field}
    assert {name: getattr(without, name) for name in others} == {name: getattr(whole, name) for name in others}


BROKEN = {
    "a number in blanks": ("Số: 144/KH-UBND", "Số:   144 /KH-UBND"),
    "emphasis around a line": ("KẾ HOẠCH\n", "**KẾ HOẠCH**\n"),
    "a date in italics": ("Bắc Ninh, ngày 24 tháng 11 năm 2025", "*Bắc Ninh, ngày 24 tháng 11 năm 2025*"),
    "no blank after the place": ("Bắc Ninh, ngày 24 tháng", "Bắc Ninh,ngày 24 tháng"),
    "blank lines between": ("TỈNH BẮC NINH\n", "\n\nTỈNH BẮC NINH\n\n"),
    "a motto on two lines": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM"),
}


@pytest.mark.parametrize(("words", "broken"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_lines_and_marks_of_emphasis_give_the_same_head(read: Read, plan: str, words: str, broken: str) -> None:
    assert words in plan
    assert read(plan.replace(words, broken, 1))[0].document == read(plan)[0].document


def test_a_letterhead_in_a_table_gives_the_same_head(read: Read, plan: str) -> None:
    lines = plan.strip("\n").splitlines()
    table = [
        "ỦY BAN NHÂN DÂN TỈNH BẮC NINH -------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "Số: 144/KH-UBND\tBắc Ninh, ngày 24 tháng 11 năm 2025",
    ]
    assert read("\n".join(table + lines[8:]))[0].document == read(plan)[0].document


def test_a_text_without_a_head_has_none(read: Read) -> None:
    head = read("1. Sở Y tế\n- Triển khai bệnh án điện tử.")[0].document
    assert (head.number, head.kind, head.issuer, head.issued_on, head.title, head.signer) == (None,) * 6


def test_a_remark_in_brackets_is_no_name_of_who_signed(read: Read, plan: str) -> None:
    assert read(plan.replace("Họ và Tên", "(Đã ký)\nHọ và Tên"))[0].document.signer == "Họ và Tên"
