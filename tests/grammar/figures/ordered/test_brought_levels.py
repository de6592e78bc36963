"""Measures that are brought to a level."""

import pytest

from dondoc.grammar.figures.ordered.brought_levels import brings_by_a_year, brings_to_level
from dondoc.text import fold

AT_THE_HEAD = {
    "Giảm tỷ lệ hộ nghèo xuống dưới 11%": True,
    "Tiếp tục nâng độ che phủ rừng lên 60%": True,
    "Các xã nâng độ che phủ rừng lên 60%": False,
    "Giảm tỷ lệ hộ nghèo": False,
}
BY_A_YEAR = {
    "UBND các xã nâng tỷ lệ hộ có giếng sạch lên trên 60% trong năm 2026": True,
    "Sở Y tế giảm số ca sốt rét xuống còn 12 ca vào cuối năm 2027": True,
    "UBND các xã nâng tỷ lệ hộ có giếng sạch lên trên 60%": False,
    "UBND các xã đã nâng tỷ lệ hộ có giếng sạch lên 60% trong năm 2026": False,
    "UBND các xã mở 60 lớp trong năm 2026": False,
}


@pytest.mark.parametrize(("words", "expected"), AT_THE_HEAD.items(), ids=AT_THE_HEAD.keys())
def test_a_measure_is_brought_to_a_level_at_the_head_of_a_sentence(words: str, expected: bool) -> None:
    assert brings_to_level(fold(words)) is expected


@pytest.mark.parametrize(("words", "expected"), BY_A_YEAR.items(), ids=BY_A_YEAR.keys())
def test_a_measure_is_brought_to_a_level_by_a_year_behind_who_does_it(words: str, expected: bool) -> None:
    assert brings_by_a_year(fold(words)) is expected
