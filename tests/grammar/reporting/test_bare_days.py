"""Days of a report that stand alone, with the cycle beside them or that of the sentence before."""

import pytest

from dondoc.grammar.reporting.bare_days import find_bare_days
from dondoc.grammar.reporting.report_cycles import DutyRecurrence
from dondoc.text import fold

BESIDE_A_CYCLE: dict[str, list[tuple[DutyRecurrence, int]]] = {
    "Báo cáo hằng tháng (trước ngày 25)": [("monthly", 25)],
    "báo cáo hàng quý, chậm nhất ngày 15": [("quarterly", 15)],
    "báo cáo hằng tháng vào ngày 20; hằng quý vào ngày 05": [("monthly", 20), ("quarterly", 5)],
    "hằng tháng gửi số liệu trước các ngày 10 và ngày 31": [("monthly", 10), ("monthly", 31)],
}
BEHIND_A_CYCLE: dict[tuple[str, DutyRecurrence], list[tuple[DutyRecurrence, int]]] = {
    ("Thời hạn gửi trước ngày 25", "monthly"): [("monthly", 25)],
    ("muộn nhất vào ngày 5 kỳ sau", "quarterly"): [("quarterly", 5)],
    ("gửi trước ngày 25", "yearly"): [],  # of which month?
}
NO_DAYS = {
    "no cycle": "gửi trước ngày 25",
    "the cycle of another clause": "Hằng tháng giao ban; trước ngày 10 gửi Sở Y tế",
    "a whole day": "báo cáo hằng tháng, lần đầu trước ngày 25/6/2026",
    "a day of a named month": "báo cáo hằng tháng, lần đầu trước ngày 25 tháng 6",
    "how many days": "báo cáo hằng tháng trong 25 ngày",
    "a paragraph of a law": "báo cáo hằng tháng theo Điều 25",
    "a day that no month has": "báo cáo hằng tháng trước ngày 32",
    "no day of a month": "báo cáo hằng tháng trước ngày 0",
}


@pytest.mark.parametrize(("words", "days"), BESIDE_A_CYCLE.items())
def test_a_day_comes_as_often_as_the_words_before_it_say(words: str, days: list[tuple[DutyRecurrence, int]]) -> None:
    assert [(cycle, day) for _, cycle, day in find_bare_days(fold(words), [], None)] == days


@pytest.mark.parametrize(("said", "days"), BEHIND_A_CYCLE.items())
def test_a_day_takes_the_cycle_of_the_sentence_before(
    said: tuple[str, DutyRecurrence], days: list[tuple[DutyRecurrence, int]]
) -> None:
    words, cycle = said
    assert [(found, day) for _, found, day in find_bare_days(fold(words), [], cycle)] == days


@pytest.mark.parametrize("words", NO_DAYS.values(), ids=NO_DAYS.keys())
def test_other_days_are_none_of_a_report(words: str) -> None:
    assert list(find_bare_days(fold(words), [], None)) == []


def test_a_day_that_is_taken_is_not_told_again() -> None:
    words = fold("báo cáo hằng tháng trước ngày 25")
    assert list(find_bare_days(words, [(words.index("25"), len(words))], None)) == []
