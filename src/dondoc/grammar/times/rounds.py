"""What comes round: the last day on time in one given round, and what has no end ('thường xuyên').

'Tháng 10 hằng năm' means October of each year, and 'trước ngày 15/10 hằng năm' the 14th: the words are read as they
would be with a year of their own, so that both rest on the same rules.
"""

import re
from datetime import date

from dondoc.grammar.times.schedules import read_time_cell
from dondoc.text import fold

_EVERY_YEAR = re.compile(r"[ ,]*(?:vào )?(?:định kỳ )?(?:h[ằà]ng năm|mỗi năm|thường niên)\b")
_DAY = re.compile(r"(?<![\d/])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])$")
_WORDS_OF_A_DAY = re.compile(r"ngày (?P<day>\d{1,2}) tháng (?P<month>\d{1,2})$")
_ENDLESS = re.compile(r"\bthường xuyên\b|\bliên tục\b")


def last_day_in_year(words: str, year: int) -> date | None:
    """Return the last day on time in `year` of what `words` ask for every year, None where they name no part of it.

    `words` are those of a time cell or of a deadline: 'tháng 10 hằng năm', 'Quý IV hằng năm'.
    """
    folded = fold(words)
    for every in _EVERY_YEAR.finditer(folded):
        said = folded[: every.start()].strip() or folded[every.end() :].strip(" ,(")  # 'hằng năm trước ngày 31/01'
        before = _WORDS_OF_A_DAY.sub(r"\g<day>/\g<month>", said)
        dated = f"{before}/{year}" if _DAY.search(before) else f"{before.removesuffix(' năm')} năm {year}"
        ends = [schedule.end for schedule in read_time_cell(dated, "deadline") if schedule.end]
        named = [end for end in ends if end.year == year]
        if named and named[-1] != date(year, 12, 31):
            return named[-1]
    return None


def is_endless(words: str) -> bool:
    """Return whether `words` of a time ask for something to be done all the time, with no day of its own."""
    return bool(_ENDLESS.search(fold(words)))
