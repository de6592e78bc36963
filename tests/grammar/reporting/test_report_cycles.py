"""How often, and on which day, reports say that they are due."""

from typing import get_args

import pytest

from dondoc.grammar.reporting.report_cycles import (
    BARE_DAY,
    CYCLES,
    DAY_OF_YEAR,
    DAYS_OF_CYCLES,
    MONTH_OF_YEAR,
    DutyRecurrence,
)
from dondoc.text import fold

RECURRING = {
    "hằng tháng": "monthly",
    "mỗi tháng": "monthly",
    "định kỳ tháng": "monthly",
    "báo cáo tuần, tháng": "monthly",
    "hằng quý": "quarterly",
    "3 tháng một lần": "quarterly",
    "hằng năm": "yearly",
    "mỗi 6 tháng": "yearly",
    "định kỳ 9 tháng": "yearly",
    **dict.fromkeys(("mỗi tuần", "báo cáo tháng, trước ngày 5", "báo cáo tháng chậm nhất ngày 5"), "monthly"),
    **dict.fromkeys(("báo cáo tháng muộn nhất ngày 5", "báo cáo tháng gửi Sở", "báo cáo tháng (mẫu 1)"), "monthly"),
    **dict.fromkeys(("tháng, quý", "định kỳ quý", "định kỳ 3 tháng", "định kỳ ba tháng", "mỗi quý"), "quarterly"),
    **dict.fromkeys(("03 tháng 1 lần", "ba tháng 01 lần"), "quarterly"),
    **dict.fromkeys(("sáu tháng", "6 tháng đầu năm", "06 tháng một lần"), "yearly"),
    **dict.fromkeys(("tháng, năm", "báo cáo năm", "báo cáo tổng kết năm", "định kỳ năm", "mỗi năm"), "yearly"),
    **dict.fromkeys(("báo cáo quý II: nộp", "báo cáo quý IV (mẫu 2)", "báo cáo quý 3: nộp"), "yearly"),
    **dict.fromkeys(("báo cáo chín tháng", "hằng 9 tháng", "6 tháng, 9 tháng", "quý và 9 tháng"), "yearly"),
    **dict.fromkeys(("6 tháng đầu năm và 9 tháng", "định kỳ 09 tháng"), "yearly"),
}
IN_A_ROW = {
    "báo cáo tháng, quý, năm": {"monthly", "quarterly", "yearly"},
    "quý, năm": {"quarterly", "yearly"},
    "quý và năm": {"quarterly", "yearly"},
    "quý, 6 tháng, 9 tháng và cả năm": {"quarterly", "yearly"},
    "quý, năm 2025": {"yearly"},
    "quý, tháng": set(),
}
NOT_RECURRING = [
    "báo cáo tháng 5",
    "báo cáo tuần, tháng 5",
    "định kỳ 3 tháng đầu năm",
    "báo cáo năm 2025",
    "báo cáo quý IV",
    "tới 19 tháng",
    "định kỳ 9 tháng của năm 2025",
    "trong tháng 5",
    "9 tháng đầu năm 2025",
    "kéo dài 9 tháng",
    "quý IV/2026",
]
# What stands in a report's cycle, and its day.
DAYS = {
    "ngày 20 tháng cuối quý": ("quarterly", "20"),
    "trước ngày 12, định kỳ hằng quý": ("quarterly", "12"),
    "ngày 25 hằng tháng": ("monthly", "25"),
    "ngày 05 tháng sau": ("monthly", "05"),
    "ngày 20 tháng cuối cùng của quý": ("quarterly", "20"),
    "ngày 20 tháng đầu quý": ("quarterly", "20"),
    "ngày 03 của tháng liền sau quý báo cáo": ("quarterly", "03"),
    "ngày 20 của tháng thứ ba hằng quý": ("quarterly", "20"),
    "ngày 20 tháng thứ nhất các quý": ("quarterly", "20"),
    "ngày 20 tháng thứ 3 quý": ("quarterly", "20"),
    "ngày 20 tháng thứ 1 quý": ("quarterly", "20"),
    "ngày 12 tháng cuối mỗi quý": ("quarterly", "12"),
    "ngày 25 của mỗi tháng": ("monthly", "25"),
    "ngày 5 của tháng kế tiếp": ("monthly", "5"),
    "ngày 5 tháng tiếp theo": ("monthly", "5"),
    "ngày 5 tháng liền kề": ("monthly", "5"),
    "ngày 5 tháng liền sau": ("monthly", "5"),
    "ngày 5 tháng báo cáo": ("monthly", "5"),
    "ngày 18 của tháng": ("monthly", "18"),
    "ngày 18 của tháng để tổng hợp": ("monthly", "18"),
}


