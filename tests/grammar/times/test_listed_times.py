"""Times that words name one by one under one year."""

import pytest

from dondoc.grammar.times.listed_times import apart, each_named
from dondoc.grammar.times.periods import find_periods

CELLS = {
    "Tháng 6 và tháng 12/2026": ["Tháng 6/2026", "Tháng 12/2026"],
    "Trong quý I và quý III/2026": ["quý I/2026", "quý III/2026"],
    "Quý I, quý III năm 2026": ["Quý I năm 2026", "Quý III năm 2026"],
    "Quý II và quý III/2026": ["Quý II và quý III/2026"],
    "Quý II/2026, Quý IV/2026": ["Quý II/2026", "Quý IV/2026"],
    "Năm 2026": ["Năm 2026"],
    "Quý II/2026 và hằng năm": ["Quý II/2026", "hằng năm"],
    "Tháng 3 năm 2026 và rà soát, bổ sung hàng năm": ["Tháng 3 năm 2026", "rà soát, bổ sung hàng năm"],
    "Tháng 5, 6/2026 và duy tu, sửa chữa hằng năm": ["Tháng 5, 6/2026", "duy tu, sửa chữa hằng năm"],
    "Quý II/2026 và rà soát hằng quý": ["Quý II/2026", "rà soát hằng quý"],
    "Quý II/2026 và hàng tháng": ["Quý II/2026", "hàng tháng"],
    "Vào các tháng 3, 9/2026": ["tháng 3/2026", "tháng 9/2026"],
    "Vào tháng 3, và tháng 9 - 2026": ["tháng 3 - 2026", "tháng 9 - 2026"],
    "Trong các quý I và III/2026": ["quý I/2026", "quý III/2026"],
    "Tháng 5,6/2026": ["Tháng 5,6/2026"],
    "Trước ngày 10, 25 hằng tháng": ["Trước ngày 10, 25 hằng tháng"],
    "Trước ngày 10, 25 mỗi tháng": ["Trước ngày 10, 25 mỗi tháng"],
    "Cuối năm 2026, đầu năm 2027": ["Cuối năm 2026, đầu năm 2027"],
    "Cuối năm 2026, giữa năm 2027": ["Cuối năm 2026, giữa năm 2027"],
    "Quý III/2026, đầu năm 2027": ["Quý III/2026", "đầu năm 2027"],
    "Quý II và hằng năm": ["Quý II và hằng năm"],
}


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_each_time_of_a_cell_stands_by_itself(cell: str, expected: list[str]) -> None:
    assert [words.strip() for words in each_named(cell)] == expected


READINGS = {"tháng 4 và tháng 9/2026": [4, 9], "tháng 4 và tháng 5/2026": [4], "tháng 4/2026": [4]}


@pytest.mark.parametrize(("words", "months"), READINGS.items(), ids=READINGS.keys())
def test_what_lies_between_two_times_is_none_of_them(words: str, months: list[int]) -> None:
    (reading,) = find_periods(words)
    assert [time.value.start.month for time in apart(reading, words)] == months
