"""Words that are one too many."""

import pytest

from dondoc.grammar.words.extra_words import DOUBLED_ON_PURPOSE, NEVER_IN_A_ROW, find_extra_words
from dondoc.grammar.words.marked_words import read_words

EXTRA = {
    "a word written twice": ("các khu khu du lịch cấp tỉnh", "khu khu"),
    "a word written twice in capitals": ("CÁC KHU KHU DU LỊCH", "KHU KHU"),
    "a particle written twice": ("nhiệm vụ của của Sở Y tế", "của của"),
    "half of a set phrase before a year": ("vùng cao tầm đến năm 2030, tầm nhìn đến năm 2045", "tầm đến"),
    "a year behind years": ("giai đoạn 2026 - 2030 năm phấn đấu đạt 8%", "giai đoạn 2026 - 2030 năm"),
    "a preposition written twice": ("lắp tại tại bến xe", "tại tại"),
    "four words written twice": ("qua thương mại điện tử thương mại điện tử", "thương mại điện tử thương mại điện tử"),
    "two prepositions": ("sự giám sát từ của nhân dân", "từ của"),
}
MEANT = {
    "two compounds that meet": "bảo đảm giao thông thông suốt; xử lý hành vi vi phạm; tuân thủ thủ tục",
    "a word that the language doubles": "tăng dần dần, luôn luôn, ngày ngày",
    "a stop between": "do Sở Y tế. Tế bào",
    "a line between": "thuộc loại văn bản\nvăn bản khác",
    "a name that follows": "tại xã Xã Lộc",
    "the end of a compound and a preposition": "khắc phục tồn tại tại các bếp ăn; các bước tiếp theo theo lịch",
    "a year that is asked or compared": "giai đoạn 2026-2030 năm nào; giai đoạn 2026-2030 năm trước",
    "the last of the years": "giai đoạn 2026-2030 năm cuối; giai đoạn 2026-2030 năm sau",
    "names": "Khu Khu du lịch; khu Khu du lịch",
    "a word on two lines": "khu\nkhu du lịch",
    "figures": "năm 2026 2026",
    "four words with a stop between": "qua thương mại điện tử, thương mại điện tử",
    "four words, the second time as a name": "lập danh mục dữ liệu Danh mục dữ liệu",
    "four words on two lines": "qua thương mại điện tử\nthương mại điện tử",
    "a stretch and its years": "giai đoạn 2026-2030 năm 2028 sơ kết; giai đoạn 2026-2030 năm đầu; tầm nhìn 2045",
    "nothing": "",
}


def extra(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_extra_words(text, read_words(text))]


@pytest.mark.parametrize(("text", "words"), EXTRA.values(), ids=EXTRA.keys())
def test_a_word_too_many_is_found(text: str, words: str) -> None:
    assert extra(text) == [words]


@pytest.mark.parametrize("pair", NEVER_IN_A_ROW)
def test_pairs_that_never_follow_each_other_are_found(pair: str) -> None:
    assert extra(f"Thực hiện {pair} tỉnh") == [pair]


@pytest.mark.parametrize("word", sorted(DOUBLED_ON_PURPOSE))
def test_words_that_are_doubled_on_purpose_are_left_alone(word: str) -> None:
    assert extra(f"thực hiện {word} {word} hơn") == []


@pytest.mark.parametrize("text", MEANT.values(), ids=MEANT.keys())
def test_what_is_meant_is_left_alone(text: str) -> None:
    assert extra(text) == []
