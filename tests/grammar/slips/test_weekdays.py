"""Days of the week beside days of the month."""

import pytest

from dondoc.grammar.slips.weekdays import find_wrong_weekdays

# 12/11/2024 was a Tuesday, 05/12/2025 a Friday, 07/6/2026 a Sunday.
WRONG = {
    "before a day": ("báo cáo trước thứ Hai ngày 12/11/2024.", [("thứ Hai ngày 12/11/2024", "thứ Ba")]),
    "before a day in words": (
        "họp thứ Tư, ngày 05 tháng 12 năm 2025",
        [("thứ Tư, ngày 05 tháng 12 năm 2025", "thứ Sáu")],
    ),
    "before a day in brackets": ("vào Chủ nhật (08/6/2026)", [("Chủ nhật (08/6/2026", "thứ Hai")]),
    "behind a day": ("ngày 05/12/2025 (thứ Năm)", [("05/12/2025 (thứ Năm)", "thứ Sáu")]),
    "in figures": ("thứ 2 ngày 05/12/2025", [("thứ 2 ngày 05/12/2025", "thứ Sáu")]),
    # neighbours: the right day, a rank, a day without a year, a day that no calendar has
    "the right one": ("thứ Sáu ngày 05/12/2025; Chủ nhật ngày 07/6/2026; ngày 05/12/2025 (thứ Sáu)", []),
    "a rank": ("kỳ họp thứ Hai ngày 12/11", []),
    "a session with a day": ("kỳ họp thứ tư, khai mạc ngày 05/12/2025", []),
    "no year": ("thứ Hai ngày 12/11 hằng năm", []),
    "no such day": ("thứ Hai ngày 31/11/2024", []),
    "another word": ("thứ nhất, ngày 05/12/2025", []),
}


@pytest.mark.parametrize(("text", "found"), WRONG.values(), ids=WRONG.keys())
def test_a_day_of_the_week_that_does_not_go_with_its_day_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], one.expected) for one in find_wrong_weekdays(text)] == found
