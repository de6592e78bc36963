"""Figures that say where things stand before they change."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.base_figures import is_base
from dondoc.grammar.figures.figures_with_units import figure_with_unit, numbers_in
from dondoc.text import fold

BASES = {
    "giảm từ 20% xuống còn 15%": True,
    "giảm từ khoảng 20% năm 2024 còn 15%": True,
    "tăng 15% so với dự toán (20% tổng thu)": False,
    "giảm so với dự toán (20%)": True,
    "giảm từ 20% trở lên, đạt 15%": False,
    "giảm 20% xuống còn 15%": False,
    "giảm trên 20% xuống còn 15%": False,
    "kết quả khá tốt (20%)": False,
}


@pytest.mark.parametrize(("sentence", "base"), BASES.items())
def test_where_things_stand_is_no_goal(sentence: str, base: bool) -> None:
    match = next(each for each in numbers_in(fold(sentence)) if each[0] == "20")
    figure = figure_with_unit(match, sentence, fold(sentence))
    assert figure
    assert figure.low == Decimal(20)
    assert is_base(figure, fold(sentence)) is base
