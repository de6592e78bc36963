"""Figures that name nothing themselves, and what stands before them that says what they measure."""

import pytest

from dondoc.grammar.figures.measures_before import bare_word, measure_of_heading, measure_of_sentence, names_nothing
from dondoc.grammar.figures.targets import find_targets

# A goal alone: what its last figure measures.
ALONE = {
    "Tỷ lệ đạt 60% trở lên": "Tỷ lệ",
    "Phấn đấu năm 2026, tỷ lệ đạt trên 55%": "tỷ lệ",
    "Đến năm 2025, gấp 2 lần so với năm 2020": "lần",
    "Số hợp tác xã năm 2025 gấp 2 lần so với năm 2020": "Số hợp tác xã",
    "Tỷ lệ hài lòng năm 2026 cao hơn 10 điểm % so với năm 2025": "Tỷ lệ hài lòng",
    "Chi phí vận hành thấp hơn 4% so với năm 2024": "Chi phí vận hành",
    "Năm 2026 cao hơn 3 điểm % so với mức bình quân": "điểm %",
    # What looks like a comparator and is part of what is measured.
    "Tỷ lệ lao động trình độ cao 12%": "Tỷ lệ lao động trình độ cao",
    "Số thôn vùng cao đạt 40%": "Số thôn vùng cao",
    "Tỷ lệ nợ so với tổng dư nợ dưới 2%": "Tỷ lệ nợ so với tổng dư nợ",
}


@pytest.mark.parametrize("goal", ALONE)
def test_no_comparator_is_a_measure(goal: str) -> None:
    assert find_targets(goal)[-1].measure == ALONE[goal]


@pytest.mark.parametrize("words", ["Tỷ lệ đạt ", "Phấn đấu năm 2026 tỷ lệ đạt ", "Mức đạt "])
def test_a_bare_word_is_what_is_left_of_a_measure(words: str) -> None:
    assert bare_word(words).lower() in ("tỷ lệ", "mức")


@pytest.mark.parametrize("words", ["", "Đến năm 2030 đạt ", "Tăng số hộ khá, tỷ lệ đạt "])
def test_other_words_leave_no_bare_word(words: str) -> None:
    assert bare_word(words) == ""


@pytest.mark.parametrize("measure", ["%", "Tỷ lệ", "tỷ lệ này", "Con số trên", "số này"])
def test_a_unit_and_a_word_that_points_back_name_nothing(measure: str) -> None:
    assert names_nothing(measure, "%")


@pytest.mark.parametrize("measure", ["Tỷ lệ che phủ", "tỷ lệ này của nữ", "Kết quả hòa giải", "bác sĩ/vạn dân"])
def test_a_measure_names_something(measure: str) -> None:
    assert not names_nothing(measure, "bác sĩ/vạn dân")


SENTENCES = {
    "Nâng chất lượng hòa giải ở thôn.": "Nâng chất lượng hòa giải ở thôn",
    "Phấn đấu mở rộng mạng lưới thư viện;": "mở rộng mạng lưới thư viện",
    "Năm 2024 có 30 thư viện.": "",
    "Giảm.": "",
    "rất dài " * 30: "",
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_without_figures_says_what_the_next_is_about(sentence: str) -> None:
    assert measure_of_sentence(sentence) == SENTENCES[sentence]


HEADINGS = {
    "Tỷ lệ hộ dùng nước sạch:": "Tỷ lệ hộ dùng nước sạch",
    "Tổng vốn đầu tư toàn xã hội:": "Tổng vốn đầu tư toàn xã hội",
    "Mục tiêu cụ thể": "",
    "Số chỉ tiêu cụ thể sau:": "",
    "Về giao thông:": "",
    "Phát triển đô thị:": "",
}


@pytest.mark.parametrize("heading", HEADINGS)
def test_only_a_heading_that_names_a_measure_gives_it_to_its_bullets(heading: str) -> None:
    assert measure_of_heading(heading) == HEADINGS[heading]
