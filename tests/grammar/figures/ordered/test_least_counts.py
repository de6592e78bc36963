"""So many at least of something, by a day."""

import pytest

from dondoc.grammar.figures.ordered.least_counts import assures_so_many, makes_so_many_by_a_day
from dondoc.text import fold

ORDERED = {
    "a day behind": "Mở ít nhất 03 lớp xóa mù chữ trước ngày 30/9/2026",
    "a time before": "Trong năm 2026, trồng tối thiểu 200 cây bóng mát",
    "all of all": "Đến ngày 30/9/2026 giải phóng mặt bằng xong 26/26 dự án",
    "a quarter": "Khoan không dưới 12 giếng trong quý III/2026",
}
NOT_ORDERED = {
    "without a time": "Mở ít nhất 03 lớp xóa mù chữ",
    "so many days": "Báo trước ít nhất 05 ngày trước ngày 30/9/2026",
    "each of several": "Mỗi xã mở ít nhất 03 lớp trước ngày 30/9/2026",
    "a condition": "Nếu mở ít nhất 03 lớp trước ngày 30/9/2026",
    "some of all": "Trước ngày 30/9/2026 bàn giao 6/26 dự án",
    "a day and not so many": "Họp ngày 9/9 trước ngày 30/9/2026",
    "no least": "Mở 03 lớp trước ngày 30/9/2026",
}


ASSURED = {
    "Bảo đảm mở ít nhất 12 lớp xóa mù chữ trong mùa mưa": True,
    "Lập danh mục, trong đó đảm bảo khoan tối thiểu 12 giếng": True,
    "Bảo đảm mỗi xã mở ít nhất 03 lớp": False,
    "Bảo đảm có ít nhất 03 người trực": False,
    "Bảo đảm báo trước ít nhất 05 ngày": False,
    "Mở ít nhất 03 lớp xóa mù chữ": False,
    "Bảo đảm mở 03 lớp xóa mù chữ": False,
}


@pytest.mark.parametrize(("words", "expected"), ASSURED.items(), ids=ASSURED.keys())
def test_so_many_may_be_made_sure_of(words: str, expected: bool) -> None:
    assert assures_so_many(fold(words)) is expected


@pytest.mark.parametrize("words", ORDERED.values(), ids=ORDERED.keys())
def test_so_many_by_a_day_are_a_goal(words: str) -> None:
    assert makes_so_many_by_a_day(fold(words))


@pytest.mark.parametrize("words", NOT_ORDERED.values(), ids=NOT_ORDERED.keys())
def test_others_are_none(words: str) -> None:
    assert not makes_so_many_by_a_day(fold(words))
