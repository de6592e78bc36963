"""Words that order a report."""

import pytest

from dondoc.grammar.reporting.order_words import SENDS, may_order


@pytest.mark.parametrize(
    "folded",
    [
        "rà soát, gửi sở y tế",
        "cung cấp số liệu cho sở y tế",
        "nộp hồ sơ về sở nội vụ",
        "chuyển danh sách đến sở tài chính",
        "đăng ký nhu cầu về sở xây dựng",
    ],
)
def test_whoever_sends_something_may_have_to_report(folded: str) -> None:
    assert SENDS.search(folded)
    assert may_order(folded)


@pytest.mark.parametrize("folded", ["cung cấp nước sạch cho 20 xã", "nộp thuế về ngân sách", "đăng ký khai sinh"])
def test_water_and_taxes_are_no_papers(folded: str) -> None:
    assert not may_order(folded)
