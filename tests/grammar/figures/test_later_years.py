"""Figures that are due in no year that the sentence names."""

import pytest

from dondoc.grammar.figures.later_years import of_later_years

# The figure at hand is the last one of each sentence.
LATER = [
    "năm 2026 đạt 95%, các năm tiếp theo đạt 97%",
    "năm 2026 đạt 95%; những năm sau đạt 97%",
    "năm 2026 đạt 95% và trong các năm còn lại đạt 97%",
    "năm 2026 trồng 95 ha, trồng 97 ha các năm tiếp theo",
    "năm 2026 trồng 95 ha, trồng 97 ha, trong các năm kế tiếp",
]
NOT_LATER = [
    "năm 2026 và các năm tiếp theo đạt 97%",
    "từ năm 2026, các năm tiếp theo đạt 97%",
    "năm 2026 đạt 97%",
    "các năm tiếp theo; năm 2026 đạt 97%",
    "các năm tiếp theo đạt 95%, năm 2026 đạt 97%",
    "năm 2026 đạt 97%, các năm tiếp theo đạt cao hơn",
]


@pytest.mark.parametrize("sentence", LATER)
def test_a_figure_may_be_of_years_that_nobody_names(sentence: str) -> None:
    start = sentence.rindex("97")
    assert of_later_years(start, start + len("97 ha" if "97 ha" in sentence else "97%"), sentence)


@pytest.mark.parametrize("sentence", NOT_LATER)
def test_other_figures_are_of_the_year_that_is_named(sentence: str) -> None:
    start = sentence.rindex("97")
    assert not of_later_years(start, start + len("97%"), sentence)
