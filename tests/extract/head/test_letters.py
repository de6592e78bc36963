"""The heads of letters, notices and telegrams: a subject, those it is sent to, the meeting that it tells of."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


LETTER = """
UBND TỈNH BẮC NINH
SỞ TÀI CHÍNH
Số: 45/STC-TH
V/v đôn đốc báo cáo kết quả thực hiện nhiệm vụ
tháng 6 năm 2026
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bắc Ninh, ngày 19 tháng 6 năm 2026
Kính gửi:
- Các sở, ban, ngành;
- UBND các xã, phường.
Thực hiện ý kiến của Chủ tịch UBND tỉnh, Sở Tài chính đề nghị các cơ quan gửi báo cáo còn thiếu.
1. Sở Y tế
- Gửi báo cáo tháng 6 trước ngày 25/6/2026.
GIÁM ĐỐC
Họ và Tên
"""


def test_a_letter_has_its_subject_under_the_number_and_those_it_is_sent_to(read: Read) -> None:
    programme, document = read(LETTER)
    head = programme.document
    assert (head.number, head.kind, head.issuer) == ("45/STC-TH", "công văn", "Sở Tài chính")
    assert (head.place, head.issued_on) == ("Bắc Ninh", date(2026, 6, 19))
    assert head.title == "đôn đốc báo cáo kết quả thực hiện nhiệm vụ tháng 6 năm 2026"
    roles = {document.quote(line): role for line, role in zip(document.lines, programme.ledger.roles, strict=True)}
    sent_to = ("Kính gửi:", "- Các sở, ban, ngành;", "- UBND các xã, phường.")
    assert {roles[line] for line in sent_to} == {Role.RECIPIENTS}
    assert [task.text for task in programme.tasks] == ["Gửi báo cáo tháng 6 trước ngày 25/6/2026."]


def test_the_subject_may_stand_there_without_its_sign(read: Read) -> None:
    head = read(LETTER.replace("V/v đôn", "Đôn"))[0].document
    assert head.title == "Đôn đốc báo cáo kết quả thực hiện nhiệm vụ tháng 6 năm 2026"


def test_what_opens_the_text_is_no_subject(read: Read) -> None:
    head = read("""
        SỞ TÀI CHÍNH
        Số: 45/STC-TH
        Bắc Ninh, ngày 19 tháng 6 năm 2026
        Kính gửi: Các sở, ban, ngành
        Gửi báo cáo trước ngày 25/6/2026.
    """)[0].document
    assert head.title is None


def test_a_letter_that_lost_its_letterhead_is_told_by_those_it_is_for(read: Read) -> None:
    programme, _ = read("""
        Kính gửi: Sở Y tế các tỉnh, thành phố trực thuộc Trung ương
        Bộ yêu cầu Sở Y tế các tỉnh, thành phố kiểm kê vắc-xin trước ngày 25/6/2026.
        VABWAFAATABfADIAMAAxADgAMQAyADEAMAA=
        Nơi nhận:
        - Như trên.
        TL. BỘ TRƯỞNG
        VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH
        Họ và Tên
    """)
    assert programme.document.kind == "công văn"
    assert [task.text for task in programme.tasks] == [
        "Bộ yêu cầu Sở Y tế các tỉnh, thành phố kiểm kê vắc-xin trước ngày 25/6/2026."
    ]
    assert Role.UNCLASSIFIED not in programme.ledger.roles


def test_those_whom_a_telegram_addresses_are_no_part_of_its_title(read: Read) -> None:
    head = read("""
        Số: 05/CĐ-UBND
        CÔNG ĐIỆN
        Về ứng phó với bão số 3
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ điện:
        - Giám đốc các sở, ngành;
        - Chủ tịch UBND các xã, phường.
        Bão số 3 có khả năng ảnh hưởng trực tiếp đến tỉnh trong những ngày tới.
    """)[0].document
    assert head.title == "Về ứng phó với bão số 3"


def test_a_site_names_a_letter_whose_subject_it_left_out(read: Read) -> None:
    head = read("""
        Công văn 1234/BYT-KH năm 2025 về rà soát thủ tục do Bộ Y tế ban hành
        Số hiệu | 1234/BYT-KH |
        Người ký | Lò Văn An |
        BỘ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 1234/BYT-KH | Hà Nội, ngày 05 tháng 6 năm 2025 |
        Kính gửi: Sở Y tế các tỉnh.
        Các sở rà soát thủ tục của ngành và báo cáo về Bộ trong tháng này.
        |
        KT. BỘ TRƯỞNG |
    """)[0].document
    assert (head.kind, head.issuer, head.title) == ("công văn", "Bộ Y tế", "về rà soát thủ tục")
    assert (head.signer, head.signer_title) == ("Lò Văn An", "KT. BỘ TRƯỞNG")


def test_a_notice_has_its_title_above_the_sentence_on_the_meeting(read: Read) -> None:
    head = read("""
        VĂN PHÒNG CHÍNH PHỦ
        Số: 123/TB-VPCP
        THÔNG BÁO
        Kết luận của Phó Thủ tướng tại cuộc họp về giải ngân
        Ngày 01 tháng 9 năm 2026, Phó Thủ tướng đã chủ trì cuộc họp và kết luận về giải ngân như sau:
        1. Bộ Tài chính rà soát các dự án.
    """)[0].document
    assert head.title == "Kết luận của Phó Thủ tướng tại cuộc họp về giải ngân"


def test_what_a_letter_encloses_does_not_give_it_a_number(read: Read) -> None:
    letter = read("""
        ĐẢNG UỶ XÃ MƯỜNG BÚ
        Số       -CV/ĐU
        Mường Bú, ngày     tháng 6 năm 2026
        Kính gửi:
        - Uỷ ban nhân dân xã;
        Đảng uỷ giao Uỷ ban nhân dân xã tham mưu Kế hoạch của xã và gửi Đảng uỷ trong tháng này.
        (Đính kèm Kế hoạch số 83-KH/TU, ngày 12/6/2026 của Ban Thường vụ Tỉnh uỷ).
    """)[0].document
    assert (letter.number, letter.kind, letter.issued_on) == (None, "công văn", None)


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("BỘ TƯ PHÁP - BỘ NỘI VỤ", "Bộ Tư pháp - Bộ Nội vụ"),
        ("BỘ TƯ PHÁP\nBỘ NỘI VỤ", "Bộ Tư pháp - Bộ Nội vụ"),
        ("SỞ TƯ PHÁP - CÔNG AN TỈNH", "Sở Tư pháp - Công an tỉnh"),
        ("SỞ DÂN TỘC - TÔN VINH", "Sở Dân tộc - Tôn vinh"),
    ],
)
def test_a_letter_may_have_several_issuers(letterhead: str, issuer: str, read: Read) -> None:
    programme, _ = read(LETTER.replace("UBND TỈNH BẮC NINH\nSỞ TÀI CHÍNH", letterhead))
    assert programme.document.issuer == issuer


def test_the_day_of_a_letter_may_name_no_place(read: Read) -> None:
    programme, _ = read(LETTER.replace("Bắc Ninh, ngày 19", "Ngày 19"))
    assert programme.document.issued_on == date(2026, 6, 19)
