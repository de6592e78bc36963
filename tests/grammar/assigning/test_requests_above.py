"""Requests of a province to those above it."""

import pytest

from dondoc.grammar.assigning.requests_above import asks_those_above

ABOVE = ("Chính phủ", "Thủ tướng Chính phủ", "Bộ Y tế", "Các bộ, ngành Trung ương", "Quốc hội", "Bộ Tài chính")
BELOW = ("Sở Y tế", "Ban Tổ chức Tỉnh ủy", "Bộ Chỉ huy Quân sự tỉnh", "Bộ đội Biên phòng", "HĐND tỉnh",
         "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Khánh Hòa")  # fmt: skip
REQUESTS = ("Đề nghị {} hỗ trợ kinh phí", "UBND tỉnh đề nghị {} xem xét", "Kiến nghị {} sớm ban hành")


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("name", ABOVE)
def test_those_above_are_asked(request_: str, name: str) -> None:
    assert asks_those_above(request_.format(name), [name])


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("name", BELOW)
def test_those_within_the_province_are_told(request_: str, name: str) -> None:
    assert not asks_those_above(request_.format(name), [name])
    assert not asks_those_above(request_.format(f"Bộ Y tế, {name}"), ["Bộ Y tế", name])


@pytest.mark.parametrize("words", ["Giao Bộ Y tế hỗ trợ", "Bộ Y tế chủ trì rà soát", "Theo đề án, Bộ Y tế hỗ trợ"])
def test_other_words_ask_nobody(words: str) -> None:
    assert not asks_those_above(words, ["Bộ Y tế"])


def test_nobody_is_not_asked() -> None:
    assert not asks_those_above("Đề nghị hỗ trợ kinh phí", [])
