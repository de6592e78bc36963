"""When an assembly passed a resolution, as its last words tell."""

import pytest

from dondoc.grammar.documents.passed_resolutions import words_of_passing

PASSED = {
    "Nghị quyết này đã được HĐND tỉnh Lai Châu khóa XIV, kỳ họp thứ 3 thông qua ngày 10/7/2024.": "ngày 10/7/2024.",
    "Nghị quyết được Hội đồng nhân dân huyện khóa X thông qua ngày 02 tháng 8 năm 2016 và có hiệu lực từ ngày ký.": (
        "ngày 02 tháng 8 năm 2016 và có hiệu lực từ ngày ký."
    ),
    "Nghị quyết này đã được HĐND tỉnh khóa XIV, kỳ họp thứ 3 thông qua./.": "",
    "Danh mục dự án được UBND tỉnh thông qua ngày 10/7/2024.": "",
    "Nghị quyết được HĐND tỉnh giao; đề án thông qua ngày 10/7/2024.": "",
}


@pytest.mark.parametrize(("words", "day"), PASSED.items(), ids=PASSED.keys())
def test_a_resolution_tells_when_it_was_passed(words: str, day: str) -> None:
    assert words_of_passing(words) == day
