"""Provinces that act by their names alone."""

import pytest

from dondoc.grammar.bodies.listed_provinces import provinces_at

LISTS = {
    "Các tỉnh Đồng Nai, Tây Ninh và Lâm Đồng bàn giao mặt bằng": ["Tỉnh Đồng Nai", "Tỉnh Tây Ninh", "Tỉnh Lâm Đồng"],
    "Các tỉnh, thành phố: Hà Nội, Hải Phòng khẩn trương di dời": ["Thành phố Hà Nội", "Thành phố Hải Phòng"],
    "Tỉnh Lào Cai, thành phố Huế trình phương án": ["Tỉnh Lào Cai", "Thành phố Huế"],
    "Thành phố Hồ Chí Minh, Bộ Y tế": ["Thành phố Hồ Chí Minh"],
    "các tỉnh Cà Mau; An Giang": ["Tỉnh Cà Mau", "Tỉnh An Giang"],
}
NONE = [
    "Tỉnh Sơn La giao chỉ tiêu",  # the province whose paper it is
    "Các tỉnh miền núi phía Bắc rà soát",
    "Tỉnh Lào Cai - Yên Bái cũ",
    "Tỉnh Thái Nguyên Xanh",
    "Đồng Nai bàn giao mặt bằng",
    "Tỉnh ủy Đồng Nai chỉ đạo",
]


@pytest.mark.parametrize(("words", "names"), LISTS.items(), ids=LISTS.keys())
def test_provinces_of_a_list_are_named_each(words: str, names: list[str]) -> None:
    found = provinces_at(words, 0, "son-la")
    assert found is not None
    end, refs = found
    assert [ref.name for ref in refs] == names
    assert words[:end].endswith(refs[-1].raw)


@pytest.mark.parametrize("words", NONE)
def test_other_words_for_places_are_no_provinces_that_act(words: str) -> None:
    assert provinces_at(words, 0, "son-la") is None
