"""Names of agencies that differ from the official one in a capital or a mark."""

import pytest

from dondoc.grammar.bodies.name_variants import differs_in_capitals, is_variant, may_hold_variant

VARIANTS = {
    "Sở tài chính": "Sở Tài chính",
    "Cục thuế tỉnh": "Cục Thuế tỉnh",
    "Sở Lao động, Thương binh và Xã hội": "Sở Lao động - Thương binh và Xã hội",
    "Ủy ban Mặt trận tổ quốc Việt Nam tỉnh": "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
}
NAMES = {
    "Sở Tài chính": "Sở Tài chính",
    "SỞ TÀI CHÍNH": "Sở Tài chính",
    "Sở Công thương": "Sở Công Thương",
    "Sở Văn hoá, Thể thao và Du lịch": "Sở Văn hóa, Thể thao và Du lịch",
    "Ban quản lý các khu công nghiệp": "Ban Quản lý các khu công nghiệp",
    "Sở KH&CN": "Sở Khoa học và Công nghệ",
    "Sở Giáo dục": "Sở Giáo dục và Đào tạo",
    "": "Sở Y tế",
}


@pytest.mark.parametrize(("written", "official"), VARIANTS.items())
def test_a_variant_is_told(written: str, official: str) -> None:
    assert is_variant(written, official)


@pytest.mark.parametrize(("written", "official"), NAMES.items())
def test_a_name_or_a_habit_is_none(written: str, official: str) -> None:
    assert not is_variant(written, official)


@pytest.mark.parametrize("written", VARIANTS)
def test_a_line_with_a_variant_is_searched_for_names(written: str) -> None:
    assert may_hold_variant(f"II. GIAO: {written.replace('Sở', 'SỞ', 1)} chủ trì")


@pytest.mark.parametrize("line", ["II. Sở Tài chính chủ trì", "1. Cơ sở Hạ tầng", "Ban quản lý khu công nghiệp", ""])
def test_a_line_that_can_hold_none_is_not(line: str) -> None:
    assert not may_hold_variant(line)


@pytest.mark.parametrize("written", ["Sở Công thương", "sở công thương"])
def test_other_capitals_are_seen(written: str) -> None:
    assert differs_in_capitals(written, "Sở Công Thương")


@pytest.mark.parametrize("written", ["Sở Công Thương", "sở Công Thương", "SỞ CÔNG THƯƠNG", "Sở Công-Thương", "Sở Y tế"])
def test_the_same_or_another_name_has_no_other_capitals(written: str) -> None:
    assert not differs_in_capitals(written, "Sở Công Thương")


@pytest.mark.parametrize("written", ["Bộ Chỉ huy quân sự tỉnh", "Bộ chỉ huy quân sự tỉnh"])
def test_capitals_that_law_itself_writes_otherwise_are_no_fault(written: str) -> None:
    assert not differs_in_capitals(written, "Bộ Chỉ huy Quân sự tỉnh")
