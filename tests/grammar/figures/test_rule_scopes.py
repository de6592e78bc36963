"""Whom or what a rule by a figure takes in, however the rule is worded."""

import pytest

from dondoc.grammar.figures.rule_scopes import begins_round, scope_of_rule

SCOPES = (
    "dự án chuyển tiếp",
    "dự án được giao kế hoạch năm 2026",
    "công trình khởi công mới",
    "gói thầu xây lắp",
    "chủ đầu tư",
    "đơn vị sử dụng ngân sách",
)
RULES = (
    "Thu hồi vốn của các {} đến ngày 30/6/2026 có tỷ lệ giải ngân dưới 40%.",
    "Đến 30/6/2026, {} giải ngân chưa đạt 40% thì điều chuyển vốn.",
    "Các {} có kết quả giải ngân thấp hơn 40% bị cắt giảm kế hoạch.",
    "Điều chuyển vốn đối với {}, tính đến 30/6/2026 giải ngân dưới 40%.",
    "Cắt vốn những {} mới giải ngân dưới 40% hết quý II.",
)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("scope", SCOPES)
def test_a_rule_names_what_it_takes_in(scope: str, rule: str) -> None:
    assert scope_of_rule(rule.format(scope)) == scope


@pytest.mark.parametrize("words", ["Thu hồi vốn khi giải ngân dưới 40%.", "Đến 30/6/2026 dưới 40% thì cắt.", ""])
def test_a_rule_may_take_in_whatever_there_is(words: str) -> None:
    assert scope_of_rule(words) is None


@pytest.mark.parametrize("words", ["Đợt 1: rà soát vốn", "Lần II (30/9/2026): cắt vốn", "Kỳ thứ hai: điều chuyển"])
def test_rounds_are_named(words: str) -> None:
    assert begins_round(words)


@pytest.mark.parametrize("words", ["Đợt rà soát: 1 tháng", "Lần này: cắt vốn", "Rà soát đợt 1: cắt vốn", "Đợt 1 cắt"])
def test_other_words_name_no_round(words: str) -> None:
    assert not begins_round(words)
