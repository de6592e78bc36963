"""Units of several places that share the head of their list."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.listed_units import list_units
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 1, 5))
LISTS = {
    "Phòng Kinh tế các xã Mường Lự, Nà Khoa": ["Phòng Kinh tế xã Mường Lự", "Phòng Kinh tế xã Nà Khoa"],
    "Phòng Kinh tế các xã: Mường Lự, Nà Khoa và phường Vân Đồi": [
        "Phòng Kinh tế xã Mường Lự",
        "Phòng Kinh tế xã Nà Khoa",
        "Phòng Kinh tế phường Vân Đồi",
    ],
    "Phòng Văn hóa - Xã hội các phường Tô Ngàn - Đèo Đá, Vân Đồi": [
        "Phòng Văn hóa - Xã hội phường Tô Ngàn - Đèo Đá",
        "Phòng Văn hóa - Xã hội phường Vân Đồi",
    ],
    "Trung tâm Y tế khu vực Mường Lự, Nà Khoa": [
        "Trung tâm Y tế khu vực Mường Lự",
        "Trung tâm Y tế khu vực Nà Khoa",
    ],
    "Các Trung tâm Y tế khu vực: Mường Lự; Nà Khoa": [
        "Trung tâm Y tế khu vực Mường Lự",
        "Trung tâm Y tế khu vực Nà Khoa",
    ],
    "Công an các xã Mường Lự, Nà Khoa, Thanh tra tỉnh": ["Công an xã Mường Lự", "Công an xã Nà Khoa", "Thanh tra tỉnh"],
    "Đảng ủy các xã Mường Lự, Nà Khoa": ["Đảng ủy xã Mường Lự", "Đảng ủy xã Nà Khoa"],
    "Văn phòng HĐND và UBND các xã Mường Lự, Nà Khoa": [
        "Văn phòng HĐND và UBND xã Mường Lự",
        "Văn phòng HĐND và UBND xã Nà Khoa",
    ],
    "Tòa án nhân dân khu vực 4, 5, 6": [f"Tòa án nhân dân khu vực {number}" for number in (4, 5, 6)],
    "Hạt Kiểm lâm Mường Lự, Nà Khoa và Sở Y tế": ["Hạt Kiểm lâm Mường Lự", "Hạt Kiểm lâm Nà Khoa", "Sở Y tế"],
    "Các trường THPT Đèo Đá, Vân Đồi": ["Trường THPT Đèo Đá", "Trường THPT Vân Đồi"],
    "Ban Quản lý rừng phòng hộ Đèo Đá, Vân Đồi": [
        "Ban Quản lý rừng phòng hộ Đèo Đá",
        "Ban Quản lý rừng phòng hộ Vân Đồi",
    ],
}
OTHERS = [
    "Phòng Kinh tế các xã, phường",
    "Công an xã Mường Lự, Thanh tra tỉnh",
    "Trung tâm Y tế Mường Lự, Sở Tài chính",
    "Hạt Kiểm lâm Mường Lự, Công ty Lâm nghiệp Nà Khoa",
    "Trạm Y tế xã Mường Lự, Viettel Nà Khoa",
    "Vườn quốc gia Mường Lự, Hội Luật gia tỉnh",
    "Trung tâm Y tế khu vực Mường Lự và Hội LHPN tỉnh",
    "Hạt Kiểm lâm Mường Lự, Cảnh sát giao thông",
    "Trung tâm Y tế khu vực Mường Lự, Trường THPT Nà Khoa",
]


@pytest.mark.parametrize(("words", "names"), LISTS.items(), ids=LISTS.keys())
def test_each_place_of_a_list_has_a_unit_of_its_own(words: str, names: list[str]) -> None:
    assert [ref.name for ref in READER.cell(words)] == names
    refs, end = READER.run(f"{words} rà soát bến đò")
    assert ([ref.name for ref in refs], end) == (names, len(words))


def test_the_units_keep_the_words_of_the_document() -> None:
    refs, _ = READER.run("Công an các xã Mường Lự và Nà Khoa: tuần tra")
    assert [ref.raw for ref in refs] == ["Công an các xã Mường Lự", "Nà Khoa"]


@pytest.mark.parametrize("words", OTHERS)
def test_another_body_behind_a_unit_is_none_of_its_places(words: str) -> None:
    assert list_units(words, []) == []


PLURALS = {
    "Các Thuế tỉnh, Kho bạc Nhà nước khu vực XI": ["Thuế tỉnh Sơn La", "Kho bạc Nhà nước khu vực XI"],
    "Các Tòa án nhân dân khu vực": ["Các Tòa án nhân dân khu vực"],
    "các Thuế cơ sở": ["Các Thuế cơ sở"],
}


@pytest.mark.parametrize(("words", "names"), PLURALS.items(), ids=PLURALS.keys())
def test_the_word_for_many_may_head_whole_names(words: str, names: list[str]) -> None:
    assert [ref.name for ref in READER.run(f"{words} rà soát bến đò")[0]] == names
