"""Sentences that go on from the goal before them."""

import pytest

from dondoc.grammar.figures.continuations import goes_on

GOES_ON = [
    "Trong đó, vùng cao 60%.",
    "Hằng năm kết nạp 25 đảng viên trở lên.",
    "85% hộ có nước sạch.",
    "Đáng chú ý, 90% bản có đường.",
    "Tỷ lệ hộ nghèo 12%.",
    "Bình quân mỗi năm 3 lớp.",
]
OTHERS = ["Giao Sở Y tế mở 3 lớp.", "Mở 25 lớp trong đó 3 lớp nghề.", "85 hộ có nước sạch.", "Tổngcục mở 3 lớp.", ""]


@pytest.mark.parametrize("sentence", GOES_ON)
def test_a_sentence_may_go_on_from_the_goal_before_it(sentence: str) -> None:
    assert goes_on(sentence)


@pytest.mark.parametrize("sentence", OTHERS)
def test_other_sentences_begin_anew(sentence: str) -> None:
    assert not goes_on(sentence)
