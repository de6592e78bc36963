"""Heads that a page, a cell or a web site broke, cut or completed."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_the_frame_of_a_site_tells_what_its_text_leaves_out(read: Read) -> None:
    text = """
        Số hiệu 12/KH-UBND
        Ngày ban hành 07/09/2022
        Người ký Hoàng Quốc Khánh
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        KẾ HOẠCH
        Cải cách hành chính
        I. NỘI DUNG
        1. Rà soát thủ tục của từng ngành.
    """
    head = read(text)[0].document
    assert (head.number, head.issued_on, head.signer) == ("12/KH-UBND", date(2022, 9, 7), "Hoàng Quốc Khánh")
    signed = read(text + "        TM. ỦY BAN NHÂN DÂN\n        CHỦ TỊCH\n        Họ và Tên\n")[0].document
    assert signed.signer == "Họ và Tên"
    assert read(text.replace("Hoàng Quốc Khánh", "Đã biết"))[0].document.signer is None
    assert read(text.replace("Hoàng Quốc Khánh", "ỦY BAN NHÂN DÂN TỈNH"))[0].document.signer is None


BROKEN_BY_CELLS = """
    ỦY
    BAN NHÂN DÂN
    TỈNH SƠN LA
    -------
    |
    CỘNG
    HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    |
    Số:
    12/KH-UBND
    |
    Sơn
    La, ngày
    05 tháng 6
    năm 2025
    |
    KẾ HOẠCH
    CẢI
    CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN
    TỈNH SƠN LA
    Căn cứ Luật Tổ chức chính
    quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Nghị quyết số
    76/NQ-CP ngày 15/7/2021 của
    Chính phủ về cải cách hành chính;
    Thực hiện Kế hoạch số 7/KH-BNV ngày 02/01/2025 của Bộ Nội vụ, các sở và các xã ở tỉnh
    Sơn La cải cách thủ tục như sau:
    I. NỘI DUNG
    1. Rà soát thủ tục của từng ngành.
"""


def test_a_head_broken_by_narrow_cells_is_read_as_one_on_paper(read: Read) -> None:
    head = read(BROKEN_BY_CELLS)[0].document
    assert (head.number, head.issuer) == ("12/KH-UBND", "UBND tỉnh Sơn La")
    assert (head.place, head.issued_on) == ("Sơn La", date(2025, 6, 5))
    assert head.title == "CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH SƠN LA"
    assert head.legal_bases == ("76/NQ-CP", "7/KH-BNV")


CUT_LETTERHEAD = """
    Số hiệu: 12/KH-UBND Loại văn bản: Văn bản khác
    {frame}
    ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
    Số: 12/KH-UBND | {place}, ngày 05 tháng 6 năm 2025 |
    {who}
    Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;
    {says}
    I. NỘI DUNG
    1. Rà soát thủ tục của từng ngành.
