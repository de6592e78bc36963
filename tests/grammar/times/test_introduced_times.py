"""Words that introduce a time in running text, and how they do."""

import pytest

from dondoc.grammar.times.introduced_times import introduction
from dondoc.grammar.times.periods import find_periods
from dondoc.text import fold

# words: how the last time in them is introduced, the group of the expression
INTRODUCED = {
    "Hoàn thành trước ngày 30/6/2026": "before",
    "trong tháng 6/2026, tháng 7/2026": "within",
    "trước thời hạn 30/6/2026": "before",
    "Xong trước 15/7/2026": "before",
    "trước 17h00 ngày 20/5/2026": "before",
    "trước 24 giờ 00 phút ngày 31/12/2026": "before",
    "trước chiều ngày 20/5/2026": "before",
    "trước thứ Sáu (19/6/2026)": "before",
    "trước dịp Quốc khánh 02/9/2026": "before",
    "trước ngày 30/6 và 31/12/2026": "before",
    "chậm nhất là ngày 20/12/2026": "until",
    "không muộn hơn tháng 9/2026": "until",
    "hạn cuối: 20/5/2026": "until",
    "cho đến hết quý II/2026": "until",
    "trước khi hết năm 2026": "until",
    "đến cuối năm 2026": "towards",
    "vào đầu tháng 3/2026": "at",
    "ngay sau ngày 20/5/2026": "later",
    "thời gian dự kiến: tháng 9/2026": "planned",
    "kể từ ngày 01/7/2026": "since",
    "trong quý III/2026": "within",
    "trong 6 tháng đầu năm 2026": "within",
    "trong năm 2026, 2027": "within",
    "trong 2 năm 2026 - 2027": "within",
    "thời gian thực hiện: năm 2026-2030": "within",
    "xong trong tuần 3 tháng 6/2026": "within",
}
NOT_INTRODUCED = {
    "the day of a document": "Nghị quyết ngày 20/5/2026",
    "the year of what is summed up": "tổng kết năm 2026",
    "an hour alone": "lúc 8 giờ ngày 20/5/2026",
    "how things stand on a day": "số liệu thời điểm 31/12/2026",
    "the first of several years of which the number is told": "trong ba năm 2026, 2027, 2028",
    "what is kept, and since when": "trước dịp kỷ niệm ngày Quốc khánh (02/9/1945 - 02/9/2026)",
    "a feast that moves": "trước Tết Nguyên đán 2027",
    "one feast of two days": "trước dịp lễ 30/4, 01/5/2026",
}


@pytest.mark.parametrize(("words", "how"), INTRODUCED.items())
def test_a_word_of_time_introduces_the_time_behind_it(words: str, how: str) -> None:
    folded = fold(words)
    *_, last = find_periods(folded)
    said = introduction(folded, last)
    assert said is not None
    groups = ("before", "until", "towards", "at", "later", "planned", "since", "within")
    assert [group for group in groups if said[group]] == [how]


@pytest.mark.parametrize("words", NOT_INTRODUCED.values(), ids=NOT_INTRODUCED.keys())
def test_other_words_before_a_time_introduce_none(words: str) -> None:
    folded = fold(words)
    *_, last = find_periods(folded)
    assert introduction(folded, last) is None
