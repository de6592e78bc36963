"""Who issued a document, in its letterhead and in the line under an appendix's title."""

import pytest

from dondoc.grammar.documents.issuers import (
    below_committee,
    committee_of_place,
    is_bare,
    is_office,
    is_session,
    is_standing,
    names_issuer,
    office_of,
    short_issuer,
    standing_of,
    title_of_place,
)

SHORT = {
    "CỤC TRƯỞNG CỤC THUẾ": "Cục Thuế",
    "TRƯỞNG BAN QUẢN LÝ DỰ ÁN": "Ban Quản lý Dự án",
    "HIỆU TRƯỞNG TRƯỜNG CHÍNH TRỊ": "Trường Chính trị",
    "ỦY BAN NHÂN DÂN ĐẶC KHU CÔ TÔ": "UBND đặc khu Cô Tô",
    "ỦY BAN NHÂN DÂN XÃ TÂN THÀNH": "UBND xã Tân Thành",
    "ỦY BAN NHÂN DÂN QUẬN NGÔ QUYỀN": "UBND quận Ngô Quyền",
    "ỦY BAN NHÂN DÂN TỈNH SƠN LA": "UBND tỉnh Sơn La",
    "ỦY BAN NHÂN DÂN TỈNH BÀ RỊA-VŨNG TÀU": "UBND tỉnh Bà Rịa-Vũng Tàu",
    "UỶ BAN NHÂN DÂN TỈNH LAI CHÂU": "UBND tỉnh Lai Châu",
    "Ủy ban nhân dân tỉnh Sơn La": "UBND tỉnh Sơn La",
    "UBND THÀNH PHỐ CẦN THƠ": "UBND thành phố Cần Thơ",
    "UBND TP SƠN LA": "UBND TP Sơn La",
    "UBND HUYỆN MAI SƠN": "UBND huyện Mai Sơn",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA": "UBND tỉnh Sơn La",
    "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH SƠN LA": "Văn phòng UBND tỉnh Sơn La",
    "VĂN PHÒNG HĐND TỈNH LAI CHÂU": "Văn phòng HĐND tỉnh Lai Châu",
    "UBND TỈNH LAI CHÂU VĂN PHÒNG": "Văn phòng UBND tỉnh Lai Châu",
    "UBND TỈNH LAI CHÂU SỞ CÔNG THƯƠNG": "Sở Công Thương",
    "ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ SỞ TƯ PHÁP": "Sở Tư pháp",
    "UBND TỈNH LÀO CAI BAN QUẢN LÝ KHU KINH TẾ": "Ban Quản lý Khu kinh tế",
    "UBND XÃ TÂN HỘI PHÒNG KINH TẾ": "Phòng Kinh tế",
    "UBND XÃ TÂN HỘI TRUNG": "UBND xã Tân Hội Trung",
    "UBND THÀNH PHỐ HẢI PHÒNG SỞ NỘI VỤ": "Sở Nội vụ",
    "UBND PHƯỜNG HẢI PHÒNG": "UBND phường Hải Phòng",
    "UBND THÀNH PHỐ HẢI PHÒNG": "UBND thành phố Hải Phòng",
    "VĂN PHÒNG ĐẢNG ỦY": "Văn phòng Đảng ủy",
    "VĂN PHÒNG SỞ TÀI CHÍNH": "Văn phòng Sở Tài chính",
    "CÔNG AN TỈNH SƠN LA": "Công an tỉnh Sơn La",
    "Y BAN NHÂN DÂN TỈNH KON TUM": "UBND tỉnh Kon Tum",
    "ỦYBAN NHÂN DÂN TỈNH KON TUM": "UBND tỉnh Kon Tum",
    "BỘ TRƯỞNG BỘ Y TẾ": "Bộ Y tế",
    "HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG KHÓA XVII - KỲ HỌP THỨ NĂM": "HĐND tỉnh Hà Giang",
    "TỈNH ỦY LÀO CAI": "Tỉnh ủy Lào Cai",
    "ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH": "Đảng ủy UBND tỉnh",
    "THƯỜNG TRỰC HĐND TỈNH LAI CHÂU": "Thường trực HĐND tỉnh Lai Châu",
    "BAN THƯỜNG VỤ TỈNH ỦY LÀO CAI": "Ban Thường vụ Tỉnh ủy Lào Cai",
    "BAN CHẤP HÀNH TRUNG ƯƠNG": "Ban Chấp hành Trung ương",
    "ĐẢNG ĐOÀN QUỐC HỘI": "Đảng đoàn Quốc hội",
    "ĐOÀN TNCS HỒ CHÍ MINH ĐOÀN TNCS HỒ CHÍ MINH": "Đoàn TNCS Hồ Chí Minh",
    "CHÍNH PHỦ": "Chính phủ",
    "Thủ tướng Chính phủ": "Thủ tướng Chính phủ",
}


