"""Paragraphs that tell and order nothing."""

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.plain_paragraphs import is_row_of_figures, names_only, reads_as_prose

FIGURES = {
    "Hộ nghèo\t12\t15": True,
    "1\tSửa trạm bơm\t15": True,
    "Hộ nghèo\t12": True,
    "1.\tSửa trạm bơm\t15": True,
    "1.\tSửa trạm bơm\t": False,
    "1.\tSửa trạm bơm": False,  # a point whose number stands in a cell of its own
    "Sửa trạm bơm.": False,
}
NAMES = {
    "Sở Y tế": True,
    "SỞ Y TẾ:": True,
    "Sở Y tế, Sở Tài chính": True,
    "1. Sở Y tế": False,
    "a) Sở Y tế": False,
    "Sở Y tế sửa trạm bơm": False,
    "Trạm bơm": False,
}
PROSE = {
    "Sửa trạm bơm.": True,
    "Sửa trạm bơm;": True,
    "Trong đó:": True,
    "- Trạm bơm": True,
    "Các trạm bơm đã được sửa": True,
    "Tổng cộng\t12": True,
    "Hộ nghèo\t12": False,
    "Trạm bơm": False,
    "Tổng cộng": False,
}


@pytest.mark.parametrize(("line", "expected"), FIGURES.items())
def test_rows_that_nobody_understood_are_no_points(line: str, expected: bool) -> None:
    assert is_row_of_figures(paragraphs_of(line)[0]) is expected


@pytest.mark.parametrize(("line", "expected"), NAMES.items())
def test_a_line_may_be_names_alone(line: str, expected: bool) -> None:
    assert names_only(paragraphs_of(line)[0]) is expected


@pytest.mark.parametrize(("line", "expected"), PROSE.items())
def test_sentences_and_points_are_prose_and_stray_words_are_not(line: str, expected: bool) -> None:
    assert reads_as_prose(paragraphs_of(line)[0]) is expected
