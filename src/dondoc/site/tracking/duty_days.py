"""The last day on time of a monthly report."""

from calendar import monthrange
from datetime import date, timedelta

DEFAULT_DAY = 18  # where a programme sets no monthly duty: the last day on time is the 18th


def last_day_on_time(month: date, duty_day: int | None) -> date:
    """The last day on which the report of `month` (any day of it) is on time.

    A duty names the day before which to report ('trước ngày 18'), so the day before it is the last; a month
    without that day counts to its own last day. `duty_day` is None where the programme sets no day.
    """
    if duty_day is None:
        return month.replace(day=DEFAULT_DAY)
    named = min(duty_day, monthrange(month.year, month.month)[1] + 1)
    return month.replace(day=1) + timedelta(days=named - 2)
