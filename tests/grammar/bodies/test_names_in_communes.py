"""Names of the bodies of communes and districts, and of their units: where they end, and of what place they are."""

import pytest

from dondoc.grammar.bodies.organisations import (
    has_not_every_province,
    is_below_district,
    organisation_at,
    unit_behind_post,
)

UNITS_BEHIND_POSTS = {
    "a division": ("Trưởng phòng Kinh tế xã báo cáo", 7, "phòng Kinh tế xã"),
    "a school": ("Hiệu trưởng trường Tiểu học Hòa Bình tổ chức", 12, "trường Tiểu học Hòa Bình"),
    "no unit": ("Trưởng phòng ban báo cáo", 7, None),
    "another word": ("Trưởng thành từ cơ sở", 7, None),
}


@pytest.mark.parametrize(("text", "start", "unit"), UNITS_BEHIND_POSTS.values(), ids=UNITS_BEHIND_POSTS.keys())
def test_behind_a_post_a_unit_may_begin_small(text: str, start: int, unit: str | None) -> None:
    place = unit_behind_post(text, start)
    assert (text[slice(*place)] if place else None) == unit


OF_COMMUNES = {
    "stations of a kind": ("Các trạm y tế rà soát thuốc", "Các trạm y tế"),
    "practices": ("Các phòng khám rà soát thuốc", "Các phòng khám"),
    "schools themselves": ("Các nhà trường rà soát học sinh", "Các nhà trường"),
    "branches of departments": ("các chi cục rà soát hồ sơ", "các chi cục"),
    "forces of a kind": ("Các lực lượng chức năng rà soát bến bãi", "Các lực lượng chức năng"),
    "hospitals with a capital": ("Các Bệnh viện rà soát thuốc", "Các Bệnh viện"),
    "schools with a capital": ("các Trường tiểu học rà soát học sinh", "các Trường tiểu học"),
    "funds of a kind": ("Các quỹ tín dụng rà soát dư nợ", "Các quỹ tín dụng"),
    "communes of a new kind": ("Các đặc khu rà soát bến đò", "Các đặc khu"),
    "the police of a special zone": ("Công an đặc khu tuần tra ban đêm", "Công an đặc khu"),
    "the police of a township": ("Công an thị trấn tuần tra ban đêm", "Công an thị trấn"),
    "those of all, towns first": ("Công an các phường, xã tuần tra", "Công an các phường, xã"),
    "those of all, with townships": ("UBND các xã, thị trấn bố trí bến đò", "UBND các xã, thị trấn"),
    "a station of a special zone": ("Trạm Y tế đặc khu trực cấp cứu", "Trạm Y tế đặc khu"),
    "the front of a district": ("MTTQ huyện vận động chủ đò", "MTTQ huyện"),
    "hamlets of the north": ("Các xóm rà soát hộ nghèo", "Các xóm"),
    "hamlets of the highlands": ("Các làng rà soát hộ nghèo", "Các làng"),
    "hamlets of the south": ("Các phum, sóc rà soát hộ nghèo", "Các phum, sóc"),
    "a school of a city's district": (
        "Trường Tiểu học Nguyễn Du quận Hải Châu: rà soát",
        "Trường Tiểu học Nguyễn Du quận Hải Châu",
    ),
    "heads of hamlets": ("Trưởng thôn, bản vận động Nhân dân", "Trưởng thôn, bản"),
    "all of them": ("Trưởng thôn các thôn vận động Nhân dân", "Trưởng thôn các thôn"),
    "the office, with a dash": ("Văn phòng HĐND-UBND xã rà soát hồ sơ", "Văn phòng HĐND-UBND xã"),
    "branches of unions": ("các chi hội, đoàn thể ở thôn vận động hội viên", "các chi hội, đoàn thể ở thôn"),
}


@pytest.mark.parametrize(("text", "name"), OF_COMMUNES.values(), ids=OF_COMMUNES.keys())
def test_bodies_of_communes_end_before_what_they_do(text: str, name: str) -> None:
    place = organisation_at(text, 0)
    assert place
    assert text[slice(*place)] == name


@pytest.mark.parametrize(
    "text",
    [
        "Trưởng thành hơn",
        "Trưởng đoàn",
        "các chi phí",
        "Các bản sao",
        "Các làng nghề",
        "Các trạm biến áp",
        "Các vụ cháy",
        "Các trung tâm dữ liệu",
        "Các quỹ đất",
        "Công an trực",
    ],
)
def test_words_like_those_name_no_body_of_a_commune(text: str) -> None:
    assert organisation_at(text, 0) is None


OF_A_DISTRICT = ("UBND huyện Vân Hồ", "Phòng Nội vụ quận", "Phòng Y tế thị xã", "Công an quận 3", "UBND thị xã Sa Pa")


NOT_OF_ONE = (
    "UBND huyện đảo",
    "Ban Quản lý dự án liên huyện",
    "UBND xã Mường La",
    "Trung tâm Y tế khu vực",
    "Phòng Kinh tế",
    "Sở Nội vụ",
)


@pytest.mark.parametrize("name", OF_A_DISTRICT)
def test_bodies_of_a_district_are_told_by_its_kind(name: str) -> None:
    assert is_below_district(name)


@pytest.mark.parametrize("name", NOT_OF_ONE)
def test_other_bodies_are_of_no_district(name: str) -> None:
    assert not is_below_district(name)


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("Sở Du lịch", True),
        ("Sở Văn hóa và Thể thao", True),
        ("Sở Văn hoá và Thể thao", True),
        ("Sở Y tế", False),
        ("Sở Du", False),
    ],
)
def test_some_departments_are_of_some_provinces_only(name: str, some: bool) -> None:
    assert has_not_every_province(name) is some
