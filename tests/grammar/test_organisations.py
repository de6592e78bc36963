"""Names of organisations that no register knows: where they begin and where they end."""

import pytest

from dondoc.grammar.organisations import organisation_at

NAMES = {
    "a whole text": ("Trung tâm Xúc tiến đầu tư tỉnh", "Trung tâm Xúc tiến đầu tư tỉnh"),
    "up to a comma": ("Công ty Điện lực Lai Châu, các huyện", "Công ty Điện lực Lai Châu"),
    "up to a semicolon": ("Trường Cao đẳng Y tế; Sở Nội vụ", "Trường Cao đẳng Y tế"),
    "up to a colon": ("Sở Du lịch: Xây dựng đề án", "Sở Du lịch"),
    "up to the next name": ("Viện Kiểm sát và Tòa án", "Viện Kiểm sát"),
    "up to the next group": ("Sở Du lịch và các đơn vị", "Sở Du lịch"),
    "up to a word of leading": ("Ban Quản lý Khu kinh tế chủ trì", "Ban Quản lý Khu kinh tế"),
    "up to a word of cooperating": ("Sở Du lịch phối hợp với Sở Y tế", "Sở Du lịch"),
    "up to a word of doing": ("Công an cấp xã thực hiện", "Công an cấp xã"),
    "up to an order": ("Bảo hiểm xã hội tỉnh có trách nhiệm", "Bảo hiểm xã hội tỉnh"),
    "with a hyphen inside": ("Đài Phát thanh - Truyền hình", "Đài Phát thanh - Truyền hình"),
    "with a figure inside": ("Ban Chỉ đạo 35 tỉnh", "Ban Chỉ đạo 35 tỉnh"),
    "a place with its committee": ("UBND xã Mường La", "UBND xã Mường La"),
    "a committee in the older spelling": ("Uỷ ban nhân dân các xã", "Uỷ ban nhân dân các xã"),
    "a bank with its branch": ("Ngân hàng Nhà nước chi nhánh Khu vực 3", "Ngân hàng Nhà nước chi nhánh Khu vực 3"),
    "a group": ("các doanh nghiệp viễn thông", "các doanh nghiệp viễn thông"),
    "a group with a capital": ("Các trường đại học", "Các trường đại học"),
    "a university": ("Đại học Tây Bắc", "Đại học Tây Bắc"),
}
NO_NAMES = {
    "a task": "Xây dựng kế hoạch",
    "a field of work": "Văn hóa",
    "only the first word of a name": "Sở",
    "a head of a name written small": "sở Tài chính",
    "a person's post": "Trưởng ban",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES.keys())
def test_a_name_ends_where_the_next_thing_begins(text: str, name: str) -> None:
    assert organisation_at(text, 0) == (0, len(name))
    assert text.startswith(name)


@pytest.mark.parametrize("text", NO_NAMES.values(), ids=NO_NAMES.keys())
def test_other_words_are_no_name(text: str) -> None:
    assert organisation_at(text, 0) is None


def test_a_name_is_looked_for_only_where_the_reader_stands() -> None:
    text = "phối hợp với Hội Nông dân tỉnh, các xã"
    start = text.index("Hội")
    found = organisation_at(text, start)
    assert found is not None
    assert text[slice(*found)] == "Hội Nông dân tỉnh"
    assert organisation_at(text, 0) is None
    assert organisation_at(text, start + 1) is None
