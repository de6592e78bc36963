"""Changes that name no year but the one they are measured against."""

import pytest

from dondoc.grammar.figures.against_a_year import due_after_base, orders_level_against, tells_of_a_year_gone
from dondoc.text import fold

OF_THE_YEAR_AFTER = [
    "Phấn đấu thu phí tăng 12% so với năm 2025",
    "Thu phí đạt 900 tỷ đồng, tăng 12% so với năm 2025",
    "Số vụ cháy giảm 9% so với ước thực hiện năm 2025",
    "Giảm 9% số vụ cháy so với cùng kỳ năm 2025",
]
OF_ANOTHER = [
    "Phấn đấu đến năm 2030 thu phí tăng 12% so với năm 2025",
    "Phấn đấu thu phí tăng 12% so với năm 2020",
    "Tăng 12% so với giai đoạn 2021-2025",
    "Tăng 12% so với năm 2025-2026",
    "Tăng 12% so với dự toán, hoàn thành trước 30/6/2027",
    "Tăng 12% so với dự toán",
]


@pytest.mark.parametrize("sentence", OF_THE_YEAR_AFTER)
def test_a_change_against_the_year_before_is_due_in_the_year_of_the_document(sentence: str) -> None:
    assert due_after_base(sentence, 2026) == "2026"
    assert due_after_base(sentence, None) is None


@pytest.mark.parametrize("sentence", OF_ANOTHER)
def test_a_change_against_other_years_is_due_when_others_say(sentence: str) -> None:
    assert due_after_base(sentence, 2026) is None


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        ("Thu phí đạt 900 tỷ đồng, tăng 12% so với năm 2025", True),
        ("Đón khách; doanh thu đạt trên 900 tỷ đồng, tăng ít nhất 9% so với dự toán", True),
        ("Thu phí đã đạt 900 tỷ đồng, tăng 12% so với năm 2025", False),
        ("Các sở thu phí đạt 900 tỷ đồng, tăng 12% so với năm 2025", False),
        ("Thu phí đạt 900 tỷ đồng, bằng 112% so với năm 2025", False),
    ],
)
def test_a_level_beside_its_change_is_ordered(sentence: str, *, ordered: bool) -> None:
    assert orders_level_against(fold(sentence)) is ordered


def test_a_level_beside_its_change_may_tell_of_a_year_gone() -> None:
    told = "Thu phí đạt 900 tỷ đồng, tăng 12% so với năm 2023"
    assert tells_of_a_year_gone(told, 2026)
    assert not tells_of_a_year_gone(told, 2024)
    assert not tells_of_a_year_gone("Giảm 9% số vụ cháy so với năm 2020", 2026)
