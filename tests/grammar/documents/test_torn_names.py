"""Names that the end of a line parts, before a capital."""

import pytest

from dondoc.grammar.documents.torn_names import tears_a_name, tears_a_pair

TORN = [
    ("- Chủ động làm việc với UBND huyện", "Mộc Châu sửa đập."),
    ("Nạo vét lòng hồ thôn Bản Mạt, xã", "Chiềng Ban trước mùa mưa"),
    ("+ Nghiệm thu đoạn kè bờ hữu Sông", "Mã từ cầu cũ"),
    ("Gia cố đoạn kè ven sông", "Nậm La dài 2 km"),
    ("b) Đề nghị", "UBND tỉnh bố trí vốn."),
    ("- Chỉ đạo", "Sở Y tế mở lớp."),
    ("- Yêu cầu", "Sở Y tế mở lớp."),
]
WHOLE = [
    ("UBND huyện", "Mộc Châu sửa đập."),  # a heading, and what stands below it
    ("1.1. UBND xã Vân Hồ", "Trồng rừng đầu nguồn."),
    ("3. Trách nhiệm của UBND các xã", "Bản Mạt sửa đập."),
    ("Rà soát quy hoạch của các huyện, xã", "Trường Tiểu học được sửa."),
    ("Tăng cường quản lý đất đai ở xã", "Rà soát các dự án."),
    ("TỔ CHỨC THỰC HIỆN Ở CẤP HUYỆN", "Mộc Châu sửa đập."),
    ("Bảo vệ nguồn nước ven sông", "Rà soát các nguồn thải."),
    ("Những việc tỉnh đề nghị", "Bộ Y tế cấp thuốc."),
    ("2. Yêu cầu", "Các cơ quan làm đến nơi đến chốn."),
    ("b) Yêu cầu", "Các trạm y tế làm đến nơi đến chốn."),
]


@pytest.mark.parametrize(("words", "below"), TORN)
def test_a_line_may_end_before_a_name(words: str, below: str) -> None:
    assert tears_a_name(words, below)


@pytest.mark.parametrize(("words", "below"), WHOLE)
def test_another_line_is_whole(words: str, below: str) -> None:
    assert not tears_a_name(words, below)


@pytest.mark.parametrize(
    ("words", "below", "torn"),
    [
        ("Sửa đường từ bến Cửa Ông", "- Mông Dương, dài 2 km.", True),
        ("Sửa đường từ bến Cửa Ông", "– Mông Dương dài 2 km.", True),
        ("Sửa đường từ bến Cửa Ông", "- Sửa cầu.", False),
        ("Sửa đường từ bến", "- Mông Dương, dài 2 km.", False),
        ("UBND phường Cửa Ông", "- Nạo vét kênh.", False),
    ],
)
def test_a_line_may_end_before_the_dash_between_two_places(words: str, below: str, torn: bool) -> None:
    assert tears_a_pair(words, below) is torn
