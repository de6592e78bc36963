"""Sentences that say themselves that their figures are striven for."""

import pytest

from dondoc.grammar.figures.striving import opens_striving, striving_begins


@pytest.mark.parametrize(
    "sentence", ["Phấn đấu đến năm 2030, 9 xã về đích", "- Phấn đấu 9 xã", "Mục tiêu 9 xã về đích"]
)
def test_a_sentence_may_begin_with_what_it_strives_for(sentence: str) -> None:
    assert opens_striving(sentence)


@pytest.mark.parametrize("sentence", ["Có 9 xã phấn đấu về đích", "Chương trình mục tiêu quốc gia có 9 dự án"])
def test_words_of_striving_further_on_open_nothing(sentence: str) -> None:
    assert not opens_striving(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Đến ngày 30/11 đạt 78%, phấn đấu cả năm đạt 100%", "Đến ngày 30/11 đạt 78%, "),
        ("Phấn đấu cả năm đạt 100%", ""),
        ("Tỷ lệ hộ dùng nước sạch mới đạt 71% (mục tiêu 75%)", None),
        ("Mục tiêu trồng 60 ha, đến nay trồng được 52 ha", None),
        ("Mục tiêu trồng 60 ha (kết quả 52 ha)", None),
        ("Tỷ lệ đạt 71%", None),
    ],
)
def test_what_stands_before_the_striving_is_told(sentence: str, told: str | None) -> None:
    assert sentence[: striving_begins(sentence)] == (sentence if told is None else told)
