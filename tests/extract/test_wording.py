"""The words of a passage without the marks that only say how they look."""

import pytest

from dondoc.extract.wording import in_letters_of, plain

MARKED = {
    "**Sở Y tế** chủ trì": "Sở Y tế chủ trì",
    "***Giao*** _Sở Y tế_ và __Công an tỉnh__": "Giao Sở Y tế và Công an tỉnh",
    "<b>Sở</b> Y tế, diện tích m<sup>2</sup>": "Sở Y tế, diện tích m2",
    "<a href='/x'>Sở Y tế</a> <span class=\"a b\" id=x>chủ trì</span>": "Sở Y tế chủ trì",
    "Sở Y tế<br>Sở Nội vụ<BR/>Sở Tài chính": "Sở Y tế Sở Nội vụ Sở Tài chính",
    "Sở Y tế\tSở Nội vụ\nSở Tài chính": "Sở Y tế Sở Nội vụ Sở Tài chính",
}
UNMARKED = (
    "tỷ lệ <= 5% và > 3%",
    "khi a<b và c>d thì dừng",
    "kính gửi <tên đơn vị> và <cơ quan nhận>",
    "tệp bao_cao_thang.docx",
    "một dòng thường",
)


@pytest.mark.parametrize(("marked", "words"), MARKED.items())
def test_marks_of_how_words_look_are_left_out(marked: str, words: str) -> None:
    assert plain(marked) == words


@pytest.mark.parametrize("words", UNMARKED)
def test_signs_that_are_part_of_what_is_said_stay(words: str) -> None:
    assert plain(words) == words


@pytest.mark.parametrize(
    ("words", "reading"), [("PHẦN ĐẦU", "PHẤN ĐẤU"), ("Phần đầu", "Phấn đấu"), ("phần đầu", "phấn đấu")]
)
def test_a_reading_has_the_capitals_of_the_words_in_whose_place_it_stands(words: str, reading: str) -> None:
    assert in_letters_of(words, "phấn đấu") == reading


def test_a_short_form_among_the_words_keeps_its_capitals() -> None:
    assert in_letters_of("quỷ II", "quý ii") == "quý II"
