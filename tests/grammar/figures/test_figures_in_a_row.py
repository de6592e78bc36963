"""Figures in a row without words of their own: what holds for all of them."""

import re

import pytest

from dondoc.grammar.figures.figures_in_a_row import (
    compared,
    deal_out_years,
    deal_out_years_behind,
    is_joined,
    row_ending,
)
from dondoc.grammar.times.periods import find_periods
from dondoc.model import Comparator

# Sentences, and by its figure the year that each of a row has before it, or behind it.
YEARS_BEFORE = {
    "năm 2026 và 2028 có 95% và 80% số trạm": {"95%": 2026, "80%": 2028},
    "năm 2026, năm 2028 đạt 95%; 80%": {"95%": 2026, "80%": 2028},
    "năm 2025 có 5%; năm 2026, 2028 đạt 95%, 80%": {"95%": 2026, "80%": 2028},
    "năm 2026 đạt 95% và 80%": {},
    "năm 2026, 2027 và 2028 đạt 95% và 80%": {},
    "năm 2026 có 95% số trạm và 80% số hộ": {},
}
YEARS_BEHIND = {
    "đạt 95% và 80% số trạm vào năm 2026 và 2028": {"95%": 2026, "80%": 2028},
    "đạt 95%, 80% vào các năm 2026, 2028": {"95%": 2026, "80%": 2028},
    "đạt 95% và 80% số trạm vào năm 2026": {},
    "đạt 95% và 80%; vào năm 2026 và 2028": {},
    "đạt 95% số trạm vào năm 2026 và 2028": {},
}


def _figures(sentence: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\d+%", sentence)]


@pytest.mark.parametrize(("sentence", "years"), YEARS_BEFORE.items())
def test_as_many_years_before_a_row_are_dealt_out_one_each(sentence: str, years: dict[str, int]) -> None:
    dealt = deal_out_years(_figures(sentence), find_periods(sentence), sentence)
    assert {sentence[start : start + 3].strip(): year.end.year for start, year in dealt if year.end} == years


@pytest.mark.parametrize(("sentence", "years"), YEARS_BEHIND.items())
def test_as_many_years_behind_a_row_are_dealt_out_one_each(sentence: str, years: dict[str, int]) -> None:
    dealt = deal_out_years_behind(_figures(sentence), find_periods(sentence), sentence)
    assert {sentence[start : start + 3].strip(): year.end.year for start, year in dealt if year.end} == years


def test_a_row_has_no_word_between_its_figures() -> None:
    sentence = "có 10% số hộ, 20% và 30%; 40%"
    figures = _figures(sentence)
    assert [is_joined(figures, place, sentence) for place in range(4)] == [False, True, True, False]
    assert row_ending(figures, 3, sentence) == [start for start, _ in figures[1:]]
    assert row_ending(figures, 0, sentence) == [figures[0][0]]


def test_figures_in_a_row_are_compared_as_the_first_of_them() -> None:
    words = "đạt khoảng 30% và 20% tổng số hộ, 10% số thôn"
    places = [(11, 14), (18, 21), (34, 37)]
    assert compared(places, words) == [Comparator.APPROX, Comparator.APPROX, Comparator.EQ]


def test_figures_each_for_one_are_compared_as_the_first_of_them() -> None:
    words = "không quá 35 học sinh đối với tiểu học, 45 học sinh đối với trung học"
    first, other = words.index("35"), words.index("45")
    places = [(first, first + len("35 học sinh")), (other, other + len("45 học sinh"))]
    assert compared(places, words) == [Comparator.LE, Comparator.LE]
    assert compared(places, words.replace("45 học sinh đối với", "45 học sinh tại    ")) == [
        Comparator.LE,
        Comparator.EQ,
    ]


def test_a_figure_among_so_many_is_compared_by_itself() -> None:
    words = "tuổi thọ trên 80 tuổi; 45 giường bệnh/10.000 dân"
    assert compared([(14, 21), (23, len(words))], words) == [Comparator.GT, Comparator.EQ]
    words = "thu nhập trên 80 triệu đồng; 90 triệu đồng"
    assert compared([(14, 27), (29, len(words))], words) == [Comparator.GT, Comparator.GT]
