"""Who issues a document: by the letterhead, by whom it acts for, and by what it says of itself."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


ISSUERS = {
    "torn inside the name of its place": (
        "ỦY BAN NHÂN DÂN\nTỈNH BẮC NI\nNH",
        "UBND tỉnh Bắc Ninh",
    ),
    "on two lines": ("ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU", "UBND tỉnh Lai Châu"),
    "on one line": ("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "UBND tỉnh Lai Châu"),
    "in the older spelling": ("UỶ BAN NHÂN DÂN\nTỈNH LAI CHÂU", "UBND tỉnh Lai Châu"),
    "shortened": ("UBND TỈNH LAI CHÂU", "UBND tỉnh Lai Châu"),
    "a district": ("ỦY BAN NHÂN DÂN\nHUYỆN MAI SƠN", "UBND huyện Mai Sơn"),
    "a city, shortened": ("UBND TP SƠN LA", "UBND TP Sơn La"),
    "a city": ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ", "UBND thành phố Cần Thơ"),
    "the office of a committee": ("ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nVĂN PHÒNG", "Văn phòng UBND tỉnh Lai Châu"),
    "an office over its place": ("VĂN PHÒNG ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU", "Văn phòng UBND tỉnh Lai Châu"),
    "the office of a city without its name": ("UBND THÀNH PHỐ\nVĂN PHÒNG", "Văn phòng UBND thành phố Bắc Ninh"),
    "the office of a department": ("SỞ TÀI CHÍNH\nVĂN PHÒNG", "Văn phòng Sở Tài chính"),
    "the office of a department on one line": ("VĂN PHÒNG SỞ TÀI CHÍNH", "Văn phòng Sở Tài chính"),
    "an office behind its committee": ("UBND TỈNH LAI CHÂU VĂN PHÒNG", "Văn phòng UBND tỉnh Lai Châu"),
    "a city whose name begins as a unit does": ("UBND THÀNH PHỐ\nHỘI AN", "UBND thành phố Hội An"),
    "the office of a shortened one": ("UBND TỈNH LAI CHÂU\nVĂN PHÒNG", "Văn phòng UBND tỉnh Lai Châu"),
    "a department below its committee": ("ỦY BAN NHÂN DÂN TỈNH BẮC NINH\nSỞ TÀI CHÍNH", "Sở Tài chính"),
    "a long name on two lines": ("UBND TỈNH BẮC NINH\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường"),
    "the committee of a Party organisation": (
        "ĐẢNG BỘ TỈNH LAI CHÂU\nBAN CHẤP HÀNH",
        "Ban Chấp hành Đảng bộ tỉnh Lai Châu",
    ),
    "a Party committee below another": ("ĐẢNG BỘ TỈNH LAI CHÂU\nĐẢNG ỦY XÃ KHÔNG LÀO", "Đảng ủy xã Không Lào"),
    "a unit of a Party committee": ("TỈNH ỦY LAI CHÂU\n*\nBAN TỔ CHỨC", "Ban Tổ chức Tỉnh ủy Lai Châu"),
    "a union of a province": (
        "HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH LAI CHÂU",
        "Ban Chấp hành Hội Nông dân Việt Nam tỉnh Lai Châu",
    ),
    "the standing council": ("THƯỜNG TRỰC HĐND TỈNH LAI CHÂU", "Thường trực HĐND tỉnh Lai Châu"),
    "a company below another": ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nCÔNG TY ĐIỆN LỰC LAI CHÂU", "Công ty Điện lực Lai Châu"),
    "a branch with a figure": (
        "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH KHU VỰC 3",
        "Ngân hàng Nhà nước Việt Nam Chi nhánh Khu vực 3",
    ),
    "the Prime Minister": ("THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ"),
    "a ministry": ("BỘ KHOA HỌC VÀ CÔNG NGHỆ", "Bộ Khoa học và Công nghệ"),
}


@pytest.mark.parametrize(("lines", "issuer"), ISSUERS.values(), ids=ISSUERS.keys())
def test_the_issuer_is_named_as_a_sentence_would(read: Read, plan: str, lines: str, issuer: str) -> None:
    programme, _ = read(plan.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", lines, 1))
    assert programme.document.issuer == issuer


def test_a_chairman_decides_in_his_own_name(read: Read) -> None:
    head = read("""
        Số: 45/QĐ-UBND
        Sơn La, ngày 02 tháng 3 năm 2026
        QUYẾT ĐỊNH
        Ban hành Kế hoạch cải cách hành chính
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA
        Căn cứ Luật Tổ chức chính quyền địa phương;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.
        Nơi nhận:
        - Như Điều 3;
        CHỦ TỊCH
        Họ và Tên
    """)[0].document
    assert (head.title, head.issuer) == ("Ban hành Kế hoạch cải cách hành chính", "UBND tỉnh Sơn La")
    assert (head.signer, head.signer_title) == ("Họ và Tên", "CHỦ TỊCH")


def test_a_plan_without_a_letterhead_names_its_issuer_where_it_says_what_it_issues(read: Read) -> None:
    head = read("""
        KẾ HOẠCH
        CẢI CÁCH HÀNH CHÍNH NĂM 2026
        Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. UBND tỉnh Sơn La ban hành Kế hoạch như sau:
        I. NỘI DUNG
    """)[0].document
    assert head.issuer == "UBND tỉnh Sơn La"


@pytest.mark.parametrize(
    "letterhead",
    [
        "ỦY BAN NHÂN DÂN\nHỎA TỐC\nTỈNH BẮC NINH",
        "ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nTHƯỢNG KHẨN",
        "ỦY BAN NHÂN DÂN HỎA TỐC\nTỈNH BẮC NINH",
        "KHẨN\nỦY BAN NHÂN DÂN\nTỈNH BẮC NINH",
    ],
)
def test_a_mark_of_haste_is_no_part_of_the_issuer(read: Read, plan: str, letterhead: str) -> None:
    head = read(plan.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", letterhead))[0].document
    assert head.issuer == "UBND tỉnh Bắc Ninh"


def test_who_acts_for_a_body_issues(read: Read, plan: str) -> None:
    front = plan.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", "ỦY BAN MTTQ VIỆT NAM\nXÃ TIÊN DU\nBAN THƯỜNG TRỰC")
    assert read(front)[0].document.issuer == "Ban Thường trực Ủy ban MTTQ Việt Nam xã Tiên Du"
    party = plan.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", "ĐẢNG BỘ TỈNH BẮC NINH\nĐẢNG ỦY XÃ TIÊN DU\n*")
    assert read(party.replace("Số: 144/KH-UBND", "Số -KH/ĐU"))[0].document.issuer == "Đảng ủy xã Tiên Du"


@pytest.mark.parametrize(
    ("rows", "issuer"),
    [
        (
            "UBND TỈNH BẮC NINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc",
            "Văn phòng UBND",
        ),
        (
            "UBND TỈNH BẮC NINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ KHOA HỌC\tĐộc lập - Tự do - Hạnh phúc\n"
            "VÀ CÔNG NGHỆ\tBắc Ninh, ngày 24 tháng 11 năm 2025",
            "Sở Khoa học",
        ),
    ],
)
def test_a_row_of_the_letterhead_holds_more_of_who_issues(read: Read, rows: str, issuer: str) -> None:
    number = "Số: 231/TB-VP\tBắc Ninh, ngày 24 tháng 11 năm 2025"
    programme, _ = read(f"{rows}\n{number}\nTHÔNG BÁO\nKết luận phiên họp\n1. Sở Y tế rà soát thuốc.\n")
    head = programme.document
    assert (head.issuer or "").startswith(issuer)
    assert (head.number, head.kind, head.issued_on) == ("231/TB-VP", "thông báo", date(2025, 11, 24))
    assert programme.ledger.unclassified == ()


def test_who_acts_for_nobody_that_is_named_issues_nothing(read: Read, plan: str) -> None:
    head = read(plan.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\n", "BAN THƯỜNG TRỰC\n"))[0].document
    assert head.title == "Phát triển kinh tế số giai đoạn 2026-2030"


def test_the_motto_of_the_party_may_stand_beside_who_issues(read: Read) -> None:
    head = read("""
        TỈNH ỦY SƠN LA                ĐẢNG CỘNG SẢN VIỆT NAM
        *
        Số 45-CTr/TU                  Sơn La, ngày 24 tháng 11 năm 2025
        CHƯƠNG TRÌNH HÀNH ĐỘNG
        về công tác dân vận
        1. Sở Y tế rà soát thuốc.
    """)[0].document
    assert (head.issuer, head.number, head.place) == ("Tỉnh ủy Sơn La", "45-CTr/TU", "Sơn La")
    assert head.issued_on == date(2025, 11, 24)


def test_the_motto_of_the_state_may_stand_beside_the_prime_minister(read: Read) -> None:
    head = read("""
        THỦ TƯỚNG CHÍNH PHỦ           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        -------                       Độc lập - Tự do - Hạnh phúc
        Số: 45/QĐ-TTg                 Hà Nội, ngày 24 tháng 11 năm 2025
        QUYẾT ĐỊNH
        Về công tác dân vận
        1. Bộ Y tế rà soát thuốc.
    """)[0].document
    assert (head.issuer, head.number, head.issued_on) == ("Thủ tướng Chính phủ", "45/QĐ-TTg", date(2025, 11, 24))
