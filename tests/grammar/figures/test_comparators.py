"""How a figure is to be compared, by the words right before and after it."""

import pytest

from dondoc.grammar.figures.comparators import COMPARATORS, comparator_before, read_comparator
from dondoc.model import Comparator
from dondoc.text import fold

EQ, GT, GE, LT, LE, APPROX = (
    Comparator.EQ, Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE, Comparator.APPROX,
)  # fmt: skip
# Words around the figure '10%'.
AROUND = {
    "không có xã nào đạt dưới 10%": GE,
    "không còn huyện nào trên 10%": LE,
    "không để xã nào có tỷ lệ trên mức 10%": LE,
    "cao hơn 10% so với năm trước": EQ,
    "cao hơn 10% một năm": GT,
    "trên 10% so với năm trước": GT,
    "5 chợ và 10%; 3 bến trở lên": GE,
    "10% số xã; 1.250 hộ trở lên": GE,
    "đạt 10%": EQ,
    "từ 10% trở lên": GE,
    "10% số xã trở lên": GE,
    "từ 10%": GE,
    "từ 10% trở xuống": LE,
    "10% trở xuống": LE,
    "tối thiểu từ 10%": GE,
    "tối thiểu là 10%": GE,
    "khoảng (10%": APPROX,
    "không quá 10%": LE,
    "không dưới 10%": GE,
    "dưới 10%": LT,
    "trên 10%": GT,
    "TRÊN 10%": GT,
}
BEFORE = {
    "trên ": GT,
    "hơn ": GT,
    "vượt ": GT,
    "vượt mốc ": GT,
    "vượt ngưỡng ": GT,
    "> ": GT,
    "dưới ": LT,
    "xuống dưới ": LT,
    "<": LT,
    "ít nhất có ": GE,
    "không thấp hơn ": GE,
    "≥ ": GE,
    "tối đa ": LE,
    "không vượt quá ": LE,
    "không vượt ngưỡng ": LE,
    "không vượt mức ": LE,
    "≤": LE,
    "ước đạt ": APPROX,
    "xấp xỉ ": APPROX,
    "~": APPROX,
}
NOTHING_BEFORE = ["", "đạt ", "bằng ", "mái trên cùng có ", "hơn nữa, đạt ", "đạt mốc ", "ở ngưỡng "]


@pytest.mark.parametrize(("words", "comparator"), AROUND.items(), ids=AROUND.keys())
def test_a_figure_is_compared_as_its_clause_says(words: str, comparator: Comparator) -> None:
    folded = fold(words)
    start = folded.index("10%")
    assert read_comparator(folded, start, start + 3) is comparator


@pytest.mark.parametrize(("words", "comparator"), BEFORE.items(), ids=BEFORE.keys())
def test_words_right_before_a_figure_compare_it(words: str, comparator: Comparator) -> None:
    assert comparator_before(words) is comparator


@pytest.mark.parametrize("words", NOTHING_BEFORE)
def test_other_words_before_a_figure_compare_nothing(words: str) -> None:
    assert comparator_before(words) is None


def test_words_of_another_clause_do_not_count() -> None:
    folded = fold("đạt 10%. Các xã từ 3 tiêu chí trở lên")
    start = folded.index("10%")
    assert read_comparator(folded, start, start + 3) is EQ


def test_every_comparator_of_the_table_has_a_case() -> None:
    assert {comparator for comparator, _ in COMPARATORS} == set(BEFORE.values())
