"""Months and quarters in which a report is due, where no day is named: 'gửi kết quả về Sở X trong tháng 12/2026'.

What was done 'trong tháng 10/2026' and is reported is another thing: there the time stands right behind what was done.
"""

import re
from collections.abc import Iterator
from datetime import date

from dondoc.grammar.reporting.receivers import RECEIVER
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.introduced_times import introduction
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.stretches import Period
from dondoc.grammar.times.times_set import sets_time

_WEEK = "week"
_RULES = ("months", "quarters", _WEEK)
_HANDED = re.compile(rf"(?:báo cáo(?<!\wbáo cáo)|gửi(?<!\wgửi)|nộp)\b[^.;]{{0,80}}?\b{RECEIVER}")
_ENDS_CLAUSE = re.compile(r" ?(?:[.,;)]|$)| (?:để|nhằm|theo|về)\b")
_STOPS = ".;"
# 'Báo cáo UBND tỉnh tình hình trong quý II/2026': what went on then, told when it is over.
_GOES_ON_THEN = re.compile(r"\b(?:tình hình|diễn biến)(?: (?:thực hiện|triển khai|hoạt động|chung))?$")
# 'Báo cáo UBND tỉnh trước khi kết thúc năm 2026', 'trong tuần cuối của tháng 11/2026': its last day.
_BEFORE_IT_ENDS = re.compile(
    r"(?:trước khi (?:kết thúc|hết)|(?:trong |vào )?(?:tuần|ngày(?: làm việc)?) cuối(?: cùng)?(?: của)?) $"
)
# 'Báo cáo kết quả tại kỳ họp cuối năm 2026', '… tại phiên họp dự kiến tổ chức vào tháng 8/2026': to who meets then.
_MEETING = r"(?:(?:kỳ|phiên) họp|(?:kỳ |buổi )?sinh hoạt(?: chi bộ)?(?: thường kỳ| định kỳ))"
_AT_A_MEETING = re.compile(
    rf"báo cáo(?<!\wbáo cáo)\b[^.;]{{0,500}}?\b(?:tại|vào) {_MEETING}\b(?P<which>(?:[^.;()\d]|\(dự kiến ){{0,80}})$"
)
_OF_ANOTHER_TIME = re.compile(r"\b(?:kết quả|tình hình|năm|tháng|quý|giám sát|về)\b")
_LAST_OF_THE_YEAR = " cuối "  # 'giữa năm 2026' is any day of that summer


def find_months_of_reports(folded: str, issued_on: date | None) -> Iterator[tuple[int, date]]:
    """Yield where in the `folded` sentence such a month or quarter stands, and its last day.

    What was over on the day of the document, `issued_on`, is reported on.
    """
    for reading in find_periods(folded):
        if (ends := _BEFORE_IT_ENDS.search(folded, 0, reading.start)) and _is_handed(folded, ends.start()):
            yield reading.start, reading.value.end
            continue
        if _is_told_at_a_meeting(folded, reading):
            yield reading.start, reading.value.end
            continue
        words = introduction(folded, reading) if reading.rule in _RULES else None
        in_it = words is not None and (words["within"] or (reading.rule == _WEEK and words["at"]))
        if words is None or not in_it or not sets_time(words, reading, folded, issued_on):
            continue
        if _GOES_ON_THEN.search(words.string[: words.start("words")].rstrip()):
            continue
        if _is_handed(folded, reading.start) and _ENDS_CLAUSE.match(folded, reading.end):
            yield reading.start, reading.value.end


def _is_told_at_a_meeting(folded: str, reading: Reading[Period]) -> bool:
    """Whether those who get the report meet in the month, or at the end of the year, of `reading`."""
    met = _AT_A_MEETING.search(folded, 0, reading.start) if "họp" in folded or "sinh hoạt" in folded else None
    if met is None or _OF_ANOTHER_TIME.search(met["which"]):
        return False
    return reading.rule in _RULES or (reading.rule == "year" and met["which"].endswith(_LAST_OF_THE_YEAR))


def _is_handed(folded: str, place: int) -> bool:
    """Whether the clause before `place` hands a report to somebody."""
    clause = folded[max(folded.rfind(stop, 0, place) for stop in _STOPS) + 1 : place]
    return _HANDED.search(clause) is not None
