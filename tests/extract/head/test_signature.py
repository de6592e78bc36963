"""Who signed a document, as its last lines give it."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_the_name_is_found_behind_the_recipients_where_a_page_began_between_post_and_name(read: Read) -> None:
    programme, _ = read("""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Nơi nhận:
        CHÁNH VĂN PHÒNG
        - Chủ tịch UBND tỉnh;
        - Các sở: Xây dựng,
        Nông nghiệp và Môi trường;
        - Lưu: VT.
        Họ và Tên
    """)
    assert (programme.document.signer, programme.document.signer_title) == ("Họ và Tên", "CHÁNH VĂN PHÒNG")
    assert programme.tasks == ()


@pytest.mark.parametrize(("below", "signer"), [("Nguồn tra cứu: vanban.example.vn", "Họ và Tên"), ("", "Họ và Tên")])
def test_a_line_of_a_site_below_the_recipients_hides_no_name(read: Read, below: str, signer: str) -> None:
    head = read(f"""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Nơi nhận:
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        - Các sở;
        - Lưu: VT.
        {below}
        Họ và Tên
    """)[0].document
    assert (head.signer, head.signer_title) == (signer, "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


def test_a_document_yet_to_be_signed_has_the_posts_of_its_own_signature_alone(read: Read) -> None:
    head = read("""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026
        I. NHIỆM VỤ
        1. Rà soát văn bản.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
    """)[0].document
    assert (head.signer, head.signer_title) == (None, "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


def test_recipients_and_signature_may_share_their_lines(read: Read) -> None:
    head = read("""
        Số: 45/KH-UBND
        KẾ HOẠCH
        Chuyển đổi số
        I. NỘI DUNG
        1. Rà soát thủ tục của từng ngành.
        Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN
        - Như trên;                                       CHỦ TỊCH
        - Lưu: VT.
                                                  Họ và Tên
    """)[0].document
    assert (head.signer, head.signer_title) == ("Họ và Tên", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


def test_a_name_may_stand_behind_the_post_in_one_line(read: Read) -> None:
    head = read("""
        Số: 45/KH-UBND
        KẾ HOẠCH
        Chuyển đổi số
        I. NỘI DUNG
        1. Rà soát thủ tục của từng ngành.
        KT. CHỦ TỊCH - PHÓ CHỦ TỊCH Trần Văn Mẫu (đã ký)
    """)[0].document
    assert (head.signer, head.signer_title) == ("Trần Văn Mẫu", "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH")


def test_the_head_of_a_body_may_sign_by_delegation(read: Read) -> None:
    head = read("""
        Số: 45/KH-UBND
        KẾ HOẠCH
        Chuyển đổi số
        I. NỘI DUNG
        1. Rà soát thủ tục của từng ngành.
        TUQ. CHỦ TỊCH
        GIÁM ĐỐC SỞ TÀI CHÍNH
        Trần Văn Mẫu
    """)[0].document
    assert (head.signer, head.signer_title) == ("Trần Văn Mẫu", "TUQ. CHỦ TỊCH GIÁM ĐỐC SỞ TÀI CHÍNH")


def test_what_a_scan_has_behind_the_post_and_is_no_name_is_none(read: Read) -> None:
    text = """
        Số: 45/KH-UBND
        KẾ HOẠCH
        Chuyển đổi số
        I. NỘI DUNG
        1. Rà soát thủ tục của từng ngành.
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH anh Ba
    """
    head = read(text)[0].document
    assert (head.signer, head.signer_title) == (None, "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    below = read(text + "        Họ và Tên\n")[0].document
    assert (below.signer, below.signer_title) == ("Họ và Tên", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")


def test_a_post_of_many_words_is_no_title_of_what_is_attached(read: Read) -> None:
    text = """
        Số: 45/KH-UBND
        KẾ HOẠCH
        Chuyển đổi số
        I. NỘI DUNG
        1. Rà soát thủ tục của từng ngành.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        KT. CHỦ TỊCH
        {post}
        Họ và Tên
    """
    head = read(text.format(post="PHÓ CHỦ TỊCH THƯỜNG TRỰC"))[0].document
    assert (head.signer, head.signer_title) == ("Họ và Tên", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH THƯỜNG TRỰC")
    attached = read(text.format(post="DANH MỤC CÁC VIỆC PHẢI LÀM"))[0].document
    assert attached.signer is None


@pytest.mark.parametrize("below", ["[1] Theo số liệu của ngành thống kê.", "Ký bởi: Ủy ban nhân dân tỉnh", "2", "&"])
def test_what_stands_below_a_post_may_be_no_name(read: Read, below: str) -> None:
    head = read(f"""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Nơi nhận:
        - Các sở;
        - Lưu: VT.
        CHỦ TỊCH
        {below}
    """)[0].document
    assert (head.signer, head.signer_title) == (None, "CHỦ TỊCH")


SIGNED = {
    "marks of its digital form": "CHỦ TỊCH\nKý bởi: Ủy ban nhân dân tỉnh\nNgày ký: 15.01.2026 10:12\nLò Văn Mẫu",
    "a remark of a site": "CHỦ TỊCH\n[daky]\nLò Văn Mẫu",
    "a remark before the name": "CHỦ TỊCH\nĐã ký: Lò Văn Mẫu",
    "post, remark and name in one line": "CHỦ TỊCH (Đã ký) Lò Văn Mẫu",
}


@pytest.mark.parametrize("signature", SIGNED.values(), ids=SIGNED.keys())
def test_a_name_is_found_behind_what_says_that_it_was_signed(read: Read, signature: str) -> None:
    text = "Số: 45/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Kế hoạch\nĐiều 1. Ban hành Kế hoạch này.\nTM. ỦY BAN NHÂN DÂN\n"
    head = read(text + signature)[0].document
    assert head.signer == "Lò Văn Mẫu"
    assert head.signer_title == "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"


@pytest.mark.parametrize("post", ["PHÓ BÍ THƯ THƯỜNG TRỰC", "TỔNG BÍ THƯ"])
def test_posts_of_the_party_sign_for_a_committee(read: Read, post: str) -> None:
    text = (
        "Số 45-KH/TU\nKẾ HOẠCH\nhọc tập\n1. Các chi bộ học tập.\nNơi nhận:\n- Các chi bộ;\n- Lưu.\nT/M BAN CHẤP HÀNH\n"
    )
    head = read(f"{text}{post}\nHọ và Tên")[0].document
    assert (head.signer, head.signer_title) == ("Họ và Tên", f"T/M BAN CHẤP HÀNH {post}")


@pytest.mark.parametrize(
    ("remark", "signer"),
    [("(Đã ký)", "Họ và Tên"), ("(đã ký và đóng dấu)", "Họ và Tên"), ("(hai bản)", None)],
)
def test_a_post_in_small_letters_signs_where_a_remark_says_so(read: Read, remark: str, signer: str | None) -> None:
    head = read(f"""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Phó Chủ tịch
        {remark}
        Họ và Tên
    """)[0].document
    assert head.signer == signer


@pytest.mark.parametrize("line", ["Trang 1/2", "-----"])
def test_the_number_of_a_page_below_the_post_is_no_name(read: Read, line: str) -> None:
    head = read(f"""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        TL. CHỦ TỊCH
        CHÁNH VĂN PHÒNG
        {line}
        Họ và Tên
    """)[0].document
    assert (head.signer, head.signer_title) == ("Họ và Tên", "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG")


@pytest.mark.parametrize(
    ("last", "signer"),
    [
        ("Họ Và Tên", "Họ Và Tên"),
        ("Sở Tài Chính Tỉnh", None),  # a body, and nobody's name
        ("Hà Nội", None),  # a place
        ("và các đơn vị liên quan", None),
    ],
)
def test_a_name_alone_behind_the_recipients_signs_where_its_posts_were_lost(
    read: Read, last: str, signer: str | None
) -> None:
    programme, _ = read(f"""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Noi nhận:
        - Như Điều 3;
        - Lưu: VT.
        {last}
    """)
    assert (programme.document.signer, programme.document.signer_title) == (signer, None)


def test_a_recipient_with_another_list_mark_is_no_name(read: Read) -> None:
    head = read("""
        Số: 45/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Noi nhận: - BỘ TRƯỞNG, CHỦ NHIỆM
        ~ Các sở;
        - Lưu: VT.
        Họ Và Tên
    """)[0].document
    assert (head.signer, head.signer_title) == ("Họ Và Tên", "BỘ TRƯỞNG, CHỦ NHIỆM")
