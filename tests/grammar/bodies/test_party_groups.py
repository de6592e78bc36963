"""Organisations of the Party that are addressed by what they are, alone and in lists."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.whole_names import whole_names
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))

ADDRESSED = {
    "Cấp ủy các phường, xã tổ chức sinh hoạt": ["Cấp ủy các phường, xã"],
    "Chính quyền các đặc khu tổ chức đối thoại": ["Chính quyền các đặc khu"],
    "Các cấp ủy, tổ chức đảng lãnh đạo việc học nghề": ["Các cấp ủy, tổ chức đảng"],
    "Cấp uỷ các cấp chỉ đạo kiểm tra": ["Cấp uỷ các cấp"],
    "Các cấp ủy, tổ chức đảng, chính quyền các cấp tổ chức đối thoại": [
        "Các cấp ủy, tổ chức đảng",
        "Chính quyền các cấp",
    ],
    "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương xây dựng kế hoạch": [
        "Các tỉnh ủy, thành ủy",
        "Đảng ủy trực thuộc Trung ương",
    ],
    "Bí thư cấp ủy các cấp đối thoại với dân": ["Bí thư cấp ủy các cấp"],
    "Các chi bộ, đảng bộ cơ sở đưa nội dung vào sinh hoạt": ["Các chi bộ, đảng bộ cơ sở"],
    "Thường trực Tỉnh ủy, các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy trực tiếp dự": [
        "Tỉnh ủy",
        "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy",
    ],
    "Ban Tuyên giáo và Dân vận Thành ủy định hướng báo chí": ["Ban Tuyên giáo và Dân vận Thành ủy"],
    "Sở Y tế, các cơ quan, đơn vị tổ chức học tập": ["Sở Y tế", "Các cơ quan, đơn vị liên quan"],
}
NOBODY = [
    "cấp ủy viên phụ trách thôn",
    "Cấp Ủy ban một bản sao",
    "chính quyền số và kinh tế số",
    "Chính quyền điện tử của tỉnh",
]


@pytest.mark.parametrize(("words", "named"), ADDRESSED.items())
def test_who_is_addressed_in_the_party_is_named(words: str, named: list[str]) -> None:
    assert [ref.name for ref in READER.run(words)[0]] == named


@pytest.mark.parametrize("words", NOBODY)
def test_words_that_look_alike_name_nobody(words: str) -> None:
    assert whole_names(words) == []
