"""Which words can be a syllable of Vietnamese."""

import pytest

from dondoc.text import fold
from dondoc.text.syllables import bare, is_marked, is_syllable, tone_of

SYLLABLES = (
    "a ơ y ong oanh nghiêng nghĩ ngành ghế gà gì giếng giết giữ quý quốc quyển quả khoẻ hoà thuỷ tuyết khuya khuỷu "
    "xoong tết sách lịch đẹp việc trọng chuyện uống ướt yêu yên ỷ xoắn ngoằn huếch bước rượu"
)
NONE = {
    "ngh before another vowel": "nghành",
    "ng before a front vowel": "ngiên",
    "c before a front vowel": "cế",
    "k before another vowel": "kông",
    "a stop without its tone": "quyêt",
    "a stop with a tone it cannot have": "quyểt",
    "no vowel": "rng",
    "two tones": "tốán",
    "two syllables": "vắcxin",
    "an ending that does not exist": "trưởg",
    "letters of other languages": "web jazz",
}


@pytest.mark.parametrize("word", SYLLABLES.split())
def test_a_syllable_is_known(word: str) -> None:
    assert is_syllable(fold(word))


@pytest.mark.parametrize("words", NONE.values(), ids=NONE.keys())
def test_what_no_syllable_can_be_is_told(words: str) -> None:
    assert [word for word in words.split() if is_syllable(fold(word))] == []


def test_marks_are_stripped_letter_for_letter() -> None:
    assert bare("đẩy mạnh chuyển đổi số") == "day manh chuyen doi so"


def test_signs_and_foreign_letters_keep_their_place() -> None:
    assert bare("“ở” – ŵ😀\nơ\t9%") == "?o? ? ??\no\t9%"


@pytest.mark.parametrize(("word", "tone"), [("quý", "acute"), ("quy", ""), ("mạnh", "dot"), ("đẩy", "hook")])
def test_a_tone_is_told(word: str, tone: str) -> None:
    assert tone_of(word) == tone


def test_marks_are_seen() -> None:
    assert is_marked("đi")
    assert is_marked("quý")
    assert not is_marked("thanh")
