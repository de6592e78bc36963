"""The head of an appendix alone, and of what is attached to another document."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_an_appendix_alone_takes_its_head_from_the_document_that_it_belongs_to(read: Read) -> None:
    programme, _ = read("""
        PHỤ LỤC I
        PHÂN CÔNG NHIỆM VỤ
        (Kèm theo Kế hoạch số 15/KH-UBND
        ngày 10/3/2026 của UBND tỉnh Sơn La)
        STT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
    """)
    head = programme.document
    assert (head.number, head.kind, head.issuer) == ("15/KH-UBND", "phụ lục", "UBND tỉnh Sơn La")
    assert (head.issued_on, head.title) == (date(2026, 3, 10), "PHÂN CÔNG NHIỆM VỤ")


BELOW_LETTERHEAD = {
    "on lines of its own": ("PHỤ LỤC I\nPHÂN CÔNG NHIỆM VỤ", "PHÂN CÔNG NHIỆM VỤ"),
    "behind its number": ("PHỤ LỤC II. PHÂN CÔNG NHIỆM VỤ", "PHÂN CÔNG NHIỆM VỤ"),
    "left out": ("Phụ lục 01", None),
}


@pytest.mark.parametrize(("title", "expected"), BELOW_LETTERHEAD.values(), ids=BELOW_LETTERHEAD.keys())
def test_an_appendix_in_a_file_of_its_own_may_have_a_letterhead(read: Read, title: str, expected: str | None) -> None:
    programme, _ = read(f"""
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
{title}
(Kèm theo Quyết định số 15/QĐ-UBND ngày 10/3/2026 của UBND tỉnh Sơn La)
STT\tNhiệm vụ\tCơ quan chủ trì
1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
""")
    head = programme.document
    assert (head.number, head.kind, head.issuer) == ("15/QĐ-UBND", "phụ lục", "UBND tỉnh Sơn La")
    assert (head.issued_on, head.title) == (date(2026, 3, 10), expected)


def test_the_body_above_an_appendix_is_not_its_title(read: Read) -> None:
    head = read("""
        UBND TỈNH SƠN LA
        SỞ CÔNG THƯƠNG
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        PHỤ LỤC 2: TIẾN ĐỘ XÂY CHỢ
        (Kèm theo Kế hoạch số 15/KH-SCT ngày 10/3/2026 của Sở Công Thương)
    """)[0].document
    assert (head.kind, head.title, head.issuer) == ("phụ lục", "TIẾN ĐỘ XÂY CHỢ", "Sở Công Thương")


def test_an_appendix_behind_a_document_without_a_kind_is_not_its_head(read: Read) -> None:
    head = read("""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 15/KH-UBND
        PHỤ LỤC I
        PHÂN CÔNG NHIỆM VỤ
    """)[0].document
    assert head.kind == "kế hoạch"


def test_a_programme_without_its_decision_has_the_number_day_and_issuer_of_that(read: Read) -> None:
    head = read("""
        CHƯƠNG TRÌNH HÀNH ĐỘNG
        Phát triển chăn nuôi giai đoạn 2026 - 2030
        (Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 05/3/2026 của UBND tỉnh Điện Biên)
        I. MỤC TIÊU
        1. Đến năm 2030 có 12 hợp tác xã chăn nuôi.
    """)[0].document
    assert (head.kind, head.number, head.issuer) == ("chương trình hành động", "45/QĐ-UBND", "UBND tỉnh Điện Biên")
    assert head.issued_on == date(2026, 3, 5)


def test_a_draft_does_not_take_the_number_of_what_its_appendix_comes_with(read: Read) -> None:
    head = read("""
        ỦY BAN NHÂN DÂN
        TỈNH ĐIỆN BIÊN
        KẾ HOẠCH
        Phát triển chăn nuôi năm 2026
        I. MỤC TIÊU
        1. Có 12 hợp tác xã chăn nuôi.
        PHỤ LỤC
        MẪU BÁO CÁO
        (Kèm theo Thông tư số 9/2024/TT-BNV ngày 05/3/2024 của Bộ Nội vụ)
    """)[0].document
    assert (head.kind, head.number, head.issued_on) == ("kế hoạch", None, None)


def test_an_attached_programme_does_not_replace_the_number_of_its_decision(read: Read) -> None:
    programme, _ = read("""
        Số: 45/QĐ-UBND
        Sơn La, ngày 02 tháng 3 năm 2026
        QUYẾT ĐỊNH
        Ban hành Kế hoạch cải cách hành chính
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Họ và Tên
        KẾ HOẠCH
        Cải cách hành chính năm 2026
        (Kèm theo Quyết định số 54/QĐ-UBND ngày 03/3/2026 của UBND tỉnh)
    """)
    head = programme.document
    assert (head.number, head.issued_on, head.kind) == ("45/QĐ-UBND", date(2026, 3, 2), "quyết định")


def test_the_head_of_what_is_attached_is_no_post(read: Read) -> None:
    head = read("""
        Số: 15/QĐ-UBND
        QUYẾT ĐỊNH
        Về việc ban hành Kế hoạch cải cách hành chính
        Căn cứ Luật Tổ chức chính quyền địa phương;
        QUYẾT ĐỊNH
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Họ và Tên
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        KẾ HOẠCH
        Cải cách hành chính
    """)[0].document
    assert (head.signer, head.signer_title) == ("Họ và Tên", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")
    assert head.title == "Về việc ban hành Kế hoạch cải cách hành chính"
