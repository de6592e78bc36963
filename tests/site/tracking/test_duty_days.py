"""The last day on time of a monthly report, as a table."""

from datetime import date

import pytest

from dondoc.site.tracking.duty_days import last_day_on_time

BEFORE, BY, ON = "gửi báo cáo trước ngày 18 hằng tháng", "báo cáo chậm nhất ngày 18 hàng tháng", "báo cáo hằng tháng"
DAYS = [
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
    (date(2026, 6, 30), None, "", date(2026, 6, 18)),
]


@pytest.mark.parametrize(("month", "duty_day", "words", "last"), DAYS)
def test_last_day_on_time(month: date, duty_day: int | None, words: str, last: date) -> None:
    assert last_day_on_time(month, duty_day, words) == last
