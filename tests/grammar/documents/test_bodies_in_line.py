"""Two bodies of a letterhead in one line."""

import pytest

from dondoc.grammar.documents.bodies_in_line import two_bodies

TWO = {
    "UBND TỈNH LÀO CAI SỞ Y TẾ": ("UBND TỈNH LÀO CAI", "SỞ Y TẾ"),
    "UBND THÀNH PHỐ HẢI PHÒNG SỞ GIÁO DỤC VÀ ĐÀO TẠO": ("UBND THÀNH PHỐ HẢI PHÒNG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
    "TỈNH ỦY LÀO CAI BAN TUYÊN GIÁO VÀ DÂN VẬN": ("TỈNH ỦY LÀO CAI", "BAN TUYÊN GIÁO VÀ DÂN VẬN"),
    "TỈNH ỦY LÀO CAI ỦY BAN KIỂM TRA": ("TỈNH ỦY LÀO CAI", "ỦY BAN KIỂM TRA"),
    "BỘ CÔNG AN CÔNG AN TỈNH LÀO CAI": ("BỘ CÔNG AN", "CÔNG AN TỈNH LÀO CAI"),
    "ĐẢNG BỘ TỈNH LÀO CAI ĐẢNG ỦY XÃ TÂN LẬP": ("ĐẢNG BỘ TỈNH LÀO CAI", "ĐẢNG ỦY XÃ TÂN LẬP"),
    "UBND XÃ TÂN LẬP PHÒNG KINH TẾ": ("UBND XÃ TÂN LẬP", "PHÒNG KINH TẾ"),
}
ONE = (
    "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
    "UBND THÀNH PHỐ HẢI PHÒNG",
    "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    "ĐẢNG BỘ BỘ CHỈ HUY QUÂN SỰ TỈNH",
    "UBND tỉnh Lào Cai Sở Y tế",
    "",
)


@pytest.mark.parametrize(("line", "bodies"), TWO.items())
def test_the_body_above_is_parted_from_the_one_that_issues(line: str, bodies: tuple[str, str]) -> None:
    assert two_bodies(line) == bodies


@pytest.mark.parametrize("line", ONE)
def test_one_body_is_left_whole(line: str) -> None:
    assert two_bodies(line) is None
