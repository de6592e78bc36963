"""Words whose letters were typed in the wrong order."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles
from dondoc.grammar.words.swapped_letters import find_swapped_letters

SWAPPED = {
    "the end": ("côgn khai kết quả", "công"),
    "the beginning": ("các daonh nghiệp", "doanh"),
    "before a mark": ("các đnơ vị", "đơn"),
    "in the middle": ("việc thahn toán", "thanh"),
    "with a lost hat": ("trí tuệ nhna tạo", "nhân"),
    "a key of a tone": ("chuẩn bij hồ sơ", "bị"),
}
SOUND = {
    "sound words": "công khai, doanh nghiệp, thanh toán, đơn vị",
    "borrowed words": "dịch vụ logistics, form mẫu, container",
    "a name": "ông Smiht đến thăm",
    "short forms": "THCS, GDTX",
    "no partner": "ghi hsa vào sổ",
}


def readings(text: str) -> list[str]:
    listed = read_words(text)
    return [found.reading for found in find_swapped_letters(text, find_open_puzzles(listed))]


@pytest.mark.parametrize(("text", "reading"), SWAPPED.values(), ids=SWAPPED.keys())
def test_the_order_of_letters_is_mended(text: str, reading: str) -> None:
    assert readings(text) == [reading]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_what_is_in_order_is_left_alone(text: str) -> None:
    assert readings(text) == []
