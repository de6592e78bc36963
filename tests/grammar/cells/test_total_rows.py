"""The words of rows that state a total, and of columns that have none."""

import pytest

from dondoc.grammar.cells.total_rows import is_rate, is_total, may_state_total


@pytest.mark.parametrize(
    "words", ["Tổng", "TỔNG CỘNG", "Cộng:", "Tổng số (I+II)", "Tổng nhu cầu vốn", "TỔNG SỐ (triệu đồng)"]
)
def test_a_total_is_told_by_its_name(words: str) -> None:
    assert may_state_total(words)
    assert is_total(words)


@pytest.mark.parametrize(
    "words", ["Tổng hợp báo cáo", "Tổng kết công tác", "Công cộng", "Tổng công ty Cà phê", "Sở Y tế", ""]
)
def test_other_words_name_none(words: str) -> None:
    assert not is_total(words)


@pytest.mark.parametrize(("heading", "rate"), [("Tỷ lệ (%)", True), ("Đơn giá", True), ("Số hộ", False)])
def test_figures_of_a_rate_do_not_add_up(heading: str, rate: bool) -> None:
    assert is_rate(heading) is rate
