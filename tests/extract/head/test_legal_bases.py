"""The documents that order this one: before its body, or in a part of it."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_the_bases_are_the_documents_that_order_this_one(read: Read, plan: str) -> None:
    head = read(plan)[0].document
    assert head.legal_bases == ("57-NQ/TW", "17/KH-UBND")


def test_bases_behind_a_list_mark_are_bases(read: Read) -> None:
    head = read("""
        BAN CHẤP HÀNH TRUNG ƯƠNG
        ĐẢNG CỘNG SẢN VIỆT NAM
        Số 97-QĐ/TW
        QUY ĐỊNH
        VỀ NHIỆM VỤ CỦA ĐẢNG ĐOÀN
        - Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương;
        - Căn cứ Quy chế số 05-QC/TW của Bộ Chính trị,
        Điều 1. Phạm vi áp dụng của quy định này.
    """)[0].document
    assert (head.number, head.legal_bases) == ("97-QĐ/TW", ("24-QĐ/TW", "05-QC/TW"))


def test_a_session_is_no_title_and_bases_may_name_their_documents_alone(read: Read) -> None:
    head = read("""
        HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 07/2016/NQ-HĐND | Sơn La, ngày 05 tháng 7 năm 2016 |
        HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA
        KHÓA IX, KỲ HỌP THỨ NHẤT
        Căn cứ Pháp lệnh số 16/2011/UBTVQH12 ngày 30 tháng 6 năm 2011 về quản lý vật liệu nổ;
        Pháp lệnh số 07/2013/UBTVQH13 ngày 12 tháng 7 năm 2013 sửa đổi Pháp lệnh nói trên của cả nước;
        Xét Tờ trình số 30/TTr-UBND ngày 17 tháng 6 năm 2016 của Ủy ban nhân dân tỉnh,
        QUYẾT NGHỊ:
        Điều 1. Ban hành quy định kèm theo Nghị quyết này.
    """)[0].document
    assert (head.issuer, head.title) == ("HĐND tỉnh Sơn La", None)
    assert head.legal_bases == ("16/2011/UBTVQH12", "07/2013/UBTVQH13")


def test_an_order_to_carry_out_opens_bases_too(read: Read) -> None:
    head = read("""
        Số: 552/KH-UBND
        KẾ HOẠCH
        BẢO ĐẢM AN TOÀN GIAO THÔNG
        Triển khai thực hiện Chỉ thị số 23/CT-TTg ngày 26/7/2024, UBND tỉnh ban hành Kế hoạch bảo đảm an toàn như sau:
        I. NỘI DUNG
    """)[0].document
    assert (head.title, head.legal_bases) == ("BẢO ĐẢM AN TOÀN GIAO THÔNG", ("23/CT-TTg",))


LISTED_BASES = {
    "laws and decisions": (
        "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. Quyết định số 9/QĐ-TTg;\n2. Thông tư 5/2022/TT-BYT.",
        ("9/QĐ-TTg", "5/2022/TT-BYT"),
    ),
    "below two headings": (
        "A. CĂN CỨ\nI. Cơ sở pháp lý\n- Luật Thú y số 79/2015/QH13.\nII. Cơ sở thực tiễn\nNhiều ổ bệnh.",
        ("79/2015/QH13",),
    ),
    "with lines that were broken": (
        "I. CĂN CỨ XÂY DỰNG\nKẾ HOẠCH\n1. Quyết định số 9/QĐ-TTg về tỉnh\nSơn La;\n2. Luật số 79/2015/QH13.",
        ("9/QĐ-TTg", "79/2015/QH13"),
    ),
    "with the need": ("I. SỰ CẦN THIẾT VÀ CĂN CỨ PHÁP LÝ\nCăn cứ Nghị quyết số 7/NQ-CP;", ("7/NQ-CP",)),
    "none, but work": ("I. NỘI DUNG\n1. Căn cứ Nghị quyết số 7/NQ-CP, Sở Y tế mở trạm y tế.", ()),
    "none, but marks": ("I. CĂN CỨ ĐÁNH GIÁ\n1. Quyết định số 9/QĐ-TTg;", ()),
}


@pytest.mark.parametrize(("part", "bases"), LISTED_BASES.values(), ids=LISTED_BASES.keys())
def test_a_part_of_the_body_may_list_the_bases(read: Read, part: str, bases: tuple[str, ...]) -> None:
    head = "UBND TỈNH SƠN LA\nSố: 12/KH-UBND\nSơn La, ngày 05/6/2025\nKẾ HOẠCH\nNuôi ong"
    assert read(f"{head}\n{part}\nB. NHIỆM VỤ\n- Quyết định số 8/QĐ-TTg.")[0].document.legal_bases == bases


DIRECTIVE = """
    ỦY BAN NHÂN DÂN
    TỈNH SƠN LA
    Số: 12/CT-UBND
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Sơn La, ngày 05 tháng 5 năm 2026
    CHỈ THỊ
    Về việc bảo đảm an toàn bến đò
    Từ đầu năm đến nay trên địa bàn tỉnh đã có 04 vụ lật đò ở các bến chưa được cấp phép hoạt động.
    {}
    1. Sở Xây dựng
    - Thực hiện Công điện số 45/CĐ-TTg về an toàn đường thủy:
"""
BEHIND_WHAT_LED_TO_IT = {
    "Thực hiện Nghị định số 48/2019/NĐ-CP của Chính phủ, Chủ tịch UBND tỉnh yêu cầu:": ("48/2019/NĐ-CP",),
    "Thực hiện Nghị định số 48/2019/NĐ-CP của Chính phủ, các xã đã dẹp 12 bến đò trái phép.": (),
    "Năm 2025 xảy ra 3 vụ lật đò. Thực hiện Luật Giao thông; Nghị định số 48/2019/NĐ-CP, Chủ tịch UBND tỉnh yêu cầu:": (
        "48/2019/NĐ-CP",
    ),
    "Thực hiện Nghị định số 48/2019/NĐ-CP, các xã đã dẹp 2 bến. Nhiều bến còn hở. Chủ tịch UBND tỉnh yêu cầu:": (
        "48/2019/NĐ-CP",
    ),
    "Năm 2025, thực hiện Nghị định số 48/2019/NĐ-CP, các xã dẹp 2 bến. Chủ tịch UBND tỉnh yêu cầu:": (),
    "Nhiều bến còn hở. Theo Báo cáo số 12/BC-SXD, các xã phải làm ngay:": (),
    "Theo Báo cáo số 12/BC-SXD của Sở Xây dựng, nguyên nhân của các vụ lật đò là:": (),
}


@pytest.mark.parametrize(("words", "bases"), BEHIND_WHAT_LED_TO_IT.items(), ids=BEHIND_WHAT_LED_TO_IT.keys())
def test_the_basis_of_an_order_may_stand_behind_what_led_to_it(read: Read, words: str, bases: tuple[str, ...]) -> None:
    assert read(DIRECTIVE.format(words))[0].document.legal_bases == bases