def cycles(words: str) -> set[str]:
    return {name for name, pattern in CYCLES if pattern.search(fold(words))}


@pytest.mark.parametrize(("words", "cycle"), RECURRING.items(), ids=RECURRING.keys())
def test_words_name_a_cycle(words: str, cycle: str) -> None:
    assert cycles(words) == {cycle}


@pytest.mark.parametrize(("words", "several"), IN_A_ROW.items(), ids=IN_A_ROW.keys())
def test_several_cycles_may_stand_in_a_row(words: str, several: set[str]) -> None:
    assert cycles(words) == several


def test_every_cycle_has_a_case() -> None:
    assert {name for name, _ in CYCLES} == set(RECURRING.values()) == set(get_args(DutyRecurrence)) - {"once"}


@pytest.mark.parametrize("words", NOT_RECURRING)
def test_a_time_of_one_year_is_no_cycle(words: str) -> None:
    assert cycles(words) == set()


@pytest.mark.parametrize(("words", "day"), DAYS.items(), ids=DAYS.keys())
def test_a_day_of_a_cycle_is_read_with_it(words: str, day: tuple[str, str]) -> None:
    found = [(name, match["day"]) for name, pattern in DAYS_OF_CYCLES if (match := pattern.search(fold(words)))]
    assert found[0] == day


def test_a_day_is_of_a_year_of_a_month_or_bare() -> None:
    assert DAY_OF_YEAR.search("trước ngày 15/12 hằng năm")
    assert not DAY_OF_YEAR.search("trước ngày 15/12/2026")
    assert MONTH_OF_YEAR.search("trong tháng 12 hằng năm")
    assert BARE_DAY.search("trước ngày 25)")
    assert not BARE_DAY.search("trước ngày 25/6")


@pytest.mark.parametrize("words", ["ngày 15, 30 hàng tháng", "ngày 15 và trước ngày 30 của hằng tháng"])
def test_two_days_share_their_month(words: str) -> None:
    assert {match["day"] for _, pattern in DAYS_OF_CYCLES for match in pattern.finditer(words)} == {"15", "30"}


@pytest.mark.parametrize("words", ["ngày 18 của tháng 5", "ngày 18 của tháng đó", "ngày 18 của tháng Giêng"])
def test_a_day_of_one_month_comes_in_no_cycle(words: str) -> None:
    assert not any(pattern.search(fold(words)) for _, pattern in DAYS_OF_CYCLES)


@pytest.mark.parametrize("words", ["12/25 hằng tháng", "2026-25 hằng tháng", "1,25 hằng tháng"])
def test_a_part_of_another_figure_is_no_day(words: str) -> None:
    assert not any(pattern.search(words) for _, pattern in DAYS_OF_CYCLES)


@pytest.mark.parametrize(
    ("words", "yearly"),
    [
        ("15 / 12", None),
        ("15 tháng 12", None),
        ("15/12 của hàng năm", " của hàng năm"),
        ("15/12, hằng năm", ", hằng năm"),
        ("15/12 năm sau", " năm sau"),
        ("15/12 năm kế tiếp", " năm kế tiếp"),
    ],
)
def test_a_day_of_a_year_may_say_that_it_recurs(words: str, yearly: str | None) -> None:
    match = DAY_OF_YEAR.search(words)
    assert match
    assert (match[0], match["yearly"]) == (words, yearly)


@pytest.mark.parametrize(
    "words", ["15/12.5", "15/12,5", "15/12 / 2026", "15/12, năm 2026", "15/12 năm 2026", "1/15/12", "15 tháng 12/2026"]
)
def test_a_day_with_its_year_is_none_of_every_year(words: str) -> None:
    assert not DAY_OF_YEAR.search(words)


@pytest.mark.parametrize(
    ("words", "month"),
    [("vào tháng 01, hàng năm", "01"), ("trong tháng 9 của mỗi năm", "9"), ("vào tháng 13 hằng năm", None)],
)
def test_a_month_of_every_year_is_one_of_twelve(words: str, month: str | None) -> None:
    match = MONTH_OF_YEAR.search(words)
    assert (match["month"] if match else None) == month


@pytest.mark.parametrize(
    "words", ["ngày 25.5", "ngày 25,5", "ngày 25 /6", "ngày 25 - 6", "ngày 25 tháng 6", "ngày 25 tháng cuối quý"]
)
def test_a_day_with_its_month_is_not_bare(words: str) -> None:
    assert not BARE_DAY.search(words)
