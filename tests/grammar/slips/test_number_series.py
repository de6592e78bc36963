"""Series of document numbers."""

from datetime import date

import pytest

from dondoc.grammar.slips.number_series import series_of

SERIES = {
    "the Prime Minister's decisions of a year": ("749/QĐ-TTg", date(2020, 6, 3), ("QĐ-TTg", "2020"), 749),
    "decrees with their year": ("45/2020/NĐ-CP", date(2020, 4, 8), ("NĐ-CP", "2020"), 45),
    "resolutions of the Party": ("57-NQ/TW", date(2024, 12, 22), ("NQ/TW", "XIII"), 57),
    "the Assembly's acts": ("31/2024/QH15", date(2024, 1, 18), ("QH15", "2024"), 31),
    "the Party, in the last months of a term": ("60-NQ/TW", date(2025, 11, 20), ("NQ/TW", "XIII"), 60),
    "a province's Party, in the autumn of another year": ("21-NQ/TU", date(2023, 9, 15), ("NQ/TU", "XIII"), 21),
    "a province's Party, before the congresses": ("45-NQ/TU", date(2025, 7, 31), ("NQ/TU", "XIII"), 45),
    "a province's Party, behind the congresses": ("02-NQ/TU", date(2025, 12, 1), ("NQ/TU", "XIV"), 2),
    "a province's Party": ("14-NQ/TU", date(2025, 12, 30), ("NQ/TU", "XIV"), 14),
    "a province's Party, before": ("05-NQ/TU", date(2021, 1, 21), ("NQ/TU", "XIII"), 5),
}
NONE = {
    "many issuers": ("21/KH-UBND", date(2026, 5, 5)),
    "a ministry": ("12/2024/TT-BKHCN", date(2024, 5, 5)),
    "a province's Party in the months of congresses": ("01-NQ/TU", date(2025, 9, 20)),
    "a province's Party in the last month of congresses": ("03-NQ/TU", date(2025, 11, 30)),
    "no number": ("Kế hoạch", date(2025, 9, 20)),
}


@pytest.mark.parametrize(("number", "day", "series", "figure"), SERIES.values(), ids=SERIES.keys())
def test_a_number_belongs_to_a_series(number: str, day: date, series: tuple[str, str], figure: int) -> None:
    assert series_of(number, day) == (series, figure)


@pytest.mark.parametrize(("number", "day"), NONE.values(), ids=NONE.keys())
def test_some_numbers_are_in_no_series(number: str, day: date) -> None:
    assert series_of(number, day) is None
