"""Bodies of the National Assembly and of the Party at the centre, in lists and in cells."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.whole_names import whole_names
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))

NAMED = {
    "Tổ đảng ở Thường trực Ủy ban Pháp luật, Ủy ban Tư pháp thẩm tra": [
        "Tổ đảng ở Thường trực Ủy ban Pháp luật",
        "Ủy ban Tư pháp",
    ],
    "Ủy ban Tài chính, Ngân sách góp ý": ["Ủy ban Tài chính, Ngân sách"],
    "Thường trực Ủy ban Văn hóa, Giáo dục của Quốc hội": ["Thường trực Ủy ban Văn hóa, Giáo dục của Quốc hội"],
    "Ủy ban Quốc phòng, An ninh và Đối ngoại": ["Ủy ban Quốc phòng, An ninh và Đối ngoại"],
    "Uỷ ban Khoa học, Công nghệ và Môi trường; Bộ Y tế": [
        "Uỷ ban Khoa học, Công nghệ và Môi trường",
        "Bộ Y tế",
    ],
    "Hội đồng Dân tộc, các Ủy ban của Quốc hội": ["Hội đồng Dân tộc", "Các Ủy ban của Quốc hội"],
    "Chủ nhiệm Văn phòng Quốc hội, Trưởng Đoàn đại biểu Quốc hội": ["Văn phòng Quốc hội", "Đoàn đại biểu Quốc hội"],
    "Các Đoàn đại biểu Quốc hội, các đại biểu Quốc hội": ["Các Đoàn đại biểu Quốc hội", "Các đại biểu Quốc hội"],
    "Các cơ quan thuộc UBTVQH": ["Các cơ quan thuộc UBTVQH"],
    "Các thành viên Đảng đoàn Quốc hội": ["Các thành viên Đảng đoàn Quốc hội"],
    "Văn phòng Đảng đoàn Quốc hội, Đảng ủy Chính phủ": ["Văn phòng Đảng đoàn Quốc hội", "Đảng ủy Chính phủ"],
    "Tổ trưởng Tổ đảng tại Ủy ban Pháp luật và Tư pháp": ["Tổ đảng tại Ủy ban Pháp luật và Tư pháp"],
    "Ban Chính sách, chiến lược Trung ương, Bộ Y tế": ["Ban Chính sách, chiến lược Trung ương", "Bộ Y tế"],
    "Các chuyên viên khác làm thư ký": ["Các chuyên viên khác"],
    "Các thành viên khác của Tổ công tác rà soát sổ sách": ["Các thành viên khác của Tổ công tác"],
    # neighbours
    "Ủy ban Kinh tế và Bộ Y tế": ["Ủy ban Kinh tế", "Bộ Y tế"],
    "Quốc hội, Chính phủ": ["Quốc hội", "Chính phủ"],
    "Văn phòng Chính phủ, Bộ Y tế": ["Văn phòng Chính phủ", "Bộ Y tế"],
}
NO_WHOLE_NAME = [
    "Quốc hội thông qua",
    "ủy ban xem xét văn hóa giao tiếp",
    "giáo viên chủ nhiệm",
    "Ban chính sách của hội",
]


@pytest.mark.parametrize(("words", "names"), NAMED.items())
def test_bodies_of_the_centre_are_named(words: str, names: list[str]) -> None:
    assert [ref.name for ref in READER.run(words)[0]] == names


@pytest.mark.parametrize("words", ["Các thành viên khác của gia đình được đi cùng", "Các chuyên viên được cử đi học"])
def test_other_people_are_nobody(words: str) -> None:
    assert READER.run(words)[0] == ()


@pytest.mark.parametrize("words", NO_WHOLE_NAME)
def test_words_that_look_alike_are_no_name(words: str) -> None:
    assert whole_names(words) == []
