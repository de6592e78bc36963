"""What comes round: the last day on time of one round."""

from datetime import date

import pytest

from dondoc.grammar.times.rounds import is_endless, last_day_in_year

NAMED = [
    ("Tháng 10 hằng năm", date(2027, 10, 31)),
    ("tháng 02 hàng năm", date(2027, 2, 28)),
    ("Định kỳ tháng 3 hằng năm", date(2027, 3, 31)),
    ("Quý I hằng năm", date(2027, 3, 31)),
    ("quý III, hằng năm", date(2027, 9, 30)),
    ("trước ngày 15/10 hằng năm", date(2027, 10, 14)),
    ("Chậm nhất ngày 15/10 hằng năm", date(2027, 10, 15)),
    ("Trước ngày 05 tháng 12 hằng năm", date(2027, 12, 4)),
    ("trước 31/3 mỗi năm", date(2027, 3, 30)),
    ("Tháng 10, định kỳ hằng năm", date(2027, 10, 31)),
    ("Tháng 10 thường niên", date(2027, 10, 31)),
    ("05/9 hằng năm", date(2027, 9, 5)),
    ("6 tháng đầu năm hằng năm", date(2027, 6, 30)),
    ("hằng năm trước ngày 31 tháng 01", date(2027, 1, 30)),
    ("Hằng năm, vào tháng 3", date(2027, 3, 31)),
]
# These ask for something every year, or once, and name no part of the year.
NOT_NAMED = [
    "Hằng năm",
    "hàng năm",
    "2026-2030, hằng năm",
    "Hằng năm, từ 2026 đến 2030",
    "Quý IV hằng năm",
    "Quý II/2026",
]
ENDLESS = ["Thường xuyên", "thường xuyên trong năm", "Liên tục"]
NOT_ENDLESS = ["Hằng năm", "Quý II/2026", ""]


@pytest.mark.parametrize(("words", "day"), NAMED)
def test_a_named_part_of_every_year_ends_on_its_last_day(words: str, day: date) -> None:
    assert last_day_in_year(words, 2027) == day


@pytest.mark.parametrize("words", NOT_NAMED)
def test_a_whole_year_names_no_part_of_it(words: str) -> None:
    assert last_day_in_year(words, 2027) is None


@pytest.mark.parametrize("words", ENDLESS)
def test_what_is_done_all_the_time_is_endless(words: str) -> None:
    assert is_endless(words)


@pytest.mark.parametrize("words", NOT_ENDLESS)
def test_what_has_a_time_is_not_endless(words: str) -> None:
    assert not is_endless(words)
