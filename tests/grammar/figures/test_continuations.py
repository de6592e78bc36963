"""Sentences and paragraphs that go on from the goal before them."""

import pytest

from dondoc.grammar.figures.continuations import carries_on, goes_on, opens_part
from dondoc.grammar.figures.goal_sentences import find_goal_sentences

ON = [
    "Tỷ lệ hộ nghèo còn 3%.",
    "Về xã hội, hộ nghèo còn 3%; 90% hộ có bể nước.",
    "Đối với giáo dục mầm non, duy trì phổ cập; 40% trường đạt chuẩn.",
    "Ít nhất 40% hộ có bể nước.",
    "Thu nhập đạt 60 triệu đồng/người.",
]
NOT_ON = [
    "Tỷ lệ hộ nghèo đã còn 3%.",
    "Tổng thu ngân sách đạt 90 tỷ đồng, bằng 60% kế hoạch.",
    "Tỷ lệ hộ nghèo giảm 3% so với năm 2025.",
    "Tỷ lệ trẻ ra lớp hiện đạt 90%.",
    "Về kinh phí: vốn xã đạt 9 tỷ đồng.",
    "Xã có 9 thôn, tỷ lệ hộ nghèo 3%.",
    "Tổng số 12 thôn.",
]


@pytest.mark.parametrize("paragraph", ON)
def test_a_paragraph_may_go_on_from_goals_right_above(paragraph: str) -> None:
    assert carries_on(paragraph)
    assert [said for _, said in find_goal_sentences(paragraph, follows=True)] == [paragraph]
    assert list(find_goal_sentences(paragraph)) == []


@pytest.mark.parametrize("paragraph", NOT_ON)
def test_how_things_are_goes_on_from_nothing(paragraph: str) -> None:
    assert not carries_on(paragraph)


def test_floors_go_on_within_a_paragraph() -> None:
    assert goes_on("Có ít nhất 50% chợ")
    assert goes_on("Trên 80% số hộ")
    assert not goes_on("Có 5 chợ")


def test_parts_of_the_figure_before_open_a_sentence() -> None:
    assert opens_part("Trong đó giữ nguyên 54 chợ")
    assert not opens_part("Giữ nguyên 54 chợ, trong đó 12 chợ nổi")


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
