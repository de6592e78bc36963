"""Words that order a report."""

import pytest

from dondoc.grammar.reporting.order_words import SENDS, is_only_issued, may_order


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


@pytest.mark.parametrize(
    "folded",
    [
        "cụ thể hoá chương trình này, xong trước ngày 20/3/2026",
        "cụ thể hoá các nội dung của nghị quyết này",
        "tổng hợp kết quả của các xã vùng cao, trình ubnd tỉnh trước ngày 30/11/2026",
        "tổng hợp kết quả, trình thường trực tỉnh uỷ trước ngày 30/11/2026",
    ],
)
def test_whoever_makes_a_paper_concrete_or_submits_what_he_put_together_has_to_report(folded: str) -> None:
    assert may_order(folded)


@pytest.mark.parametrize(
    "folded",
    [
        "cụ thể hoá chủ trương của đảng trước ngày 20/3/2026",
        "tổng hợp, trình ubnd tỉnh ban hành trước ngày 30/11/2026",
        "trình ubnd tỉnh quy hoạch trước ngày 30/11/2026",
        "tổng hợp theo trình tự thủ tục trước ngày 30/11/2026",
    ],
)
def test_a_paper_that_is_to_be_passed_is_work(folded: str) -> None:
    assert not may_order(folded)


@pytest.mark.parametrize("folded", ["cung cấp nước sạch cho 20 xã", "nộp thuế về ngân sách", "đăng ký khai sinh"])
def test_water_and_taxes_are_no_papers(folded: str) -> None:
    assert not may_order(folded)


ISSUED_BY = "ban hành kế hoạch trước ngày 5/02"


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        (f"{ISSUED_BY}; gửi báo cáo về Sở Y tế trước ngày 9/11", True),
        (f"{ISSUED_BY}, định kỳ báo cáo Sở Y tế hằng quý", True),
        (f"{ISSUED_BY}, báo cáo Sở Y tế", False),
        (f"{ISSUED_BY}; báo cáo Sở Y tế", False),
        (f"{ISSUED_BY}; gửi về Sở Y tế", False),
        (f"{ISSUED_BY}, gửi về Sở Y tế; báo cáo trước ngày 9/11", False),
        ("báo cáo trước ngày 5/02; gửi báo cáo về Sở Y tế trước ngày 9/11", False),
    ],
)
def test_a_plan_is_only_issued_where_a_later_clause_sends_a_report(sentence: str, only: bool) -> None:
    assert is_only_issued(sentence, sentence.index("5/02")) is only
