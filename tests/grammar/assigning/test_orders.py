"""Words that order, and words that look like them."""

import pytest

from dondoc.grammar.assigning.orders import FOR_WHAT, GIVES, ORDER, REFERS
from dondoc.text import fold

ORDERS = [
    "Giao Sở Y tế",
    "Chủ tịch UBND tỉnh thống nhất giao Sở Y tế",
    "Đồng thời, yêu cầu Sở Y tế",
    "Phân công: Sở Y tế",
    "Ban Thường vụ Tỉnh ủy giao Sở Y tế",
    "Tỉnh uỷ yêu cầu Sở Y tế",
    "Bộ đề nghị Sở Y tế",
    "Phó Chủ tịch Lê Văn Bình yêu cầu Sở Y tế",
    "Phó Thủ tướng giao Bộ Y tế",
]
NONE = ["Giaothông", "Bàn giao Sở Y tế", "Sở Y tế giao", "UBND tỉnh đã giao Sở Y tế", "UBND tỉnh chưa giao vốn"]
NONE = ["Giaothông", "Bàn giao Sở Y tế", "Sở Y tế giao", "UBND tỉnh đã yêu cầu các xã", "UBND tỉnh chưa giao Sở Y tế"]
NONE += ["Bộ Y tế đã yêu cầu các xã", "Bộ đã giao Sở Y tế", "Phó Chủ tịch Lê Văn Bình đã giao Sở Y tế"]


@pytest.mark.parametrize("words", ORDERS)
def test_orders_begin_with_a_word_of_ordering(words: str) -> None:
    assert ORDER.match(fold(words))


@pytest.mark.parametrize("words", ["Chuyển Sở Y tế", "Chuyển đến các xã", "UBND tỉnh chuyển Công an tỉnh"])
def test_a_slip_hands_a_paper_on(words: str) -> None:
    assert REFERS.match(fold(words))


@pytest.mark.parametrize(
    "words", ["Chuyển đổi số", "Chuyển mùa", "Vận chuyển Sở Y tế", "Chuyển các-bon", "UBND tỉnh đã chuyển Công an tỉnh"]
)
def test_words_like_it_hand_nothing_on(words: str) -> None:
    assert not REFERS.match(fold(words))


@pytest.mark.parametrize("words", NONE)
def test_other_words_order_nobody(words: str) -> None:
    assert not ORDER.match(fold(words))


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("Để kịp năm học mới, UBND tỉnh giao Sở Y tế mua thuốc.", "ubnd tỉnh giao sở y tế mua thuốc."),
        ("Nhằm giữ giá ổn định, Chủ tịch UBND tỉnh yêu cầu Sở Y tế họp.", "chủ tịch ubnd tỉnh yêu cầu sở y tế họp."),
        ("Để kịp năm học mới, Sở Y tế mua thuốc.", None),
        ("Để kịp năm học mới, UBND tỉnh đã mua thuốc.", None),
        ("Để kịp năm học mới, UBND tỉnh đã giao Sở Y tế mua thuốc.", None),
    ],
)
def test_what_an_order_is_for_may_stand_before_who_orders(words: str, rest: str | None) -> None:
    folded = fold(words)
    before = FOR_WHAT.match(folded)
    assert (folded[before.end() :] if before else None) == rest


@pytest.mark.parametrize(
    "words",
    [
        "Giao nhiệm vụ sửa cầu cho Sở Xây dựng",
        "Phân công trách nhiệm quản lý chợ cho các xã",
        "Phân công nhiệm vụ rõ ràng về sửa cầu cho các xã",
    ],
)
def test_what_is_given_stands_before_to_whom(words: str) -> None:
    assert GIVES.match(fold(words))


@pytest.mark.parametrize(
    "words",
    [
        "Phân công nhiệm vụ cụ thể cho các sở",
        "Phân công nhiệm vụ, trách nhiệm cho các sở",
        "Phân công trách nhiệm rõ ràng, cụ thể cho từng cơ quan",
        "Giao nhiệm vụ trọng tâm năm 2026 cho các sở",
        "Giao nhiệm vụ chủ yếu quý II năm 2026 cho các xã",
        "Phân công nhiệm vụ và trách nhiệm cụ thể cho các xã",
    ],
)
def test_work_in_general_gives_nothing(words: str) -> None:
    assert not GIVES.match(fold(words))
