"""Sentences that say themselves that their figures are striven for."""

import pytest

from dondoc.grammar.figures.striving import opens_striving, strives


def test_a_sentence_may_say_that_it_strives() -> None:
    assert strives("Phấn đấu tăng 5%")
    assert not strives("Giai đoạn 2021 - 2025 tăng 5%")


@pytest.mark.parametrize(
    "sentence", ["Phấn đấu đến năm 2030, 9 xã về đích", "- Phấn đấu 9 xã", "Mục tiêu 9 xã về đích"]
)
def test_a_sentence_may_begin_with_what_it_strives_for(sentence: str) -> None:
    assert opens_striving(sentence)


@pytest.mark.parametrize("sentence", ["Có 9 xã phấn đấu về đích", "Chương trình mục tiêu quốc gia có 9 dự án"])
def test_words_of_striving_further_on_open_nothing(sentence: str) -> None:
    assert not opens_striving(sentence)
