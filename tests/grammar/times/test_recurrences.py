"""How often something recurs, in cells and in sentences."""

from typing import get_args

import pytest

from dondoc.grammar.times.recurrences import RECURRENCES, find_recurrence
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.model import Recurrence, Schedule
from dondoc.text import fold

RECURRING = {
    "Hàng năm": "yearly",
    "Hằng năm": "yearly",
    "HẰNG NĂM": "yearly",
    "Mỗi năm 01 lần": "yearly",
    "Ít nhất 02 lần/năm": "yearly",
    "01 lần mỗi năm": "yearly",
    "1 lần/quý": "quarterly",
    "02 lần trong năm": "yearly",
    "01 lần/01 năm": "yearly",
    "01 lần mỗi 1 năm": "yearly",
    "02 lần một năm": "yearly",
    "02 lần một tháng": "monthly",
    "Ngày 10 tháng cuối của quý": "quarterly",
    "02 lần một quý": "quarterly",
    "02 lần/quí": "quarterly",
    "02 lần trong tháng": "monthly",
    "02 lần/tháng": "monthly",
    "Mỗi quí": "quarterly",
    "Thường niên": "yearly",
    "Thường xuyên, hằng năm": "yearly",
    "Tháng 10 hàng năm": "yearly",
    "Trước 15/12 hằng năm": "yearly",
    "Hàng quý": "quarterly",
    "Hằng quý": "quarterly",
    "Mỗi quý một lần": "quarterly",
    "Hàng quí": "quarterly",
    "Ngày 10 tháng cuối quý": "quarterly",
    "Trước ngày 20 của tháng cuối mỗi quý": "quarterly",
    "Hàng tháng": "monthly",
    "Định kỳ hằng tháng": "monthly",
    "Trước ngày 20 hàng tháng": "monthly",
    "Mỗi tháng": "monthly",
    "Tháng 6, 12 hằng năm": "yearly",
}
NOT_RECURRING = {
    "a single year": "Năm 2026",
    "what is done so often in a sentence": "kiểm tra 02 lần/năm",
    "a row": "hàng 05 năm tuổi",
    "goods": "hàng hóa năm 2026",
    "continuously": "Thường xuyên",
    "words that only look alike": "những năm, những tháng tới",
}


@pytest.mark.parametrize(("cell", "recurrence"), RECURRING.items(), ids=RECURRING.keys())
def test_a_recurring_time_has_a_recurrence_and_no_dates(cell: str, recurrence: Recurrence) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "deadline", None, None, recurrence),)


def test_every_recurrence_has_a_case() -> None:
    assert {name for name, _ in RECURRENCES} == set(RECURRING.values()) == set(get_args(Recurrence))


@pytest.mark.parametrize("words", NOT_RECURRING.values(), ids=NOT_RECURRING.keys())
def test_other_words_recur_never(words: str) -> None:
    assert find_recurrence(fold(words)) is None
