"""Which part of a document each line belongs to."""

from collections.abc import Callable

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]

TASK = "1. Sở Y tế\n- Triển khai bệnh án điện tử.\n"


def role_of(line: str, read: tuple[Programme, Document]) -> Role:
    programme, document = read
    (found,) = [
        role for each, role in zip(document.lines, programme.ledger.roles, strict=True) if document.quote(each) == line
    ]
    return found


def test_the_frame_of_a_web_site_stands_above_the_head(read: Read) -> None:
    page = read(f"""
Cổng thông tin điện tử
Thứ 2, Ngày 28/10/2024
Số hiệu 12/KH-UBND
Người ký Họ và Tên
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 12/KH-UBND
KẾ HOẠCH
Chuyển đổi số
{TASK}""")
    for line in ("Cổng thông tin điện tử", "Thứ 2, Ngày 28/10/2024", "Số hiệu 12/KH-UBND", "Người ký Họ và Tên"):
        assert role_of(line, page) is Role.SITE_FRAME
    assert role_of("Số: 12/KH-UBND", page) is Role.HEAD
    assert page[0].document.number == "12/KH-UBND"
    assert len(page[0].tasks) == 1


def test_recipients_and_signature_end_the_body(read_body: Read) -> None:
    page = read_body(f"""
{TASK}Nơi nhận:
- Như trên;
- Các sở, ban, ngành;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Họ và Tên
""")
    assert role_of("- Các sở, ban, ngành;", page) is Role.RECIPIENTS
    assert role_of("CHỦ TỊCH", page) is Role.SIGNATURE
    assert role_of("Họ và Tên", page) is Role.SIGNATURE
    assert [task.text for task in page[0].tasks] == ["Triển khai bệnh án điện tử."]


def test_a_recipient_whose_line_broke_is_no_signer(read_body: Read) -> None:
    page = read_body(f"""
{TASK}Nơi nhận:
- Như trên;
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
- VPUB: các PCVP, các phòng,
ban, trung tâm: KT, NC,
TH;
- Lưu: VT, KT
Họ và Tên
""")
    assert role_of("ban, trung tâm: KT, NC,", page) is Role.RECIPIENTS
    assert role_of("TH;", page) is Role.RECIPIENTS
    assert page[0].document.signer == "Họ và Tên"


def test_the_signature_may_stand_before_the_recipients(read_body: Read) -> None:
    page = read_body(f"""
{TASK}TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Họ và Tên
Nơi nhận:
- Như trên;
- Lưu: VT.
""")
    assert role_of("Họ và Tên", page) is Role.SIGNATURE
    assert role_of("- Lưu: VT.", page) is Role.RECIPIENTS
    assert page[0].document.signer == "Họ và Tên"
    assert len(page[0].tasks) == 1


def test_a_programme_attached_after_the_signature_is_read(read_body: Read) -> None:
    page = read_body(f"""
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Họ và Tên
CHƯƠNG TRÌNH HÀNH ĐỘNG
Chuyển đổi số năm 2026
(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/5/2026)
II. NHIỆM VỤ
{TASK}""")
    assert role_of("CHƯƠNG TRÌNH HÀNH ĐỘNG", page) is Role.TITLE
    assert role_of("II. NHIỆM VỤ", page) is Role.HEADING
    assert [task.text for task in page[0].tasks] == ["Triển khai bệnh án điện tử."]


def test_an_appendix_after_the_signature_is_read(read_body: Read) -> None:
    page = read_body("""
        Nơi nhận:
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Họ và Tên
        PHỤ LỤC
        DANH MỤC NHIỆM VỤ
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tPhủ sóng 5G\tSở Khoa học và Công nghệ
    """)
    assert role_of("PHỤ LỤC", page) is Role.APPENDIX
    assert role_of("DANH MỤC NHIỆM VỤ", page) is Role.TITLE
    assert [task.text for task in page[0].tasks] == ["Phủ sóng 5G"]


def test_an_appendix_ends_what_an_agency_of_the_body_has_to_do(read_body: Read) -> None:
    page = read_body(f"""
{TASK}PHỤ LỤC
DANH MỤC DỰ ÁN
Các dự án sau đây được ưu tiên bố trí vốn trong năm kế hoạch tới.
""")
    assert [task.text for task in page[0].tasks] == ["Triển khai bệnh án điện tử."]


def test_bases_are_told_from_the_title_above_them(read_body: Read) -> None:
    page = read_body(TASK)
    assert role_of("Phát triển kinh tế số năm 2026", page) is Role.TITLE
    assert role_of("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;", page) is Role.BASIS


def test_the_articles_of_a_decision_are_its_body(read: Read) -> None:
    page = read("""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch cải cách hành chính
        Căn cứ Luật Tổ chức chính quyền địa phương;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.
        Điều 2. Quyết định có hiệu lực kể từ ngày ký.
    """)
    assert role_of("QUYẾT ĐỊNH:", page) is Role.TITLE
    assert role_of("Điều 2. Quyết định có hiệu lực kể từ ngày ký.", page) is Role.PROSE


def test_a_line_of_marks_in_the_body_is_residue(read_body: Read) -> None:
    page = read_body(f"{TASK}*****\n- Đào tạo nhân viên.\n…\n")
    assert role_of("…", page) is Role.RESIDUE
    assert len(page[0].tasks) == 2


def test_the_bases_end_where_they_say_that_the_contents_follow(read: Read) -> None:
    programme, _ = read("""
        Số: 12/KH-UBND
        KẾ HOẠCH
        Vì an toàn thực phẩm
        Căn cứ Kế hoạch số 214/KH-BCĐ ngày 18/02/2025, UBND tỉnh ban hành Kế hoạch thực hiện như sau:
        MỤC TIÊU
        - Giảm 10% số vụ ngộ độc.
    """)
    assert programme.document.title == "Vì an toàn thực phẩm"
    assert programme.ledger.roles[-2:] == (Role.HEADING, Role.INDICATOR)
    assert len(programme.indicators) == 1


def test_the_title_of_an_annex_below_who_signs_beside_the_recipients_is_no_post(read_body: Read) -> None:
    page = read_body(f"""
{TASK}
Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Như trên;\tKT. CHỦ TỊCH
- Lưu: VT.\tPHÓ CHỦ TỊCH
DANH MỤC CÔNG VIỆC PHÒNG, CHỐNG THIÊN TAI NĂM 2026
(Kèm theo Kế hoạch số 93/KH-UBND ngày 18 tháng 5 năm 2026)
""")
    assert role_of("DANH MỤC CÔNG VIỆC PHÒNG, CHỐNG THIÊN TAI NĂM 2026", page) is Role.TITLE
    assert "DANH MỤC" not in (page[0].document.signer_title or "")


def test_a_long_post_below_the_recipients_is_one(read_body: Read) -> None:
    page = read_body(f"""
{TASK}
Nơi nhận:
- Như trên;
TRƯỞNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ CỦA TỈNH
""")
    assert role_of("TRƯỞNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ CỦA TỈNH", page) is Role.SIGNATURE
