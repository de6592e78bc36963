"""One body in each of several places."""

import pytest

from dondoc.grammar.bodies.whole_names import whole_names


@pytest.mark.parametrize(
    "name",
    [
        "Công an các xã, phường",
        "Công an xã, phường",
        "Công an xã và phường",
        "Trạm Y tế các xã",
        "Ban Chỉ huy quân sự cấp xã",
        "Phòng Kinh tế các phường, xã",
        "Phòng Văn hóa - Xã hội các xã, phường",
        "Sở Tư pháp một số địa phương",
        "Sở Khoa học và Công nghệ các tỉnh",
        "Sở Công Thương các tỉnh biên giới",
        "Sở Du lịch các địa phương vùng Tây Bắc",
        "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương",
        "Các Sở Y tế",
    ],
)
def test_one_in_each_place_is_one_name(name: str) -> None:
    text = f"Thanh tra tỉnh; {name}"
    assert [text[slice(*place)] for place in whole_names(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("các Sở Y tế rà soát danh mục thuốc thiết yếu", "các Sở Y tế"),
        ("các Sở Khoa học và Công nghệ hướng dẫn hồ sơ", "các Sở Khoa học và Công nghệ"),
        ("Các Sở Nội vụ và UBND các tỉnh", "Các Sở Nội vụ"),
        ("Các Sở Nội vụ, UBND các tỉnh", "Các Sở Nội vụ"),
        ("Các Sở Nội vụ và Tư pháp; UBND các tỉnh", "Các Sở Nội vụ và Tư pháp"),
    ],
)
def test_departments_of_all_provinces_end_before_the_next_name_and_before_what_they_do(text: str, name: str) -> None:
    assert [text[slice(*place)] for place in whole_names(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Công an xã rà soát",
        "Sở Y tế khám bệnh cho các xã",
        "Phòng Kinh tế xã",
        "Trạm Y tế xã",
        "Các Sở Y tế và Tài chính",
        "Các Sở Y tế và Tài chính; UBND các xã",
    ],
)
def test_one_body_of_one_place_is_none_of_them(text: str) -> None:
    assert whole_names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế hướng dẫn các địa phương phun hóa chất",
        "Sở Nông nghiệp và Môi trường đôn đốc các địa phương khai báo đàn vật nuôi",
        "Sở Xây dựng hỗ trợ một số địa phương lập quy hoạch",
        "Sở Công Thương mời các tỉnh, thành phố dự hội chợ",
        "Sở Nội vụ làm việc với các địa phương còn vướng mắc",
        "Sở Y tế và các địa phương phun hóa chất",
        "Sở Khoa học và Công nghệ và một số địa phương",
    ],
)
def test_what_one_does_with_the_places_is_no_part_of_its_name(text: str) -> None:
    assert whole_names(text) == []