@pytest.mark.parametrize(("name", "short"), SHORT.items(), ids=SHORT.keys())
def test_an_issuer_is_named_as_a_sentence_would(name: str, short: str) -> None:
    assert short_issuer(name) == short


NAMES = ["SỞ TÀI CHÍNH", "VĂN PHÒNG ỦY BAN NHÂN DÂN", "BỘ CHỈ HUY QUÂN SỰ", "CÔNG AN TỈNH", "THỦ TƯỚNG CHÍNH PHỦ",
         "ĐẢNG BỘ XÃ MƯỜNG LA", "CHI BỘ VĂN PHÒNG", "CÔNG TY ĐIỆN LỰC SƠN LA", "BỆNH VIỆN ĐA KHOA TỈNH",
         "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "PHÒNG NỘI VỤ", "BẢO HIỂM XÃ HỘI KHU VỰC IV"]  # fmt: skip
NO_NAMES = ["Sở Tài chính", "BAN HÀNH KẾ HOẠCH NĂM 2026", "KẾ HOẠCH", "TỈNH SƠN LA", "SỞ", "GIÁM ĐỐC", "SỐ: 45/BC-STC"]


@pytest.mark.parametrize("line", NAMES)
def test_a_letterhead_names_bodies_and_their_units(line: str) -> None:
    assert names_issuer(line)


@pytest.mark.parametrize("line", NO_NAMES)
def test_other_lines_name_nobody(line: str) -> None:
    assert not names_issuer(line)


def test_the_office_of_a_body_may_be_named_by_its_bare_word() -> None:
    assert is_office("VĂN PHÒNG")
    assert not is_office("Văn phòng")
    assert not is_office("VĂN PHÒNG ĐIỀU PHỐI")
    assert office_of("UBND tỉnh Sơn La") == "Văn phòng UBND tỉnh Sơn La"


BARE = {
    "UBND": True,
    "UBND tỉnh": True,
    "HĐND thành phố": True,
    "UBND đặc khu": True,
    "UBND tỉnh Sơn La": False,
    "Bộ Y tế": False,
}


@pytest.mark.parametrize(("issuer", "bare"), BARE.items(), ids=BARE.keys())
def test_a_letterhead_may_have_lost_the_place_of_its_committee(issuer: str, bare: bool) -> None:
    assert is_bare(issuer) is bare


PLACES: dict[str, tuple[str | None, str, str | None]] = {
    "a province": ("UBND", "Tỉnh Lai Châu", "UBND tỉnh Lai Châu"),
    "a council": ("HĐND tỉnh", "Tỉnh Lai Châu", "HĐND tỉnh Lai Châu"),
    "no committee named": (None, "Tỉnh Lai Châu", "UBND tỉnh Lai Châu"),
    "a city": ("UBND", "Thành phố Hải Phòng", "UBND thành phố Hải Phòng"),
    "a body": (None, "Bộ Tư pháp", "Bộ Tư pháp"),
    "another body": ("UBND", "Bộ Tư pháp", None),
}


@pytest.mark.parametrize(("bare", "place", "issuer"), PLACES.values(), ids=PLACES.keys())
def test_a_site_names_a_place_for_its_committee(bare: str | None, place: str, issuer: str | None) -> None:
    assert committee_of_place(bare, place) == issuer


def test_an_opening_says_whose_committee_speaks() -> None:
    assert title_of_place("UBND đặc khu ban hành Kế hoạch như sau:") == "đặc khu"
    assert title_of_place("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:") == "tỉnh"
    assert title_of_place("UBND thành phố ban hành Kế hoạch như sau:") == "thành phố"
    assert title_of_place("Các cơ quan của tỉnh thực hiện Kế hoạch.") is None


STANDING = {
    "BAN THƯỜNG TRỰC": "Ban Thường trực Ủy ban MTTQ Việt Nam xã Mường Bú",
    "BAN CHẤP HÀNH": "Ban Chấp hành Ủy ban MTTQ Việt Nam xã Mường Bú",
}


@pytest.mark.parametrize(("line", "name"), STANDING.items(), ids=STANDING.keys())
def test_who_acts_for_a_body_may_stand_on_a_line_of_its_own(line: str, name: str) -> None:
    assert is_standing(line)
    assert standing_of(line, short_issuer("ỦY BAN MTTQ VIỆT NAM XÃ MƯỜNG BÚ")) == name


@pytest.mark.parametrize("line", ["Ban Thường trực", "BAN THƯỜNG TRỰC HĐND", "BAN HÀNH"])
def test_other_lines_act_for_nobody(line: str) -> None:
    assert not is_standing(line)


def test_a_committee_of_the_party_is_named_as_a_sentence_would() -> None:
    assert names_issuer("ĐẢNG ỦY XÃ MƯỜNG BÚ")
    assert short_issuer("ĐẢNG ỦY XÃ MƯỜNG BÚ") == "Đảng ủy xã Mường Bú"
    assert not names_issuer("ĐẢNG ỦY")


SESSIONS = {
    "KHÓA IX, KỲ HỌP THỨ NHẤT": True,
    "KHÓA VIII - KỲ HỌP THỨ 12": True,
    "Khóa XIII kỳ họp thứ 20": True,
    "KỲ HỌP CHUYÊN ĐỀ LẦN THỨ 3": True,
    "KHÓA ĐÀO TẠO CÁN BỘ": False,
    "VỀ NỘI QUY KỲ HỌP": False,
}


@pytest.mark.parametrize(("line", "session"), SESSIONS.items(), ids=SESSIONS.keys())
def test_a_council_names_its_session(line: str, session: bool) -> None:
    assert is_session(line) is session


BELOW = {
    ("BAN TỔ CHỨC", "TỈNH ỦY LÀO CAI"): "Ban Tổ chức Tỉnh ủy Lào Cai",
    ("ỦY BAN KIỂM TRA", "TỈNH ỦY LÀO CAI"): "Ủy ban Kiểm tra Tỉnh ủy Lào Cai",
    ("BAN CHẤP HÀNH TỈNH LÀO CAI", "HỘI NÔNG DÂN VIỆT NAM"): "Ban Chấp hành Hội Nông dân Việt Nam tỉnh Lào Cai",
    ("SỞ Y TẾ", "UBND TỈNH LÀO CAI"): None,
    ("ĐẢNG ỦY XÃ VĂN BÀN", "TỈNH ỦY LÀO CAI"): None,
    ("BAN QUẢN LÝ DỰ ÁN", "UBND TỈNH LÀO CAI"): None,
}


@pytest.mark.parametrize(("lines", "name"), BELOW.items(), ids=map(" below ".join, BELOW))
def test_a_unit_may_need_the_name_above_it(lines: tuple[str, str], name: str | None) -> None:
    assert below_committee(*lines) == name
