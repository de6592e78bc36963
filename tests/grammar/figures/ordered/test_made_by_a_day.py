"""Shares that shall be made so by a day."""

import pytest

from dondoc.grammar.figures.ordered.made_by_a_day import is_made_by_a_day


@pytest.mark.parametrize(
    ("sentence", "made"),
    [
        ("Tổ chức cho 100% chủ quán cam kết không bán rượu trước ngày 10/9/2026.", True),
        ("Tiêm phòng cho ít nhất 85% đàn bò, xong trước ngày 10/9/2026.", True),
        ("Tập huấn cho 100% tổ viên chậm nhất ngày 10/9/2026.", True),
        ("Cài đặt phần mềm giám sát cho 100% máy chủ, xong trước 30/9.", True),
        ("Trang bị máy tính bảng cho 100% tổ viên chậm nhất ngày 10/9/2026.", True),
        ("Đã trang bị máy tính bảng cho 100% tổ viên trước ngày 10/9/2026.", False),
        ("Tổ chức cho 100% chủ quán cam kết không bán rượu.", False),
        ("Đã tập huấn cho 100% tổ viên trước ngày 10/9/2026.", False),
    ],
)
def test_a_share_of_people_is_made_to_do_something_by_a_day(sentence: str, made: bool) -> None:
    assert is_made_by_a_day(sentence, sentence.index("%") - len("100")) is made
