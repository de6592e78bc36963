"""The day behind the number of a cited document."""

from datetime import date

import pytest

from dondoc.grammar.documents.cited_days import take_day

# words behind a number: the day that they begin with, and what is left of them
DAYS = {
    " ngày 05/3/2025 của Chính phủ": (date(2025, 3, 5), " của Chính phủ"),
    " ngày 01.02.2025 của Bộ Y tế": (date(2025, 2, 1), " của Bộ Y tế"),
    ", ngày 12 tháng 4 năm 2024 của UBND tỉnh": (date(2024, 4, 12), " của UBND tỉnh"),
    " ngày05/3/2025, về y tế": (date(2025, 3, 5), ", về y tế"),
    " NGÀY 05/3/2025": (date(2025, 3, 5), ""),
    " ngày 29/02/2024 của": (date(2024, 2, 29), " của"),
    " (ngày 5-3-2025) của Bộ Y tế": (date(2025, 3, 5), "  của Bộ Y tế"),
}
SLIPS = {
    " ngày 45/3/2024 của Bộ Y tế": " của Bộ Y tế",
    " ngày 31/02/2025 của Bộ Y tế": " của Bộ Y tế",
    " ngày 31/02 của Bộ Y tế": " của Bộ Y tế",
    " ngày 45/3 của Bộ Y tế": " của Bộ Y tế",
    " ngày 29/02/2023 của Bộ Y tế": " của Bộ Y tế",
    " ngày 5/13/2024 của Bộ Y tế": " của Bộ Y tế",
    " ngày 00-3-2024 của Bộ Y tế": " của Bộ Y tế",
    " (ngày 30/02/2024) của Bộ Y tế": "  của Bộ Y tế",
}
NO_DAYS = {
    "no day at all": " của Chính phủ",
    "a day of something else, farther on": " của Chính phủ ngày 1/2/2025",
    "a word that goes on": " ngày hội toàn dân",
    "a day without its year": " ngày 5/3 của",
    "figures that are longer than a year": " ngày 5/13/20245",
}


@pytest.mark.parametrize(("after", "taken"), DAYS.items())
def test_the_day_is_taken_from_the_words_behind_a_number(after: str, taken: tuple[date, str]) -> None:
    assert take_day(after) == taken


@pytest.mark.parametrize(("after", "left"), SLIPS.items())
def test_a_day_that_no_calendar_has_is_taken_for_none(after: str, left: str) -> None:
    assert take_day(after) == (None, left)


@pytest.mark.parametrize("after", NO_DAYS.values(), ids=NO_DAYS.keys())
def test_words_without_a_day_are_given_back(after: str) -> None:
    assert take_day(after) == (None, after)
