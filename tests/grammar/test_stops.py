"""Sentences that begin in small letters."""

import pytest

from dondoc.grammar.stops import find_small_beginnings

SMALL = {
    "a sentence": ("các chính sách tín ngưỡng. tập trung triển khai", "ngưỡng. tập"),
    "before a comma": ("của tỉnh. đồng thời, các xã", "tỉnh. đồng"),
}
SOUND = {
    "a capital": "các chính sách tín ngưỡng. Tập trung triển khai",
    "a capital with a mark": "của tỉnh. Đồng thời, các xã",
    "what is shortened": "ở TP. hồ Chí Minh, v.v. và, tr. đồng mỗi hộ",
    "a point of a list": "a. tập trung, b. đồng thời",
    "dots": "thuộc tỉnh... đồng thời các xã",
    "figures": "đạt 1. 500 tỷ đồng",
    "an address": "trên trang sonla.gov.vn và chuyên trang",
    "another language": "see page. the next one",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "words"), SMALL.values(), ids=SMALL.keys())
def test_a_small_beginning_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_small_beginnings(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_stops_are_left_alone(text: str) -> None:
    assert list(find_small_beginnings(text)) == []
