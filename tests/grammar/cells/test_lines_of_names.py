"""Cells whose lines are names, with nothing between them."""

import pytest

from dondoc.grammar.cells.lines_of_names import parted

CELLS = {
    ("Phòng Kinh tế", "Trạm Y tế xã"): "Phòng Kinh tế; Trạm Y tế xã",
    ("Hội Nông dân xã", "Trưởng các thôn", "Công an xã"): "Hội Nông dân xã; Trưởng các thôn; Công an xã",
    ("Sở Văn hóa, Thể thao", "và Du lịch", "Sở Y tế"): "Sở Văn hóa, Thể thao và Du lịch Sở Y tế",
    ("Giám đốc Sở Y tế", "Chánh Văn phòng UBND tỉnh"): "Giám đốc Sở Y tế; Chánh Văn phòng UBND tỉnh",
}
ONE_NAME = [
    ("Văn phòng", "HĐND và UBND xã"),
    ("Phòng Văn hóa -", "Xã hội"),
    ("Ban Tổ chức", "Tỉnh ủy"),
    ("Sở Khoa học và", "Công nghệ"),
    ("Sở Y tế,", "Sở Nội vụ"),
    ("Chủ trì: Sở Y tế", "Phối hợp: Sở Nội vụ"),
    ("Sở Y tế", "(cơ quan thường trực)"),
    ("Ban Quản lý dự án", "đầu tư xây dựng tỉnh"),
    ("Sở Y tế",),
]


@pytest.mark.parametrize(("lines", "words"), CELLS.items())
def test_lines_that_are_names_are_parted(lines: tuple[str, ...], words: str) -> None:
    assert parted(lines) == words


@pytest.mark.parametrize("lines", ONE_NAME)
def test_other_lines_go_on(lines: tuple[str, ...]) -> None:
    assert parted(lines) == " ".join(lines)
