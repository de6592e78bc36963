"""Letters of other alphabets inside Vietnamese words."""

import pytest

from dondoc.grammar.words.look_alikes import CYRILLIC, GREEK, find_look_alikes

MIXED = {
    "a Cyrillic vowel": ("Tạo việc l\u0430m", "lam"),
    "a Cyrillic capital": ("\u0405ở Y tế", "Sở"),
    "in the letters of a number": ("số 12/\u041aH-UBND", "KH"),
    "a Greek letter that is an n": ("khẩn trươ\u03bdg", "trương"),
    "a Greek vowel": ("kỹ n\u03b1ng", "nang"),
}
SOUND = {
    "Latin": "Sở Y tế, KH-UBND, Đắk Lắk",
    "a word of Russian": "chữ \u041c\u043e\u0441\u043a\u0432\u0430 viết bằng chữ Kirin",
    "a Greek letter alone": "hệ số \u03b1, TNF-\u03b1",
    "a unit": "nhỏ hơn 5 \u03bcm",
    "a Greek letter with an index": "góc \u03b1k",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "reading"), MIXED.values(), ids=MIXED.keys())
def test_a_look_alike_is_found(text: str, reading: str) -> None:
    assert [found.reading for found in find_look_alikes(text)] == [reading]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_alphabets_by_themselves_are_left_alone(text: str) -> None:
    assert list(find_look_alikes(text)) == []


def test_the_place_is_that_of_the_word() -> None:
    (found,) = find_look_alikes("Giữ b\u0430n, giữ rừng")
    assert (found.start, found.end) == (4, 7)


def test_every_letter_stands_for_latin_ones() -> None:
    assert all(map(str.isascii, (CYRILLIC | GREEK).values()))
