"""What a sentence is about, before its goals."""

import pytest

from dondoc.grammar.figures.topics import names_field, without_topic

TOPICS = {
    "Về hạ tầng số, ": "",
    "Về hạ tầng số, tỷ lệ thôn có sóng đạt ": "tỷ lệ thôn có sóng đạt ",
    "Về nông, lâm nghiệp, sản lượng chè đạt ": "sản lượng chè đạt ",
    "Về thu chi, bội chi giữ ở mức ": "bội chi giữ ở mức ",
    "Trong lĩnh vực y tế, ": "",
    "Trên lĩnh vực y tế, phấn đấu có ": "phấn đấu có ",
    "Đáng chú ý, ": "",
    "Ngoài ra đến năm 2030, tỷ lệ hộ có bể đạt ": "đến năm 2030, tỷ lệ hộ có bể đạt ",
    "Trong lĩnh vực y tế, tỷ lệ trạm có bác sĩ đạt ": "tỷ lệ trạm có bác sĩ đạt ",
    "Ngoài ra, tỷ lệ hộ có bể đạt ": "tỷ lệ hộ có bể đạt ",
}
NONE = [
    "Tỷ lệ hộ có bể, ",
    "Về đích nông thôn mới đạt ",
    "Về nuôi cá, tôm, cua đạt ",
    "Phấn đấu về trước hạn, ",
    "",
]


@pytest.mark.parametrize(("words", "left"), TOPICS.items(), ids=TOPICS.keys())
def test_what_a_sentence_is_about_is_none_of_its_measures(words: str, left: str) -> None:
    assert without_topic(words) == left


@pytest.mark.parametrize("words", NONE)
def test_other_words_stay(words: str) -> None:
    assert without_topic(words) == words


def test_a_paragraph_may_open_with_its_field() -> None:
    assert names_field("Về môi trường: tỷ lệ che phủ rừng 40%")
    assert names_field("Trong lĩnh vực y tế, 90% trạm có bác sĩ")
    assert names_field("Về xã hội, hộ nghèo còn 3%")
    assert not names_field("Về đích năm 2027")
    assert not names_field("Môi trường: tỷ lệ che phủ rừng 40%")
