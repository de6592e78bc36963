"""Days that leave their year to the last of their list."""

from datetime import date

import pytest

from dondoc.grammar.reporting.shared_years import SHARES_YEAR, days_before, days_in_year, in_year

SHARING = ["trước ngày 20/6 và ", "trước ngày 20 tháng 6 hoặc ngày ", "trước 15/3, ngày 15/6 và trước ngày "]
APART = ["trước ngày 20/6/2025 và ", "trước ngày 20/6, mở lớp và ", "số 20/6 "]
LAST = date(2026, 12, 5)


@pytest.mark.parametrize("before", SHARING)
def test_days_before_one_with_its_year_share_that(before: str) -> None:
    assert SHARES_YEAR.search(before)


@pytest.mark.parametrize("before", APART)
def test_other_days_have_their_own(before: str) -> None:
    assert not SHARES_YEAR.search(before)


def test_a_list_has_the_days_that_there_are() -> None:
    assert list(days_in_year("15/3, 31 tháng 6 và 15/9", 2026)) == [date(2026, 3, 15), date(2026, 9, 15)]
    assert in_year(2026, 2, 30) is None


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("quý i trước ngày 05/3, quý ii trước ngày 05/6, năm trước ngày ", [date(2026, 3, 5), date(2026, 6, 5)]),
        ("hằng năm trước ngày 05/3, tổng kết trước ngày ", []),
        ("định kỳ trước ngày 05/3, tổng kết trước ngày ", []),
        ("theo lịch 05/3 của xã, năm trước ngày ", []),
        ("quý i trước ngày 31/6, năm trước ngày ", []),  # no calendar has that day
        ("trước ngày 05/3 năm sau, tổng kết trước ngày ", []),  # of a year of its own
        ("trước ngày 20/12, tổng kết trước ngày ", []),
    ],
)
def test_days_of_one_sentence_share_the_year_of_its_last(words: str, days: list[date]) -> None:
    assert [day for _, day in days_before(words, len(words), LAST, ())] == days


def test_a_place_that_is_taken_is_no_such_day() -> None:
    words = "quý i trước ngày 05/3, năm trước ngày "
    (place,) = (span for span, _ in days_before(words, len(words), LAST, ()))
    assert list(days_before(words, len(words), LAST, [place])) == []
