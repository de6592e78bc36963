"""The canonical names, and spellings of real programmes that must lead to them."""

from datetime import date

import pytest

from dondoc.register import load_register

IN_2021, IN_2025, IN_2026 = date(2021, 1, 20), date(2025, 1, 20), date(2026, 5, 5)

NAMES = [
    ("Sở Công thương", IN_2021, "Sở Công Thương"),
    ("Sở LĐ-TB&XH", IN_2021, "Sở Lao động - Thương binh và Xã hội"),
    ("Sở Lao động, Thương binh và Xã hội", IN_2025, "Sở Lao động - Thương binh và Xã hội"),
    ("VP UBND tỉnh", IN_2026, "Văn phòng UBND tỉnh"),
    ("Cục thuế tỉnh", IN_2025, "Cục Thuế tỉnh"),
    ("Thuế tỉnh Sơn La", IN_2026, "Thuế tỉnh Sơn La"),
    ("Ban QL các Khu công nghiệp", IN_2026, "Ban Quản lý các khu công nghiệp tỉnh"),
]


@pytest.mark.parametrize(("spelling", "on", "name"), NAMES)
def test_a_spelling_leads_to_the_canonical_name(spelling: str, on: date, name: str) -> None:
    assert [agency.name for agency in load_register().resolve(spelling, on=on)] == [name]
