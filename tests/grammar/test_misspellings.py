"""Words that a scan or a typist broke."""

import pytest

from dondoc.grammar.misspellings import DROPPED_LETTERS, EXCEPTIONS, SET_PHRASES, find_misspellings

BROKEN = {
    "Phần đầu đạt 90%": "phấn đấu",
    "phân đấu đến năm 2030": "phấn đấu",
    "Cùng cố hệ thống": "củng cố",
    "chuyên dịch cơ cấu": "chuyển dịch",
    "tháo gỡ chông chéo": "chồng chéo",
    "kiểm chế lạm phát": "kiềm chế",
}
WHOLE = {
    "the phrase itself": "Phấn đấu đạt 90%",
    "the phrase in capitals": "CỦNG CỐ QUỐC PHÒNG",
    "another place of the tone": "Nhiệm vụ củng cố",
    "a plain word that only looks alike": "trong phần đầu của báo cáo",
    "words that mean something of their own": "cũng có thể",
    "part of a longer word": "siêuphần đầutư",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "reading"), BROKEN.items(), ids=BROKEN.keys())
def test_a_broken_set_phrase_is_found_with_its_reading(text: str, reading: str) -> None:
    (found,) = find_misspellings(text)
    assert found.reading == reading
    assert len(text[found.start : found.end].split()) == len(reading.split())


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_whole_words_are_left_alone(text: str) -> None:
    assert find_misspellings(text) == []


@pytest.mark.parametrize("phrase", SET_PHRASES)
def test_no_set_phrase_is_broken(phrase: str) -> None:
    assert find_misspellings(f"Tăng cường {phrase} trên địa bàn") == []


@pytest.mark.parametrize(("wrong", "reading"), DROPPED_LETTERS.items(), ids=DROPPED_LETTERS.keys())
def test_dropped_letters_are_put_back(wrong: str, reading: str) -> None:
    assert [found.reading for found in find_misspellings(f"Việc {wrong} ở xã")] == [reading]


@pytest.mark.parametrize("words", sorted(EXCEPTIONS))
def test_an_exception_is_never_found(words: str) -> None:
    assert find_misspellings(f"Việc {words} ở xã") == []
