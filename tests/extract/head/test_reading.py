"""The identity of a document, as its first page gives it."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

PLAN = """
ỦY BAN NHÂN DÂN
TỈNH BẮC NINH
-------
Số: 144/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Bắc Ninh, ngày 24 tháng 11 năm 2025
KẾ HOẠCH
Phát triển kinh tế số
giai đoạn 2026-2030
Căn cứ Luật Chuyển đổi số ngày 11/12/2025;
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
Thực hiện Kế hoạch số 17/KH-UBND ngày 11/8/2025 của UBND tỉnh;
Theo đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 133/TTr-SKHCN;
I. MỤC TIÊU
1. Nâng cao tỷ trọng kinh tế số trong tổng sản phẩm.
Nơi nhận:
- Như trên;
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Họ và Tên
"""


def test_a_plan_gives_its_whole_head(read: Read) -> None:
    head = read(PLAN)[0].document
    assert (head.number, head.kind, head.issuer) == ("144/KH-UBND", "kế hoạch", "UBND tỉnh Bắc Ninh")
    assert (head.place, head.issued_on) == ("Bắc Ninh", date(2025, 11, 24))
    assert head.title == "Phát triển kinh tế số giai đoạn 2026-2030"


def test_the_bases_are_the_documents_that_order_this_one(read: Read) -> None:
    head = read(PLAN)[0].document
    assert head.legal_bases == ("57-NQ/TW", "17/KH-UBND")


def test_the_signer_is_the_name_below_the_posts(read: Read) -> None:
    head = read(PLAN)[0].document
    assert head.signer == "Họ và Tên"
    assert head.signer_title == "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH"


def test_the_signer_may_stand_beside_the_recipients(read: Read) -> None:
    closing = """
        Nơi nhận:                                 TM. ỦY BAN NHÂN DÂN
        - Như Điều 3;                             CHỦ TỊCH
        - Các huyện: Điện Biên, Tủa Chùa;
        - Sở Nội vụ;                              Họ Và Tên
        - Lưu: VT, Điện Biên.
    """
    head = read(PLAN[: PLAN.rindex("TM. ỦY BAN NHÂN DÂN")] + closing)[0].document
    assert (head.signer, head.signer_title) == ("Họ Và Tên", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


LEFT_OUT = {
    "number": "Số: 144/KH-UBND",
    "issued_on": "Bắc Ninh, ngày 24 tháng 11 năm 2025",
    "signer": "Họ và Tên",
}


@pytest.mark.parametrize(("field", "line"), LEFT_OUT.items(), ids=LEFT_OUT.keys())
def test_what_is_not_there_stays_empty_and_the_rest_is_read(read: Read, field: str, line: str) -> None:
    whole, without = read(PLAN)[0].document, read(PLAN.replace(f"{line}\n", ""))[0].document
    assert getattr(without, field) is None
    others = {"number", "issuer", "issued_on", "signer"} - {field}
    assert {name: getattr(without, name) for name in others} == {name: getattr(whole, name) for name in others}


ISSUERS = {
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
def test_the_issuer_is_named_as_a_sentence_would(read: Read, lines: str, issuer: str) -> None:
    programme, _ = read(PLAN.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", lines, 1))
    assert programme.document.issuer == issuer


BROKEN = {
    "a number in blanks": ("Số: 144/KH-UBND", "Số:   144 /KH-UBND"),
    "emphasis around a line": ("KẾ HOẠCH\n", "**KẾ HOẠCH**\n"),
    "a date in italics": ("Bắc Ninh, ngày 24 tháng 11 năm 2025", "*Bắc Ninh, ngày 24 tháng 11 năm 2025*"),
    "no blank after the place": ("Bắc Ninh, ngày 24 tháng", "Bắc Ninh,ngày 24 tháng"),
    "blank lines between": ("TỈNH BẮC NINH\n", "\n\nTỈNH BẮC NINH\n\n"),
    "a motto on two lines": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM"),
}


@pytest.mark.parametrize(("words", "broken"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_lines_and_marks_of_emphasis_give_the_same_head(read: Read, words: str, broken: str) -> None:
    assert words in PLAN
    assert read(PLAN.replace(words, broken, 1))[0].document == read(PLAN)[0].document


def test_a_letterhead_in_a_table_gives_the_same_head(read: Read) -> None:
    lines = PLAN.strip("\n").splitlines()
    table = [
        "ỦY BAN NHÂN DÂN TỈNH BẮC NINH -------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "Số: 144/KH-UBND\tBắc Ninh, ngày 24 tháng 11 năm 2025",
    ]
    assert read("\n".join(table + lines[8:]))[0].document == read(PLAN)[0].document


DAYS = {
    "figures": ("24 tháng 11 năm 2025", date(2025, 11, 24)),
    "left blank": ("   tháng 11 năm 2025", None),
    "dots": ("… tháng … năm 2025", None),
    "one that there is not": ("31 tháng 11 năm 2025", None),
}


@pytest.mark.parametrize(("words", "day"), DAYS.values(), ids=DAYS.keys())
def test_the_day_of_issue_is_read_or_left_open(read: Read, words: str, day: date | None) -> None:
    head = read(PLAN.replace("24 tháng 11 năm 2025", words, 1))[0].document
    assert (head.issued_on, head.place) == (day, "Bắc Ninh")


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


def test_what_stands_over_a_table_is_no_part_of_the_name_or_title_above(read: Read) -> None:
    head = read("""
        SỞ NỘI VỤ
        BẢNG THEO DÕI NHIỆM VỤ NĂM 2026
        STT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
    """)[0].document
    assert head.issuer == "Sở Nội vụ"
    head = read("""
        UBND TỈNH SƠN LA
        Số: 15/KH-UBND
        KẾ HOẠCH
        Phủ sóng năm 2026
        BẢNG PHÂN CÔNG NHIỆM VỤ
        STT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
    """)[0].document
    assert head.title == "Phủ sóng năm 2026"


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


def test_a_text_without_a_head_has_none(read: Read) -> None:
    head = read("1. Sở Y tế\n- Triển khai bệnh án điện tử.")[0].document
    assert (head.number, head.kind, head.issuer, head.issued_on, head.title, head.signer) == (None,) * 6


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


def test_a_subject_is_the_title_of_a_decision_without_its_sign(read: Read) -> None:
    head = read("""
        Số: 12/QĐ-UBND
        QUYẾT ĐỊNH
        V/v ban hành Kế hoạch cải cách hành chính
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
    """)[0].document
    assert head.title == "ban hành Kế hoạch cải cách hành chính"


def test_a_remark_in_brackets_is_no_name_of_who_signed(read: Read) -> None:
    assert read(PLAN.replace("Họ và Tên", "(Đã ký)\nHọ và Tên"))[0].document.signer == "Họ và Tên"


def test_who_acts_for_a_body_issues(read: Read) -> None:
    front = PLAN.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", "ỦY BAN MTTQ VIỆT NAM\nXÃ TIÊN DU\nBAN THƯỜNG TRỰC")
    assert read(front)[0].document.issuer == "Ban Thường trực Ủy ban MTTQ Việt Nam xã Tiên Du"
    party = PLAN.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH", "ĐẢNG BỘ TỈNH BẮC NINH\nĐẢNG ỦY XÃ TIÊN DU\n*")
    assert read(party.replace("Số: 144/KH-UBND", "Số -KH/ĐU"))[0].document.issuer == "Đảng ủy xã Tiên Du"


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


def test_the_day_may_stand_behind_the_number(read: Read) -> None:
    text = PLAN.replace("Bắc Ninh, ngày 24 tháng 11 năm 2025\n", "")
    head = read(text.replace("144/KH-UBND", "144/KH-UBND, ngày 24 tháng 11 năm 2025"))[0].document
    assert (head.number, head.issued_on) == ("144/KH-UBND", date(2025, 11, 24))


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


def test_a_title_in_small_letters_may_end_with_a_stop(read: Read) -> None:
    text = """
        QUYẾT ĐỊNH
        Ban hành Quy chế quản lý hoạt động của các chợ trên địa bàn tỉnh Sơn La.
        ỦY BAN NHÂN DÂN TỈNH SƠN LA
        Căn cứ Nghị định số 12/2012/NĐ-CP ngày 01 tháng 3 năm 2012 của Chính phủ về chợ;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.
    """
    head = read(text)[0].document
    assert (head.title, head.issuer, head.legal_bases) == (
        "Ban hành Quy chế quản lý hoạt động của các chợ trên địa bàn tỉnh Sơn La.",
        "UBND tỉnh Sơn La",
        ("12/2012/NĐ-CP",),
    )
    sentence = read(text.replace("Ban hành Quy chế", "Ủy ban nhân dân tỉnh ban hành Quy chế"))[0].document
    assert sentence.title is None
    longer = read(text.replace("của các chợ", "của các chợ" + ", của các điểm bán hàng" * 12))[0].document
    assert longer.title is None


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


def test_a_title_below_its_kind_may_begin_with_another_kind(read: Read) -> None:
    words = PLAN.replace("KẾ HOẠCH\nPhát triển kinh tế số\ngiai đoạn 2026-2030", "QUYẾT ĐỊNH\nQUY CHẾ LÀM VIỆC CỦA ĐỘI")
    head = read(words.replace("144/KH-UBND", "144/QĐ-UBND"))[0].document
    assert (head.kind, head.title) == ("quyết định", "QUY CHẾ LÀM VIỆC CỦA ĐỘI")


def test_a_title_may_stand_without_its_kind(read: Read) -> None:
    head = read(PLAN.replace("KẾ HOẠCH\n", ""))[0].document
    assert (head.kind, head.title) == ("kế hoạch", "Phát triển kinh tế số giai đoạn 2026-2030")


def test_a_site_says_of_which_kind_a_document_is_that_does_not(read: Read) -> None:
    text = "Số hiệu:\t144\nLoại văn bản:\tKế hoạch\nNgười ký:\tHọ Và Tên\nI. MỤC TIÊU\n1. Nâng cao chất lượng chợ."
    assert read(text)[0].document.kind == "kế hoạch"
    assert read(text.replace("Kế hoạch", "Loại khác"))[0].document.kind is None


def test_who_acts_for_nobody_that_is_named_issues_nothing(read: Read) -> None:
    head = read(PLAN.replace("ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\n", "BAN THƯỜNG TRỰC\n"))[0].document
    assert head.title == "Phát triển kinh tế số giai đoạn 2026-2030"


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
