"""Names all in capitals, as they stand in sentences."""

import pytest

from dondoc.grammar.documents.names_in_capitals import in_sentence_letters

NAMES = {
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ TĨNH": "Sở Giáo dục và Đào tạo Hà Tĩnh",
    "SỞ Y TẾ NGHỆ AN": "Sở Y tế Nghệ An",
    "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH": "Sở Văn hóa, Thể thao và Du lịch",
    "BAN DÂN TỘC VÀ TÔN GIÁO TỈNH HÒA BÌNH": "Ban Dân tộc và Tôn giáo tỉnh Hòa Bình",
    "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH LÀO CAI": "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai",
    "BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP": "Ban Quản lý Khu kinh tế và các khu công nghiệp",
    "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG HẢI CHÂU": "Trung tâm Phục vụ hành chính công phường Hải Châu",
    "ĐOÀN TNCS HỒ CHÍ MINH TỈNH SƠN LA": "Đoàn TNCS Hồ Chí Minh tỉnh Sơn La",
    "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU": "Bảo hiểm xã hội tỉnh Lai Châu",
    "BẢO HIỂM XÃ HỘI KHU VỰC IV": "Bảo hiểm xã hội khu vực IV",
    "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI CHI NHÁNH TỈNH SƠN LA": "Ngân hàng Chính sách xã hội chi nhánh tỉnh Sơn La",
    "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI": "Sở Lao động - Thương binh và Xã hội",
    "VIỆN HÀN LÂM KHOA HỌC XÃ HỘI VIỆT NAM": "Viện Hàn lâm Khoa học xã hội Việt Nam",
    "KHO BẠC NHÀ NƯỚC KHU VỰC X": "Kho bạc Nhà nước khu vực X",
    "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN": "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
    "LIÊN MINH HỢP TÁC XÃ TỈNH HÀ TĨNH": "Liên minh Hợp tác xã tỉnh Hà Tĩnh",
    "TỈNH ỦY SƠN LA": "Tỉnh ủy Sơn La",
    "ĐẢNG ỦY XÃ EA SÚP": "Đảng ủy xã Ea Súp",
    "CÔNG AN THÀNH PHỐ": "Công an thành phố",
    "SỞ CÔNG THƯƠNG": "Sở Công Thương",
    "PHÒNG VĂN HÓA - XÃ HỘI": "Phòng Văn hóa - Xã hội",
    "SỞ KH&CN": "Sở KH&CN",
}


@pytest.mark.parametrize(("name", "written"), NAMES.items(), ids=NAMES.keys())
def test_a_name_in_capitals_is_written_as_in_a_sentence(name: str, written: str) -> None:
    assert in_sentence_letters(name) == written


@pytest.mark.parametrize("written", NAMES.values())
def test_only_letters_change_their_case(written: str) -> None:
    assert in_sentence_letters(written.upper()).upper() == written.upper()
