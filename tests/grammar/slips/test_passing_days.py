"""The day on which a resolution was passed."""

from datetime import date

import pytest

from dondoc.grammar.slips.passing_days import find_passing_days

PASSED = {
    "of a resolution": (
        "Nghị quyết này được HĐND tỉnh khóa X, kỳ họp thứ Tư thông qua ngày 10 tháng 12 năm 2025./.",
        [("10 tháng 12 năm 2025", date(2025, 12, 10))],
    ),
    "with strokes": ("Nghị quyết đã được HĐND xã thông qua ngày 10/12/2025", [("10/12/2025", date(2025, 12, 10))]),
    # neighbours
    "another paper": ("Đề án được UBND tỉnh thông qua ngày 10/12/2025", []),
    "another sentence": ("Nghị quyết được công bố. Đề án thông qua ngày 10/12/2025", []),
    "no such day": ("Nghị quyết này được HĐND xã thông qua ngày 31/11/2025", []),
}


@pytest.mark.parametrize(("text", "found"), PASSED.values(), ids=PASSED.keys())
def test_the_day_on_which_it_was_passed_is_found(text: str, found: list[tuple[str, date]]) -> None:
    assert [(text[start:end], day) for start, end, day in find_passing_days(text)] == found
