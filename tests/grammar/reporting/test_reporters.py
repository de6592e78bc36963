"""Where an order to report names those who report."""

import pytest

from dondoc.grammar.reporting.reporters import orders_others, places_of_reporters

FIRST = {
    "Yêu cầu các sở, ngành báo cáo trước ngày 10/6": "các sở, ngành",
    "UBND tỉnh giao Sở Y tế kiểm tra; báo cáo trong tháng 6": "Sở Y tế",
    "Định kỳ hằng quý, Sở Y tế báo cáo UBND tỉnh": "Sở Y tế",
    "Về báo cáo năm: các đơn vị gửi Sở Y tế": "các đơn vị",
}
NONE = {
    "no opening": "Tăng cường kiểm tra, Sở Y tế báo cáo UBND tỉnh",
    "an order without a report": "Yêu cầu các sở kiểm tra",
    "the report before the pause": "Định kỳ báo cáo UBND tỉnh, Sở Y tế",
}


@pytest.mark.parametrize(("sentence", "who"), FIRST.items(), ids=FIRST.keys())
def test_who_reports_stands_behind_an_order_or_an_opening(sentence: str, who: str) -> None:
    assert sentence[next(places_of_reporters(sentence)) :].startswith(who)


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE.keys())
def test_elsewhere_nobody_is_told_to_report(sentence: str) -> None:
    assert list(places_of_reporters(sentence)) == []


@pytest.mark.parametrize(
    ("words", "orders"), [(" yêu cầu các sở", True), (" có ý kiến giao Sở X", True), (" kiểm tra, yêu cầu", False)]
)
def test_who_orders_others_does_not_report(words: str, orders: bool) -> None:
    assert orders_others("UBND tỉnh" + words, len("UBND tỉnh")) is orders
