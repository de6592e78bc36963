"""The title of a document and its kind: where they stand, and what is neither."""

from collections.abc import Callable

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


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


def test_a_subject_is_the_title_of_a_decision_without_its_sign(read: Read) -> None:
    head = read("""
        Số: 12/QĐ-UBND
        QUYẾT ĐỊNH
        V/v ban hành Kế hoạch cải cách hành chính
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
    """)[0].document
    assert head.title == "ban hành Kế hoạch cải cách hành chính"


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


def test_a_title_below_its_kind_may_begin_with_another_kind(read: Read, plan: str) -> None:
    words = plan.replace("KẾ HOẠCH\nPhát triển kinh tế số\ngiai đoạn 2026-2030", "QUYẾT ĐỊNH\nQUY CHẾ LÀM VIỆC CỦA ĐỘI")
    head = read(words.replace("144/KH-UBND", "144/QĐ-UBND"))[0].document
    assert (head.kind, head.title) == ("quyết định", "QUY CHẾ LÀM VIỆC CỦA ĐỘI")


def test_a_title_may_stand_without_its_kind(read: Read, plan: str) -> None:
    head = read(plan.replace("KẾ HOẠCH\n", ""))[0].document
    assert (head.kind, head.title) == ("kế hoạch", "Phát triển kinh tế số giai đoạn 2026-2030")


def test_a_site_says_of_which_kind_a_document_is_that_does_not(read: Read) -> None:
    text = "Số hiệu:\t144\nLoại văn bản:\tKế hoạch\nNgười ký:\tHọ Và Tên\nI. MỤC TIÊU\n1. Nâng cao chất lượng chợ."
    assert read(text)[0].document.kind == "kế hoạch"
    assert read(text.replace("Kế hoạch", "Loại khác"))[0].document.kind is None
