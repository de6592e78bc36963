"""Words that order, and words that look like them."""

import pytest

from dondoc.grammar.assigning.orders import ORDER
from dondoc.text import fold

ORDERS = [
    "Giao Sở Y tế",
    "Chủ tịch UBND tỉnh thống nhất giao Sở Y tế",
    "Đồng thời, yêu cầu Sở Y tế",
    "Phân công: Sở Y tế",
]
NONE = ["Giaothông", "Bàn giao Sở Y tế", "Sở Y tế giao"]


@pytest.mark.parametrize("words", ORDERS)
def test_orders_begin_with_a_word_of_ordering(words: str) -> None:
    assert ORDER.match(fold(words))


@pytest.mark.parametrize("words", NONE)
def test_other_words_order_nobody(words: str) -> None:
    assert not ORDER.match(fold(words))
