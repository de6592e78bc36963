"""Goals in front of another one that are given a rank and no figure."""

import pytest

from dondoc.grammar.figures.ranked_measures import behind_rank

# words before a figure: what of them the figure measures
RANKED = {
    "Chỉ số cải cách hành chính nằm trong nhóm khá, chỉ số hài lòng": "chỉ số hài lòng",
    "Chỉ số PCI thuộc nhóm 20 tỉnh đứng đầu, chỉ số PAPI đạt": "chỉ số PAPI đạt",
    "Chỉ số PCI lọt vào tốp 10, Tỷ lệ hồ sơ đúng hạn": "Tỷ lệ hồ sơ đúng hạn",
    "Du lịch xếp thứ 10 cả nước, tổng lượt khách": "tổng lượt khách",
    "Đến năm 2030 là tỉnh khá của vùng, thu nhập bình quân đầu người": "thu nhập bình quân đầu người",
    "là một trong những tỉnh có quy mô kinh tế lớn, GRDP bình quân": "GRDP bình quân",
    "Đưa xã trở thành trung tâm du lịch, mức chi của khách": "mức chi của khách",
}
UNRANKED = {
    "a measure alone": "Chỉ số hài lòng của người dân",
    "a rank in a sentence of its own": "Đứng trong tốp đầu; tỷ lệ hộ nghèo",
    "no word of a measure behind the rank": "Tỷ lệ hộ nghèo thuộc nhóm thấp, giảm còn",
    "a group that is measured": "Tỷ lệ trẻ em nhóm tuổi mẫu giáo, mức độ đi học",
    "what a body is, and no place": "Sở Y tế là đơn vị dẫn đầu, tỷ lệ hồ sơ",
    "a figure of its own": "là tỉnh có 12 khu công nghiệp, tỷ lệ lấp đầy",
}


@pytest.mark.parametrize(("words", "measure"), RANKED.items())
def test_what_is_ranked_is_no_part_of_the_measure_behind_it(words: str, measure: str) -> None:
    assert behind_rank(words) == measure


@pytest.mark.parametrize("words", UNRANKED.values(), ids=UNRANKED.keys())
def test_other_words_stay_as_they_are(words: str) -> None:
    assert behind_rank(words) == words
