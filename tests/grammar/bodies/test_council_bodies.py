"""What a people's council works through."""

import pytest

from dondoc.grammar.bodies.whole_names import whole_names


@pytest.mark.parametrize(
    "name",
    [
        "Văn phòng HĐND và UBND quận Ngô Quyền",
        "Văn phòng HĐND-UBND xã",
        "VP HĐND & UBND huyện",
        "Thường trực HĐND đặc khu",
        "Thường trực HĐND các xã, phường",
        "Thường trực HĐND các huyện",
        "Thường trực HĐND các cấp",
        "Các Ban của HĐND tỉnh",
        "các Tổ đại biểu HĐND tỉnh",
        "Các Tổ đại biểu",
        "Ban Pháp chế HĐND tỉnh",
        "Ban Kinh tế - Ngân sách HĐND tỉnh",
        "Ban Văn hóa - Xã hội của HĐND tỉnh",
        "Đoàn đại biểu Quốc hội tỉnh",
    ],
)
def test_a_body_of_a_council_is_one_name(name: str) -> None:
    text = f"Thanh tra tỉnh; {name}"
    assert [text[slice(*place)] for place in whole_names(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thường trực HĐND tỉnh giám sát việc thực hiện", "Thường trực HĐND tỉnh"),
        ("Các Tổ đại biểu HĐND tỉnh tổ chức tiếp xúc cử tri", "Các Tổ đại biểu HĐND tỉnh"),
        ("Ban HĐND xã theo lĩnh vực phụ trách", "Ban HĐND xã"),
        ("Thường trực HĐND tỉnh xem xét", "Thường trực HĐND tỉnh"),
    ],
)
def test_its_name_ends_before_what_it_does(text: str, name: str) -> None:
    assert [text[slice(*place)] for place in whole_names(text)] == [name]


@pytest.mark.parametrize(
    "text",
    ["HĐND tỉnh; UBND tỉnh", "các Tổ đại biểu lấy ý kiến cử tri", "Thường trực HĐND tỉnh khóa trước", "Ban Pháp chế"],
)
def test_a_council_itself_and_what_is_told_of_its_members_are_none_of_them(text: str) -> None:
    assert whole_names(text) == []
