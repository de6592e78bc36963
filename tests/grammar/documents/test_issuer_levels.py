"""Of what level a body is that issues documents."""

import pytest

from dondoc.grammar.documents.issuer_levels import is_below_province, is_central


@pytest.mark.parametrize(
    ("issuer", "is_one"),
    [
        ("BỘ Y TẾ", True),
        ("BAN CHỈ ĐẠO QUỐC GIA VỀ ĐÊ ĐIỀU", True),
        ("ĐẢNG ĐOÀN QUỐC HỘI", True),
        ("Ủy ban quốc gia về người cao tuổi", True),
        ("BAN CHỈ ĐẠO TỈNH SƠN LA", False),
        ("BỘ CHỈ HUY QUÂN SỰ TỈNH", False),
        ("UBND tỉnh Sơn La", False),
    ],
)
def test_bodies_of_the_whole_country_are_told_by_their_names(issuer: str, is_one: bool) -> None:
    assert is_central(issuer) is is_one


@pytest.mark.parametrize(
    ("issuer", "is_one"),
    [
        ("UBND xã Mường Bú", True),
        ("UBND PHƯỜNG TÔ HIỆU", True),
        ("Phòng Kinh tế huyện Mai Sơn", True),
        ("UBND tỉnh Sơn La", False),
        ("Sở Y tế", False),
        ("Ban Chỉ đạo sắp xếp xã, phường tỉnh Sơn La", False),  # of the province, whatever else its name holds
        ("Bảo hiểm xã hội khu vực", False),  # 'xã hội' is no commune
        ("Chính phủ", False),
    ],
)
def test_bodies_below_the_province_are_told_by_the_place_in_their_names(issuer: str, is_one: bool) -> None:
    assert is_below_province(issuer) is is_one