"""


WHO_ISSUES = {
    "who decides below the title": (
        {"who": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG", "place": "Mỹ Tho"},
        "UBND tỉnh Tiền Giang",
    ),
    "the frame": (
        {"frame": "Nơi ban hành: Tỉnh Tiền Giang Người ký: Lò Văn An", "place": "Mỹ Tho"},
        "UBND tỉnh Tiền Giang",
    ),
    "a sentence": ({"says": "UBND tỉnh Sơn La ban hành Kế hoạch cải cách như sau:"}, "UBND tỉnh Sơn La"),
    "the place of a province": ({"place": "Lai Châu"}, "UBND tỉnh Lai Châu"),
    "the place of a province that was": ({"place": "Bắc Kạn"}, "UBND tỉnh Bắc Kạn"),
    "the place of a province whose name ended before": ({"place": "Thừa Thiên Huế"}, "UBND tỉnh Thừa Thiên Huế"),
    "the place of a city": ({"place": "Cần Thơ"}, "UBND thành phố Cần Thơ"),
    "another place, which tells nothing": ({"place": "Mường La"}, "UBND"),
}


@pytest.mark.parametrize(("given", "issuer"), WHO_ISSUES.values(), ids=WHO_ISSUES.keys())
def test_a_letterhead_that_lost_its_place_is_completed(read: Read, given: dict[str, str], issuer: str) -> None:
    text = CUT_LETTERHEAD.format(**({"frame": "", "who": "", "says": "", "place": "Mường La"} | given))
    head = read(text)[0].document
    assert (head.issuer, head.number, head.kind) == (issuer, "12/KH-UBND", "kế hoạch")
    assert (head.issued_on, head.place) == (date(2025, 6, 5), given.get("place", "Mường La"))


def test_a_text_that_begins_with_its_kind_is_no_frame(read: Read) -> None:
    head = read("""
        NGHỊ QUYẾT
        VỀ CHƯƠNG TRÌNH GIÁM SÁT NĂM 2018
        HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA
        KHÓA IX - KỲ HỌP THỨ TƯ
        Căn cứ Nghị quyết số 12/2017/QH14 ngày 19 tháng 6 năm 2017;
        QUYẾT NGHỊ:
        Điều 1. Hội đồng nhân dân tỉnh giám sát việc sử dụng đất.
    """)[0].document
    assert (head.kind, head.issuer, head.title) == (
        "nghị quyết",
        "HĐND tỉnh Sơn La",
        "VỀ CHƯƠNG TRÌNH GIÁM SÁT NĂM 2018",
    )
    assert head.legal_bases == ("12/2017/QH14",)


def test_a_title_right_below_the_issuer_is_no_part_of_its_name(read: Read) -> None:
    head = read("""
        UBND TỈNH LÂM ĐỒNG
        CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2025
        (Ban hành kèm theo Công văn số 999/UBND-TH ngày 30/10/2025)
        1. Sở Y tế mở thêm hai điểm tiêm.
    """)[0].document
    assert (head.kind, head.issuer) == ("chương trình công tác", "UBND tỉnh Lâm Đồng")


FEW_LINES = {
    "all in one": (
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        "Số: 9/KH-UBND Sơn La, ngày 07 tháng 6 năm 2023",
        "UBND tỉnh Sơn La",
    ),
    "the number behind the motto": (
        "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc SỐ: 9/KH-UBND Sơn La, ngày 07 tháng 6 năm 2023",
        "UBND tỉnh Sơn La",
    ),
    "two cells that lost their middle": (
        "ỦY BAN NHÂN DÂN Số: 9/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Sơn La, ngày 07 tháng 6 năm 2023 |",
        "UBND tỉnh Sơn La",
    ),
    "a paper of the Party": (
        "TỈNH ỦY SƠN LA ĐẢNG CỘNG SẢN VIỆT NAM\n* Sơn La, ngày 07 tháng 6 năm 2023\nSố: 9/KH-UBND",
        "Tỉnh ủy Sơn La",
    ),
    "a board named by a number": (
        "BAN CHỈ ĐẠO 389\nTỈNH SƠN LA\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 9/KH-UBND\nSơn La, ngày 07 tháng 6 năm 2023",
        "Ban Chỉ đạo 389 tỉnh Sơn La",
    ),
}


@pytest.mark.parametrize(("letterhead", "issuer"), FEW_LINES.values(), ids=FEW_LINES.keys())
def test_a_letterhead_run_together_is_read_as_one_on_paper(read: Read, letterhead: str, issuer: str) -> None:
    head = read(f"{letterhead}\nKẾ HOẠCH\nNuôi ong năm 2023\n\nI. NỘI DUNG\n1. Rà soát điểm nuôi ong.\n")[0].document
    assert (head.issuer, head.number, head.title) == (issuer, "9/KH-UBND", "Nuôi ong năm 2023")
    assert (head.issued_on, head.place) == (date(2023, 6, 7), "Sơn La")


def test_an_urgent_telegram_is_a_telegram_and_a_day_may_be_unreadable(read: Read) -> None:
    head = read("""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 9/CĐ-UBND
        Sơn La, ngàyAô tháng 7 năm 2023
        CÔNG ĐIỆN KHẨN
        Về việc kè bờ suối trên địa bàn
        tỉnh Sơn La

        1. Sở Y tế dựng lán trước ngày 05/8/2023.
    """)[0].document
    assert (head.kind, head.place, head.issued_on) == ("công điện", "Sơn La", None)
    assert head.title == "Về việc kè bờ suối trên địa bàn tỉnh Sơn La"


LETTERHEAD = (
    "UBND TỈNH LÀO CAI SỞ Y TẾ Số: 190/KH-SYT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
    "Lào Cai, ngày 20 tháng 01 năm 2026"
)
ON_ONE_LINE = f"""
    {LETTERHEAD}
    KẾ HOẠCH
    Phòng bệnh mùa hè
    I. NỘI DUNG
    1. Rà soát các ổ dịch.
    GIÁM ĐỐCVũ Thị Mai
    Nơi nhận:
    - Lưu: VT.
"""


def test_a_letterhead_in_one_line_and_a_name_glued_to_its_post_are_read(read: Read) -> None:
    head = read(ON_ONE_LINE)[0].document
    assert (head.number, head.issuer, head.place) == ("190/KH-SYT", "Sở Y tế", "Lào Cai")
    assert (head.issued_on, head.title) == (date(2026, 1, 20), "Phòng bệnh mùa hè")
    assert (head.signer_title, head.signer) == ("GIÁM ĐỐC", "Vũ Thị Mai")


def test_a_letterhead_of_the_party_in_one_line_is_read(read: Read) -> None:
    issuer = "TỈNH ỦY LÀO CAI BAN TUYÊN GIÁO VÀ DÂN VẬN"
    beside = "Số 22-HD/BTGDVTU ĐẢNG CỘNG SẢN VIỆT NAM Lào Cai, ngày 05 tháng 6 năm 2025"
    head = read(f"{issuer} {beside}\nHƯỚNG DẪN\nTuyên truyền ngày thành lập\nI. NỘI DUNG\n1. Treo cờ.\n")[0].document
    assert (head.number, head.issued_on, head.place) == ("22-HD/BTGDVTU", date(2025, 6, 5), "Lào Cai")
    assert head.issuer == "Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai"


def test_a_letterhead_that_lost_its_marks_names_who_issues_and_where(read: Read) -> None:
    head = read("""
        BO Y TẾ CONG HOA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TONG CỤC THUÊ Độc lập - Tự do - Hanh phúc
        Số: 5Ï/TCT-KT Hà Nội, ngày C4 tháng 3 năm 2026
        V/v kiểm tra hồ sơ
        Kính gửi: Các sở.
        1. Sở Y tế rà soát hồ sơ.
    """)[0].document
    assert (head.issuer, head.place) == ("Tổng cục Thuế", "Hà Nội")


def test_a_post_below_the_title_does_not_name_who_issues_where_the_letterhead_does(read: Read) -> None:
    head = read("""
        BO TÀI CHÍNH CONG HOA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        a Độc lập - Tự do - Hanh phúc
        Số: 37/QĐ-BTC Hà Nội, ngày 02 tháng 4 năm 2026
        QUYẾT ĐỊNH
        Phê duyệt Chương trình
        BỘ TRUONG BỘ TÀI CHÍNH
        Căn cứ Nghị định số 29/2025/NĐ-CP;
        QUYÉT ĐỊNH:
        Điều 1. Phê duyệt Chương trình.
    """)[0].document
    assert head.issuer == "Bộ Tài chính"
