"""Set phrases whose marks a scan or a typist changed."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.misread_phrases import find_misread_phrases
from dondoc.grammar.words.set_phrases import EXCEPTIONS, LOST_STROKES, NEVER_TOGETHER, SET_PHRASES

WHOLE = {
    "the phrase itself": "Phấn đấu đạt 90%",
    "the phrase in capitals": "CỦNG CỐ QUỐC PHÒNG",
    "another place of the tone": "Nhiệm vụ củng cố",
    "a plain word that only looks alike": "trong phần đầu của báo cáo",
    "words that mean something of their own": "cũng có thể",
    "a word that belongs to the next one": "người cùng cơ quan",
    "a word that belongs to the one before": "nguồn thu nội địa phần đầu kỳ",
    "words without any mark": "xem tại hanh chinh, nang cao",
    "a collective that is strong": "xây dựng tập thể mạnh",
    "letters of a code": "mã KHHGDX",
    "part of a longer word": "siêuphần đầutư",
    "each of some schools": "mỗi trường trung học có sân bóng, mỗi trường một tủ sách",
    "each school and what it does": "mỗi trường dạy bơi; mỗi trườngx",
    "a plain word before none of a set phrase": "phần đầu máy; phần đầu trang",
    "what is practised together": "làm bài tập chung ở lớp; hai đội tập chung sân",
    "what is consumed": "tiêu thụ công nghệ phẩm",
    "nothing": "",
}


def readings(text: str) -> list[str]:
    return [found.reading for found in find_misread_phrases(text, read_words(text))]


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_whole_words_are_left_alone(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize("phrase", SET_PHRASES)
def test_no_set_phrase_is_broken(phrase: str) -> None:
    assert readings(f"Tăng cường {phrase} trên địa bàn") == []


@pytest.mark.parametrize(("wrong", "reading"), NEVER_TOGETHER.items(), ids=NEVER_TOGETHER.keys())
def test_words_that_never_stand_together_are_read_anew(wrong: str, reading: str) -> None:
    assert readings(f"Chuyển đổi {wrong} sâu rộng") == [reading]


@pytest.mark.parametrize("words", sorted(EXCEPTIONS))
def test_an_exception_is_never_found(words: str) -> None:
    assert readings(f"Việc {words} ở xã") == []


@pytest.mark.parametrize(("wrong", "reading"), LOST_STROKES.items(), ids=LOST_STROKES.keys())
def test_an_abbreviation_that_lost_a_stroke_is_read_with_it(wrong: str, reading: str) -> None:
    assert readings(f"Công tác {wrong.upper()} năm nay") == [reading]


@pytest.mark.parametrize(
    "after",
    [
        ",", ";", ".", "", " và đất", " sống", " đầu tư", " kinh doanh", " làm việc", " mạng", " số", " nước",
        " không khí",
        " đất", " biển", " tự nhiên",
    ],
)  # fmt: skip
def test_an_environment_that_lost_its_marks_is_told_by_what_follows(after: str) -> None:
    assert readings(f"giữ mỗi trường{after}") == ["môi trường"]


@pytest.mark.parametrize(
    "after",
    [
        "đạt", "đến", "tỷ lệ", "tốc độ", "xây dựng", "hoàn thành", "tổng", "có", "giảm", "tăng", "thực hiện",
        "toàn tỉnh",
        "trong", "khởi công", "tiếp tục", "tiết kiệm",
    ],
)  # fmt: skip
def test_striving_that_lost_its_marks_is_told_by_what_follows(after: str) -> None:
    assert readings(f"Phần đầu {after} 12 xã") == ["phấn đấu"]
