"""The marks of a document in the frame of a legal site."""

import pytest

from dondoc.grammar.documents.frame_marks import (
    is_encoded,
    is_printed_by_browser,
    marks_of_item,
    name_of_signer,
    read_frame_marks,
    read_name_of_document,
)


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("Số hiệu 12/KH-UBND", [("number", "12/KH-UBND")]),
        ("Số hiệu: 12/KH-UBND", [("number", "12/KH-UBND")]),
        ("Số ký hiệu: 12/KH-UBND", [("number", "12/KH-UBND")]),
        ("Số/ký hiệu 12/KH-UBND", [("number", "12/KH-UBND")]),
        ("Trích yếu: Nuôi ong ở xã vùng cao", [("title", "Nuôi ong ở xã vùng cao")]),
        ("Ngày ban hành 07/09/2022", [("issued_on", "07/09/2022")]),
        ("Người ký: Hoàng Quốc Khánh", [("signer", "Hoàng Quốc Khánh")]),
        ("Số hiệu: 12/KH-UBND Loại văn bản: Kế hoạch", [("number", "12/KH-UBND"), ("kind", "Kế hoạch")]),
        ("Nơi ban hành: Tỉnh Sơn La Người ký: Lò Văn An", [("issuer", "Tỉnh Sơn La"), ("signer", "Lò Văn An")]),
        ("Cơ quan ban hành Tỉnh Sơn La", [("issuer", "Tỉnh Sơn La")]),
        ("Ngày ban hành: 07/09/2022 Ngày hiệu lực: Đã biết", [("issued_on", "07/09/2022")]),
        ("Loại văn bản Văn bản về người ký", [("kind", "Văn bản về người ký")]),
        ("Ngày có hiệu lực 07/09/2022", []),
        ("Kế hoạch số 12/KH-UBND", []),
        ("Kế hoạch nêu rõ người ký: giám đốc", []),
    ],
)
def test_a_frame_lists_the_marks_of_its_document(words: str, marks: list[tuple[str, str]]) -> None:
    assert list(read_frame_marks(words)) == marks


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Kế hoạch 12/KH-UBND năm 2024 về cải cách hành chính do tỉnh Sơn La ban hành", "về cải cách hành chính"),
        ("Quyết định 7/QĐ-UBND phê duyệt Đề án trồng rừng", "phê duyệt Đề án trồng rừng"),
        ("Quyết định 7/QĐ-UBND 2022 Đề án trồng rừng", "Đề án trồng rừng"),
        ("Kế hoạch cải cách hành chính năm 2024", None),
        ("Văn bản khác 80/KH-UBND", None),
        ("Kế hoạch 12/KH-UBND", None),
    ],
)
def test_a_site_calls_a_document_by_its_subject(words: str, subject: str | None) -> None:
    assert read_name_of_document(words) == subject


@pytest.mark.parametrize(
    ("words", "encoded"),
    [
        ("VABWAFAATABfADIAMAAxADkAMAA3ADIAMwA=", True),
        ("VABWAFAATABfADIAMAAxADgAMQAyADEAMAA=", True),
        ("KEHOACHPHATTRIENNONGTHONMOI2026", False),
        ("vanphong.ubnd@laichau.gov.vn.2026", False),
        ("Sở Y tế gửi báo cáo tháng 6 năm 2026", False),
    ],
)
def test_a_site_hides_encoded_letters_in_its_page(words: str, encoded: bool) -> None:
    assert is_encoded(words) is encoded


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("Số ký hiệu: 12/KH-UBND", ("number",)),
        ("Cơ quan ban hành: Sở Y tế", ("issuer",)),
        ("Số hiệu 12 của lô giống", ()),
        ("Người ký phải chịu trách nhiệm: giám đốc", ()),
        ("Đơn vị chủ trì: Sở Y tế", ()),
    ],
)
def test_an_item_of_a_list_is_a_mark_before_a_colon(words: str, marks: tuple[str, ...]) -> None:
    assert marks_of_item(words) == marks


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Lò Văn An", "Lò Văn An"),
        ("Giám đốc Sở Lò Văn An.", "Lò Văn An"),
        ("Phó Chủ tịch UBND tỉnh Lò Văn An", "Lò Văn An"),
        ("Lò Văn An - Phó Chủ tịch UBND tỉnh", "Lò Văn An"),
        ("Lò Văn An, Giám đốc", "Lò Văn An"),
        ("Giám đốc Sở", "Giám đốc Sở"),
    ],
)
def test_who_signed_is_named_without_his_post(words: str, name: str) -> None:
    assert name_of_signer(words) == name


PRINTED = {
    "12/1/26, 12:11 PM": True,
    "01/12/2026 9:05": True,
    "9:05 01/12/2026": True,
    "https://vanban.example.vn/ke-hoach-45": True,
    "https://vanban.example.vn/ke-hoach-45 1/7": True,
    "Văn bản file:///home/ke-hoach.html 2/7": True,
    "Họp lúc 9:05 ngày 01/12/2026": False,
    "12/1/2026": False,
    "Tra cứu tại https://vanban.example.vn": False,
    "Thời gian: 9:05": False,
}


@pytest.mark.parametrize(("words", "printed"), PRINTED.items())
def test_what_a_browser_prints_at_the_edges_of_pages(words: str, printed: bool) -> None:
    assert is_printed_by_browser(words) is printed
