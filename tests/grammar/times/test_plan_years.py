"""The year in which a plan ends."""

import pytest

from dondoc.grammar.times.plan_years import last_year, year_of_caption

LAST_YEARS = {
    "giai đoạn 2026 - 2030": "2030",
    "đến năm 2030, tầm nhìn đến năm 2050": "2030",
    "giai đoạn 2026-2028, định hướng đến năm 2032": "2028",
    "Tầm nhìn đến năm 2050": "2050",
    "tiến độ các dự án phục vụ APEC 2027 năm 2026": "2026",
    "Chuẩn bị APEC 2027": "2027",
    "KẾ HOẠCH PHỤC VỤ APEC 2027 VÀ TĂNG TRƯỞNG NĂM 2026": "2027",
    "Lễ hội của OCOP 2026-2030, APEC 2027": "2030",
    "APEC 2027, EXPO 2030": "2030",
    "Đến ngày 31/12/2027:": "2027",
    "Hết ngày 31/12/2027:": "2027",
    "Trước 31/12/2027:": "2027",
    "Đến hết ngày 31/12/2027:": "2027",
    "Đến trước ngày 31/12/2027:": "2027",
    "thực hiện Nghị quyết số 15-NQ/TU ngày 20/12/2024": None,
}


@pytest.mark.parametrize(("words", "year"), LAST_YEARS.items())
def test_a_horizon_is_the_last_year_that_words_set(words: str, year: str | None) -> None:
    assert last_year(words) == year


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("Biểu 2. Chỉ tiêu giao quân năm 2027", "2027"),
        ("Bảng số 3: Mục tiêu giai đoạn 2026-2028", "2028"),
        ("Phụ biểu II - Chỉ tiêu năm 2026", "2026"),
        ("Biểu 2. Chỉ tiêu giao quân", None),
        ("Biểu dương tập thể xuất sắc năm 2027", None),
        ("Bảng 2 của Nghị quyết năm 2027", None),
        ("Chỉ tiêu giao quân năm 2027", None),
    ],
)
def test_the_caption_of_a_table_names_a_year(words: str, year: str | None) -> None:
    assert year_of_caption(words) == year
