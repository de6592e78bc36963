"""Bodies of another province than the one whose register is read."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.other_provinces import end_at_own_province, is_of_a_province, is_province
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Ủy ban nhân dân tỉnh Quảng Ninh rà soát", ["UBND tỉnh Quảng Ninh"]),
        ("Chủ tịch Ủy ban nhân dân tỉnh Quảng Ninh rà soát", ["UBND tỉnh Quảng Ninh"]),
        ("UBND thành phố Hồ Chí Minh, UBND tỉnh", ["UBND thành phố Hồ Chí Minh", "UBND tỉnh"]),
        ("Sở Y tế tỉnh Lai Châu; Công an tỉnh", ["Sở Y tế tỉnh Lai Châu", "Công an tỉnh"]),
        ("UBND tỉnh Sơn La", ["UBND tỉnh"]),
        ("Các sở, ban, ngành tỉnh", ["Các sở, ban, ngành"]),
        ("Sở Y tế Hải Phòng", ["Sở Y tế Hải Phòng"]),
        ("Cục Thuế Hà Nội và Công an tỉnh rà soát", ["Cục Thuế Hà Nội", "Công an tỉnh"]),
        ("Sở Nội vụ, Kho bạc Nhà nước Gia Lai, Sở Y tế", ["Sở Nội vụ", "Kho bạc Nhà nước Gia Lai", "Sở Y tế"]),
        ("Liên đoàn Lao động Đà Nẵng, Sở Y tế", ["Liên đoàn Lao động Đà Nẵng", "Sở Y tế"]),
        ("Kho bạc Nhà nước Sơn La, Sở Y tế", ["Kho bạc Nhà nước khu vực", "Sở Y tế"]),
        ("UBND phường Hà Nam", ["UBND phường Hà Nam"]),
        ("UBND xã Hòa Bình Thượng", ["UBND xã Hòa Bình Thượng"]),
        ("Sở Y tế Hà Nội Mới", ["Sở Y tế"]),
        ("Các sở, ban, ngành Hải Phòng", ["Các sở, ban, ngành"]),
    ],
)
def test_a_body_of_another_province_is_left_as_written(words: str, names: list[str]) -> None:
    assert [ref.name for ref in READER.run(words)[0]] == names


@pytest.mark.parametrize(
    ("name", "expected"),
    [("UBND tỉnh Quảng Ninh", True), ("UBND thành phố Huế", True), ("UBND tỉnh Xứ Khác", False), ("Sở Y tế", False)],
)
def test_a_name_says_of_which_province_it_is(name: str, expected: bool) -> None:
    assert is_of_a_province(name) is expected


@pytest.mark.parametrize(("words", "expected"), [("ĐỒNG NAI", True), ("Ninh Thuận", True), ("đồng nát", False)])
def test_provinces_are_known_in_any_letters(words: str, expected: bool) -> None:
    assert is_province(words) is expected


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Công ty Cấp nước Sơn La mở rộng mạng cấp nước", "Công ty Cấp nước Sơn La"),
        ("Ngân hàng Thương mại Sơn La chi nhánh Mai Sơn", "Ngân hàng Thương mại Sơn La chi nhánh Mai Sơn"),
        ("Công ty Cấp nước thành phố", "Công ty Cấp nước thành phố"),
    ],
)
def test_a_name_ends_by_its_province_where_words_of_doing_follow(words: str, name: str) -> None:
    assert words[: end_at_own_province(words, 0, len(words))] == name
