"""What figures that name nothing measure."""

from dataclasses import replace

import pytest

from dondoc.extract.prose.named_measures import named_above, with_measure
from dondoc.grammar.figures.targets import find_targets

RATE = "Tỷ lệ hộ dùng nước sạch"


@pytest.mark.parametrize(
    ("words", "goal", "above", "measure"),
    [
        ("Con số này đạt 60%.", "Con số này đạt 60%.", f"{RATE}:", RATE),
        ("Con số này đạt 60%.", "Con số này đạt 60%.", "Các chỉ tiêu như sau:", ""),
        ("Trồng quế ở các xã. Con số này đạt 60%.", "Con số này đạt 60%.", f"{RATE}:", "Trồng quế ở các xã"),
        (f"{RATE} đạt 50%. Con số này đạt 60%.", "Con số này đạt 60%.", "", RATE),
    ],
)
def test_the_sentence_before_or_the_heading_names_it(words: str, goal: str, above: str, measure: str) -> None:
    assert named_above(words, goal, above) == measure


@pytest.mark.parametrize(
    ("measure", "given", "measured"),
    [
        ("Con số này", RATE, RATE),
        ("Tỷ lệ", RATE, RATE),
        ("%", RATE, RATE),
        ("Tỷ lệ hộ nghèo", RATE, "Tỷ lệ hộ nghèo"),
        ("Con số này", "", "Con số này"),
    ],
)
def test_only_targets_that_name_nothing_take_it(measure: str, given: str, measured: str) -> None:
    (target,) = find_targets(f"{RATE} đạt 60% vào năm 2030")
    (found,) = with_measure((replace(target, measure=measure),), given)
    assert found.measure == measured
