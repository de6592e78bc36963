"""The last day on time of a monthly report."""

from calendar import monthrange
from datetime import date, timedelta

from dondoc.grammar.duties import MONTHLY
from dondoc.grammar.schedules import find_schedules
from dondoc.text import fold

DEFAULT_DAY = 18  # where a programme sets no monthly duty: the last day on time is the 18th


def last_day_on_time(month: date, duty_day: int | None = None, words: str = "") -> date:
    """The last day on which the report of `month` (any day of it) is on time.

    `duty_day` is the day that the programme's monthly duty names, None where it names none, `words` the sentence
    of the duty: they say whether the day itself still counts ('chậm nhất ngày 18') or not ('trước ngày 18', and
    where they say neither). A day that the month does not have is its last.
    """
    if duty_day is None:
        return month.replace(day=DEFAULT_DAY)
    days = monthrange(month.year, month.month)[1]
    if duty_day > days:
        return month.replace(day=days)
    named = month.replace(day=duty_day)
    return _by_the_words(named, words) or named - timedelta(days=1)


def _by_the_words(named: date, words: str) -> date | None:
    """The last day on time if `words` named this very day: 'trước ngày 18 hằng tháng' as 'trước ngày 18/6/2026'."""
    match = MONTHLY.search(fold(words))
    if match is None or match["day"] is None:
        return None
    schedules = find_schedules(f"{words[: match.start('day')]}{named:%d/%m/%Y}")
    return schedules[-1].end if schedules else None
