"""The last day on time of a report by the words of its duty, as tables."""

from datetime import date

import pytest

from dondoc.site.tracking.duty_days import last_day_of_once, last_day_on_time
from dondoc.site.tracking.periods import PeriodKind, period_of

BEFORE, BY, ON = "gửi báo cáo trước ngày 18 hằng tháng", "báo cáo chậm nhất ngày 18 hàng tháng", "báo cáo hằng tháng"
MONTHLY = [
    # any day of the month, the day named by the duty, its words, the last day on time
    (date(2026, 6, 20), 18, BEFORE, date(2026, 6, 17)),
    (date(2026, 6, 20), 18, BY, date(2026, 6, 18)),
    (date(2026, 6, 20), 18, ON, date(2026, 6, 17)),
    (date(2026, 6, 20), 18, "", date(2026, 6, 17)),
    (date(2026, 6, 20), 20, BY, date(2026, 6, 20)),  # the day was corrected, the words still say that it counts
    (date(2026, 6, 1), 1, BEFORE, date(2026, 5, 31)),
    (date(2026, 1, 1), 1, BEFORE, date(2025, 12, 31)),
    (date(2026, 2, 5), 30, BEFORE, date(2026, 2, 28)),
    (date(2026, 6, 5), 31, BY, date(2026, 6, 30)),
    (date(2026, 7, 5), 31, BEFORE, date(2026, 7, 30)),
]
YEARLY = [
    # month and day named by the duty, its words, the last day on time of the report of 2026
    (12, 5, "Định kỳ hàng năm (trước 05/12) báo cáo kết quả", date(2026, 12, 4)),
    (12, 15, "hằng năm, trước ngày 15 tháng 12, báo cáo UBND tỉnh", date(2026, 12, 14)),
    (12, 5, "hằng năm báo cáo chậm nhất ngày 05/12", date(2026, 12, 5)),
    (12, 5, "", date(2026, 12, 4)),
    (1, 15, "báo cáo năm trước ngày 15/01 hằng năm", date(2027, 1, 14)),  # January closes the year before
]


@pytest.mark.parametrize(("month", "duty_day", "words", "last"), MONTHLY)
def test_the_day_of_a_monthly_report(month: date, duty_day: int, words: str, last: date) -> None:
    period = period_of(PeriodKind.MONTH, month)
    assert last_day_on_time(period, month=None, day=duty_day, words=words) == last


@pytest.mark.parametrize(("month", "day", "words", "last"), YEARLY)
def test_the_day_of_a_yearly_report(month: int, day: int, words: str, last: date) -> None:
    period = period_of(PeriodKind.YEAR, date(2026, 6, 1))
    assert last_day_on_time(period, month=month, day=day, words=words) == last


def test_the_day_of_a_quarterly_report_lies_in_the_last_month_of_the_quarter() -> None:
    period = period_of(PeriodKind.QUARTER, date(2026, 7, 5))
    assert last_day_on_time(period, month=None, day=20) == date(2026, 9, 19)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("Trước ngày 15 tháng 02 năm 2025, ban hành kế hoạch", date(2025, 2, 14)),
        ("Chậm nhất ngày 15/02/2025 ban hành kế hoạch", date(2025, 2, 15)),
        ("ban hành kế hoạch", date(2025, 2, 14)),
    ],
)
def test_the_day_of_a_report_that_is_asked_for_once(words: str, last: date) -> None:
    assert last_day_of_once(date(2025, 2, 15), words) == last
