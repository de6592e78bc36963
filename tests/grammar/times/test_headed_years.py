"""The year that a heading is about."""

import pytest

from dondoc.grammar.times.headed_years import year_said

HEADINGS = {
    "Nhiệm vụ năm 2026": 2026,
    "NĂM 2027": 2027,
    "Nhiệm vụ trọng tâm trong năm 2026 và dự kiến kinh phí": 2026,
    "Mục tiêu đến năm 2030": None,
    "Mục tiêu tới năm 2030": None,
    "Mục tiêu đến hết năm 2030": None,
    "Trước năm 2030": None,
    "Sau năm 2030": None,
    "Từ năm 2026": None,
    "Hết năm 2026": None,
    "Tầm nhìn năm 2045": None,
    "Nhiệm vụ năm 2026, tầm nhìn năm 2045": 2026,
    "Nhiệm vụ năm 2026 và quý I/2027": None,
    "Giai đoạn 2026-2030": None,
    "Năm 2026 và năm 2027": None,
    "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024": None,
    "Các dự án phục vụ APEC 2027, nhiệm vụ năm 2026": 2026,
    "Nhiệm vụ": None,
}


@pytest.mark.parametrize(("heading", "year"), HEADINGS.items(), ids=HEADINGS.keys())
def test_a_heading_is_about_a_year_that_it_names_alone(heading: str, year: int | None) -> None:
    assert year_said(heading) == year
