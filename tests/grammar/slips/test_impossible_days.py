"""Days and months that no calendar has."""

import pytest

from dondoc.grammar.slips.impossible_days import find_impossible_days

IMPOSSIBLE = {
    "a day too many": ("trước ngày 31/4/2026", "31/4/2026"),
    "in words": ("ngày 30 tháng 02 năm 2026", "30 tháng 02 năm 2026"),
    "no leap year": ("ngày 29/02/2026", "29/02/2026"),
    "a day without its year": ("trước ngày 31/11", "31/11"),
    "a month too many": ("tháng 13/2026", "13/2026"),
    "a month too many, in words": ("tháng 13 năm 2026", "13 năm 2026"),
    "no month": ("tháng 00/2026", "00/2026"),
    "a day in a month too many": ("hạn: 05/13/2026", "05/13/2026"),
    "a day of long ago": ("hạn: 31/11/1999", "31/11/1999"),
    "a quarter too many": ("trong Quý V năm 2026", "Quý V"),
    "a quarter too many, in figures": ("trong quý 5/2026", "quý 5"),
    "a quarter of long ago": ("trong quý 5/1999", "quý 5"),
    "a day of each year in a month too many": ("trước ngày 10/13 hằng năm", "10/13"),
    "a day of each month": ("ngày 35 hằng tháng", "35"),
}
SOUND = {
    "the last day of each month": "ngày 30 hằng tháng",
    "the last of a month": "ngày 30/4/2026, ngày 31/12",
    "a leap year": "ngày 29/02/2028",
    "a leap day of no year": "trước ngày 29/02",
    "a month": "tháng 12/2026, tháng 01 năm 2027",
    "quarters": "quý I, II, III và IV năm 2026; đá quý 5 viên; Quý vị; quý vi phạm",
    "a number of a document": "số 31/KH-UBND ngày 05/5/2026",
    "a number behind a month": "tháng 13/20265 hộ",
    "a number of a resolution": "số 31/13/2026/NQ-HĐND",
    "a fraction": "mỗi ngày 31/40 hộ",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "words"), IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_an_impossible_day_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_impossible_days(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_days_of_the_calendar_are_left_alone(text: str) -> None:
    assert list(find_impossible_days(text)) == []
