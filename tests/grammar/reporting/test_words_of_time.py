"""The words in which an order to report says how often or by when."""

import pytest

from dondoc.grammar.reporting.words_of_time import words_of_time_at

# A sentence, in which '|' stands where its time begins, and the words that tell it.
TOLD = {
    "with what leads in": ("gửi Sở Y tế trước |ngày 25 hằng tháng.", "trước ngày 25 hằng tháng"),
    "two words that lead in": (
        "báo cáo định kỳ, trước |ngày 25 hằng tháng",
        "báo cáo định kỳ, trước ngày 25 hằng tháng",
    ),
    "to the cycle": ("gửi báo cáo vào |ngày làm việc cuối tháng về Sở Y tế", "báo cáo vào ngày làm việc cuối tháng"),
    "to the end of the clause": ("xong trước |30/6/2026; lưu hồ sơ", "trước 30/6/2026"),
    "at most eight words": ("kết quả |a b c d e f g h i k", "a b c d e f g h"),
    "without anything that leads in": ("kết quả |hằng quý", "hằng quý"),
    "nothing but a stop": ("kết quả |; lưu", "; lưu"),
}


@pytest.mark.parametrize(("sentence", "words"), TOLD.values(), ids=TOLD.keys())
def test_words_of_time_are_told_whole(sentence: str, words: str) -> None:
    assert words_of_time_at(sentence.replace("|", ""), sentence.index("|")) == words
